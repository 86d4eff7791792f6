package dev.backstitch.engine.schema;

import dev.backstitch.engine.postgres.Identifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An object as the statements that make it: one for each property that can stand alone, then its owner, grants and
 * comment. What is usual is left out.
 */
final class Creation {

    static final int TABLES = 30;

    private final SchemaObject object;
    private final String subject;
    private final String owner;
    private final List<DdlStatement> statements = new ArrayList<>();

    private Creation(SchemaObject object, String subject, String owner) {
        this.object = object;
        this.subject = subject;
        this.owner = owner;
    }

    /**
     * Returns the statements for an object without its parts.
     *
     * @param holder the table or view that it is a part of
     * @param owner its owner, or that of its holder
     */
    static List<DdlStatement> of(SchemaObject object, Optional<SchemaObject> holder, String owner) {
        Creation creation = new Creation(object, holder.orElse(object).id().name(), owner);
        creation.create();
        creation.decorate();
        return creation.statements;
    }

    /** Only owner, grants and comment, for a part that came with what holds it. */
    static List<DdlStatement> decorationOf(SchemaObject object, Optional<SchemaObject> holder, String owner) {
        Creation creation = new Creation(object, holder.orElse(object).id().name(), owner);
        creation.decorate();
        return creation.statements;
    }

    private void create() {
        boolean heldUp = object instanceof Routine routine && !RoutineDdl.isStandard(routine);
        String sql = Ddl.create(object);
        // A body in a string is not looked at before it runs: only the signature must be known.
        String mentions = heldUp ? RoutineDdl.signature((Routine) object) : sql;
        statements.add(new DdlStatement(stage(object), subject, sql, mentions, creates()));
        if (object instanceof Table table) {
            rowSecurity(table);
        } else if (object instanceof Domain domain) {
            domain.checks()
                    .forEach(check -> check.comment().ifPresent(text -> last(SqlTarget.comment(domain, check, text))));
        } else if (object instanceof CompositeType type) {
            type.attributes()
                    .forEach(attribute ->
                            attribute.comment().ifPresent(text -> last(SqlTarget.comment(type, attribute, text))));
        } else if (object instanceof Role role) {
            RoleDdl.properties(role).forEach(this::last);
        } else if (object instanceof Sequence sequence) {
            sequence.ownedBy().ifPresent(it -> last(ownedBy(sequence, it)));
        } else if (object instanceof Trigger trigger && trigger.state() != TriggerState.ENABLED) {
            alter(PropertyRepair.state(trigger));
        }
    }

    /** What nothing can mention, or only by the name of its table, holds nobody up. */
    private boolean creates() {
        return switch (object.id().kind()) {
            case CONSTRAINT, INDEX, TRIGGER, RULE, POLICY -> false;
            default -> true;
        };
    }

    private void alter(String sql) {
        statements.add(DdlStatement.altering(stage(object), subject, sql));
    }

    private void last(String sql) {
        statements.add(DdlStatement.altering(RepairScript.LAST, subject, sql));
    }

    private void rowSecurity(Table table) {
        if (table.rowSecurity()) {
            alter("ALTER TABLE " + table.name() + " ENABLE ROW LEVEL SECURITY");
        }
        if (table.rowSecurityForced()) {
            alter("ALTER TABLE " + table.name() + " FORCE ROW LEVEL SECURITY");
        }
        if (!table.replicaIdentity().equals("DEFAULT")) {
            last(PropertyRepair.replicaIdentity(table));
        }
    }

    static String ownedBy(Sequence sequence, String column) {
        return "ALTER SEQUENCE " + sequence.name() + " OWNED BY " + column;
    }

    /** What a new object of the owner has by itself is not granted again. */
    private void decorate() {
        if (object instanceof Index index && index.clustered()) {
            last("ALTER TABLE %s CLUSTER ON %s"
                    .formatted(index.table(), Identifiers.quote(index.name().name())));
        }
        if (Properties.of(object).containsKey("owner")) {
            last(SqlTarget.owner(object, owner));
        }
        List<Grant> grants = Properties.of(object).containsKey("grants") ? GrantComparison.of(object) : List.of();
        List<Grant> granted =
                grants.stream().filter(grant -> !grant.grantee().equals(owner)).toList();
        SqlTarget.grants(object, new GrantComparison(owner, granted, owner, List.of()))
                .forEach(this::last);
        if (object instanceof Routine
                && grants.stream().noneMatch(grant -> grant.grantee().equals("PUBLIC"))) {
            last("REVOKE EXECUTE ON ROUTINE " + object.id().name() + " FROM PUBLIC");
        }
        if (Properties.of(object).get("comment") instanceof Optional<?> text && text.isPresent()) {
            last(SqlTarget.comment(object, text.map(Object::toString)));
        }
    }

    private static boolean isOfTriggers(Routine routine) {
        return routine.result().filter("trigger"::equals).isPresent();
    }

    /** What creates others stands below them: 10 for schemas up to 80 for policies. */
    static int stage(SchemaObject object) {
        return switch (object.id().kind()) {
            case UNCOVERED -> throw new IllegalArgumentException(object.id() + " is no object");
            case ROLE -> 5;
            case SCHEMA -> 10;
            case EXTENSION -> 11;
            case ENUM, DOMAIN -> 20;
            case COMPOSITE_TYPE -> 21;
            case SEQUENCE -> 25;
            case STATISTICS -> 60;
            case TABLE -> object instanceof Table table && table.partitionOf().isPresent() ? 31 : TABLES;
            case COLUMN -> 35;
            // Those of triggers depend on no table: before the tables, these can stand in one piece with their triggers.
            case ROUTINE -> object instanceof Routine routine && isOfTriggers(routine) ? 28 : 40;
            case CONSTRAINT -> object instanceof ForeignKey ? 56 : 45;
            case INDEX -> 55;
            case VIEW -> 50;
            case MATERIALIZED_VIEW -> 51;
            case TRIGGER -> 70;
            case RULE -> 75;
            case POLICY -> 80;
        };
    }
}
