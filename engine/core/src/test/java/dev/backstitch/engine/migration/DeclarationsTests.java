package dev.backstitch.engine.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeclarationsTests {

    private static SqlScript script(String file, String sql) {
        return new SqlScript(Path.of(file), 1, sql, true);
    }

    private static Declarations read(String up, String down) {
        return Declarations.read(List.of(script("1.up.sql", up), script("1.down.sql", down)));
    }

    private static void rejects(String up, String down, String message) {
        assertThatExceptionOfType(InvalidMigrationsException.class)
                .isThrownBy(() -> read(up, down))
                .withMessage(message);
    }

    @Test
    void without_any_a_down_decides() {
        assertThat(read("SELECT 1;", "").reversal(null)).isEqualTo(new Reversal.Reversible());
        assertThat(read("SELECT 1;", "").reversal("it is empty")).isEqualTo(new Reversal.Missing("it is empty"));
    }

    @Test
    void irreversible_tells_whether_there_is_a_down_all_the_same() {
        String up = "SELECT 1;\n   --backstitch:irreversible  the old values are gone \r\n";

        assertThat(read(up, "").reversal("none"))
                .isEqualTo(new Reversal.Irreversible("the old values are gone", false));
        assertThat(read(up, "SELECT 1;").reversal(null))
                .isEqualTo(new Reversal.Irreversible("the old values are gone", true));
    }

    @Test
    void nothing_to_undo_may_stand_in_the_down() {
        assertThat(read("ANALYZE;", "-- backstitch:nothing-to-undo statistics only")
                        .reversal("none"))
                .isEqualTo(new Reversal.NothingToUndo("statistics only"));
    }

    @Test
    void a_declaration_shares_its_line_with_nothing() {
        assertThat(read("SELECT 1; -- backstitch:irreversible no", "").reversal(null))
                .isEqualTo(new Reversal.Reversible());
    }

    @Test
    void a_reason_is_needed() {
        rejects(
                "SELECT 1;\n-- backstitch:irreversible\n",
                "",
                "1.up.sql:2: \"backstitch:irreversible\" needs a reason: write -- backstitch:irreversible <reason>");
    }

    @Test
    void an_unknown_word_is_rejected() {
        rejects(
                "",
                "-- backstitch:ireversible because",
                "1.down.sql:1: \"backstitch:ireversible\" is unknown; did you mean \"backstitch:irreversible\"? There"
                        + " are: backstitch:irreversible, backstitch:nothing-to-undo, backstitch:no-transaction");
    }

    @Test
    void two_that_exclude_each_other_are_rejected() {
        rejects(
                "-- backstitch:irreversible rows are gone",
                "-- backstitch:nothing-to-undo really",
                "1.down.sql:1: \"backstitch:nothing-to-undo\", but 1.up.sql:1 declares \"backstitch:irreversible\";"
                        + " keep one of them");
    }
}
