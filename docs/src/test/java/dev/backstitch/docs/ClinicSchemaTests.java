package dev.backstitch.docs;

import static dev.backstitch.assertions.BackstitchAssertions.assertThat;
import static dev.backstitch.assertions.BackstitchAssertions.assertThatExceptionOfType;
import static dev.backstitch.engine.schema.DifferenceClass.COMMENT;
import static dev.backstitch.engine.schema.DifferenceClass.GRANT;
import static dev.backstitch.engine.schema.DifferenceClass.OWNER;

import dev.backstitch.engine.postgres.Database;
import dev.backstitch.engine.postgres.PostgresServers;
import dev.backstitch.engine.postgres.PostgresSettings;
import dev.backstitch.engine.postgres.PostgresSource;
import dev.backstitch.engine.schema.Schema;
import dev.backstitch.engine.schema.SchemaReader;
import dev.backstitch.engine.schema.SchemaScope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds docs/golden-schema.md: its name is the one that the page's commands show. */
class ClinicSchemaTests {

    private static final String SHOWN = "src/test/resources/";

    private final Database database = PostgresServers.shared(
                    PostgresSettings.DEFAULTS.withSource(new PostgresSource.Embedded()))
            .createDatabase("clinic");
    private final Connection connection = database.connect();
    private String page = "";

    @TempDir
    private Path directory;

    @BeforeEach
    void the_page_is_read() throws IOException, SQLException {
        page = Files.readString(Path.of(System.getProperty("backstitch.build.root"), "docs", "golden-schema.md"));
        execute("CREATE TABLE users (email text)");
    }

    @AfterEach
    void the_switch_is_off_again() throws SQLException {
        System.clearProperty("backstitch.golden");
        connection.close();
        database.close();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Schema read() {
        return new SchemaReader(connection, SchemaScope.DATABASE).read();
    }

    private List<String> blocks(String language) {
        return Pattern.compile("(?ms)^```(\\w*)\\n(.*?)\\n```$")
                .matcher(page)
                .results()
                .filter(fence -> fence.group(1).equals(language))
                .map(fence -> fence.group(2))
                .toList();
    }

    @Test
    void the_message_is_the_one_of_the_page() throws SQLException {
        System.setProperty("backstitch.golden", "update");
        assertThat(read()).matchesGolden(directory.resolve("schema.sql"));
        System.clearProperty("backstitch.golden");
        execute("ALTER TABLE users ADD COLUMN phone text; CREATE TYPE \"UserRole\" AS ENUM ('ADMIN', 'NURSE')");

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(read()).matchesGolden(directory.resolve("schema.sql")))
                .satisfies(
                        error -> assertThat(String.valueOf(error.getMessage()).replace(directory + "/", SHOWN))
                                .isEqualTo(blocks("").get(0)));
    }

    @Test
    void the_command_is_the_one_of_the_page() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(read()).matchesGolden(directory.resolve("schema.sql")))
                .withMessageContaining("  write it  " + blocks("bash").get(0) + "\n");
    }

    @Test
    void the_calls_are_those_of_the_page() throws IOException {
        assertThat(blocks("java"))
                .containsExactly(
                        "assertThat(schema).matchesGolden(\"src/test/resources/schema.sql\");",
                        "assertThat(schema).ignoring(OWNER, GRANT, COMMENT).matchesGolden(\"src/test/resources/schema.sql\");",
                        "assertThat(schema).matchesGoldenDirectory(\"src/test/resources/schema\");");
        Schema schema = read();
        System.setProperty("backstitch.golden", "update");
        String file = directory.resolve("schema.sql").toString();

        assertThat(schema).matchesGolden(file);
        assertThat(schema).ignoring(OWNER, GRANT, COMMENT).matchesGolden(file);
        assertThat(schema).matchesGoldenDirectory(directory.resolve("schema").toString());

        assertThat(Files.readString(directory.resolve("schema.pg18.sql")))
                .startsWith(Pattern.compile("The first line says what the file is: `(.*)`\\.")
                                .matcher(page)
                                .results()
                                .map(line -> line.group(1))
                                .findFirst()
                                .orElseThrow()
                        + "\n");
    }

    @Test
    void the_files_of_objects_are_those_of_the_page() throws SQLException, IOException {
        execute(
                """
                CREATE TABLE "Users" ();
                CREATE TYPE "UserRole" AS ENUM ();
                CREATE SCHEMA app;
                CREATE MATERIALIZED VIEW app."a.b" AS SELECT 1 AS n;
                CREATE FOREIGN DATA WRAPPER w;
                CREATE SERVER "far away" FOREIGN DATA WRAPPER w;
                """);
        System.setProperty("backstitch.golden", "update");
        assertThat(read()).matchesGoldenDirectory(directory.resolve("schema"));

        List<String> files = Pattern.compile("(?m)^\\| `.*` \\| `(.*)` \\|$")
                .matcher(page)
                .results()
                .map((MatchResult row) -> row.group(1))
                .toList();
        assertThat(files).hasSize(5);
        try (Stream<Path> written = Files.list(directory.resolve("schema.pg18"))) {
            assertThat(written.map(file -> file.getFileName().toString()).toList())
                    .contains("session.sql")
                    .containsAll(files);
        }
    }
}
