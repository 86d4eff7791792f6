package dev.backstitch.assertions;

import static java.util.stream.Collectors.joining;

import dev.backstitch.engine.postgres.Identifiers;
import dev.backstitch.engine.schema.Column;
import dev.backstitch.engine.schema.Constraint;
import dev.backstitch.engine.schema.Index;
import dev.backstitch.engine.schema.IndexKey;
import dev.backstitch.engine.schema.ReferentialAction;

/** Spells objects on one line, names included, as SQL does. */
final class Summary {

    private Summary() {}

    static String of(Column column) {
        return Identifiers.quote(column.name()) + " " + column.summary();
    }

    static String of(Constraint constraint) {
        return "CONSTRAINT " + Identifiers.quote(constraint.name()) + " " + constraint.summary();
    }

    /** The keys of an index: {@code (email, lower(name) DESC)}. */
    static String keys(Index index) {
        return index.keys().stream().map(Summary::of).collect(joining(", ", "(", ")"));
    }

    static String of(IndexKey key) {
        return key.expression() + (key.descending() ? " DESC" : "");
    }

    static String action(ReferentialAction action) {
        return action.name().replace('_', ' ');
    }
}
