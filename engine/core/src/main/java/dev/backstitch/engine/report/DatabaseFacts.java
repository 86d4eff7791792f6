package dev.backstitch.engine.report;

import dev.backstitch.engine.inspect.DatabaseInspector;
import dev.backstitch.engine.inspect.References;
import dev.backstitch.engine.schema.ForeignKey;
import dev.backstitch.engine.schema.Index;
import dev.backstitch.engine.schema.IndexKey;
import dev.backstitch.engine.schema.Schema;
import dev.backstitch.engine.schema.Table;
import dev.backstitch.engine.schema.TableKind;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * What people ask of a database after a migration: its tables, enums, indexes and foreign keys, and how its indexes are
 * used and how large all is.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class DatabaseFacts {

    private DatabaseFacts() {}

    /**
     * Lists the tables.
     *
     * @param schema the schema
     * @return a row for each
     */
    public static Grid tables(Schema schema) {
        return new Grid(
                "tables",
                List.of("table", "kind", "columns", "owner", "comment"),
                schema.tables().stream()
                        .map(table -> List.of(
                                table.name().toString(),
                                table.tableKind() == TableKind.ORDINARY ? "table" : words(table.tableKind()),
                                Integer.toString(table.columns().size()),
                                table.owner(),
                                table.comment().orElse("")))
                        .toList());
    }

    /**
     * Describes one table: its columns, its indexes, its foreign keys, and who references it.
     *
     * @param table the table
     * @param schema where it is
     * @return four grids
     */
    public static List<Grid> describe(Table table, Schema schema) {
        Grid columns = new Grid(
                "columns",
                List.of("column", "type", "null", "default", "comment"),
                table.columns().stream()
                        .map(column -> List.of(
                                column.name(),
                                column.type(),
                                column.notNull() ? "not null" : "",
                                column.defaultExpression().orElse(""),
                                column.comment().orElse("")))
                        .toList());
        return List.of(
                columns,
                indexes(table.indexes().stream()),
                foreignKeys("foreign-keys", keys(table)),
                foreignKeys("referenced-by", References.to(table.name(), schema).stream()));
    }

    /**
     * Lists the enums with their values.
     *
     * @param schema the schema
     * @return a row for each
     */
    public static Grid enums(Schema schema) {
        return new Grid(
                "enums",
                List.of("enum", "values"),
                schema.enums().stream()
                        .map(type -> List.of(type.name().toString(), String.join(", ", type.values())))
                        .toList());
    }

    /**
     * Lists the indexes.
     *
     * @param schema the schema
     * @return a row for each
     */
    public static Grid indexes(Schema schema) {
        return indexes(schema.tables().stream().flatMap(table -> table.indexes().stream()));
    }

    private static Grid indexes(Stream<Index> indexes) {
        return new Grid(
                "indexes",
                List.of("index", "table", "unique", "method", "keys", "where"),
                indexes.map(index -> List.of(
                                index.name().toString(),
                                index.table().toString(),
                                index.unique() ? "unique" : "",
                                index.method(),
                                index.keys().stream().map(IndexKey::expression).collect(Collectors.joining(", ")),
                                index.predicate().orElse("")))
                        .toList());
    }

    /**
     * Lists the foreign keys.
     *
     * @param schema the schema
     * @return a row for each
     */
    public static Grid foreignKeys(Schema schema) {
        return foreignKeys("foreign-keys", schema.tables().stream().flatMap(DatabaseFacts::keys));
    }

    private static Stream<ForeignKey> keys(Table table) {
        return table.constraints().stream().filter(ForeignKey.class::isInstance).map(ForeignKey.class::cast);
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Grid foreignKeys(String name, Stream<ForeignKey> keys) {
        return new Grid(
                name,
                List.of("table", "columns", "references", "constraint", "on-delete"),
                keys.map(key -> List.of(
                                key.table().toString(),
                                String.join(", ", key.columns()),
                                key.referencedTable() + " (" + String.join(", ", key.referencedColumns()) + ")",
                                key.name(),
                                words(key.onDelete()).toUpperCase(Locale.ROOT)))
                        .toList());
    }

    /**
     * Lists how often each index was used.
     *
     * @param inspector reads the database
     * @return a row for each, the least used first
     */
    public static Grid indexUsage(DatabaseInspector inspector) {
        return new Grid(
                "index-usage",
                List.of("index", "table", "scans", "read", "fetched"),
                inspector.indexUsage().stream()
                        .map(use -> List.of(
                                use.index().toString(),
                                use.table().toString(),
                                Long.toString(use.scans()),
                                Long.toString(use.tuplesRead()),
                                Long.toString(use.tuplesFetched())))
                        .toList());
    }

    /**
     * Lists how large each table and each index is, in bytes.
     *
     * @param inspector reads the database
     * @return a grid of tables and one of indexes, the largest first
     */
    public static List<Grid> sizes(DatabaseInspector inspector) {
        return List.of(
                new Grid(
                        "table-sizes",
                        List.of("table", "total", "rows", "indexes"),
                        inspector.tableSizes().stream()
                                .map(size -> List.of(
                                        size.table().toString(),
                                        Long.toString(size.totalBytes()),
                                        Long.toString(size.rowBytes()),
                                        Long.toString(size.indexBytes())))
                                .toList()),
                new Grid(
                        "index-sizes",
                        List.of("index", "table", "bytes"),
                        inspector.indexSizes().stream()
                                .map(size -> List.of(
                                        size.index().toString(), size.table().toString(), Long.toString(size.bytes())))
                                .toList()));
    }
}
