package dev.backstitch.engine.migration;

/** A lexical piece of SQL: {@code start} inclusive, {@code end} exclusive, in UTF-16 units. */
record SqlToken(Kind kind, int start, int end) {

    enum Kind {
        SPACE,
        COMMENT,
        /** An unquoted identifier or keyword. */
        WORD,
        /** A string of any kind, or a quoted identifier. */
        QUOTED,
        SEMICOLON,
        OPEN,
        CLOSE,
        /** Outside quotes a backslash is no SQL: a command to psql. */
        BACKSLASH,
        OTHER
    }

    boolean isSql() {
        return kind != Kind.SPACE && kind != Kind.COMMENT;
    }

    boolean isWord(String sql, String word) {
        return kind == Kind.WORD
                && end - start == word.length()
                && sql.regionMatches(true, start, word, 0, end - start);
    }
}
