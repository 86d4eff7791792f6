package dev.backstitch.engine.schema;

import dev.backstitch.engine.postgres.Identifiers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The CREATE TABLE of a table, with as few columns as Postgres allows: the others are added by statements of their own.
 */
final class TableHead {

    private final Table table;
    private final List<Table> parents;
    private final boolean attached;
    private final Set<String> written = new HashSet<>();
    private final String sql;

    TableHead(Table table, SchemaParts schema) {
        this.table = table;
        parents = Stream.concat(table.partitionOf().stream(), table.inherits().stream())
                .flatMap(name -> schema.find(new ObjectId(ObjectKind.TABLE, name.toString())).stream())
                .map(Table.class::cast)
                .toList();
        attached = table.partitionOf().isPresent() && !parents.isEmpty() && !hasShapeOf(parents.get(0));
        sql = RelationDdl.createTable(table) + body() + tail();
    }

    String sql() {
        return sql;
    }

    /** Whether it is made on its own and becomes a partition later, as its columns are not those of its parent. */
    boolean isAttached() {
        return attached;
    }

    List<Table> parents() {
        return parents;
    }

    /** Whether a column or a named NOT NULL is part of it. */
    boolean isWritten(SchemaObject part) {
        return written.contains(part.id().toString());
    }

    /** The column of a parent that one of this table begins as a copy of. */
    Optional<Column> copied(Column column) {
        return attached ? Optional.empty() : ofParent(column);
    }

    private Optional<Column> ofParent(Column column) {
        return parents.stream()
                .flatMap(parent -> parent.columns().stream())
                .filter(it -> it.name().equals(column.name()))
                .findFirst();
    }

    private boolean hasShapeOf(Table parent) {
        return shape(table).equals(shape(parent));
    }

    private static List<Object> shape(Table table) {
        return table.columns().stream()
                .<Object>map(it -> List.of(it.name(), it.type(), it.collation(), it.generated()))
                .toList();
    }

    private String body() {
        if (table.ofType().isPresent()) {
            table.columns().forEach(column -> written.add(column.id().toString()));
            return " OF " + table.ofType().get();
        }
        if (table.partitionOf().isPresent() && !attached) {
            table.columns().forEach(column -> written.add(column.id().toString()));
            List<String> names = notNulls();
            return " PARTITION OF " + table.partitionOf().get() + (names.isEmpty() ? "" : list(names)) + " "
                    + table.partitionBound().orElse("DEFAULT");
        }
        if (!table.inherits().isEmpty()) {
            table.columns().stream()
                    .filter(Column::inherited)
                    .forEach(column -> written.add(column.id().toString()));
            return list(merged()) + " INHERITS ("
                    + Fragments.text(table.inherits()).orElse("") + ")";
        }
        boolean listed = table.tableKind() == TableKind.PARTITIONED || looksAhead();
        return list(listed ? columns(table.columns().stream()) : List.of());
    }

    /** Its own columns that a parent has too, and the names of NOT NULLs on such. */
    private List<String> merged() {
        boolean all = looksAhead();
        List<String> lines = columns(table.columns().stream()
                .filter(it -> !it.inherited() && (all || ofParent(it).isPresent())));
        lines.addAll(notNulls());
        return lines;
    }

    private List<String> columns(Stream<Column> columns) {
        return columns.peek(column -> written.add(column.id().toString()))
                .map(RelationDdl::bareColumn)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** On a column that has a NOT NULL of the parent already, another name can only be given here. */
    private List<String> notNulls() {
        return table.constraints().stream()
                .filter(it -> it instanceof NotNullConstraint constraint && isOnCopied(constraint))
                .peek(it -> written.add(it.id().toString()))
                .map(it -> "CONSTRAINT " + Identifiers.quote(it.name()) + " " + RelationDdl.constraint(it))
                .toList();
    }

    private boolean isOnCopied(NotNullConstraint constraint) {
        return table.columns().stream()
                .filter(it -> it.name().equals(constraint.column()))
                .flatMap(it -> ofParent(it).stream())
                .anyMatch(Column::notNull);
    }

    /** Whether a generated column is made from one that stands behind it. */
    private boolean looksAhead() {
        for (int i = 0; i < table.columns().size(); i++) {
            String expression = table.columns()
                    .get(i)
                    .generated()
                    .map(Generated::expression)
                    .orElse("");
            boolean ahead = table.columns().stream().skip(i + 1L).anyMatch(it -> Pattern.compile(
                            "(?<![\\w.\"])" + Pattern.quote(Identifiers.quote(it.name())))
                    .matcher(expression)
                    .find());
            if (ahead) {
                return true;
            }
        }
        return false;
    }

    private static String list(List<String> lines) {
        return lines.isEmpty() ? " ()" : " (\n    " + String.join("\n  , ", lines) + "\n)";
    }

    private String tail() {
        return RelationDdl.optional(" PARTITION BY ", table.partitionKey())
                + RelationDdl.optional(" USING ", table.accessMethod().map(Identifiers::quote))
                + RelationDdl.optional(" TABLESPACE ", table.tablespace().map(Identifiers::quote))
                + RelationDdl.optional(" SERVER ", table.foreignServer().map(Identifiers::quote));
    }
}
