package dev.backstitch.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * Changes one property after the other in one database, looks at the difference, and goes back by the proposed repair.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CatalogChangeTests {

    private final Map<Integer, KitchenSink> sinks = new HashMap<>();

    @AfterAll
    void drop_the_databases() throws SQLException {
        for (KitchenSink sink : sinks.values()) {
            sink.close();
        }
    }

    @TestFactory
    Stream<DynamicTest> each_change_is_one_difference_and_its_repair_leads_back_on_14() {
        return changes(14);
    }

    @TestFactory
    Stream<DynamicTest> each_change_is_one_difference_and_its_repair_leads_back_on_18() {
        return changes(18);
    }

    private Stream<DynamicTest> changes(int major) {
        KitchenSink sink = sinks.computeIfAbsent(major, KitchenSink::on);
        SchemaReader reader = new SchemaReader(sink.connection(), SchemaScope.DATABASE);
        return CatalogChange.all(major).map(change -> dynamicTest(change.sql(), () -> check(change, sink, reader)));
    }

    private static void check(CatalogChange change, KitchenSink sink, SchemaReader reader) {
        Schema before = reader.read();

        sink.execute(change.sql());
        Schema after = reader.read();

        assertThat(DiffText.render(before.diff(after))).isEqualTo(change.differences());
        if (change.repaired()) {
            Repair.statements(before, after).forEach(sink::execute);
            // A column that was dropped and added again can only be the last one.
            assertThat(before.diff(reader.read()).differences())
                    .allMatch(it -> it.differenceClass() == DifferenceClass.COLUMN_ORDER);
        }
    }
}
