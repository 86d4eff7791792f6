package dev.backstitch.engine.schema;

import dev.backstitch.engine.postgres.Identifiers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Statements that are put in an order in which they can be run: drops from the inside out, changes of what is there,
 * then creation.
 */
final class RepairScript {

    /** After what is dropped under the name that it has, before what is changed under the one that it gets. */
    static final int RENAME = -1;

    /** Changes of what is there, between dropping and creating. */
    static final int ALTER = 0;

    /** Grants are made by the owner. */
    static final int OWNER = 99;

    /** Grants and comments. */
    static final int LAST = 100;

    private record Statement(int phase, String sql) {}

    private final List<Statement> early = new ArrayList<>();
    private final List<DdlStatement> drops = new ArrayList<>();
    private final List<DdlStatement> creation = new ArrayList<>();

    void add(int phase, String sql) {
        if (phase > ALTER) {
            creation.add(DdlStatement.altering(phase, "", sql));
        } else {
            early.add(new Statement(phase, sql));
        }
    }

    List<String> statements() {
        Stream<String> first =
                early.stream().sorted(Comparator.comparing(Statement::phase)).map(Statement::sql);
        Stream<String> then = inOrder(creation).stream().map(DdlStatement::sql);
        List<String> dropped =
                new ArrayList<>(inOrder(drops).stream().map(DdlStatement::sql).toList());
        Collections.reverse(dropped);
        return Stream.of(dropped.stream(), first, then)
                .flatMap(sql -> sql)
                .map(sql -> sql + ";")
                .toList();
    }

    /** Differences come in no order of their own: habit tells it where no statement needs another. */
    private static List<DdlStatement> inOrder(List<DdlStatement> statements) {
        return DdlOrder.sorted(statements.stream()
                .sorted(Comparator.comparingInt(DdlStatement::stage))
                .toList());
    }

    /** What was made last is dropped first. */
    void drop(SchemaObject object, DdlStatement creation) {
        for (String sql : SqlTarget.drops(object)) {
            drops.add(new DdlStatement(
                    creation.stage(), creation.subject(), sql, creation.mentions(), creation.creates()));
        }
    }

    void create(List<DdlStatement> statements) {
        creation.addAll(statements);
    }

    /** An inherited constraint cannot be renamed, but its index can, and takes it along. */
    void rename(SchemaObject wanted, String foundName, boolean isCopy) {
        String from = Identifiers.quote(foundName);
        String to = Identifiers.quote(GeneratedNames.nameOf(wanted).orElse(""));
        if (wanted instanceof Constraint constraint && isCopy) {
            String schema = Identifiers.quote(constraint.table().schema());
            add(ALTER, "ALTER INDEX %s.%s RENAME TO %s".formatted(schema, from, to));
        } else if (wanted instanceof Constraint constraint) {
            add(ALTER, "ALTER TABLE %s RENAME CONSTRAINT %s TO %s".formatted(constraint.table(), from, to));
        } else if (wanted instanceof Index index) {
            String schema = Identifiers.quote(index.name().schema());
            add(ALTER, "ALTER INDEX %s.%s RENAME TO %s".formatted(schema, from, to));
        } else if (wanted instanceof Sequence sequence) {
            String schema = Identifiers.quote(sequence.name().schema());
            add(ALTER, "ALTER SEQUENCE %s.%s RENAME TO %s".formatted(schema, from, to));
        }
    }
}
