package dev.backstitch.assertions;

import dev.backstitch.engine.schema.EnumType;
import dev.backstitch.engine.schema.Grant;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on an {@link EnumType}. Values are given as they are, without quotes.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class EnumTypeAssert extends GrantedAssert<EnumTypeAssert, EnumType, SchemaAssert> {

    EnumTypeAssert(@Nullable EnumType actual, Place<SchemaAssert> place) {
        super(actual, EnumTypeAssert.class, place);
    }

    /**
     * Verifies that the enum has exactly these values, in this order: it is the order in which Postgres sorts them.
     *
     * @param values the values in their order
     * @return this assertion object
     * @throws AssertionError if one is missing, there are others, or their order differs
     */
    public EnumTypeAssert hasExactlyValues(String... values) {
        return check(type -> {
            SetComparison comparison = new SetComparison(List.of(values), type.values());
            if (!comparison.expected().equals(comparison.found())) {
                throw lists(comparison, comparison.exactly(subject(type), "values"));
            }
        });
    }

    /**
     * Verifies that the enum has these values and no others, in any order.
     *
     * @param values the values
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public EnumTypeAssert hasOnlyValues(String... values) {
        return check(type -> {
            SetComparison comparison = new SetComparison(List.of(values), type.values());
            if (!comparison.isEqual()) {
                throw lists(comparison, comparison.only(subject(type), "values"));
            }
        });
    }

    /**
     * Verifies that the enum has a value.
     *
     * @param value the value
     * @return this assertion object
     * @throws AssertionError if it has not
     */
    public EnumTypeAssert hasValue(String value) {
        return hasValues(value);
    }

    /**
     * Verifies that the enum has these values, and perhaps others.
     *
     * @param values the values
     * @return this assertion object
     * @throws AssertionError if one is missing
     */
    public EnumTypeAssert hasValues(String... values) {
        return check(type -> {
            List<String> missing = new SetComparison(List.of(values), type.values()).missing();
            if (!missing.isEmpty()) {
                String headline =
                        "Expecting %s to have %s, but it has not.".formatted(subject(type), valueList(missing));
                Message message = Message.of(headline);
                missing.forEach(value -> message.names("did you mean", Nearest.to(value, type.values())));
                throw error(
                        message.row("values", Message.list(type.values())),
                        String.join("\n", values),
                        String.join("\n", type.values()));
            }
        });
    }

    /**
     * Verifies that the enum does not have a value.
     *
     * @param value the value
     * @return this assertion object
     * @throws AssertionError if it has
     */
    public EnumTypeAssert doesNotHaveValue(String value) {
        return check(type -> {
            if (type.values().contains(value)) {
                String headline = "Expecting %s not to have the value %s, but it has.".formatted(subject(type), value);
                throw error(
                        Message.of(headline).row("values", Message.list(type.values())),
                        "no value " + value,
                        String.join("\n", type.values()));
            }
        });
    }

    /**
     * Verifies that a value stands before another: it is less when Postgres sorts them.
     *
     * @param value the value
     * @param later the other value, which need not be the next
     * @return this assertion object
     * @throws AssertionError if one is missing, or it stands behind
     */
    public EnumTypeAssert hasValueBefore(String value, String later) {
        return check(type -> {
            List<String> missing = new SetComparison(List.of(value, later), type.values()).missing();
            if (!missing.isEmpty() || type.values().indexOf(value) >= type.values().indexOf(later)) {
                String fact = missing.isEmpty() ? "has it behind" : "does not have " + Message.list(missing);
                String headline = "Expecting %s to have the value %s before %s, but it %s."
                        .formatted(subject(type), value, later, fact);
                throw error(
                        Message.of(headline).row("values", Message.list(type.values())),
                        value + "\n" + later,
                        String.join("\n", type.values()));
            }
        });
    }

    /**
     * Verifies that a value stands behind another: it is greater when Postgres sorts them.
     *
     * @param value the value
     * @param earlier the other value, which need not be the one before
     * @return this assertion object
     * @throws AssertionError if one is missing, or it stands before
     */
    public EnumTypeAssert hasValueAfter(String value, String earlier) {
        return hasValueBefore(earlier, value);
    }

    private static String valueList(List<String> values) {
        return (values.size() == 1 ? "the value " : "the values ") + Message.list(values);
    }

    @Override
    String subject(EnumType type) {
        return type.id().toString();
    }

    @Override
    String label(EnumType type) {
        return subject(type);
    }

    @Override
    String kind() {
        return "enum";
    }

    @Override
    String summary(EnumType type) {
        return type.summary();
    }

    @Override
    Optional<String> comment(EnumType type) {
        return type.comment();
    }

    @Override
    String owner(EnumType type) {
        return type.owner();
    }

    @Override
    List<Grant> grants(EnumType type) {
        return type.grants();
    }
}
