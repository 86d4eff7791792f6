package dev.backstitch.engine.config;

import static dev.backstitch.engine.config.ConfigurationType.DURATION;
import static dev.backstitch.engine.config.ConfigurationType.NUMBER;
import static dev.backstitch.engine.config.ConfigurationType.PATH;
import static dev.backstitch.engine.config.ConfigurationType.SEVERITY;
import static dev.backstitch.engine.config.ConfigurationType.SWITCH;
import static dev.backstitch.engine.config.ConfigurationType.TEXT;
import static dev.backstitch.engine.config.ConfigurationType.TEXTS;
import static dev.backstitch.engine.config.ConfigurationType.TEXT_BY_VERSION;

import dev.backstitch.engine.check.Policies;
import dev.backstitch.engine.schema.DifferenceClass;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * One key that users can set: in {@code backstitch.yaml}, as a system property {@code backstitch.<name>}, or as a JUnit
 * configuration parameter of the same name.
 *
 * @param name the name with dots; one that ends in {@code .<version>} or {@code .<name>} stands for a key for each
 * @param type what its value looks like
 * @param defaultValue what holds when it is not set, in words (Markdown)
 * @param description what it does, in one line of Markdown
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record ConfigurationKey(String name, ConfigurationType type, String defaultValue, String description) {

    private static final String BY_VERSION = ".<version>";
    private static final String BY_NAME = ".<name>";

    private static final List<String> OF_TOOLS = List.of("node.", "sequelize.");

    private static final List<ConfigurationKey> ALL = Stream.of(
                    Stream.of(
                            key("migrations", PATH, "the usual places", "The folder of the migrations."),
                            key(
                                    "tool",
                                    TEXT,
                                    "recognised from the files",
                                    "The migration tool whose files these are, such as `golang-migrate` or `dbmate`."),
                            key(
                                    "postgres",
                                    TEXT,
                                    "`auto`",
                                    "Where Postgres comes from: `auto`, `container`, `embedded`, a URL (`jdbc:postgresql:` or `postgres://`), or `DATABASE_URL` for the URL in that environment variable."),
                            key(
                                    "postgres.version",
                                    NUMBER,
                                    "the newest",
                                    "The major version of Postgres, such as `15`."),
                            key("postgres.image", TEXT, "`postgres`", "The container image, without its tag."),
                            key(
                                    "init",
                                    PATH,
                                    "none",
                                    "An SQL script that runs before the empty state is taken: roles, extensions, a baseline."),
                            key(
                                    "walk",
                                    ConfigurationType.WALK,
                                    "`BOTH`",
                                    "Which ways to walk: each migration on its own (`STAIRS`), all down and all up again (`WHOLE`), or both."),
                            key(
                                    "only",
                                    TEXTS,
                                    "all",
                                    "Versions or names of the migrations to check; all others are only applied."),
                            key(
                                    "from",
                                    TEXT,
                                    "the first",
                                    "The version of the first migration to check; earlier ones are only applied."),
                            key(
                                    "since",
                                    TEXT,
                                    "none",
                                    "A git ref: only migrations whose files changed since then are checked. `only` beats it."),
                            key("strict", SWITCH, "`false`", "Whether every difference that would warn is an error."),
                            key(
                                    "failFast",
                                    SWITCH,
                                    "`false`",
                                    "Whether to stop at the first migration that is not reversible."),
                            key(
                                    "keep",
                                    SWITCH,
                                    "`false`",
                                    "Whether the server and the databases stay up for a look; `backstitch sweep` ends them."),
                            key(
                                    "baseline",
                                    PATH,
                                    "none",
                                    "A file of known findings that do not fail the check; `check --write-baseline` writes it.")),
                    Arrays.stream(DifferenceClass.values()).map(ConfigurationKey::policy),
                    Stream.of(
                            key(
                                    "waivers",
                                    ConfigurationType.WAIVERS,
                                    "none",
                                    "Findings that may pass, each for a reason. A waiver that matches nothing fails the check."),
                            key(
                                    "groups",
                                    ConfigurationType.GROUPS,
                                    "none",
                                    "Migrations that go up and down as one step, from the first version to the last."),
                            key(
                                    "groups.prefix",
                                    NUMBER,
                                    "none",
                                    "Migrations whose versions begin with the same so many characters are one step."),
                            key(
                                    "irreversible" + BY_VERSION,
                                    TEXT_BY_VERSION,
                                    "none",
                                    "Declares a migration irreversible and says why; `irreversible.all` declares all of them."),
                            key(
                                    "nothingToUndo" + BY_VERSION,
                                    TEXT_BY_VERSION,
                                    "none",
                                    "Declares that a migration leaves nothing to undo and says why."),
                            key(
                                    "timeouts.statement",
                                    DURATION,
                                    "`1m`",
                                    "How long one statement of a migration may take."),
                            key("timeouts.lock", DURATION, "`10s`", "How long a migration may wait for a lock."),
                            key("timeouts.migration", DURATION, "`5m`", "How long one up or down may take as a whole."),
                            key(
                                    "environments" + BY_NAME,
                                    ConfigurationType.TEXT_BY_NAME,
                                    "none",
                                    "The URL of an environment's database, or `$NAME` for the URL in that environment variable; `--env` chooses one."),
                            key(
                                    "node.program",
                                    TEXT,
                                    "`node`",
                                    "The Node that runs migrations of Sequelize, 18 or newer: a program on the path, or its whole path."),
                            key(
                                    "node.args",
                                    TEXTS,
                                    "none",
                                    "Arguments for Node, such as `-r` and `tsx/cjs` where migrations are TypeScript."),
                            key(
                                    "sequelize.environment",
                                    TEXT,
                                    "`NODE_ENV`, or `development`",
                                    "The environment whose section of the Sequelize config is read; migrations see it as `NODE_ENV`."),
                            key(
                                    "sequelize.redirectConnections",
                                    SWITCH,
                                    "`false`",
                                    "Whether a connection that a migration opens to another database is led to the one that it is run on, instead of being refused."),
                            key(
                                    "allowClusterChanges",
                                    SWITCH,
                                    "`false`",
                                    "Whether migrations may change roles on a server given by URL: roles outlive the database."),
                            key(
                                    "confirmProduction",
                                    SWITCH,
                                    "`false`",
                                    "Whether to use a server whose host or database name looks like production.")))
            .flatMap(keys -> keys)
            .toList();

    /**
     * Lists all keys.
     *
     * @return every key, in the order of the documentation
     */
    public static List<ConfigurationKey> all() {
        return ALL;
    }

    /** Those that only the tools that run migrations understand. */
    static List<ConfigurationKey> ofTools() {
        return ALL.stream()
                .filter(key -> OF_TOOLS.stream().anyMatch(key.name::startsWith))
                .toList();
    }

    /**
     * Finds the key that a name stands for.
     *
     * @param name a name with dots and without the prefix {@code backstitch.}, such as {@code irreversible.7}
     * @return the key, or empty when there is no such key
     */
    public static Optional<ConfigurationKey> find(String name) {
        return ALL.stream().filter(key -> key.stands(name)).findFirst();
    }

    /** Whether keys exist below this name, such as {@code policies} or {@code postgres}. */
    static boolean isPrefix(String name) {
        return ALL.stream().anyMatch(key -> key.name.startsWith(name + "."));
    }

    private boolean stands(String other) {
        if (!name.endsWith(BY_VERSION) && !name.endsWith(BY_NAME)) {
            return name.equals(other);
        }
        String prefix = name.substring(0, name.lastIndexOf('.') + 1);
        return other.startsWith(prefix) && other.length() > prefix.length();
    }

    private static ConfigurationKey key(String name, ConfigurationType type, String defaultValue, String description) {
        return new ConfigurationKey(name, type, defaultValue, description);
    }

    private static ConfigurationKey policy(DifferenceClass differenceClass) {
        return key(
                "policies." + differenceClass.key(),
                SEVERITY,
                "`" + Policies.DEFAULTS.afterDown(differenceClass) + "`",
                switch (differenceClass) {
                    case STRUCTURE -> "Any difference that is none of the following.";
                    case COLUMN_ORDER ->
                        "The same columns in another order, after a down; between first and second up a warning counts as an error.";
                    case GENERATED_NAME ->
                        "The same constraint, index or sequence under another name, where Postgres generated both names.";
                    case ENUM_VALUE -> "Enum values left behind: Postgres cannot drop one.";
                    case COMMENT -> "Comments.";
                    case OWNER -> "Owners.";
                    case GRANT -> "Grants.";
                    case EXTENSION -> "Extensions left behind.";
                    case FUNCTION_WHITESPACE -> "White space in the bodies of functions and procedures.";
                    case ROWS -> "The number of rows of a table that both states have.";
                });
    }
}
