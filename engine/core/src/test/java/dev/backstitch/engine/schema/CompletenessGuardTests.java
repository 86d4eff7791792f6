package dev.backstitch.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstitch.engine.Needs;
import dev.backstitch.engine.SchemaDump;
import dev.backstitch.engine.schema.GuardedChange.SeenBy;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The snapshot misses nothing that {@code pg_dump -s} sees, nor sees what is no schema: changes are made one after the
 * other, and each must make a difference to both, but for those that say why not.
 */
class CompletenessGuardTests {

    private final List<GuardedChange> changes = GuardedChange.all();

    @Test
    void there_are_changes_enough() {
        assertThat(changes).hasSizeGreaterThan(400).doesNotHaveDuplicates();
        assertThat(changes.stream().map(GuardedChange::property).distinct()).hasSizeGreaterThan(70);
    }

    @Test
    void what_not_both_see_says_why() {
        assertThat(changes)
                .filteredOn(change -> change.seenBy() != SeenBy.BOTH)
                .hasSizeLessThan(30)
                .allSatisfy(change -> assertThat(change.reason()).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18})
    void a_snapshot_sees_each_change(int major) throws SQLException {
        try (WideSink sink = new WideSink(major)) {
            SchemaReader reader = new SchemaReader(sink.connection(), SchemaScope.DATABASE);

            assertThat(unexpected(major, sink, reader::read, CompletenessGuardTests::properties, SeenBy::snapshot))
                    .isEmpty();
        }
    }

    @Test
    @Needs("pg_dump")
    void a_dump_sees_each_change() throws SQLException {
        int major = 15;
        try (WideSink sink = new WideSink(major)) {
            Supplier<List<String>> dump = () -> SchemaDump.of(sink.database());

            assertThat(unexpected(major, sink, dump, (before, after) -> !before.equals(after), SeenBy::dump))
                    .isEmpty();
        }
    }

    /** A kind that is counted only has no property: that does not count. */
    private static boolean properties(Schema before, Schema after) {
        return before.diff(after).differences().stream()
                .anyMatch(it -> it.object().kind() != ObjectKind.UNCOVERED);
    }

    /** Makes all changes, and returns those that make a difference and should not, or the other way round. */
    private <T> List<String> unexpected(
            int major, WideSink sink, Supplier<T> look, Differs<T> differs, Predicate<SeenBy> seen) {
        List<String> unexpected = new ArrayList<>();
        T before = look.get();
        for (GuardedChange change : changes) {
            if (change.since() > major) {
                continue;
            }
            sink.apply(change);
            T after = look.get();
            if (differs.test(before, after) != seen.test(change.seenBy())) {
                unexpected.add((seen.test(change.seenBy()) ? "MISSED " : "NO DIFFERENCE EXPECTED ") + change);
            }
            before = after;
        }
        return unexpected;
    }

    /** Whether two states differ. */
    private interface Differs<T> {
        boolean test(T before, T after);
    }
}
