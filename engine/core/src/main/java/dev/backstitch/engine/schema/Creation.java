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
    private final SchemaParts schema;
    private final String subject;
    private final String owner;
    private final List<DdlStatement> statements = new ArrayList<>();

    private Creation(SchemaObject object, SchemaParts schema) {
        this.object = object;
        this.schema = schema;
        this.subject = schema.holder(object.id()).orElse(object).id().name();
        this.owner = schema.ownerOf(object);
    }

    /**
     * Returns the statements for an object without its parts.
     *
     * @param schema the schema that it is in
     */
    static List<DdlStatement> of(SchemaObject object, SchemaParts schema) {
        Creation creation = new Creation(object, schema);
        creation.create();
        creation.decorate();
        return creation.statements;
    }

    /** Only owner, grants and comment, for a part that came with what holds it. */
    static List<DdlStatement> decorationOf(SchemaObject object, SchemaParts schema) {
        Creation creation = new Creation(object, schema);
        creation.decorate();
        return creation.statements;
    }

    private void create() {
        List<String> sql = statements(object);
        int stage = stage(object);
        ShellTypes.of(object, stage).ifPresent(statements::add);
        statements.add(new DdlStatement(stage, subject, sql.get(0), mentions(sql.get(0)), creates())
                .providing(object.id().toString())
                .needing(needs()));
        // A composite type can be used when it is complete, and only as long as nothing uses it, it can be completed.
        boolean essential = object instanceof CompositeType || object instanceof EnumType;
        sql.stream()
                .skip(1)
                .map(it -> new DdlStatement(stage, subject, it, it, essential))
                .forEach(statements::add);
        if (object instanceof Table table) {
            rowSecurity(table);
        } else if (object instanceof Domain domain) {
            if (domain.notNullComment().isPresent()) {
                last(SqlTarget.commentOnNotNull(domain, domain.notNullComment()));
            }
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
        } else if (object instanceof Rule rule && rule.state() != TriggerState.ENABLED) {
            alter(PropertyRepair.state(rule));
        } else if (object instanceof View view) {
            view.replicaIdentity().ifPresent(it -> last(PropertyRepair.replicaIdentity(view.name(), it)));
        } else if (object instanceof Index index) {
            index.partitionOf().ifPresent(it -> last("ALTER INDEX " + it + " ATTACH PARTITION " + index.name()));
        }
    }

    /** The statement that makes the object, then those for its parts. */
    private static List<String> statements(SchemaObject object) {
        if (object instanceof OtherObject other) {
            return OtherDdl.create(other);
        }
        if (object instanceof EnumType type) {
            return TypeDdl.enumeration(type);
        }
        if (object instanceof CompositeType type) {
            return TypeDdl.composite(type);
        }
        if (object instanceof Domain domain) {
            return TypeDdl.domain(domain);
        }
        return List.of(Ddl.create(object));
    }

    /** What the statement needs and does not name. */
    private List<String> needs() {
        return object instanceof Extension extension
                ? extension.requires().stream()
                        .map(it -> new ObjectId(ObjectKind.EXTENSION, Identifiers.quote(it)).toString())
                        .toList()
                : List.of();
    }

    private String mentions(String sql) {
        if (object instanceof Routine routine) {
            return schema.shellTypes().mentions(routine, RoutineDdl.mentions(routine));
        }
        if (object instanceof BaseType || object instanceof RangeType) {
            return sql + " " + ShellTypes.shell(subject);
        }
        return object instanceof OtherObject other ? OtherDdl.mentions(other, sql) : sql;
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
        statements.add(DdlStatement.altering(Math.max(RepairScript.LAST, stage(object)), subject, sql));
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

    private void index(Index index) {
        if (index.clustered()) {
            last(PropertyRepair.cluster(index));
        }
        for (int i = 0; i < index.keys().size(); i++) {
            int number = i + 1;
            index.keys().get(i).statisticsTarget().ifPresent(it -> last(PropertyRepair.statistics(index, number, it)));
        }
    }

    /** What a new object of the owner has by itself is not granted again. */
    private void decorate() {
        if (object instanceof Column column) {
            ColumnDdl.settings(column, ColumnSettings.NONE, schema.serverVersion())
                    .forEach(this::last);
        }
        if (object instanceof Index index) {
            index(index);
        }
        if (Properties.of(object).containsKey("owner")) {
            last(SqlTarget.owner(object, owner));
        }
        if (Properties.of(object).containsKey("grants")) {
            GrantStatements.of(object, owner, schema.serverVersion()).forEach(this::last);
        }
        if (Properties.of(object).get("comment") instanceof Optional<?> text
                && (text.isPresent() || object instanceof Extension)) {
            // An extension brings a comment of its own.
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
            case LANGUAGE -> 12;
            case FOREIGN_DATA_WRAPPER -> 13;
            case FOREIGN_SERVER -> 14;
            case USER_MAPPING -> 15;
            case ACCESS_METHOD -> 16;
            case COLLATION -> 17;
            case SHELL_TYPE -> 18;
            case ENUM, DOMAIN, RANGE_TYPE, BASE_TYPE -> 20;
            case COMPOSITE_TYPE -> 21;
            case CAST, OPERATOR, OPERATOR_FAMILY -> 22;
            case OPERATOR_CLASS, CONVERSION, TRANSFORM -> 23;
            case TEXT_SEARCH_PARSER, TEXT_SEARCH_TEMPLATE, TEXT_SEARCH_DICTIONARY, TEXT_SEARCH_CONFIGURATION -> 24;
            case SEQUENCE -> 25;
            case STATISTICS -> 60;
            case PUBLICATION, SUBSCRIPTION -> 90;
            // These have an effect on what is made after them.
            case EXTENSION_GRANTS -> 101;
            case DEFAULT_PRIVILEGES -> 102;
            case DATABASE_SETTING -> 103;
            case EVENT_TRIGGER -> 104;
            case TABLE -> object instanceof Table table && table.partitionOf().isPresent() ? 31 : TABLES;
            case COLUMN -> 35;
            // Those of triggers depend on no table: before the tables, these can stand in one piece with their
            // triggers.
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
