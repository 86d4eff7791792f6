package dev.backstitch.assertions;

import dev.backstitch.engine.schema.Difference;
import dev.backstitch.engine.schema.SchemaDiff;
import java.util.Collection;
import java.util.List;
import java.util.Set;
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
     * @param objects full names as messages print them, such as {@code public.users} or {@code public.users.email}
     * @return this assertion object
     * @throws AssertionError if anything else differs; the message lists it
     */
    public SchemaDiffAssert hasOnlyDifferencesIn(String... objects) {
        Set<String> allowed = Set.of(objects);
        return check(diff -> {
            List<Difference> others = diff.differences().stream()
                    .filter(difference -> !isIn(allowed, difference))
                    .toList();
            if (!others.isEmpty()) {
                throw listed(
                        "Expecting differences only in " + String.join(", ", objects) + ", but elsewhere ", others);
            }
        });
    }

    private static boolean isIn(Collection<String> names, Difference difference) {
        return names.contains(difference.object().name())
                || difference
                        .parent()
                        .filter(parent -> names.contains(parent.name()))
                        .isPresent();
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
