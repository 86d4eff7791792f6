package dev.backstitch.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstitch.engine.migration.Migration;
import dev.backstitch.engine.migration.Reversal;
import dev.backstitch.engine.migration.Version;
import dev.backstitch.engine.tool.AppliedMigration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The model: a history is a row of lamps, lit or not; a plan is the numbers that it lights or puts out. */
class PlannerPropertyTests {

    @Property
    void migrate_applies_every_unlit_one_in_order(@ForAll @Size(min = 1, max = 12) List<Boolean> lit) {
        assertThat(numbers(planner(lit).up(new UpTarget.All()))).isEqualTo(unlit(lit, lit.size()));
    }

    @Property
    void migrate_to_applies_every_unlit_one_up_to_it(
            @ForAll @Size(min = 1, max = 12) List<Boolean> lit, @ForAll @IntRange(max = 11) int to) {
        int last = to % lit.size();

        Plan plan = planner(lit).up(new UpTarget.To(version(last)));

        assertThat(numbers(plan)).isEqualTo(unlit(lit, last + 1));
    }

    @Property
    void undo_takes_the_last_lit_one(@ForAll @Size(min = 1, max = 12) List<Boolean> lit) {
        List<Integer> all = lit(lit, 0);

        assertThat(numbers(planner(lit).down(new DownTarget.Newest())))
                .isEqualTo(all.subList(0, Math.min(1, all.size())));
        assertThat(numbers(planner(lit).down(new DownTarget.All()))).isEqualTo(all);
    }

    @Property
    void undo_all_to_takes_every_lit_one_down_to_it(
            @ForAll @Size(min = 1, max = 12) List<Boolean> lit, @ForAll @IntRange(max = 11) int to) {
        List<Boolean> lamps = new ArrayList<>(lit);
        int last = to % lit.size();
        lamps.set(last, true);

        assertThat(numbers(planner(lamps).down(new DownTarget.To(version(last)))))
                .isEqualTo(lit(lamps, last));
        assertThat(numbers(planner(lamps).down(new DownTarget.Only(version(last)))))
                .containsExactly(last);
    }

    private static List<Integer> unlit(List<Boolean> lit, int end) {
        return IntStream.range(0, end).filter(i -> !lit.get(i)).boxed().toList();
    }

    private static List<Integer> lit(List<Boolean> lit, int start) {
        List<Integer> found = new ArrayList<>(
                IntStream.range(start, lit.size()).filter(lit::get).boxed().toList());
        Collections.reverse(found);
        return found;
    }

    private static List<Integer> numbers(Plan plan) {
        return plan.steps().stream()
                .map(step -> Integer.valueOf(step.version().text()) - 100)
                .toList();
    }

    private static String version(int number) {
        return Integer.toString(100 + number);
    }

    private static Planner planner(List<Boolean> lit) {
        List<Migration> all = IntStream.range(0, lit.size())
                .mapToObj(PlannerPropertyTests::version)
                .map(version -> new Migration(
                        new Version(version),
                        version + "-x",
                        Optional.empty(),
                        Optional.empty(),
                        new Reversal.Reversible()))
                .toList();
        List<HistoryEntry> applied = IntStream.range(0, lit.size())
                .filter(lit::get)
                .mapToObj(i -> new HistoryEntry(new AppliedMigration(version(i), Map.of()), Optional.of(all.get(i))))
                .toList();
        List<Migration> pending = IntStream.range(0, lit.size())
                .filter(i -> !lit.get(i))
                .mapToObj(all::get)
                .toList();
        return new Planner(new History(all, applied, pending), "sql-pairs", false);
    }
}
