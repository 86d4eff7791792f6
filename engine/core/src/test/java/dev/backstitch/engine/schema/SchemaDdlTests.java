package dev.backstitch.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
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
            empty.execute("DROP SCHEMA public");

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
            empty.execute("DROP SCHEMA public");

            SchemaDdl.statements(schema).forEach(empty::execute);

            Schema made = empty.read();
            assertThat(DiffText.render(schema.diff(made))).isEmpty();
            assertThat(made).isEqualTo(schema);
            assertThat(made.ddl()).isEqualTo(schema.ddl());
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
            empty.execute("DROP SCHEMA public");

            SchemaDdl.statements(schema).forEach(empty::execute);

            assertThat(DiffText.render(schema.diff(empty.read())))
                    .isEqualTo(
                            """
                              ~ index public.broken
                                  valid   expected false
                                          found    true
                              ~ column public.child.g
                                  generated   expected (a + 2) STORED
                                              found    (a + 1) STORED
                              ~ table public.child
                                  column order   expected a, g, b, c
                                                 found    a, g, c, b
                            """);

            sink.execute("REFRESH MATERIALIZED VIEW lower WITH NO DATA");
            assertThat(DdlExceptions.of(sink.read()))
                    .last()
                    .isEqualTo("materialized view public.upper: that it is filled, as what it is filled from is not");
        }
    }
}
