package dev.backstitch.engine.report;

import static dev.backstitch.engine.report.Samples.error;
import static dev.backstitch.engine.report.Samples.failure;
import static dev.backstitch.engine.report.Samples.trip;
import static dev.backstitch.engine.report.Samples.warning;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstitch.engine.check.TripFailure;
import dev.backstitch.engine.check.Verdict;
import dev.backstitch.engine.migration.Direction;
import dev.backstitch.engine.schema.Difference;
import dev.backstitch.engine.schema.Difference.Change;
import dev.backstitch.engine.schema.DifferenceClass;
import dev.backstitch.engine.schema.KnownCauses;
import dev.backstitch.engine.schema.ObjectId;
import dev.backstitch.engine.schema.ObjectKind;
import dev.backstitch.engine.tool.StepFailure;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdviceTests {

    private static final String INVALID = KnownCauses.INVALID_INDEX;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    UP_FAILED      | up   | 55P04 | A new enum value cannot be used in the transaction that adds it: move ALTER TYPE ... ADD VALUE into a migration of its own.
                    UP_FAILED      | up   | 25001 | This statement cannot run inside a transaction: give it a migration of its own that runs without one.
                    UP_FAILED      | up   | 42P07 | It is there already: an earlier migration or the init script makes it.
                    UP_FAILED      | up   | 42P01 | No earlier migration makes it under this name, and a name without quotes is folded to lower case.
                    UP_FAILED      | up   | 0A000 | This Postgres cannot do what the migration asks for: see whether it is another version than in production, or lacks an extension.
                    UP_FAILED      | up   | 57014 | A timeout ended it: see the key timeouts in backstitch.yaml.
                    DOWN_FAILED    | down | 55P03 | A timeout ended it: see the key timeouts in backstitch.yaml.
                    DOWN_FAILED    | down | 2BP01 | Other objects depend on what it drops: drop them first, in the reverse order of the up.
                    DOWN_FAILED    | down | 42P01 | The down names what is not there: the up does not make it, or under another name, and a name without quotes is folded to lower case.
                    DOWN_FAILED    | down | 42704 | The down names what is not there: the up does not make it, or under another name, and a name without quotes is folded to lower case.
                    DOWN_FAILED    | down | 42701 | The down makes what is there already: the up does not drop it, or an earlier statement made it.
                    REAPPLY_FAILED | up   | 23505 | The rows of the first up are still there: let the down delete what the up inserts.
                    REAPPLY_FAILED | up   | 42P07 | The down leaves it behind: drop it there.
                    REAPPLY_FAILED | up   | 42710 | The down leaves it behind: drop it there.
                    REAPPLY_FAILED | up   | 42701 | The down leaves it behind: drop it there.
                    """)
    void known_states_have_a_cause(Verdict verdict, String direction, String sqlState, String why) {
        Direction half = Direction.valueOf(direction.toUpperCase(Locale.ROOT));

        assertThat(Advice.of(trip("1_x", verdict)
                        .failure(failure("1_x", half, sqlState, "no"))
                        .outcome()))
                .containsExactly(why);
    }

    @Test
    void an_unknown_state_has_none() {
        assertThat(Advice.of(trip("1_x", Verdict.UP_FAILED)
                        .failure(failure("1_x", Direction.UP, "42601", "syntax error"))
                        .outcome()))
                .isEmpty();
    }

    @Test
    void a_view_that_cannot_be_replaced_is_explained() {
        assertThat(Advice.of(trip("1_x", Verdict.DOWN_FAILED)
                        .failure(failure("1_x", Direction.DOWN, "42P16", "cannot drop columns from view"))
                        .outcome()))
                .containsExactly("CREATE OR REPLACE VIEW can only add columns behind those that are there: drop the"
                        + " view, and create it again.");
        assertThat(Advice.of(trip("1_x", Verdict.DOWN_FAILED)
                        .failure(failure("1_x", Direction.DOWN, "42P16", "multiple primary keys for table \"a\""))
                        .outcome()))
                .isEmpty();
    }

    @Test
    void a_missing_extension_is_a_matter_of_the_server() {
        TripFailure lacking = new TripFailure(
                Samples.migration("1_x"),
                Direction.UP,
                new StepFailure(
                        "extension \"postgis\" is not available",
                        Optional.of("0A000"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        true));

        assertThat(Advice.of(trip("1_x", Verdict.NOT_CHECKED).failure(lacking).outcome()))
                .containsExactly("This Postgres lacks something that the migration needs:"
                        + " choose another with the key postgres in backstitch.yaml.");
    }

    @Test
    void a_failed_concurrent_build_leaves_an_invalid_index() {
        Difference index = new Difference(
                new ObjectId(ObjectKind.INDEX, "public.a_idx"),
                Optional.empty(),
                Change.UNEXPECTED,
                Optional.empty(),
                Optional.empty(),
                Optional.of("btree (a)"),
                DifferenceClass.STRUCTURE);

        assertThat(Advice.of(trip("1_x", Verdict.UP_FAILED)
                        .failure(failure(
                                "1_x",
                                Direction.UP,
                                "23505",
                                "could not create unique index",
                                "create unique index concurrently a_idx on a (a)"))
                        .findings(error(index))
                        .outcome()))
                .containsExactly(
                        "Rows that are there already stand in the way: deal with them before the constraint.", INVALID);
    }

    @Test
    void an_index_that_became_invalid_is_explained() {
        Difference valid = Samples.changed(
                new ObjectId(ObjectKind.INDEX, "public.a_idx"),
                Optional.empty(),
                "valid",
                "true",
                "false",
                DifferenceClass.STRUCTURE);

        assertThat(Advice.of(trip("1_x", Verdict.NOT_RESTORED)
                        .findings(error(valid), warning(Samples.columnOrder()))
                        .outcome()))
                .containsExactly(INVALID);
    }

    @Test
    void each_cause_is_told_once() {
        assertThat(Advice.of(trip("1_x", Verdict.NOT_RESTORED)
                        .findings(
                                error(Samples.enumValues()), error(Samples.columnOrder()), error(Samples.enumValues()))
                        .outcome()))
                .isEqualTo(List.of(
                        "Postgres cannot drop an enum value: rebuild the type, or declare the migration irreversible.",
                        "Postgres puts a re-added column last, and no statement can restore the order."));
    }
}
