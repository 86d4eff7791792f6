package dev.backstitch.engine.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * A small schema that is made at random: statements, each with the names of what must be there before it. Every object
 * has a name of its own, so that no name depends on the order.
 *
 * @param statements in an order that works
 */
record RandomSchema(List<Piece> statements) {

    /** All of it is in one schema, which can be dropped as a whole. */
    static final String NAME = "random";

    /**
     * One statement.
     *
     * @param makes what is there after it
     * @param needs what must be there before it
     */
    record Piece(String makes, Set<String> needs, String sql) {}

    static RandomSchema from(Random random) {
        return new RandomSchema(new RandomStatements(random).make());
    }

    /** The statements in another order that works too. */
    RandomSchema shuffled(Random random) {
        List<Piece> left = new ArrayList<>(statements);
        List<Piece> ordered = new ArrayList<>();
        Set<String> there = new HashSet<>();
        while (!left.isEmpty()) {
            Collections.shuffle(left, random);
            Piece next = left.stream()
                    .filter(piece -> there.containsAll(piece.needs()))
                    .findFirst()
                    .orElseThrow();
            left.remove(next);
            ordered.add(next);
            there.add(next.makes());
        }
        return new RandomSchema(ordered);
    }

    @Override
    public String toString() {
        return String.join(";\n", statements.stream().map(Piece::sql).toList());
    }
}
