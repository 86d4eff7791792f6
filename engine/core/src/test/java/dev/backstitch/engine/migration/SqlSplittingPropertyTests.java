package dev.backstitch.engine.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Scripts are made of pieces whose end is known by construction. */
class SqlSplittingPropertyTests {

    @Property(tries = 500)
    void joined_statements_come_back(@ForAll("statements") List<String> statements, @ForAll("gaps") List<String> gaps) {
        String script = join(statements, gaps);

        assertThat(SqlStatement.split(script)).extracting(SqlStatement::sql).isEqualTo(statements);
    }

    @Property(tries = 500)
    void offsets_and_lines_point_at_the_statement(
            @ForAll("statements") List<String> statements, @ForAll("gaps") List<String> gaps) {
        String script = join(statements, gaps);

        assertThat(SqlStatement.split(script)).hasSameSizeAs(statements).allSatisfy(statement -> {
            assertThat(script.substring(statement.offset())).startsWith(statement.sql());
            assertThat(script.substring(0, statement.offset()).split("\n", -1)).hasSize(statement.line());
        });
    }

    @Property(tries = 1000)
    void no_text_at_all_loses_a_character(@ForAll("anything") String script) {
        StringBuilder whole = new StringBuilder();
        SqlScanner.scan(script).forEach(token -> whole.append(script, token.start(), token.end()));

        assertThat(whole).hasToString(script);
    }

    @Property(tries = 1000)
    void what_stands_between_statements_holds_no_statement(@ForAll("anything") String script) {
        StringBuilder between = new StringBuilder();
        int at = 0;
        for (SqlStatement statement : SqlStatement.split(script)) {
            between.append(script, at, statement.offset()).append('\n');
            at = statement.offset() + statement.sql().length();
            assertThat(statement.sql()).isNotEmpty();
        }
        between.append(script.substring(at));

        assertThat(SqlStatement.split(between.toString())).isEmpty();
    }

    private static String join(List<String> statements, List<String> gaps) {
        StringBuilder script = new StringBuilder(gap(gaps, 0));
        for (int i = 0; i < statements.size(); i++) {
            script.append(statements.get(i))
                    .append(gap(gaps, i + 1))
                    .append(';')
                    .append(gap(gaps, i + 2));
        }
        return script.toString();
    }

    private static String gap(List<String> gaps, int i) {
        return gaps.get(i % gaps.size());
    }

    @Provide
    Arbitrary<List<String>> statements() {
        Arbitrary<String> statement = Combinators.combine(
                        Arbitraries.of("SELECT", "INSERT INTO t VALUES", "DO", "CREATE TABLE x AS SELECT"),
                        piece().list().ofMinSize(1).ofMaxSize(6))
                .as((head, pieces) -> head + " " + String.join(" ", pieces));
        return statement.list().ofMinSize(1).ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<String>> gaps() {
        return Arbitraries.of(
                        "", " ", "\n", "\r\n\t", "-- it's; a $$ comment\n", "/* ; /* ' */ \" */", " /*/;*/ ", "\n\n")
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.oneOf(
                        Arbitraries.of(
                                ";",
                                "'",
                                "''",
                                "E'",
                                "\\",
                                "\"",
                                "$$",
                                "$a$",
                                "--",
                                "/*",
                                "*/",
                                "/*/",
                                "(",
                                ")",
                                "\n",
                                " ",
                                "BEGIN ATOMIC",
                                "END",
                                "CASE",
                                "CREATE FUNCTION",
                                "a$b",
                                "ö",
                                "\uD83D\uDC18"),
                        Arbitraries.strings().ascii().ofMaxLength(3))
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }

    private static Arbitrary<String> piece() {
        return Arbitraries.oneOf(
                text().map(text -> "'" + text.replace("'", "''") + "'"),
                text().map(text -> "E'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"),
                text().map(text -> "E'" + text.replace("\\", "\\\\").replace("'", "''") + "\\''"),
                text().map(text -> "\"" + text.replace("\"", "\"\"") + "\""),
                text().filter(text -> !text.contains("$")).map(text -> "$$" + text + "$$"),
                text().filter(text -> !text.contains("$q$")).map(text -> "$q$" + text + " $q$"),
                text().map(text -> "/* " + text.replace("/", "|") + " */ 1"),
                text().map(text -> "-- " + text.replace("\n", " ") + "\n 1"),
                text().map(text -> "(" + "'" + text.replace("'", "''") + "'; 1)"),
                Arbitraries.of("1", "a$b$", "x ? y", "x ?? y", "@> -1", "\"q\".r", "2 / 3"));
    }

    private static Arbitrary<String> text() {
        return Arbitraries.strings()
                .withChars(";'\"$-/*\\()abE \n")
                .withChars('ö', '?')
                .ofMaxLength(12);
    }
}
