package dev.backstitch.engine.schema;

import dev.backstitch.engine.postgres.Identifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a column has been set to, as SQL: one statement for each property that has a value or is to lose it. */
final class ColumnDdl {

    private static final int SET_STORAGE_DEFAULT = 16;

    private ColumnDdl() {}

    static String alter(Column column) {
        return "ALTER TABLE %s ALTER COLUMN %s ".formatted(column.table(), Identifiers.quote(column.name()));
    }

    static String setDefault(Column column) {
        return alter(column)
                + column.defaultExpression().map(it -> "SET DEFAULT " + it).orElse("DROP DEFAULT");
    }

    static String notNull(Column column) {
        return alter(column) + (column.notNull() ? "SET" : "DROP") + " NOT NULL";
    }

    /**
     * Leads from some settings to those of the column.
     *
     * @param there the settings that it has
     */
    static List<String> settings(Column column, ColumnSettings there, int serverVersion) {
        ColumnSettings wanted = column.settings();
        String alter = alter(column);
        List<String> statements = new ArrayList<>();
        if (!wanted.storage().equals(there.storage())) {
            statements.add(
                    alter + "SET STORAGE " + wanted.storage().orElseGet(() -> usualStorage(column, serverVersion)));
        }
        if (!wanted.compression().equals(there.compression())) {
            statements.add(alter + "SET COMPRESSION " + wanted.compression().orElse("DEFAULT"));
        }
        if (!wanted.statisticsTarget().equals(there.statisticsTarget())) {
            statements.add(alter + statistics(wanted.statisticsTarget()));
        }
        statements.addAll(parameters(alter, wanted.options(), there.options()));
        statements.addAll(foreignOptions(alter, wanted.foreignOptions(), there.foreignOptions()));
        return statements;
    }

    static String statistics(Optional<Integer> target) {
        return "SET STATISTICS " + target.orElse(-1);
    }

    /** Before 16 there is no word for it; of the types that can be stored in more than one way, few begin otherwise. */
    private static String usualStorage(Column column, int serverVersion) {
        if (serverVersion >= SET_STORAGE_DEFAULT) {
            return "DEFAULT";
        }
        return column.type().matches("(numeric|inet|cidr)\\b.*") ? "MAIN" : "EXTENDED";
    }

    /** For reloptions and options of columns: one statement for each. */
    static List<String> parameters(String alter, List<String> wanted, List<String> there) {
        List<String> statements = new ArrayList<>();
        List<String> names = wanted.stream().map(ColumnDdl::name).toList();
        there.stream()
                .filter(it -> !names.contains(name(it)))
                .forEach(it -> statements.add(alter + "RESET (" + name(it) + ")"));
        wanted.stream()
                .filter(it -> !there.contains(it))
                .forEach(it -> statements.add(alter + "SET (" + RelationDdl.parameter(it) + ")"));
        return statements;
    }

    /** For what foreign data wrappers are told: one statement for each. */
    static List<String> foreignOptions(String alter, List<String> wanted, List<String> there) {
        List<String> statements = new ArrayList<>();
        List<String> names = wanted.stream().map(ColumnDdl::name).toList();
        List<String> namesThere = there.stream().map(ColumnDdl::name).toList();
        there.stream()
                .filter(it -> !names.contains(name(it)))
                .forEach(it -> statements.add(alter + "OPTIONS (DROP " + Identifiers.quote(name(it)) + ")"));
        wanted.stream()
                .filter(it -> !there.contains(it))
                .forEach(it -> statements.add("%sOPTIONS (%s %s)"
                        .formatted(
                                alter, namesThere.contains(name(it)) ? "SET" : "ADD", RelationDdl.foreignOption(it))));
        return statements;
    }

    private static String name(String option) {
        return option.replaceFirst("(?s)=.*", "");
    }
}
