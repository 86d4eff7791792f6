package dev.backstitch.engine.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlStatementTests {

    private static List<String> texts(String script) {
        return SqlStatement.split(script).stream().map(SqlStatement::sql).toList();
    }

    @Test
    void comments_white_space_and_semicolons_around_a_statement_are_no_part_of_it() {
        String script =
                """
                -- first
                ;; /* still none */
                SELECT 1 /* inner */ + 1 -- last
                ;
                SELECT 2""";

        assertThat(SqlStatement.split(script))
                .containsExactly(
                        new SqlStatement("SELECT 1 /* inner */ + 1", script.indexOf("SELECT 1"), 3),
                        new SqlStatement("SELECT 2", script.indexOf("SELECT 2"), 5));
    }

    @Test
    void a_script_of_comments_holds_no_statement() {
        assertThat(SqlStatement.split("-- nothing\n/* at all */ ;; \n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT 'a;b'",
                "SELECT 'it''s; fine'",
                "SELECT 'a\\'",
                "SELECT E'a\\'; b'",
                "SELECT E'a''b\\'; c'",
                "SELECT e'a'\n  'b\\'; c'",
                "SELECT E'a' -- goes on\n 'b\\'; c'",
                "SELECT U&'d\\0061t;a'",
                "SELECT B'1;0'",
                "SELECT \"a;b\"\"c;d\"",
                "SELECT $$a;b$$",
                "SELECT $tag$a; $$ ; $other$ ; $tag$",
                "SELECT $$a $x$;$$",
                "SELECT a$b$c FROM t AS a$b$c",
                "SELECT /* ; /* ; */ ; */ 1",
                "SELECT /*/ ; */ 1",
                "SELECT 1 -- ; no end\n + 2",
                "SELECT a ?? b, a ? 'x;'",
                "SELECT '??;?'",
                "CREATE RULE r AS ON INSERT TO t DO ALSO (DELETE FROM a; DELETE FROM b)",
                "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1; SELECT 2; END",
                "CREATE OR REPLACE PROCEDURE p() LANGUAGE sql BEGIN ATOMIC SELECT CASE WHEN true THEN 1 END; SELECT 2; END",
                "create function f() returns int begin /* ; */ atomic select 1; end",
                "CREATE FUNCTION begin_atomic() RETURNS int LANGUAGE sql AS 'SELECT 1;'",
                "DO $$ BEGIN PERFORM 1; END $$",
                "SELECT 'ö;\uD83D\uDC18'"
            })
    void a_semicolon_inside_ends_nothing(String statement) {
        assertThat(texts(statement + ";\n" + statement + " ; SELECT 1"))
                .containsExactly(statement, statement, "SELECT 1");
    }

    @Test
    void begin_and_atomic_outside_a_routine_are_ordinary_words() {
        assertThat(texts("BEGIN; SELECT atomic FROM t; END; CREATE TABLE function (a int); COMMIT"))
                .containsExactly("BEGIN", "SELECT atomic FROM t", "END", "CREATE TABLE function (a int)", "COMMIT");
    }

    @Test
    void an_unclosed_quote_takes_the_rest() {
        assertThat(texts("SELECT 1; SELECT 'open; SELECT 2;")).containsExactly("SELECT 1", "SELECT 'open; SELECT 2;");
    }

    @Test
    void a_closing_parenthesis_too_many_does_not_hide_the_next_semicolon() {
        assertThat(texts("SELECT 1); SELECT (2); SELECT 3")).containsExactly("SELECT 1)", "SELECT (2)", "SELECT 3");
    }

    @Test
    void carriage_returns_count_with_their_line_feed() {
        assertThat(SqlStatement.split("SELECT 1;\r\n\r\nSELECT 2;\r\n"))
                .extracting(SqlStatement::line)
                .containsExactly(1, 3);
    }
}
