package dev.backstitch.engine.schema;

import dev.backstitch.engine.postgres.Identifiers;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Brings one property of an object that is there to the expected value. */
final class PropertyRepair {

    private final RepairScript script;
    private final SchemaParts expected;
    private final SchemaParts found;
    private final int serverVersion;

    PropertyRepair(RepairScript script, SchemaParts expected, SchemaParts found) {
        this.script = script;
        this.expected = expected;
        this.found = found;
        this.serverVersion = found.serverVersion();
    }

    /** False where the object cannot be altered so. */
    boolean alter(SchemaObject wanted, SchemaObject there, String property) {
        if (wanted instanceof Table table) {
            return table(table, (Table) there, property);
        }
        if (wanted instanceof Column column) {
            return column(column, (Column) there, property);
        }
        if (wanted instanceof EnumType type) {
            new EnumRepair(script, expected, found).rebuild(type, (EnumType) there);
            return true;
        }
        if (wanted instanceof Domain domain) {
            return new TypeRepair(script).domain(domain, (Domain) there, property);
        }
        if (wanted instanceof CompositeType type) {
            return new TypeRepair(script).composite(type, (CompositeType) there);
        }
        if (wanted instanceof Sequence sequence) {
            return sequence(sequence, property);
        }
        if (wanted instanceof Trigger trigger && property.equals("state")) {
            return add(state(trigger));
        }
        if (wanted instanceof Rule rule && property.equals("state")) {
            return add(state(rule));
        }
        if (wanted instanceof View view) {
            return view(view, (View) there, property);
        }
        if (wanted instanceof Routine routine) {
            return routine(routine, (Routine) there);
        }
        if (wanted instanceof Index index) {
            return new IndexRepair(script).alter(index, (Index) there, property);
        }
        if (wanted instanceof OtherObject other) {
            return new OtherRepair(script, serverVersion).alter(other, (OtherObject) there, property);
        }
        if (wanted instanceof Role role) {
            RoleDdl.alter(role, (Role) there, property).forEach(this::add);
            return true;
        }
        return wanted instanceof Extension extension && extension(extension, property);
    }

    private boolean add(String sql) {
        script.add(RepairScript.ALTER, sql);
        return true;
    }

    private boolean table(Table table, Table there, String property) {
        String alter = "ALTER TABLE " + table.name() + " ";
        return switch (property) {
            case "persistence" ->
                add(alter + "SET " + (table.persistence() == Persistence.UNLOGGED ? "UNLOGGED" : "LOGGED"));
            case "row security" -> add(alter + (table.rowSecurity() ? "ENABLE" : "DISABLE") + " ROW LEVEL SECURITY");
            case "row security forced" ->
                add(alter + (table.rowSecurityForced() ? "FORCE" : "NO FORCE") + " ROW LEVEL SECURITY");
            case "replica identity" -> {
                script.add(RepairScript.LAST - 1, replicaIdentity(table));
                yield true;
            }
            case "storage parameters" ->
                addAll(ColumnDdl.parameters(alter, table.storageParameters(), there.storageParameters()));
            case "foreign options" ->
                addAll(ColumnDdl.foreignOptions(alter, table.foreignOptions(), there.foreignOptions()));
            case "of type" -> add(alter + table.ofType().map(it -> "OF " + it).orElse("NOT OF"));
            case "access method" -> add(alter + "SET ACCESS METHOD " + accessMethod(table.accessMethod()));
            case "tablespace" -> add(alter + "SET TABLESPACE " + tablespace(table.tablespace()));
            case "partition of", "partition bound" -> partition(table, there, property);
            case "inherits" -> {
                missing(there.inherits(), table.inherits()::contains).forEach(it -> add(alter + "NO INHERIT " + it));
                missing(table.inherits(), there.inherits()::contains).forEach(it -> add(alter + "INHERIT " + it));
                yield true;
            }
            default -> false;
        };
    }

