package dev.backstitch.engine.schema;

/**
 * One statement on the way to an object.
 *
 * @param stage where statements of its kind stand by habit: what others need comes first
 * @param subject the name of the object that holds what it makes, as {@link ObjectId#name()} has it: of a column or
 *     constraint that of its table
 * @param sql without a semicolon
 * @param mentions the part of the SQL that is resolved when the statement runs: names in it must be there by then
 * @param creates whether those that mention the subject must wait for it
 */
record DdlStatement(int stage, String subject, String sql, String mentions, boolean creates) {

    static DdlStatement creating(int stage, String subject, String sql) {
        return new DdlStatement(stage, subject, sql, sql, true);
    }

    /** A statement that nothing waits for, such as a comment. */
    static DdlStatement altering(int stage, String subject, String sql) {
        return new DdlStatement(stage, subject, sql, sql, false);
    }
}
