package dev.backstitch.assertions;

import dev.backstitch.engine.schema.Difference;
import dev.backstitch.engine.schema.DifferenceClass;
import dev.backstitch.engine.schema.Schema;
import java.util.List;
import java.util.Set;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a {@link Schema}.
 *
 * <p>A name is {@code "users"} or {@code "app.users"}; without a schema, {@code public} is meant, whatever the search
 * path was. Names are taken as they stand and are not folded: {@code "UserRole"} is the type that SQL calls
 * {@code "UserRole"}, with quotes. Quotes are understood ({@code public."UserRole"}, as messages print it) and needed
 * only around a dot.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class SchemaAssert extends SchemaOthersAssert {

    private Set<DifferenceClass> ignored = Set.of();

    SchemaAssert(@Nullable Schema actual, Sink sink) {
        super(actual, sink);
    }

    /**
     * Leaves classes of difference out of the comparisons that follow.
     *
     * <pre><code>assertThat(afterDown).ignoring(COLUMN_ORDER, GENERATED_NAME).isEqualTo(beforeUp);</code></pre>
     *
     * @param classes the classes; none to compare everything again
     * @return this assertion object
     */
    public SchemaAssert ignoring(DifferenceClass... classes) {
        ignored = Set.of(classes);
        return this;
    }

    /**
     * Verifies that the schema is equal to another of a server of the same major, column order and generated names
     * included, but for what is {@linkplain #ignoring ignored}. The message lists what differs.
     *
     * @param expected the other schema
     * @return this assertion object
     * @throws AssertionError if anything differs
     */
    @Override
    public SchemaAssert isEqualTo(@Nullable Object expected) {
        if (!(expected instanceof Schema other)) {
            return super.isEqualTo(expected);
        }
        return check(schema -> {
            List<Difference> differences = differences(schema, other);
            if (!differences.isEmpty()) {
                throw error(
                        differ(differences), DifferenceText.expected(differences), DifferenceText.found(differences));
            }
        });
    }

    /**
     * Verifies that the schema differs from another, in more than what is {@linkplain #ignoring ignored}.
     *
     * @param other the other schema
     * @return this assertion object
     * @throws AssertionError if nothing differs
     */
    @Override
    public SchemaAssert isNotEqualTo(@Nullable Object other) {
        if (!(other instanceof Schema schemaToDiffer)) {
            return super.isNotEqualTo(other);
        }
        return check(schema -> {
            if (differences(schema, schemaToDiffer).isEmpty()) {
                throw error(
                        Message.of("Expecting schema to differ from the other schema, but nothing differs."),
                        "a difference",
                        "no difference");
            }
        });
    }

    private List<Difference> differences(Schema found, Schema expected) {
        return expected.diff(found).differences().stream()
                .filter(difference -> !ignored.contains(difference.differenceClass()))
                .toList();
    }

    private static Message differ(List<Difference> differences) {
        return Message.of("Expecting schema to be equal to the expected one, but " + DifferenceText.count(differences)
                + "." + DifferenceText.paragraph(differences));
    }

    @Override
    String subject(Schema schema) {
        return "schema";
    }

    @Override
    String label(Schema schema) {
        return "";
    }

    @Override
    String kind() {
        return "schema";
    }

    @Override
    String summary(Schema schema) {
        return "PostgreSQL %d, %d tables"
                .formatted(schema.serverVersion(), schema.tables().size());
    }
}
