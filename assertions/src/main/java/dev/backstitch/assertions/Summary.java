package dev.backstitch.assertions;

import static java.util.stream.Collectors.joining;

import dev.backstitch.engine.postgres.Identifiers;
import dev.backstitch.engine.schema.CheckConstraint;
import dev.backstitch.engine.schema.Column;
import dev.backstitch.engine.schema.EnumType;
import dev.backstitch.engine.schema.ForeignKey;
import dev.backstitch.engine.schema.Index;
import dev.backstitch.engine.schema.IndexKey;
import dev.backstitch.engine.schema.PrimaryKey;
import dev.backstitch.engine.schema.ReferentialAction;
import dev.backstitch.engine.schema.UniqueConstraint;
import java.util.List;
import java.util.Locale;

/** Spells an object on one line, as SQL does. */
final class Summary {

    private Summary() {}

    static String of(Column column) {
        StringBuilder text = new StringBuilder(Identifiers.quote(column.name())).append(' ').append(column.type());
        column.collation().ifPresent(collation -> text.append(" COLLATE ").append(collation));
        column.generated().ifPresent(generated -> text.append(" GENERATED ALWAYS AS (")
                .append(generated.expression())
                .append(generated.stored() ? ") STORED" : ") VIRTUAL"));
        column.identity().ifPresent(identity -> text.append(" GENERATED ")
                .append(identity.always() ? "ALWAYS" : "BY DEFAULT")
                .append(" AS IDENTITY"));
        append(text, column.notNull(), " NOT NULL");
        column.defaultExpression().ifPresent(expression -> text.append(" DEFAULT ").append(expression));
        return text.toString();
    }

    static String of(Index index) {
        StringBuilder text = new StringBuilder("CREATE ")
                .append(index.unique() ? "UNIQUE INDEX " : "INDEX ")
                .append(Identifiers.quote(index.name().name()))
                .append(" ON ")
                .append(index.table())
                .append(" USING ")
                .append(index.method())
                .append(' ')
                .append(keys(index));
        append(text, !index.included().isEmpty(), " INCLUDE " + Names.columns(index.included()));
        append(text, index.nullsNotDistinct(), " NULLS NOT DISTINCT");
        index.predicate().ifPresent(predicate -> text.append(" WHERE ").append(predicate));
        append(text, !index.valid(), " -- INVALID");
        return text.toString();
    }

    /** The keys of an index: {@code (email, lower(name) DESC)}. */
    static String keys(Index index) {
        return index.keys().stream().map(Summary::of).collect(joining(", ", "(", ")"));
    }

    private static String of(IndexKey key) {
        StringBuilder text = new StringBuilder(key.expression());
        key.collation().ifPresent(collation -> text.append(" COLLATE ").append(collation));
        key.operatorClass().ifPresent(operatorClass -> text.append(' ').append(operatorClass));
        append(text, key.descending(), " DESC");
        append(text, key.nullsFirst() != key.descending(), key.nullsFirst() ? " NULLS FIRST" : " NULLS LAST");
        return text.toString();
    }

    static String of(PrimaryKey key) {
        StringBuilder text = constraint(key.name(), "PRIMARY KEY ").append(Names.columns(key.columns()));
        included(text, key.included());
        deferrable(text, key.deferrable(), key.initiallyDeferred());
        return text.toString();
    }

    static String of(UniqueConstraint constraint) {
        StringBuilder text = constraint(constraint.name(), "UNIQUE ");
        append(text, constraint.nullsNotDistinct(), "NULLS NOT DISTINCT ");
        text.append(Names.columns(constraint.columns()));
        included(text, constraint.included());
        deferrable(text, constraint.deferrable(), constraint.initiallyDeferred());
        return text.toString();
    }

    static String of(ForeignKey key) {
        StringBuilder text = constraint(key.name(), "FOREIGN KEY ")
                .append(Names.columns(key.columns()))
                .append(" REFERENCES ")
                .append(key.referencedTable())
                .append(' ')
                .append(Names.columns(key.referencedColumns()));
        append(text, key.match().equals("FULL"), " MATCH FULL");
        append(text, key.onUpdate() != ReferentialAction.NO_ACTION, " ON UPDATE " + action(key.onUpdate()));
        append(text, key.onDelete() != ReferentialAction.NO_ACTION, " ON DELETE " + action(key.onDelete()));
        append(text, !key.onDeleteColumns().isEmpty(), " " + Names.columns(key.onDeleteColumns()));
        deferrable(text, key.deferrable(), key.initiallyDeferred());
        append(text, !key.validated(), " NOT VALID");
        append(text, !key.enforced(), " NOT ENFORCED");
        return text.toString();
    }

    static String of(CheckConstraint constraint) {
        StringBuilder text =
                constraint(constraint.name(), "CHECK (").append(constraint.expression()).append(')');
        append(text, constraint.noInherit(), " NO INHERIT");
        append(text, !constraint.validated(), " NOT VALID");
        append(text, !constraint.enforced(), " NOT ENFORCED");
        return text.toString();
    }

    static String of(EnumType type) {
        return "CREATE TYPE " + type.name() + " AS ENUM (" + values(type.values()) + ")";
    }

    static String values(List<String> values) {
        return values.stream().map(value -> "'" + value.replace("'", "''") + "'").collect(joining(", "));
    }

    static String action(ReferentialAction action) {
        return action.name().replace('_', ' ').toUpperCase(Locale.ROOT);
    }

    private static StringBuilder constraint(String name, String what) {
        return new StringBuilder("CONSTRAINT ")
                .append(Identifiers.quote(name))
                .append(' ')
                .append(what);
    }

    private static void included(StringBuilder text, List<String> columns) {
        append(text, !columns.isEmpty(), " INCLUDE " + Names.columns(columns));
    }

    private static void deferrable(StringBuilder text, boolean deferrable, boolean initiallyDeferred) {
        append(text, deferrable, " DEFERRABLE");
        append(text, initiallyDeferred, " INITIALLY DEFERRED");
    }

    private static void append(StringBuilder text, boolean condition, String addition) {
        if (condition) {
            text.append(addition);
        }
    }
}
