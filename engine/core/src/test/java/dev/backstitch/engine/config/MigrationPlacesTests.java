package dev.backstitch.engine.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.backstitch.engine.migration.InvalidMigrationsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MigrationPlacesTests {

    private static final Surroundings NONE = new Surroundings(Map.of(), Map.of());

    @TempDir
    Path directory;

    @ParameterizedTest
    @MethodSource("dev.backstitch.engine.config.MigrationPlaces#usual")
    void each_usual_place_is_tried(String place) throws IOException {
        history(place);

        assertThat(Project.load(directory, Map.of(), NONE).tool().source())
                .isEqualTo(directory.resolve(place).normalize());
    }

    @Test
    void migrations_in_two_places_are_an_error_that_names_both() throws IOException {
        history("migrations");
        history("sql/migrations");

        assertThat(failure(Map.of()))
                .isEqualTo("DIR: migrations found in DIR/migrations and in DIR/sql/migrations; say which are meant:"
                        + " --migrations DIR, or migrations: DIR in backstitch.yaml");
        assertThat(Project.load(directory, Map.of("migrations", "sql/migrations"), NONE)
                        .tool()
                        .source())
                .isEqualTo(directory.resolve("sql/migrations"));
    }

    @Test
    void no_migrations_at_all_are_an_error_that_names_all_that_was_tried() throws IOException {
        Files.writeString(
                Files.createDirectories(directory.resolve("migrations")).resolve("notes.txt"), "later");

        assertThat(failure(Map.of()))
                .isEqualTo(
                        """
                        DIR: no migrations found.
                          places   ., migrations, db/migrations, db/migration, database/migrations, sql/migrations, \
                        src/migrations, src/db/migrations, src/database/migrations, src/main/resources/db/migration, \
                        src/main/resources/db/migrations, src/main/resources/migrations, backend/migrations, \
                        backend/db/migrations, backend/src/migrations, backend/src/database/migrations, \
                        server/migrations, server/db/migrations
                          format   dbmate: <digits>_<title>.sql with the lines -- migrate:up and -- migrate:down
                          format   golang-migrate: <number>_<title>.up.sql and <number>_<title>.down.sql
                          format   sequelize: <digits>-<title>.js (or .cjs, .ts, .cts) that exports up and down
                          format   sql-pairs: <digits>-<title>.up.sql and <digits>-<title>.down.sql
                          there is DIR/migrations, with no file of these formats
                          to do    name the folder: --migrations DIR, or migrations: DIR in backstitch.yaml""");
    }

    @Test
    void a_named_tool_is_the_only_one_that_is_looked_for() throws IOException {
        history("migrations");

        assertThat(failure(Map.of("tool", "dbmate")))
                .contains("format   dbmate: ")
                .doesNotContain("golang-migrate");
    }

    private void history(String place) throws IOException {
        Path folder = Files.createDirectories(directory.resolve(place));
        Files.writeString(folder.resolve("1_one.up.sql"), "CREATE TABLE one ();");
        Files.writeString(folder.resolve("1_one.down.sql"), "DROP TABLE one;");
    }

    private String failure(Map<String, String> explicit) {
        InvalidMigrationsException failure =
                catchThrowableOfType(InvalidMigrationsException.class, () -> Project.load(directory, explicit, NONE));
        assertThat(failure).isNotNull();
        return String.valueOf(failure.getMessage()).replace(directory.toString(), "DIR");
    }
}
