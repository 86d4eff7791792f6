package dev.backstitch.engine.config;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apiguardian.api.API;

/**
 * What the process brings along beside flags and files.
 *
 * @param properties the system properties
 * @param environment the environment variables
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record Surroundings(Map<String, String> properties, Map<String, String> environment) {

    /** Copies the maps. */
    public Surroundings {
        properties = Collections.unmodifiableMap(new TreeMap<>(properties));
        environment = Collections.unmodifiableMap(new TreeMap<>(environment));
    }

    /**
     * Returns those of this process, as they are now.
     *
     * @return a copy
     */
    public static Surroundings ofThisProcess() {
        return new Surroundings(
                System.getProperties().stringPropertyNames().stream()
                        .collect(Collectors.toMap(name -> name, System::getProperty)),
                System.getenv());
    }
}
