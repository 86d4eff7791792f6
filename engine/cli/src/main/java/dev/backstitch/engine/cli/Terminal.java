package dev.backstitch.engine.cli;

import dev.backstitch.engine.report.ConsoleText;
import dev.backstitch.engine.run.Backup;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * Where the command prints, and what it knows of the place.
 *
 * @param out for what the user asked for
 * @param err for what went wrong
 * @param charset how both spell text
 * @param environment the environment variables
 * @param interactive whether a person looks on
 */
record Terminal(
        PrintStream out, PrintStream err, Charset charset, Map<String, String> environment, boolean interactive) {

    Terminal {
        environment = Map.copyOf(environment);
    }

    /** The value of an environment variable; one that is set to nothing is not set. */
    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    /** Whether a line may be rewritten in place. */
    boolean isLive() {
        return interactive && variable("CI").isEmpty() && !"dumb".equals(environment.get("TERM"));
    }

    /** Finds the programs of Postgres where the user's shell does. */
    Backup backup() {
        return new Backup(variable("PATH").orElseGet(() -> System.getenv().getOrDefault("PATH", "")));
    }

    ConsoleText.Style style() {
        return isLive()
                ? new ConsoleText.Style(variable("NO_COLOR").isEmpty(), charset.equals(StandardCharsets.UTF_8))
                : ConsoleText.Style.PLAIN;
    }
}
