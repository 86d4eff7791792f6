package dev.backstitch.engine.schema;

import dev.backstitch.engine.postgres.Identifiers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Statements that are put in an order in which they can be run: drops from the inside out, then creation the other way
 * round.
 */
final class RepairScript {

    /** Changes of what is there, between dropping and creating. */
    static final int ALTER = 0;

    /** Owners, grants and comments. */
    static final int LAST = 100;

    private record Statement(int phase, String sql) {}

    private final List<Statement> statements = new ArrayList<>();

    void add(int phase, String sql) {
        statements.add(new Statement(phase, sql));
    }

    List<String> statements() {
        return statements.stream()
                .sorted(Comparator.comparing(Statement::phase))
                .map(statement -> statement.sql() + ";")
                .toList();
    }

    void drop(SchemaObject object) {
        add(-depth(object), SqlTarget.drop(object));
    }

    void create(SchemaObject object) {
        int depth = depth(object);
        add(depth, Ddl.create(object));
        if (object instanceof Table table) {
            rowSecurity(table, depth);
        } else if (object instanceof Sequence sequence) {
            sequence.ownedBy().ifPresent(owner -> add(LAST - 1, ownedBy(sequence, owner)));
        } else if (object instanceof Trigger trigger && trigger.state() != TriggerState.ENABLED) {
            add(depth + 1, PropertyRepair.state(trigger));
        }
    }

    private void rowSecurity(Table table, int depth) {
        if (table.rowSecurity()) {
            add(depth, "ALTER TABLE " + table.name() + " ENABLE ROW LEVEL SECURITY");
        }
        if (table.rowSecurityForced()) {
            add(depth, "ALTER TABLE " + table.name() + " FORCE ROW LEVEL SECURITY");
        }
        if (!table.replicaIdentity().equals("DEFAULT")) {
            add(LAST - 1, PropertyRepair.replicaIdentity(table));
        }
    }

    static String ownedBy(Sequence sequence, String owner) {
        return "ALTER SEQUENCE " + sequence.name() + " OWNED BY " + owner;
    }

    /** What creates others stands below them: 10 for schemas up to 80 for policies. */
    private static int depth(SchemaObject object) {
        return switch (object.id().kind()) {
            case UNCOVERED -> throw new IllegalArgumentException(object.id() + " is no object");
            case ROLE -> 5;
            case SCHEMA -> 10;
            case EXTENSION -> 11;
            case ENUM, DOMAIN -> 20;
            case COMPOSITE_TYPE -> 21;
            case SEQUENCE -> 25;
            case TABLE -> object instanceof Table table && table.partitionOf().isPresent() ? 31 : 30;
            case COLUMN -> 35;
            case ROUTINE -> 40;
            case CONSTRAINT -> object instanceof ForeignKey ? 56 : 45;
            case INDEX -> 55;
            case VIEW -> 50;
            case MATERIALIZED_VIEW -> 51;
            case TRIGGER -> 70;
            case POLICY -> 80;
        };
    }

    /** A view that had to go for a while, as it was, with its parts. */
    void createAgain(View view) {
        create(view);
        decorate(view, view.owner());
        view.parts().forEach(part -> {
            if (!(part instanceof Column)) {
                create(part);
            }
            decorate(part, view.owner());
        });
    }

    /**
     * Gives a new object its owner, grants and comment. What a new object of the owner has by itself is not granted
     * again.
     */
    void decorate(SchemaObject object, String owner) {
        if (Properties.of(object).containsKey("owner")) {
            add(LAST, SqlTarget.owner(object, owner));
        }
        List<Grant> grants = Properties.of(object).containsKey("grants") ? GrantComparison.of(object) : List.of();
        List<Grant> granted =
                grants.stream().filter(grant -> !grant.grantee().equals(owner)).toList();
        SqlTarget.grants(object, new GrantComparison(owner, granted, owner, List.of()))
                .forEach(sql -> add(LAST, sql));
        if (object instanceof Routine
                && grants.stream().noneMatch(grant -> grant.grantee().equals("PUBLIC"))) {
            add(LAST, "REVOKE EXECUTE ON ROUTINE " + object.id().name() + " FROM PUBLIC");
        }
        comment(object);
    }

    void comment(SchemaObject object) {
        Object comment = Properties.of(object).get("comment");
        if (comment instanceof Optional<?> text && text.isPresent()) {
            add(LAST, SqlTarget.comment(object, text.map(Object::toString)));
        }
    }

    void rename(SchemaObject wanted, String foundName) {
        String from = Identifiers.quote(foundName);
        String to = Identifiers.quote(GeneratedNames.nameOf(wanted).orElse(""));
        if (wanted instanceof Constraint constraint) {
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
