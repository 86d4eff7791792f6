package dev.backstitch.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaDdlTests {

    private static final String UNCOVERED =
            """
            CREATE ACCESS METHOD rel_heap TYPE TABLE HANDLER heap_tableam_handler;
            CREATE FOREIGN DATA WRAPPER rel_wrapper;
            CREATE SERVER rel_server FOREIGN DATA WRAPPER rel_wrapper""";

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18})
    void every_property_of_relations_is_in_the_text(int major) throws Exception {
        try (KitchenSink sink = KitchenSink.ofRelations(major);
                KitchenSink empty = KitchenSink.emptyFor(sink, major)) {
            Schema schema = sink.read();
            empty.execute("DROP SCHEMA public");
            if (!schema.uncovered().isEmpty()) {
                empty.execute(UNCOVERED);
            }

            java.nio.file.Files.writeString(java.nio.file.Path.of("/tmp/rel/ddl" + major), schema.ddl());
            SchemaDdl.statements(schema).forEach(empty::execute);

            Schema made = empty.read();
            assertThat(DiffText.render(schema.diff(made))).isEmpty();
            assertThat(PropertyList.of(made)).isEqualTo(PropertyList.of(schema));
            assertThat(made.ddl()).isEqualTo(schema.ddl());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18})
    void the_text_of_a_schema_makes_the_same_schema_in_an_empty_database(int major) throws Exception {
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
}
