package dev.backstitch.engine.schema;

import dev.backstitch.engine.postgres.Identifiers;
import java.util.List;

/** Brings an enum to its expected values: Postgres can add one, but neither drop nor move one. */
final class EnumRepair {

    private final RepairScript script;
    private final SchemaParts found;

    EnumRepair(RepairScript script, SchemaParts found) {
        this.script = script;
        this.found = found;
    }

    void rebuild(EnumType wanted, EnumType there) {
        List<String> kept = wanted.values().stream().filter(there.values()::contains).toList();
        if (kept.equals(there.values())) {
            addValues(wanted, there);
        } else {
            replace(wanted);
        }
    }

    private void addValues(EnumType wanted, EnumType there) {
        String before = "";
        for (int i = wanted.values().size() - 1; i >= 0; i--) {
            String value = Identifiers.literal(wanted.values().get(i));
            if (!there.values().contains(wanted.values().get(i))) {
                add("ALTER TYPE %s ADD VALUE %s%s".formatted(wanted.name(), value, before));
            }
            before = " BEFORE " + value;
        }
    }

    private void replace(EnumType wanted) {
        ObjectName old = new ObjectName(wanted.name().schema(), wanted.name().name() + "_old");
        List<Column> users = found.objects().values().stream()
                .filter(it -> it instanceof Column column && isOfType(column, wanted))
                .map(Column.class::cast)
                .filter(it -> found.holder(it.id()).filter(holder -> holder instanceof Table).isPresent())
                .toList();
        add("ALTER TYPE " + wanted.name() + " RENAME TO " + Identifiers.quote(old.name()));
        add(Ddl.create(wanted));
        users.forEach(column -> convert(column, wanted));
        add("DROP TYPE " + old);
        script.decorate(wanted, wanted.owner());
    }

    private static boolean isOfType(Column column, EnumType type) {
        return column.type().equals(type.name().toString()) || column.type().equals(type.name() + "[]");
    }

    private void convert(Column column, EnumType type) {
        String name = Identifiers.quote(column.name());
        String alter = "ALTER TABLE %s ALTER COLUMN %s ".formatted(column.table(), name);
        boolean array = column.type().endsWith("[]");
        column.defaultExpression().ifPresent(text -> add(alter + "DROP DEFAULT"));
        add("%sTYPE %s USING %s::text%s::%s"
                .formatted(alter, column.type(), name, array ? "[]" : "", column.type()));
        column.defaultExpression().ifPresent(text -> add(alter + "SET DEFAULT " + text));
    }

    private void add(String sql) {
        script.add(RepairScript.ALTER, sql);
    }
}
