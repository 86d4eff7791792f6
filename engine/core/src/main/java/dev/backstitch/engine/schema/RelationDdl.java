package dev.backstitch.engine.schema;

import dev.backstitch.engine.postgres.Identifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tables, views and their parts as SQL. */
final class RelationDdl {

    private RelationDdl() {}

    /** With its columns only: constraints and indexes are statements of their own. */
    static String table(Table table) {
        String body = table.partitionOf()
                .map(parent ->
                        " PARTITION OF " + parent + " " + table.partitionBound().orElse("DEFAULT"))
                .or(() -> table.ofType().map(type -> " OF " + type))
                .orElseGet(() -> " (" + columns(table) + ")");
        String inherits = table.inherits().isEmpty()
                ? ""
                : " INHERITS (" + Fragments.text(table.inherits()).orElse("") + ")";
        return createTable(table)
                + body
                + inherits
                + optional(" PARTITION BY ", table.partitionKey())
                + optional(" USING ", table.accessMethod().map(Identifiers::quote))
                + with(table.storageParameters())
                + optional(" TABLESPACE ", table.tablespace().map(Identifiers::quote))
                + optional(" SERVER ", table.foreignServer().map(Identifiers::quote))
                + (table.foreignOptions().isEmpty() ? "" : " OPTIONS (" + foreignOptions(table) + ")");
    }

    static String createTable(Table table) {
        String unlogged = table.persistence() == Persistence.UNLOGGED ? "UNLOGGED " : "";
        return "CREATE " + unlogged + (table.tableKind() == TableKind.FOREIGN ? "FOREIGN " : "") + "TABLE "
                + table.name();
    }

    private static String foreignOptions(Table table) {
        return table.foreignOptions().stream().map(RelationDdl::foreignOption).collect(Collectors.joining(", "));
    }

    /** What is {@code name=value} in the catalog. */
    static String foreignOption(String option) {
        int equals = option.indexOf('=');
        return Identifiers.quote(option.substring(0, equals)) + " " + Identifiers.literal(option.substring(equals + 1));
    }

    static String columns(Table table) {
        return table.columns().stream()
                .map(column -> Identifiers.quote(column.name()) + " " + column(column))
                .collect(Collectors.joining(", "));
    }

    /** All of a column but its name. */
    static String column(Column column) {
        return column.type()
                + Fragments.collate(column.collation())
                + (column.notNull() ? " NOT NULL" : "")
                + optional(" DEFAULT ", column.defaultExpression())
                + optional(" GENERATED ", column.identity().map(RelationDdl::identity))
                + optional(" GENERATED ALWAYS AS ", column.generated().map(RelationDdl::generated));
    }

    /** A column without what can be set later. */
    static String bareColumn(Column column) {
        return Identifiers.quote(column.name()) + " " + column.type() + Fragments.collate(column.collation())
                + optional(" GENERATED ALWAYS AS ", column.generated().map(RelationDdl::generated));
    }

    /** The same as Fragments has it, with the words that SQL wants between. */
    static String identity(Identity identity) {
        return Fragments.identity(identity).replaceFirst("^(ALWAYS|BY DEFAULT)", "$1 AS IDENTITY");
    }

    private static String generated(Generated generated) {
        return "(" + generated.expression() + ")" + (generated.stored() ? " STORED" : " VIRTUAL");
    }