    /** A changed parent changes the bound too: one statement does both. */
    private boolean partition(Table table, Table there, String property) {
        if (property.equals("partition bound") && !table.partitionOf().equals(there.partitionOf())) {
            return true;
        }
        there.partitionOf().ifPresent(it -> add("ALTER TABLE " + it + " DETACH PARTITION " + there.name()));
        table.partitionOf()
                .ifPresent(it -> add("ALTER TABLE " + it + " ATTACH PARTITION " + table.name() + " "
                        + table.partitionBound().orElse("DEFAULT")));
        return true;
    }

    private static <T> List<T> missing(List<T> values, Predicate<T> known) {
        return values.stream().filter(known.negate()).toList();
    }

    static String replicaIdentity(Table table) {
        return replicaIdentity(table.name(), table.replicaIdentity());
    }

    static String replicaIdentity(ObjectName relation, String identity) {
        return "ALTER TABLE " + relation + " REPLICA IDENTITY " + identity.replaceFirst("^INDEX ", "USING INDEX ");
    }

    static String cluster(Index index) {
        return "ALTER TABLE %s CLUSTER ON %s"
                .formatted(index.table(), Identifiers.quote(index.name().name()));
    }

    private boolean addAll(List<String> statements) {
        statements.forEach(this::add);
        return true;
    }

    private static String accessMethod(Optional<String> method) {
        return method.map(Identifiers::quote).orElse("heap");
    }

    static String tablespace(Optional<String> tablespace) {
        return tablespace.map(Identifiers::quote).orElse("pg_default");
    }

    private boolean view(View view, View there, String property) {
        String alter = "ALTER " + (view.materialized() ? "MATERIALIZED VIEW " : "VIEW ") + view.name() + " ";
        return switch (property) {
            case "options" -> addAll(ColumnDdl.parameters(alter, view.options(), there.options()));
            case "tablespace" -> add(alter + "SET TABLESPACE " + tablespace(view.tablespace()));
            case "replica identity" -> {
                script.add(
                        RepairScript.LAST - 1,
                        replicaIdentity(view.name(), view.replicaIdentity().orElse("DEFAULT")));
                yield true;
            }
            default -> false;
        };
    }

    private boolean column(Column column, Column there, String property) {
        String name = Identifiers.quote(column.name());
        String alter = "ALTER TABLE %s ALTER COLUMN %s ".formatted(column.table(), name);
        return switch (property) {
            case "not null" -> add(alter + (column.notNull() ? "SET" : "DROP") + " NOT NULL");
            case "default" ->
                add(alter
                        + column.defaultExpression()
                                .map(it -> "SET DEFAULT " + it)
                                .orElse("DROP DEFAULT"));
            case "type", "collation" ->
                isOfTable(column)
                        && add(alter + "TYPE " + column.type() + Fragments.collate(column.collation())
                                + (column.type().equals(there.type()) ? "" : " USING " + name + "::" + column.type()));
            case "identity" -> identity(column, there, alter);
            case "generated" -> generated(column, there, alter);
            case "storage", "compression", "statistics target", "options", "foreign options" ->
                settings(column, there.settings(), property);
            default -> false;
        };
    }

    /** Of several that differ, each is asked for by itself. */
    private boolean settings(Column column, ColumnSettings there, String property) {
        ColumnSettings wanted = column.settings();
        return addAll(ColumnDdl.settings(
                column,
                new ColumnSettings(
                        property.equals("storage") ? there.storage() : wanted.storage(),
                        property.equals("compression") ? there.compression() : wanted.compression(),
                        property.equals("statistics target") ? there.statisticsTarget() : wanted.statisticsTarget(),
                        property.equals("options") ? there.options() : wanted.options(),
                        property.equals("foreign options") ? there.foreignOptions() : wanted.foreignOptions()),
                serverVersion));
    }

    /** The columns of a view follow from its definition. */
    private boolean isOfTable(Column column) {
        return found.holder(column.id()).filter(Table.class::isInstance).isPresent();
    }

