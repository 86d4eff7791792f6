package dev.backstitch.engine.schema;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One statement on the way to an object.
 *
 * @param stage where statements of its kind stand by habit: what others need comes first
 * @param subject the name of the object that holds what it makes, as {@link ObjectId#name()} has it: of a column or
 *     constraint that of its table
 * @param sql without a semicolon
 * @param mentions the part of the SQL that is resolved when the statement runs: names in it must be there by then
 * @param creates whether those that mention the subject must wait for it
 * @param provides what else is there after it: qualified names, and what {@code needs} of others may hold
 * @param needs what must be there before it though its text does not mention it
 */
record DdlStatement(
        int stage,
        String subject,
        String sql,
        String mentions,
        boolean creates,
        Set<String> provides,
        Set<String> needs) {

    DdlStatement {
        provides = Set.copyOf(provides);
        needs = Set.copyOf(needs);
    }

    DdlStatement(int stage, String subject, String sql, String mentions, boolean creates) {
        this(stage, subject, sql, mentions, creates, Set.of(), Set.of());
    }

    static DdlStatement creating(int stage, String subject, String sql) {
        return new DdlStatement(stage, subject, sql, sql, true);
    }

    /** A statement that nothing waits for, such as a comment. */
    static DdlStatement altering(int stage, String subject, String sql) {
        return new DdlStatement(stage, subject, sql, sql, false);
    }

    DdlStatement providing(String... things) {
        Set<String> all = new HashSet<>(provides);
        all.addAll(Arrays.asList(things));
        return new DdlStatement(stage, subject, sql, mentions, creates, all, needs);
    }

    DdlStatement needing(Collection<String> things) {
        Set<String> all = new HashSet<>(needs);
        all.addAll(things);
        return new DdlStatement(stage, subject, sql, mentions, creates, provides, all);
    }

    /**
     * Foreign keys need the unique indexes of what they mention, and so do queries that group by a primary key or
     * handle a conflict.
     */
    DdlStatement needingKeys() {
        return needing(DdlOrder.names(mentions).stream().map(DdlStatement::keys).collect(Collectors.toSet()));
    }

    /** That the unique indexes of a table are there. */
    static String keys(Object table) {
        return "keys of " + table;
    }

    /** That all that a child copies from its parent is there. */
    static String defaults(Object table) {
        return "defaults of " + table;
    }

    /** That all partitions of a table are there. */
    static String partitions(Object table) {
        return "partitions of " + table;
    }
}
