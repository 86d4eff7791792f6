package dev.backstitch.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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

    /** A line for another; more of a body, a query or a list. */
    private static final int LINES = 5;

    private final List<KitchenSink> sinks = new ArrayList<>();

    @AfterAll
    void drop_the_databases() throws SQLException {
        for (KitchenSink sink : sinks) {
            sink.close();
        }
    }

    @TestFactory
    Stream<DynamicTest> each_change_is_one_difference_and_its_repair_leads_back_on_14() {
        return changes("changes.txt", 14, KitchenSink.on(14));
    }

    @TestFactory
    Stream<DynamicTest> each_change_is_one_difference_and_its_repair_leads_back_on_18() {
        return changes("changes.txt", 18, KitchenSink.on(18));
    }

    @TestFactory
    Stream<DynamicTest> each_change_of_relations_is_one_difference_and_its_repair_leads_back_on_14() {
        return changes("relation-changes.txt", 14, KitchenSink.ofRelations(14));
    }

    @TestFactory
    Stream<DynamicTest> each_change_of_relations_is_one_difference_and_its_repair_leads_back_on_18() {
        return changes("relation-changes.txt", 18, KitchenSink.ofRelations(18));
    }

    @TestFactory
    Stream<DynamicTest> each_change_of_others_is_one_difference_and_its_repair_leads_back_on_14() {
        return changes("other-changes.txt", 14, KitchenSink.ofOthers(14));
    }

    @TestFactory
    Stream<DynamicTest> each_change_of_others_is_one_difference_and_its_repair_leads_back_on_18() {
        return changes("other-changes.txt", 18, KitchenSink.ofOthers(18));
    }

    private Stream<DynamicTest> changes(String resource, int major, KitchenSink sink) {
        sinks.add(sink);
        SchemaReader reader = new SchemaReader(sink.connection(), SchemaScope.DATABASE);
        return CatalogChange.all(resource, major)
                .map(change -> dynamicTest(change.sql(), () -> check(change, sink, reader)));
    }

    private static boolean isOneProperty(Schema before, Schema after) {
        List<Difference> differences = before.diff(after).differences();
        return differences.size() == 1
                && differences
                        .get(0)
                        .property()
                        .filter(it -> !it.equals("name"))
                        .isPresent();
    }

    /** Lines that are in one of the texts only. */
    private static List<String> changedLines(Schema before, Schema after) {
        List<String> lost = new ArrayList<>(before.ddl().lines().toList());
        List<String> come = new ArrayList<>(after.ddl().lines().toList());
        before.ddl().lines().forEach(come::remove);
        after.ddl().lines().forEach(lost::remove);
        lost.addAll(come);
        return lost;
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
        assertThat(changedLines(before, after))
                .as("one difference, other than in a name that others mention, is about one line of the text")
                .hasSizeBetween(1, isOneProperty(before, after) ? LINES : Integer.MAX_VALUE);
    }
}
