package dev.backstitch.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaDdlTests {

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18})
    void the_text_of_a_schema_makes_the_same_schema_in_an_empty_database(int major) throws SQLException {
        try (KitchenSink sink = KitchenSink.on(major);
                KitchenSink empty = KitchenSink.empty(major)) {
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
