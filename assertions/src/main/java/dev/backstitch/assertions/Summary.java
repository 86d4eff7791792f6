package dev.backstitch.assertions;

import static java.util.stream.Collectors.joining;

import dev.backstitch.engine.postgres.Identifiers;
import dev.backstitch.engine.schema.Column;
import dev.backstitch.engine.schema.Constraint;
import dev.backstitch.engine.schema.Index;
import dev.backstitch.engine.schema.IndexKey;
import dev.backstitch.engine.schema.ReferentialAction;
import dev.backstitch.engine.schema.SchemaObject;

/** Spells objects on one line, names included, as SQL does. */
final class Summary {

    private static final int MOST_CHARACTERS = 500;

    private Summary() {}

    static String of(Column column) {
        return Identifiers.quote(column.name()) + " " + column.summary();
    }

    static String of(Constraint constraint) {
        return "CONSTRAINT " + Identifiers.quote(constraint.name()) + " " + constraint.summary();
    }

    /** A table or view, cut off where it gets longer than anyone reads. */
    static String ofRelation(SchemaObject relation) {
        String summary = relation.summary();
        return summary.length() <= MOST_CHARACTERS ? summary : summary.substring(0, MOST_CHARACTERS) + " …";
    }

    /** The keys of an index: {@code (email, lower(name) DESC)}. */
    static String keys(Index index) {
        return index.keys().stream().map(Summary::of).collect(joining(", ", "(", ")"));
    }

    static String of(IndexKey key) {
        return key.expression()
                + key.collation().map(collation -> " COLLATE " + collation).orElse("")
                + key.operatorClass().map(operators -> " " + operators).orElse("")
                + (key.descending() ? " DESC" : "")
                + (key.nullsFirst() == key.descending() ? "" : key.nullsFirst() ? " NULLS FIRST" : " NULLS LAST");
    }

    static String action(ReferentialAction action) {
        return action.name().replace('_', ' ');
    }
}
