package dev.backstitch.engine.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The flags that say how to check: each sets one key of the configuration. */
final class CheckFlags {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:=@%+-]+");

    @Option(
            names = "--migrations",
            paramLabel = "DIR",
            description = "The folder of the migrations. Without it, an ordered list of usual places in DIR is tried.")
    private @Nullable Path migrations;

    @Option(
            names = "--tool",
            paramLabel = "T",
            description = "The migration tool whose files these are. Without it, it is recognised from the files.")
    private @Nullable String tool;

    @Option(
            names = "--postgres",
            paramLabel = "P",
            description =
                    "Where Postgres comes from: auto, container, embedded, a URL, or DATABASE_URL for the URL in that"
                            + " environment variable. Only databases that the check makes itself are touched.")
    private @Nullable String postgres;

    @Option(names = "--postgres-version", paramLabel = "N", description = "The major version of Postgres, such as 15.")
    private @Nullable String postgresVersion;

    @Option(
            names = "--only",
            paramLabel = "V",
            description =
                    "Check only this migration, by version or name; may be repeated. All others are only applied.")
    private List<String> only = new ArrayList<>();

    @Option(
            names = "--from",
            paramLabel = "V",
            description = "Check from this migration on; earlier ones are only applied.")
    private @Nullable String from;

    @Option(
            names = "--since",
            paramLabel = "REF",
            description = "Check only migrations whose files changed since this git ref.")
    private @Nullable String since;

    @Option(
            names = "--init",
            paramLabel = "FILE",
            description = "An SQL script to run before the first migration: roles, extensions, a baseline.")
    private @Nullable Path init;

    @Option(names = "--strict", description = "Count every difference that would warn as an error.")
    private boolean strict;

    @Option(
            names = "--keep",
            description =
                    "Keep the server and the databases of red migrations for a look; 'backstitch sweep' ends them.")
    private boolean keep;

    @Option(names = "--fail-fast", description = "Stop at the first migration that is not reversible.")
    private boolean failFast;

    @Option(
            names = "--allow-cluster-changes",
            description = "Let migrations change roles on a server given by URL, though roles outlive the database.")
    private boolean allowClusterChanges;

    @Option(
            names = "--yes-production",
            description = "Use the given server though its host or database name looks like production.")
    private boolean confirmProduction;

    /** The flags as keys and values; paths, which are relative to the working directory, as seen from the project's. */
    Map<String, String> settings(Path directory) {
        Map<String, String> settings = new LinkedHashMap<>();
        put(settings, "migrations", seenFrom(directory, migrations));
        put(settings, "tool", tool);
        put(settings, "postgres", postgres);
        put(settings, "postgres.version", postgresVersion);
        put(settings, "only", only.isEmpty() ? null : String.join(",", only));
        put(settings, "from", from);
        put(settings, "since", since);
        put(settings, "init", seenFrom(directory, init));
        put(settings, "strict", strict ? "true" : null);
        put(settings, "keep", keep ? "true" : null);
        put(settings, "failFast", failFast ? "true" : null);
        put(settings, "allowClusterChanges", allowClusterChanges ? "true" : null);
        put(settings, "confirmProduction", confirmProduction ? "true" : null);
        return settings;
    }

    /** The flags that one migration needs to be checked again in the same way, as a shell takes them; never a URL. */
    String again() {
        Map<String, @Nullable String> flags = new LinkedHashMap<>();
        flags.put("--migrations", migrations == null ? null : migrations.toString());
        flags.put("--tool", tool);
        flags.put("--postgres", postgres == null || postgres.contains(":") ? null : postgres);
        flags.put("--postgres-version", postgresVersion);
        flags.put("--init", init == null ? null : init.toString());
        StringBuilder text = new StringBuilder();
        flags.forEach((flag, value) -> {
            if (value != null) {
                text.append(' ').append(flag).append(' ').append(quoted(value));
            }
        });
        return text + (strict ? " --strict" : "");
    }

    private static void put(Map<String, String> settings, String key, @Nullable String value) {
        if (value != null) {
            settings.put(key, value);
        }
    }

    private static @Nullable String seenFrom(Path directory, @Nullable Path path) {
        if (path == null || path.isAbsolute()) {
            return path == null ? null : path.toString();
        }
        if (directory.isAbsolute()) {
            return path.toAbsolutePath().toString();
        }
        Path seen = directory.normalize().relativize(path.normalize());
        return seen.toString().isEmpty() ? "." : seen.toString();
    }

    private static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
