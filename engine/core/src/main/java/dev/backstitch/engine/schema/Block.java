package dev.backstitch.engine.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The statements of a table or view with all its parts, in the order in which a reader wants them. */
final class Block {

    private static final int STEP = 5;

    private final String subject;
    private final String owner;
    private final int stage;
    private final int serverVersion;
    private final List<DdlStatement> statements = new ArrayList<>();

    /**
     * Makes an empty block.
     *
     * @param object the table or view
     */
    Block(SchemaObject object, SchemaParts schema) {
        subject = object.id().name();
        owner = schema.ownerOf(object);
        stage = object instanceof Table ? Creation.TABLES : Creation.stage(object);
        serverVersion = schema.serverVersion();
    }

    List<DdlStatement> statements() {
        return List.copyOf(statements);
    }

    int serverVersion() {
        return serverVersion;
    }

    /** What makes the object, or what others that mention it may count on. */
    void create(String sql) {
        statements.add(creating(sql));
    }

    /** The same, still to be added. */
    DdlStatement creating(String sql) {
        return DdlStatement.creating(stage, subject, sql);
    }

    /** What children of a table copy from it. */
    void preset(String sql) {
        statements.add(set(sql).providing(DdlStatement.defaults(subject)));
    }

    void add(String sql) {
        statements.add(set(sql));
    }

    void add(DdlStatement statement) {
        statements.add(statement);
    }

    /** A statement that nothing waits for yet. */
    DdlStatement set(String sql) {
        return DdlStatement.altering(stage + STEP, subject, sql);
    }

    /** A part that is made by one statement. */
    DdlStatement part(SchemaObject part, String sql) {
        return DdlStatement.altering(Creation.stage(part), subject, sql)
                .providing(part.id().toString());
    }

    /** Comment and grants; those of a part come after it. */
    void describe(SchemaObject object) {
        Set<String> needs = Set.of(object.id().toString());
        if (Properties.of(object).get("comment") instanceof Optional<?> text && text.isPresent()) {
            String comment = SqlTarget.comment(object, text.map(Object::toString));
            statements.add(set(comment).needing(needs));
        }
        if (Properties.of(object).containsKey("grants")) {
            GrantStatements.of(object, owner, serverVersion).forEach(sql -> statements.add(set(sql).needing(needs)));
        }
    }
}
