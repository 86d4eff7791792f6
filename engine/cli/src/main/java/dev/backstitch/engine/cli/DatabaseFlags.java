package dev.backstitch.engine.cli;

import dev.backstitch.engine.config.ConfigurationException;
import dev.backstitch.engine.config.Surroundings;
import dev.backstitch.engine.config.TargetDatabase;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which database the command works on. */
final class DatabaseFlags {

    @Option(
            names = "--url",
            paramLabel = "URL",
            description =
                    "The database to work on: a URL (postgres:// or jdbc:postgresql:), or $NAME or DATABASE_URL for the"
                            + " URL in that environment variable.")
    private @Nullable String url;

    @Option(
            names = "--env",
            paramLabel = "NAME",
            description = "The environment whose database to work on, as environments: in backstitch.yaml names it.")
    private @Nullable String environment;

    @Option(
            names = "--yes-production",
            description = "Work on the database though its host, its name or its environment looks like production.")
    private boolean confirmProduction;

    TargetDatabase target(Path directory, Surroundings surroundings) {
        if (url != null && environment != null) {
            throw new ConfigurationException("--url and --env both name a database: give one of them");
        }
        if (url != null) {
            return TargetDatabase.ofUrl("--url", url, confirmProduction, surroundings);
        }
        if (environment != null) {
            return TargetDatabase.ofEnvironment(directory, environment, confirmProduction, surroundings);
        }
        throw new ConfigurationException(
                "no database is named: give --url URL (or --url DATABASE_URL for the one in the environment), or --env NAME");
    }

    boolean confirmsProduction() {
        return confirmProduction;
    }
}
