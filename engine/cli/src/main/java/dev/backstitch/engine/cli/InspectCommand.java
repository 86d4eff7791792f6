package dev.backstitch.engine.cli;

import dev.backstitch.engine.config.ConfigurationException;
import dev.backstitch.engine.config.Surroundings;
import dev.backstitch.engine.inspect.DatabaseInspector;
import dev.backstitch.engine.migration.Spelling;
import dev.backstitch.engine.postgres.Database;
import dev.backstitch.engine.report.DatabaseFacts;
import dev.backstitch.engine.report.Grid;
import dev.backstitch.engine.run.SchemaSource;
import dev.backstitch.engine.schema.Schema;
import dev.backstitch.engine.schema.Table;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What people look up after a migration. */
@Command(
        name = "inspect",
        description = "Shows what is in the database that is named: all, or the topics that are asked for. Only reads.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false)
final class InspectCommand implements Callable<Integer> {

    /** What can be asked for. */
    enum Topic {
        TABLES,
        ENUMS,
        INDEXES,
        FOREIGN_KEYS,
        INDEX_USAGE,
        SIZES;

        static Topic of(String word) {
            String name = word.toUpperCase(Locale.ROOT).replace('-', '_');
            return Arrays.stream(values())
                    .filter(topic -> topic.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new ConfigurationException("unknown topic \"%s\"%s the topics are %s"
                            .formatted(
                                    word,
                                    Spelling.nearest(word, words())
                                            .map("; did you mean \"%s\"?"::formatted)
                                            .orElse(";"),
                                    String.join(", ", words()))));
        }

        static List<String> words() {
            return Arrays.stream(values()).map(Topic::word).toList();
        }

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** How it is shown. */
    enum Format {
        TABLE,
        JSON
    }

    private final Terminal terminal;
    private final Surroundings surroundings;

    @Parameters(
            arity = "0..*",
            paramLabel = "TOPIC",
            description = "tables, enums, indexes, foreign-keys, index-usage or sizes. Default: all of them.")
    private List<String> topics = new ArrayList<>();

    @Mixin
    private DatabaseFlags flags = new DatabaseFlags();

    @Option(
            names = "--table",
            paramLabel = "NAME",
            description = "Describe one table instead: its columns, indexes and foreign keys, and who references it.")
    private @Nullable String table;

    @Option(names = "--format", paramLabel = "F", description = "table or json. Default: table.")
    private Format format = Format.TABLE;

    InspectCommand(Terminal terminal, Surroundings surroundings) {
        this.terminal = terminal;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws SQLException {
        Set<Topic> asked = topics.isEmpty()
                ? EnumSet.allOf(Topic.class)
                : topics.stream().map(Topic::of).collect(Collectors.toCollection(() -> EnumSet.noneOf(Topic.class)));
        try (Database database = flags.target(Path.of("."), surroundings).open();
                Connection connection = database.connect()) {
            Schema schema = SchemaSource.read(database, List.of());
            List<Grid> grids = table == null
                    ? grids(asked, schema, new DatabaseInspector(connection))
                    : DatabaseFacts.describe(find(table, schema), schema);
            terminal.out()
                    .print(
                            format == Format.JSON
                                    ? Grid.json(grids)
                                    : grids.stream().map(Grid::text).collect(Collectors.joining("\n")));
            return ExitCode.OK;
        }
    }

    private static List<Grid> grids(Set<Topic> asked, Schema schema, DatabaseInspector inspector) {
        List<Grid> grids = new ArrayList<>();
        for (Topic topic : asked) {
            switch (topic) {
                case TABLES -> grids.add(DatabaseFacts.tables(schema));
                case ENUMS -> grids.add(DatabaseFacts.enums(schema));
                case INDEXES -> grids.add(DatabaseFacts.indexes(schema));
                case FOREIGN_KEYS -> grids.add(DatabaseFacts.foreignKeys(schema));
                case INDEX_USAGE -> grids.add(DatabaseFacts.indexUsage(inspector));
                case SIZES -> grids.addAll(DatabaseFacts.sizes(inspector));
            }
        }
        return grids;
    }

    /** By its name with or without its schema. */
    private static Table find(String name, Schema schema) {
        List<Table> hits = schema.tables().stream()
                .filter(it ->
                        it.name().toString().equals(name) || it.name().name().equals(name))
                .toList();
        if (hits.size() == 1) {
            return hits.get(0);
        }
        List<String> known = (hits.isEmpty() ? schema.tables() : hits)
                .stream().map(it -> it.name().toString()).toList();
        throw new ConfigurationException(
                hits.isEmpty()
                        ? "there is no table %s; there are %s".formatted(name, String.join(", ", known))
                        : "\"%s\" is ambiguous: it names %s".formatted(name, String.join(" and ", known)));
    }
}
