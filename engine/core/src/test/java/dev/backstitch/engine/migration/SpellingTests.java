package dev.backstitch.engine.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTests {

    private static final List<String> TOOLS = List.of("dbmate", "golang-migrate", "sql-pairs");

    @Test
    void the_nearest_word_is_the_one_that_was_meant() {
        assertThat(Spelling.nearest("dbmat", TOOLS)).contains("dbmate");
        assertThat(Spelling.nearest("sql_pair", TOOLS)).contains("sql-pairs");
        assertThat(Spelling.nearest("golangmigrate", TOOLS)).contains("golang-migrate");
    }

    @Test
    void a_word_that_resembles_none_has_no_nearest() {
        assertThat(Spelling.nearest("flyway", TOOLS)).isEmpty();
    }
}