    private boolean identity(Column column, Column there, String alter) {
        if (column.identity().isEmpty()) {
            return add(alter + "DROP IDENTITY");
        }
        Identity identity = column.identity().get();
        if (there.identity().isEmpty()) {
            return add(alter + "ADD GENERATED " + RelationDdl.identity(identity));
        }
        SequenceOptions options = identity.options();
        return add(alter + "SET GENERATED " + (identity.always() ? "ALWAYS" : "BY DEFAULT")
                + " SET START %d SET INCREMENT %d SET MINVALUE %d SET MAXVALUE %d SET CACHE %d SET %sCYCLE"
                        .formatted(
                                options.start(),
                                options.increment(),
                                options.min(),
                                options.max(),
                                options.cache(),
                                options.cycle() ? "" : "NO "));
    }

    private boolean generated(Column column, Column there, String alter) {
        if (column.generated().isEmpty()) {
            return add(alter + "DROP EXPRESSION");
        }
        boolean sameKind = there.generated()
                .filter(it -> it.stored() == column.generated().get().stored())
                .isPresent();
        return sameKind
                && serverVersion >= 17
                && add(alter + "SET EXPRESSION AS (" + column.generated().get().expression() + ")");
    }

    private boolean sequence(Sequence sequence, String property) {
        String alter = "ALTER SEQUENCE " + sequence.name() + " ";
        SequenceOptions options = sequence.options();
        return switch (property) {
            case "owned by" -> add(Creation.ownedBy(sequence, sequence.ownedBy().orElse("NONE")));
            case "type" -> add(alter + "AS " + options.type());
            case "start" -> add(alter + "START " + options.start());
            case "increment" -> add(alter + "INCREMENT " + options.increment());
            case "min" -> add(alter + "MINVALUE " + options.min());
            case "max" -> add(alter + "MAXVALUE " + options.max());
            case "cache" -> add(alter + "CACHE " + options.cache());
            case "cycle" -> add(alter + (options.cycle() ? "" : "NO ") + "CYCLE");
            case "persistence" ->
                add(alter + "SET " + (sequence.persistence() == Persistence.UNLOGGED ? "UNLOGGED" : "LOGGED"));
            default -> false;
        };
    }

    static String state(Trigger trigger) {
        return state(trigger, trigger.state());
    }

    static String state(Trigger trigger, TriggerState state) {
        return "ALTER TABLE %s %s TRIGGER %s"
                .formatted(trigger.table(), word(state), Identifiers.quote(trigger.name()));
    }

    static String state(Rule rule) {
        return "ALTER TABLE %s %s RULE %s".formatted(rule.table(), word(rule.state()), Identifiers.quote(rule.name()));
    }

    static String statistics(Index index, int key, int target) {
        return "ALTER INDEX %s ALTER COLUMN %d SET STATISTICS %d".formatted(index.name(), key, target);
    }

    static String word(TriggerState state) {
        return switch (state) {
            case ENABLED -> "ENABLE";
            case DISABLED -> "DISABLE";
            case REPLICA -> "ENABLE REPLICA";
            case ALWAYS -> "ENABLE ALWAYS";
        };
    }

    /** CREATE OR REPLACE keeps owner, grants and comment, but cannot change what callers see. */
    private boolean routine(Routine routine, Routine there) {
        boolean replaceable = routine.arguments().equals(there.arguments())
                && routine.result().equals(there.result())
                && routine.routineKind() == there.routineKind()
                && routine.routineKind() != RoutineKind.AGGREGATE;
        return replaceable && add(Ddl.create(routine));
    }

    private boolean extension(Extension extension, String property) {
        String alter = "ALTER EXTENSION " + Identifiers.quote(extension.name()) + " ";
        return property.equals("version")
                ? add(alter + "UPDATE TO " + Identifiers.literal(extension.version()))
                : add(alter + "SET SCHEMA " + Identifiers.quote(extension.schema()));
    }
}
