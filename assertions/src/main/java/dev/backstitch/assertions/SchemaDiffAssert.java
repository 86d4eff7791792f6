package dev.backstitch.assertions;

import dev.backstitch.engine.schema.Difference;
import dev.backstitch.engine.schema.SchemaDiff;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a {@link SchemaDiff}.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class SchemaDiffAssert extends BackstitchAssert<SchemaDiffAssert, SchemaDiff> {

    SchemaDiffAssert(@Nullable SchemaDiff actual, Sink sink) {
        super(actual, SchemaDiffAssert.class, sink);
    }

    /**
     * Verifies that nothing differs.
     *
     * @return this assertion object
     * @throws AssertionError if anything differs; the message lists it
     */
    public SchemaDiffAssert isEmpty() {
        return check(diff -> {
            if (!diff.isEmpty()) {
                throw listed("Expecting no differences, but ", diff.differences());
            }
        });
    }

    /**
     * Verifies that something differs.
     *
     * @return this assertion object
     * @throws AssertionError if nothing differs
     */
    public SchemaDiffAssert isNotEmpty() {
        return check(diff -> {
            if (diff.isEmpty()) {
                throw error(Message.of("Expecting differences, but there are none."), "differences", "none");
            }
        });
    }

    /**
     * Verifies that nothing differs outside of these objects and what belongs to them.
     *
     * <pre><code>assertThat(before.diff(after)).hasOnlyDifferencesIn("public.users", "public.orders.total");</code>
     * </pre>
     *
     * @param objects names such as {@code users}, {@code app.users} or {@code users.email}; without a schema,
     *     {@code public} is meant
     * @return this assertion object
     * @throws AssertionError if anything else differs; the message lists it
     */
    public SchemaDiffAssert hasOnlyDifferencesIn(String... objects) {
        return check(diff -> requireNoneElsewhere(diff, ObjectNames.of(objects)));
    }

    private void requireNoneElsewhere(SchemaDiff diff, ObjectNames names) {
        List<Difference> others = diff.differences().stream()
                .filter(difference -> !names.cover(difference))
                .toList();
        if (!others.isEmpty()) {
            throw listed("Expecting differences only in " + names + ", but elsewhere ", others);
        }
    }

    /**
     * Verifies that each of these objects differs, or something that belongs to it, and nothing else.
     *
     * <pre><code>assertThat(after).differsFrom(before).onlyIn("users.phone", "UserRole");</code></pre>
     *
     * @param objects names such as {@code users}, {@code app.users} or {@code users.email}; without a schema,
     *     {@code public} is meant. A routine has its arguments, as messages print them: {@code add(integer, integer)}
     * @return this assertion object
     * @throws AssertionError if anything else differs, or one of these does not; the message lists the differences
     */
    public SchemaDiffAssert onlyIn(String... objects) {
        return check(diff -> {
            requireNoneElsewhere(diff, ObjectNames.of(objects));
            for (String object : objects) {
                ObjectNames name = ObjectNames.of(object);
                if (diff.differences().stream().noneMatch(name::cover)) {
                    throw listed(
                            "Expecting a difference in " + name + ", but there is none. In all ", diff.differences());
                }
            }
        });
    }

    private AssertionError listed(String headline, List<Difference> differences) {
        return error(
                Message.of(headline + DifferenceText.count(differences) + "." + DifferenceText.paragraph(differences)),
                DifferenceText.expected(differences),
                DifferenceText.found(differences));
    }

    @Override
    String subject(SchemaDiff diff) {
        return "difference";
    }

    @Override
    String label(SchemaDiff diff) {
        return "";
    }

    @Override
    String kind() {
        return "difference of schemas";
    }

    @Override
    String summary(SchemaDiff diff) {
        return DifferenceText.count(diff.differences());
    }
}
