package dev.backstitch.engine.config;

import dev.backstitch.engine.migration.Spelling;
import dev.backstitch.engine.postgres.GivenDatabase;
import dev.backstitch.engine.postgres.PostgresUrl;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * The database that a command is to work on: named by its URL, or by the name of an environment.
 *
 * @param url where it is
 * @param environment the name of the environment; empty when the URL was given
 * @param confirmProduction whether it may be used though it looks like production
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record TargetDatabase(PostgresUrl url, Optional<String> environment, boolean confirmProduction) {

    /**
     * Reads what users write where a database is expected.
     *
     * @param flag where they wrote it, for messages, such as {@code --url}
     * @param text a URL, or {@code $NAME} or {@code DATABASE_URL} for the URL in that environment variable
     * @param confirmProduction whether it may be used though it looks like production
     * @param surroundings the environment variables
     * @return the target
     * @throws ConfigurationException when it is no URL; the message shows no password
     */
    public static TargetDatabase ofUrl(String flag, String text, boolean confirmProduction, Surroundings surroundings) {
        PostgresUrl url = new UrlText(flag, text, surroundings.environment()).parse(PostgresUrl::parse);
        return new TargetDatabase(url, Optional.empty(), confirmProduction);
    }

    /**
     * Looks an environment up in the {@code backstitch.yaml} of a project.
     *
     * @param directory the project's directory
     * @param name the name below {@code environments}
     * @param confirmProduction whether it may be used though it looks like production, by its name or its URL
     * @param surroundings system properties and environment variables
     * @return the target
     * @throws ConfigurationException when there is no such environment, with the nearest name, or its URL is none
     */
    public static TargetDatabase ofEnvironment(
            Path directory, String name, boolean confirmProduction, Surroundings surroundings) {
        Settings settings = Settings.of(directory, Map.of(), surroundings);
        Map<String, String> known = settings.textsBelow("environments");
        String text =
                Optional.ofNullable(known.get(name)).orElseThrow(() -> unknown(name, List.copyOf(known.keySet())));
        String place = Settings.place(
                "environments." + name, settings.value("environments." + name).orElseThrow());
        PostgresUrl url = new UrlText(place, text, surroundings.environment()).parse(PostgresUrl::parse);
        return new TargetDatabase(url, Optional.of(name), confirmProduction);
    }

    private static ConfigurationException unknown(String name, List<String> known) {
        if (known.isEmpty()) {
            return new ConfigurationException(
                    "--env %s: there are no environments; write environments: {%s: <URL>} in backstitch.yaml"
                            .formatted(name, name));
        }
        return new ConfigurationException("--env %s: no such environment%s there are %s"
                .formatted(
                        name,
                        Spelling.nearest(name, known)
                                .map("; did you mean \"%s\"?"::formatted)
                                .orElse(";"),
                        String.join(", ", known)));
    }

    /**
     * Connects to it.
     *
     * @return the database, which the caller closes
     * @throws dev.backstitch.engine.postgres.PostgresUnavailableException when it looks like production and that is not
     *     confirmed, or cannot be reached
     */
    public GivenDatabase open() {
        return GivenDatabase.open(url, environment.orElse(""), confirmProduction);
    }
}