    /** All of a constraint but its name. */
    static String constraint(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return "PRIMARY KEY (" + keyColumns(key.columns(), key.withoutOverlaps()) + ")" + include(key.included())
                    + deferrable(key.deferrable(), key.initiallyDeferred());
        }
        if (constraint instanceof UniqueConstraint unique) {
            return "UNIQUE " + (unique.nullsNotDistinct() ? "NULLS NOT DISTINCT " : "") + "("
                    + keyColumns(unique.columns(), unique.withoutOverlaps()) + ")" + include(unique.included())
                    + deferrable(unique.deferrable(), unique.initiallyDeferred());
        }
        if (constraint instanceof ForeignKey key) {
            return foreignKey(key);
        }
        if (constraint instanceof CheckConstraint check) {
            return "CHECK (" + check.expression() + ")" + (check.noInherit() ? " NO INHERIT" : "")
                    + enforced(check.enforced(), check.validated());
        }
        if (constraint instanceof NotNullConstraint notNull) {
            return "NOT NULL " + Identifiers.quote(notNull.column()) + (notNull.noInherit() ? " NO INHERIT" : "")
                    + enforced(true, notNull.validated());
        }
        return ((ExclusionConstraint) constraint).definition();
    }

    private static String foreignKey(ForeignKey key) {
        String deleted = key.onDeleteColumns().isEmpty() ? "" : " (" + Fragments.names(key.onDeleteColumns()) + ")";
        return "FOREIGN KEY (" + foreignColumns(key.columns(), key.period()) + ") REFERENCES "
                + key.referencedTable() + " (" + foreignColumns(key.referencedColumns(), key.period()) + ")"
                + (key.match().equals("FULL") ? " MATCH FULL" : "")
                + action(" ON UPDATE ", key.onUpdate())
                + action(" ON DELETE ", key.onDelete())
                + deleted
                + deferrable(key.deferrable(), key.initiallyDeferred())
                + enforced(key.enforced(), key.validated());
    }

    private static String keyColumns(List<String> columns, boolean withoutOverlaps) {
        return Fragments.names(columns) + (withoutOverlaps ? " WITHOUT OVERLAPS" : "");
    }

    private static String foreignColumns(List<String> columns, boolean period) {
        List<String> names =
                new ArrayList<>(columns.stream().map(Identifiers::quote).toList());
        if (period) {
            names.set(names.size() - 1, "PERIOD " + names.get(names.size() - 1));
        }
        return String.join(", ", names);
    }

    private static String action(String when, ReferentialAction action) {
        return action == ReferentialAction.NO_ACTION ? "" : when + action.name().replace('_', ' ');
    }

    private static String deferrable(boolean deferrable, boolean initiallyDeferred) {
        return (deferrable ? " DEFERRABLE" : "") + (initiallyDeferred ? " INITIALLY DEFERRED" : "");
    }

    private static String enforced(boolean enforced, boolean validated) {
        if (!enforced) {
            return " NOT ENFORCED";
        }
        return validated ? "" : " NOT VALID";
    }

    private static String include(List<String> included) {
        return included.isEmpty() ? "" : " INCLUDE (" + Fragments.names(included) + ")";
    }

    static String index(Index index) {
        return index(index, "");
    }

    /** With {@code ONLY } for an index whose partitions are attached one by one. */
    static String index(Index index, String only) {
        return "CREATE " + (index.unique() ? "UNIQUE " : "") + "INDEX "
                + Identifiers.quote(index.name().name()) + " ON " + only + index.table()
                + (index.method().equals("btree") ? "" : " USING " + Identifiers.quote(index.method()))
                + " (" + index.keys().stream().map(Fragments::key).collect(Collectors.joining(", ")) + ")"
                + include(index.included())
                + (index.nullsNotDistinct() ? " NULLS NOT DISTINCT" : "")
                + with(index.storageParameters())
                + optional(" TABLESPACE ", index.tablespace().map(Identifiers::quote))
                + optional(" WHERE ", index.predicate())
                + (index.valid() ? "" : " /* invalid */");
    }

    static String policy(Policy policy) {
        return "CREATE POLICY " + Identifiers.quote(policy.name()) + " ON " + policy.table()
                + (policy.permissive() ? "" : " AS RESTRICTIVE")
                + (policy.command().equals("ALL") ? "" : " FOR " + policy.command())
                + " TO " + roles(policy.roles())
                + policy.using().map(text -> " USING (" + text + ")").orElse("")
                + policy.withCheck().map(text -> " WITH CHECK (" + text + ")").orElse("");
    }

    static String roles(List<String> roles) {
        return roles.stream().map(RelationDdl::role).collect(Collectors.joining(", "));
    }

    static String role(String role) {
        return role.equals("PUBLIC") ? role : Identifiers.quote(role);
    }

    static String rule(Rule rule) {
        return rule.definition().replaceFirst(";\\s*$", "");
    }

    static String view(View view) {
        return view(view, with(view.options()));
    }

    /** With some of its options, or with none. */
    static String view(View view, String options) {
        return "CREATE " + (view.materialized() ? "MATERIALIZED VIEW " : "VIEW ") + view.name()
                + optional(" USING ", view.accessMethod().map(Identifiers::quote))
                + options
                + optional(" TABLESPACE ", view.tablespace().map(Identifiers::quote))
                + " AS " + view.definition().replaceFirst(";\\s*$", "")
                + (view.populated() ? "" : " WITH NO DATA");
    }

    /** A parameter is {@code name=value}; the value may hold anything and is quoted. */
    static String with(List<String> parameters) {
        return parameters.isEmpty() ? "" : " WITH (" + parameters(parameters) + ")";
    }

    static String parameters(List<String> parameters) {
        return parameters.stream().map(RelationDdl::parameter).collect(Collectors.joining(", "));
    }

    static String parameter(String parameter) {
        int equals = parameter.indexOf('=');
        String value = parameter.substring(equals + 1);
        boolean plain = value.matches("[a-z0-9_.]+");
        return parameter.substring(0, equals) + "=" + (plain ? value : Identifiers.literal(value));
    }

    static String optional(String words, Optional<String> value) {
        return value.map(text -> words + text).orElse("");
    }
}
