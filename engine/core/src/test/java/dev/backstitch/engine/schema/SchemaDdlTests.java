package dev.backstitch.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstitch.engine.Needs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaDdlTests {

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18})
    void every_property_of_relations_is_in_the_text(int major) throws SQLException {
        try (KitchenSink sink = KitchenSink.ofRelations(major);
                KitchenSink empty = KitchenSink.emptyFor(sink, major)) {
            Schema schema = sink.read();

            SchemaDdl.statements(schema).forEach(empty::execute);

            Schema made = empty.read();
            assertThat(DiffText.render(schema.diff(made))).isEmpty();
            assertThat(PropertyList.of(made)).isEqualTo(PropertyList.of(schema));
            assertThat(made.ddl()).isEqualTo(schema.ddl());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18})
    void the_text_of_a_schema_makes_the_same_schema_in_an_empty_database(int major) throws SQLException {
        try (KitchenSink sink = KitchenSink.on(major);
                KitchenSink empty = KitchenSink.emptyFor(sink, major)) {
            Schema schema = sink.read();

            SchemaDdl.statements(schema).forEach(empty::execute);

            Schema made = empty.read();
            assertThat(DiffText.render(schema.diff(made))).isEmpty();
            assertThat(made).isEqualTo(schema);
            assertThat(made.ddl()).isEqualTo(schema.ddl());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18})
    void every_property_of_other_kinds_is_in_the_text(int major) throws SQLException {
        try (KitchenSink sink = KitchenSink.ofOthers(major);
                KitchenSink empty = KitchenSink.emptyFor(sink, major)) {
            sink.execute(KitchenSink.resource("others-last.sql"));
            Schema schema = sink.read();

            SchemaDdl.statements(schema).forEach(empty::execute);

            Schema made = empty.read();
            assertThat(DiffText.render(schema.diff(made))).isEmpty();
            assertThat(PropertyList.of(made)).isEqualTo(PropertyList.of(schema));
            assertThat(made.ddl()).isEqualTo(schema.ddl());
            assertThat(schema.uncovered()).isEmpty();
        }
    }

    @Test
    @Needs("pg_dump") // where it is, psql is too
    void psql_runs_the_text_as_one_script() throws SQLException, IOException, InterruptedException {
        try (KitchenSink sink = KitchenSink.ofOthers(15);
                KitchenSink empty = KitchenSink.emptyFor(sink, 15)) {
            sink.execute(KitchenSink.resource("others-last.sql"));
            Schema schema = sink.read();

            assertThat(psql(empty, schema.ddl())).isEmpty();

            assertThat(DiffText.render(schema.diff(empty.read()))).isEmpty();
        }
    }

    private static String psql(KitchenSink sink, String script) throws IOException, InterruptedException {
        Path file = Files.createTempFile("schema", ".sql");
        Files.writeString(file, script);
        Process psql = new ProcessBuilder(
                        "psql",
                        "-X",
                        "-q",
                        "-v",
                        "ON_ERROR_STOP=1",
                        "-f",
                        file.toString(),
                        sink.database().uri())
                .redirectErrorStream(true)
                .start();
        String output = new String(psql.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        psql.waitFor();
        Files.delete(file);
        return output.lines().filter(line -> line.contains("ERROR")).collect(Collectors.joining("\n"));
    }

    @Test
    void a_database_without_what_every_new_one_has_loses_it() throws SQLException {
        try (KitchenSink sink = KitchenSink.empty(18);
                KitchenSink empty = KitchenSink.empty(18)) {
            assertThat(sink.read().ddl())
                    .isEqualTo(
                            """
                            -- Backstitch schema, format 1; PostgreSQL 18
                            SET check_function_bodies = off;
                            """);
            sink.execute("DROP SCHEMA public; DROP EXTENSION plpgsql");
            Schema schema = sink.read();
            assertThat(schema.ddl())
                    .isEqualTo(
                            """
                            -- Backstitch schema, format 1; PostgreSQL 18
                            SET check_function_bodies = off;
                            DROP SCHEMA public;
                            DROP EXTENSION plpgsql;
                            """);

            SchemaDdl.statements(schema).forEach(empty::execute);

            assertThat(DiffText.render(schema.diff(empty.read()))).isEmpty();
        }
    }

    @Test
    void secrets_and_connections_are_never_shown() throws SQLException {
        try (KitchenSink sink = KitchenSink.empty(18);
                KitchenSink empty = KitchenSink.empty(18)) {
            sink.execute(
                    """
                    CREATE FOREIGN DATA WRAPPER vault OPTIONS (api_key 'hidden');
                    CREATE SERVER bank FOREIGN DATA WRAPPER vault OPTIONS (host 'far', "Access_Token" 'hidden');
                    CREATE USER MAPPING FOR PUBLIC SERVER bank OPTIONS (login 'me', password 'hidden');
                    CREATE FOREIGN TABLE safe (a integer) SERVER bank OPTIONS (secret 'hidden');
                    DO 'BEGIN EXECUTE format(''ALTER DATABASE %I SET app.jwt_secret = hidden'', current_database()); END'""");
            sink.execute("CREATE SUBSCRIPTION news CONNECTION 'password=hidden' PUBLICATION p WITH (connect = false)");
            Schema schema = sink.read();

            assertThat(PropertyList.of(schema)).doesNotContain("hidden");
            assertThat(schema.ddl()).contains("password '***'").doesNotContain("hidden");
            assertThat(DdlExceptions.of(schema))
                    .containsExactly(
                            "FOREIGN TABLE public.safe: a secret, which is hidden",
                            "FOREIGN DATA WRAPPER vault: a secret, which is hidden",
                            "SERVER bank: a secret, which is hidden",
                            "USER MAPPING FOR PUBLIC SERVER bank: a secret, which is hidden",
                            "SUBSCRIPTION news: its connection, which is not read",
                            "DATABASE SETTING app.jwt_secret: a secret, which is hidden");
            SchemaDdl.statements(schema).forEach(empty::execute);
            assertThat(DiffText.render(schema.diff(empty.read()))).isEmpty();
            for (KitchenSink each : List.of(sink, empty)) {
                each.execute("ALTER SUBSCRIPTION news SET (slot_name = NONE)");
                each.execute("DROP SUBSCRIPTION news");
            }
        }
    }

    @Test
    void what_the_text_cannot_restore_is_said() throws SQLException {
        try (KitchenSink sink = KitchenSink.empty(18);
                KitchenSink empty = KitchenSink.empty(18)) {
            sink.execute(
                    """
                    CREATE TABLE base (a integer, g integer GENERATED ALWAYS AS (a + 1) STORED);
                    CREATE TABLE child (b integer) INHERITS (base);
                    ALTER TABLE base ADD COLUMN c integer;
                    ALTER TABLE child ALTER COLUMN g SET EXPRESSION AS (a + 2);
                    CREATE INDEX broken ON base (a);
                    UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'broken'::regclass;
                    CREATE TABLE parted (a integer) PARTITION BY LIST (a);
                    CREATE TABLE parted_1 PARTITION OF parted FOR VALUES IN (1);
                    CREATE INDEX ON ONLY parted (a);
                    CREATE MATERIALIZED VIEW lower AS SELECT 1 AS n;
                    CREATE MATERIALIZED VIEW upper AS SELECT n FROM lower WITH NO DATA;
                    REFRESH MATERIALIZED VIEW upper""");
            assertThat(DdlExceptions.of(sink.read()))
                    .containsExactly(
                            "index public.broken: that it is not valid",
                            "table public.child: the order of its columns, as a parent got one later",
                            "column public.child.g: what it is generated from, as its parent is generated otherwise");
            Schema schema = sink.read();

            SchemaDdl.statements(schema).forEach(empty::execute);

            assertThat(DiffText.render(schema.diff(empty.read())))
                    .isEqualTo(
                            """
                              ~ column public.child.g
                                  generated   expected (a + 2) STORED
                                              found    (a + 1) STORED
                              ~ table public.child
                                  column order   expected a, g, b, c
                                                 found    a, g, c, b
                              ~ index public.broken
                                  valid   expected false
                                          found    true
                            """);

            sink.execute("REFRESH MATERIALIZED VIEW lower WITH NO DATA");
            assertThat(DdlExceptions.of(sink.read()))
                    .last()
                    .isEqualTo("materialized view public.upper: that it is filled, as what it is filled from is not");
        }
    }
}
