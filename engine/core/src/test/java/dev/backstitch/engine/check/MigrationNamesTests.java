package dev.backstitch.engine.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.backstitch.engine.migration.Migration;
import java.util.List;
import org.junit.jupiter.api.Test;

class MigrationNamesTests {

    private final List<Migration> history = Histories.of("001_users", "002_roles", "010_user_index");

    @Test
    void a_version_is_found_with_and_without_leading_zeros() {
        assertThat(MigrationNames.find(history, "002")).isEqualTo(1);
        assertThat(MigrationNames.find(history, "2")).isEqualTo(1);
    }

    @Test
    void a_whole_name_is_found() {
        assertThat(MigrationNames.find(history, "010_user_index")).isEqualTo(2);
    }

    @Test
    void a_part_of_a_name_is_no_name_but_a_hint() {
        assertThatExceptionOfType(UnknownMigrationException.class)
                .isThrownBy(() -> MigrationNames.find(history, "user"))
                .withMessage(
                        "no migration has the version or name \"user\"; did you mean 001_users or 010_user_index?");
    }

    @Test
    void an_unknown_name_is_answered_with_the_range() {
        assertThatExceptionOfType(UnknownMigrationException.class)
                .isThrownBy(() -> MigrationNames.find(history, "7"))
                .withMessage(
                        "no migration has the version or name \"7\"; there are 3, from 001_users to 010_user_index");
    }

    @Test
    void an_ambiguous_version_names_all_that_have_it() {
        assertThatExceptionOfType(UnknownMigrationException.class)
                .isThrownBy(() -> MigrationNames.find(Histories.of("1_a", "01_b"), "1"))
                .withMessage("\"1\" is ambiguous: it names 1_a and 01_b; write the whole name");
    }
}
