package dev.backstitch.assertions;

import static dev.backstitch.assertions.BackstitchAssertions.assertThat;
import static dev.backstitch.assertions.BackstitchAssertions.assertThatExceptionOfType;

import dev.backstitch.engine.check.Outcomes;
import dev.backstitch.engine.check.Verdict;
import dev.backstitch.engine.schema.Schema;
import dev.backstitch.engine.schema.Table;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.Condition;
import org.assertj.core.api.junit.jupiter.SoftAssertionsExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

class BackstitchSoftAssertionsTests {

    private final Schema schema = Clinic.schema();
    private final BackstitchSoftAssertions softly = new BackstitchSoftAssertions();

    private List<String> collected() {
        return softly.assertionErrorsCollected().stream()
                .map(Throwable::getMessage)
                .map(message -> message.strip().lines().findFirst().orElseThrow())
                .toList();
    }

    @Test
    void all_failures_of_a_chain_are_collected() {
        softly.assertThat(schema)
                .as("after V7")
                .table("users")
                .column("email")
                .hasType("citext")
                .isNullable()
                .and()
                .hasPrimaryKey("email");

        assertThat(collected())
                .containsExactly(
                        "[after V7 > table public.users > column email] Expecting column public.users.email to have type citext, but it has type character varying(64).",
                        "[after V7 > table public.users > column email] Expecting column public.users.email to be nullable, but it is NOT NULL.",
                        "[after V7 > table public.users] Expecting table public.users to have a primary key on (email), but it is on (id).");
        assertThat(softly.wasSuccess()).isFalse();
    }

    @Test
    void a_missing_object_is_collected_once_and_the_chain_goes_on_where_there_is_something() {
        softly.assertThat(schema)
                .table("orders")
                .hasColumn("id")
                .column("total")
                .hasType("numeric")
                .isNotNull()
                .isPrimaryKey()
                .matches(column -> false)
                .and()
                .foreignKeyOn("user_id")
                .references("users")
                .and()
                .index("orders_idx")
                .isUnique()
                .andSchema()
                .hasEnumType("Mood")
                .table("users")
                .column("emial")
                .isNotNull()
                .and()
                .hasColumn("phone");

        assertThat(collected())
                .containsExactly(
                        "Expecting schema to have table public.orders, but it has no such table.",
                        "Expecting schema to have enum public.\"Mood\", but it has no such enum.",
                        "[table public.users] Expecting table public.users to have column emial, but it has no such column.",
                        "[table public.users] Expecting table public.users to have column phone, but it has no such column.");
    }

    @Test
    void checks_of_assertj_are_collected_too() {
        softly.assertThat(schema.tables().get(0))
                .as("t")
                .matches(table -> false)
                .satisfies(table -> assertThat(table.columns()).hasSize(99))
                .satisfiesAnyOf(table -> assertThat(table.columns()).hasSize(99))
                .isEqualTo("x")
                .isSameAs("x")
                .isIn("x")
                .isNotInstanceOf(Table.class)
                .hasToString("x")
                .is(new Condition<>(table -> false, "odd"))
                .isNull();

        assertThat(softly.assertionErrorsCollected()).hasSize(10);
    }

    @Test
    void a_collected_failure_shows_the_line_of_the_test() {
        softly.assertThat(schema).hasTable("orders");
        softly.assertThat(schema).matches(it -> false);

        assertThat(softly.assertionErrorsCollected())
                .allSatisfy(error -> assertThat(error.getStackTrace()[0].getClassName())
                        .isEqualTo(BackstitchSoftAssertionsTests.class.getName()));
    }

    @Test
    void trips_and_assertj_values_are_collected_together() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> BackstitchSoftAssertions.assertSoftly(it -> {
                    it.assertThat(Outcomes.trip(Verdict.IRREVERSIBLE, Optional.of("drops data")))
                            .isReversible()
                            .isIdempotent();
                    it.assertThat("text").isEmpty();
                    it.assertThat(schema).isEqualTo(Clinic.schema(List.of()));
                }))
                .withMessageContaining("Multiple Failures (4 failures)")
                .withMessageContaining(
                        "\n20251003162519-add-viewer-counselor-roles is declared irreversible: drops data.\n");
    }

    @Test
    void nothing_collected_is_nothing_thrown() {
        BackstitchSoftAssertions.assertSoftly(
                it -> it.assertThat(schema).table("users").hasColumn("email"));
        softly.assertThat(schema).hasTable("users");

        assertThat(softly.wasSuccess()).isTrue();
        softly.assertAll();
    }

    @Test
    @ExtendWith(SoftAssertionsExtension.class)
    void the_extension_of_assertj_injects_them(BackstitchSoftAssertions injected) {
        injected.assertThat(schema).table("users").column("email").isNotNull();

        assertThat(injected.wasSuccess()).isTrue();
    }
}
