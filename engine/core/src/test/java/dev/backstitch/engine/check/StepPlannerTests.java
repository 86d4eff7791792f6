package dev.backstitch.engine.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.backstitch.engine.migration.Migration;
import dev.backstitch.engine.migration.Reversal;
import dev.backstitch.engine.tool.Timeouts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class StepPlannerTests {

    private final List<Migration> history = Histories.of("100-a", "101-b", "200-c", "300-d");

    @Test
    void each_migration_is_a_step_unless_grouped() {
        assertThat(StepPlanner.plan(history, CheckSettings.DEFAULTS))
                .extracting(Step::name)
                .containsExactly("100-a", "101-b", "200-c", "300-d");
    }

    @Test
    void a_range_makes_one_step() {
        assertThat(StepPlanner.plan(history, grouped(List.of(new StepGroup("101", "200")), Optional.empty())))
                .extracting(Step::name)
                .containsExactly("100-a", "101-b … 200-c", "300-d");
    }

    @Test
    void a_prefix_makes_steps_of_versions_that_begin_alike() {
        assertThat(StepPlanner.plan(history, grouped(List.of(), Optional.of(2))))
                .extracting(Step::name)
                .containsExactly("100-a … 101-b", "200-c", "300-d");
    }

    @Test
    void two_groups_next_to_each_other_stay_two() {
        List<StepGroup> groups = List.of(new StepGroup("100", "101"), new StepGroup("200", "300"));

        assertThat(StepPlanner.plan(history, grouped(groups, Optional.empty())))
                .extracting(Step::name)
                .containsExactly("100-a … 101-b", "200-c … 300-d");
    }

    @Test
    void overlapping_groups_are_refused() {
        List<StepGroup> groups = List.of(new StepGroup("100", "200"), new StepGroup("200", "300"));

        assertThatExceptionOfType(UnknownMigrationException.class)
                .isThrownBy(() -> StepPlanner.plan(history, grouped(groups, Optional.empty())))
                .withMessage("200-c is in two groups; a migration belongs to one");
    }

    @Test
    void a_group_upside_down_is_refused() {
        assertThatExceptionOfType(UnknownMigrationException.class)
                .isThrownBy(() ->
                        StepPlanner.plan(history, grouped(List.of(new StepGroup("300", "100")), Optional.empty())))
                .withMessage("the group from 300 to 100 is upside down: 100-a comes first");
    }

    @Test
    void all_can_be_declared_irreversible_and_single_ones_with_their_own_reason() {
        CheckSettings settings =
                declared(Map.of("all", "forward only", "200", "drops rows"), Map.of("300", "rows only"));

        assertThat(StepPlanner.declare(history, settings))
                .extracting(Migration::reversal)
                .containsExactly(
                        new Reversal.Irreversible("forward only", true),
                        new Reversal.Irreversible("forward only", true),
                        new Reversal.Irreversible("drops rows", true),
                        new Reversal.NothingToUndo("rows only"));
    }

    @Test
    void only_and_from_select_together() {
        List<Step> steps = StepPlanner.plan(history, CheckSettings.DEFAULTS);

        assertThat(StepPlanner.select(history, steps, selecting(List.of(), Optional.of("200"))))
                .containsExactlyInAnyOrder(2, 3);
        assertThat(StepPlanner.select(history, steps, selecting(List.of("300"), Optional.of("200"))))
                .containsExactly(3);
        assertThatExceptionOfType(UnknownMigrationException.class)
                .isThrownBy(() -> StepPlanner.select(history, steps, selecting(List.of("100"), Optional.of("200"))))
                .withMessage("nothing is selected: all of [100] come before 200");
    }

    @Property
    void steps_hold_each_migration_once_and_in_order(@ForAll @IntRange(min = 1, max = 5) int prefix) {
        List<Migration> migrations = Histories.of("1001-a", "1002-b", "1102-c", "1103-d", "2103-e");

        assertThat(StepPlanner.plan(migrations, grouped(List.of(), Optional.of(prefix))))
                .flatExtracting(Step::migrations)
                .containsExactlyElementsOf(migrations);
    }

    private static CheckSettings grouped(List<StepGroup> groups, Optional<Integer> prefix) {
        return settings(groups, prefix, Map.of(), Map.of(), List.of(), Optional.empty());
    }

    private static CheckSettings declared(Map<String, String> irreversible, Map<String, String> nothing) {
        return settings(List.of(), Optional.empty(), irreversible, nothing, List.of(), Optional.empty());
    }

    private static CheckSettings selecting(List<String> only, Optional<String> from) {
        return settings(List.of(), Optional.empty(), Map.of(), Map.of(), only, from);
    }

    private static CheckSettings settings(
            List<StepGroup> groups,
            Optional<Integer> prefix,
            Map<String, String> irreversible,
            Map<String, String> nothing,
            List<String> only,
            Optional<String> from) {
        return new CheckSettings(
                Walk.BOTH,
                Policies.DEFAULTS,
                List.of(),
                groups,
                prefix,
                irreversible,
                nothing,
                Optional.empty(),
                only,
                from,
                false,
                Optional.empty(),
                false,
                false,
                Timeouts.DEFAULTS);
    }
}
