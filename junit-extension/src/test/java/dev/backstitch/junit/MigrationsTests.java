package dev.backstitch.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.backstitch.engine.check.UnknownMigrationException;
import dev.backstitch.engine.migration.Migration;
import dev.backstitch.engine.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@MigrationTest("src/test/resources/histories/shop")
class MigrationsTests {

    @Test
    @AtVersion("2")
    void a_cursor_goes_up_and_down_one_by_one(Migrations migrations, Connection connection) throws SQLException {
        assertThat(migrations.up().name()).isEqualTo("3_add_notes");
        execute(connection, "SELECT note FROM orders");

        assertThat(migrations.down().name()).isEqualTo("3_add_notes");
        assertThat(migrations.current().map(Migration::name)).contains("2_create_orders");
    }

    @Test
    void a_cursor_goes_all_the_way_down_and_up(Migrations migrations, Schema newest) {
        migrations.downTo("1_create_customers").down();
        assertThat(migrations.current()).isEmpty();
        assertThat(migrations.schema().tables()).isEmpty();

        migrations.upTo("004");
        assertThat(migrations.schema()).isEqualTo(newest);
    }

    @Test
    void the_whole_history_is_listed_whatever_is_applied(Migrations migrations) {
        assertThat(migrations.all())
                .extracting(Migration::name)
                .containsExactly("1_create_customers", "2_create_orders", "3_add_notes", "4_index_customers_of_orders");
    }

    @Test
    void beyond_the_newest_there_is_nothing_to_apply(Migrations migrations) {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(migrations::up)
                .withMessage(
                        "there is nothing to apply: the database stands at the newest version, 4_index_customers_of_orders");
    }

    @Test
    @AtVersion("1")
    void below_the_first_there_is_nothing_to_revert(Migrations migrations) {
        migrations.down();

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(migrations::down)
                .withMessage("there is nothing to revert: no migration is applied");
    }

    @Test
    @AtVersion("2")
    void up_is_not_down(Migrations migrations) {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> migrations.upTo("1"))
                .withMessage(
                        "cannot go up to 1_create_customers: the database stands at 2_create_orders, beyond it; use downTo");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> migrations.downTo("3"))
                .withMessage(
                        "cannot go down to 3_add_notes: the database stands at 2_create_orders, before it; use upTo");
    }

    @Test
    void an_unknown_version_is_named(Migrations migrations) {
        assertThatExceptionOfType(UnknownMigrationException.class)
                .isThrownBy(() -> migrations.downTo("9"))
                .withMessage(
                        "no migration has the version or name \"9\"; there are 4, from 1_create_customers to 4_index_customers_of_orders");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Nested
    @MigrationTest("src/test/resources/histories/faults")
    class OfAFaultyHistory {

        @Test
        @AtVersion("4")
        void what_is_irreversible_is_not_reverted(Migrations migrations) {
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(migrations::down)
                    .withMessage(
                            "4_drop_fax cannot be reverted: it is declared irreversible: nobody has a fax any more");
        }

        @Test
        @AtVersion("3")
        void what_has_no_down_is_not_reverted(Migrations migrations) {
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(migrations::down)
                    .withMessage("3_add_phone cannot be reverted: there is no file 3_add_phone.down.sql");
        }
    }

    @Nested
    @MigrationTest("src/test/resources/histories/notes")
    class OfDbmate {

        @Test
        void the_cursor_stands_where_its_table_says(Migrations migrations) {
            assertThat(migrations.current().map(Migration::name)).contains("20250102000000_add_author");

            migrations.down();

            assertThat(migrations.current().map(Migration::name)).contains("20250101000000_create_notes");
        }
    }
}
