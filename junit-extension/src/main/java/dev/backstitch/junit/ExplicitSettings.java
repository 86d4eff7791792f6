package dev.backstitch.junit;

import dev.backstitch.engine.config.ConfigurationKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The settings that a test gives beside {@code backstitch.yaml} and the system properties: the attributes of its
 * {@code @MigrationTest}s, merged one by one, then JUnit's configuration parameters.
 */
final class ExplicitSettings {

    private static final String PREFIX = "backstitch.";

    private ExplicitSettings() {}

    /** Returns the settings by key without the prefix. */
    static Map<String, String> of(ExtensionContext context) {
        Map<String, String> settings = configurationParameters(context);
        List<MigrationTest> declarations = Declarations.of(context);
        first(declarations, declared -> declared.value().length > 0)
                .map(declared -> place(declared, context))
                .ifPresent(place -> settings.put("migrations", place));
        first(declarations, declared -> !declared.tool().isBlank())
                .ifPresent(declared -> settings.put("tool", declared.tool()));
        return new TreeMap<>(settings);
    }

    /**
     * System properties are parameters of JUnit too; the engine reads them itself, and names them better when they are
     * wrong.
     */
    private static Map<String, String> configurationParameters(ExtensionContext context) {
        Map<String, String> settings = new LinkedHashMap<>();
        for (ConfigurationKey key : ConfigurationKey.all()) {
            String parameter = PREFIX + key.name();
            context.getConfigurationParameter(parameter)
                    .filter(value -> !value.equals(System.getProperty(parameter)))
                    .ifPresent(value -> settings.put(key.name(), value));
        }
        return settings;
    }

    private static Optional<MigrationTest> first(List<MigrationTest> declarations, Predicate<MigrationTest> says) {
        return declarations.stream().filter(says).findFirst();
    }

    private static String place(MigrationTest declared, ExtensionContext context) {
        Class<?> testClass = context.getRequiredTestClass();
        if (declared.value().length > 1 || declared.value()[0].isBlank()) {
            throw new ExtensionConfigurationException(
                    "@MigrationTest on %s: expected one folder of migrations, but it has [%s]; split the class, one for each history"
                            .formatted(testClass.getName(), String.join(", ", declared.value())));
        }
        return new Resources(testClass, Stores.ofOutermostClass(context)).resolve(declared.value()[0]);
    }
}
