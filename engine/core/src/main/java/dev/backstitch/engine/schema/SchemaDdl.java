package dev.backstitch.engine.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apiguardian.api.API;

/**
 * Writes a schema as SQL: a text for golden files, and for reviewers to read the changes of.
 *
 * <p>It is canonical: equal schemas have equal texts. It is executable: run by a superuser on a database of the same
 * server as CREATE DATABASE makes it, in the order given, it makes a schema that equals the one it was written from. A
 * line holds one statement and a statement one property, except for the bodies of views and routines, which keep their
 * lines; so a changed property is a changed line.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class SchemaDdl {

    private static final int FORMAT = 1;

    private SchemaDdl() {}

    /**
     * Writes the whole text.
     *
     * @param schema what to write
     * @return a line with the format's version and the server's, then the statements, each with its semicolon and on a
     *     line of its own; {@code psql} can run it
     */
    public static String render(Schema schema) {
        String header = "-- Backstitch schema, format %d; PostgreSQL %d\n".formatted(FORMAT, schema.serverVersion());
        return statements(schema).stream().map(sql -> sql + ";\n").collect(Collectors.joining("", header, ""));
    }

    /**
     * Writes the statements.
     *
     * @param schema what to write
     * @return the statements in the order in which they can be run, without semicolons; the first is one that makes the
     *     session accept routines whose bodies mention what comes later
     */
    public static List<String> statements(Schema schema) {
        SchemaParts parts = new SchemaParts(schema);
        List<DdlStatement> statements = new ArrayList<>();
        parts.objects().values().stream()
                .filter(object -> parts.holder(object.id()).isEmpty())
                .forEach(object -> statements.addAll(canonical(object, parts)));
        List<String> sql = new ArrayList<>(NewDatabase.preparation(schema));
        DdlOrder.sorted(statements).stream()
                .map(DdlStatement::sql)
                .filter(it -> !NewDatabase.has(it, schema.serverVersion()))
                .forEach(sql::add);
        return sql;
    }

    private static List<DdlStatement> canonical(SchemaObject object, SchemaParts schema) {
        if (object instanceof Table table) {
            return TableStatements.of(table, schema);
        }
        if (object instanceof View view) {
            return ViewStatements.of(view, schema);
        }
        if (object instanceof Sequence sequence) {
            return SequenceStatements.of(sequence, schema);
        }
        return of(object, schema);
    }

    /** An object and its parts, as repairs make it: in fewer statements, and on what is there. */
    static List<DdlStatement> of(SchemaObject object, SchemaParts schema) {
        List<DdlStatement> statements = new ArrayList<>(one(object, schema));
        object.parts().forEach(part -> statements.addAll(part(part, schema)));
        return statements;
    }

    private static List<DdlStatement> part(SchemaObject part, SchemaParts schema) {
        boolean isThere = part instanceof Column
                || (part instanceof Index index
                        && (index.constraint().isPresent()
                                || index.partitionOf().isPresent()))
                || (part instanceof Constraint constraint
                        && schema.parentsOf(constraint).findAny().isPresent())
                || (part instanceof NotNullConstraint constraint && GeneratedNames.looksGenerated(constraint));
        return isThere ? decoration(part, schema) : one(part, schema);
    }

    /** An object without its parts. */
    static List<DdlStatement> one(SchemaObject object, SchemaParts schema) {
        return Creation.of(object, schema);
    }

    /** Only owner, grants and comment of a part that came with something else. */
    static List<DdlStatement> decoration(SchemaObject part, SchemaParts schema) {
        return Creation.decorationOf(part, schema);
    }
}
