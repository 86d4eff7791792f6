package dev.backstitch.assertions;

import dev.backstitch.engine.schema.Extension;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on an installed {@link Extension}.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class ExtensionAssert extends NestedAssert<ExtensionAssert, Extension, SchemaAssert> {

    ExtensionAssert(@Nullable Extension actual, Place<SchemaAssert> place) {
        super(actual, ExtensionAssert.class, place);
    }

    /**
     * Verifies the version.
     *
     * @param version the version, such as {@code 1.6}
     * @return this assertion object
     * @throws AssertionError if it is another
     */
    public ExtensionAssert hasVersion(String version) {
        return value("version", version, Extension::version);
    }

    /**
     * Verifies the schema that the extension was installed in.
     *
     * @param schema the schema
     * @return this assertion object
     * @throws AssertionError if it is another
     */
    public ExtensionAssert isInSchema(String schema) {
        return value("schema", schema, Extension::schema);
    }

    /**
     * Verifies that there is a requirement.
     *
     * @param requirement the extension that it needs
     * @return this assertion object
     * @throws AssertionError if there is no such requirement
     */
    public ExtensionAssert hasRequirement(String requirement) {
        return member("requirement", "requirements", requirement, Extension::requires);
    }

    /**
     * Verifies that there is no such requirement.
     *
     * @param requirement the extension that it needs
     * @return this assertion object
     * @throws AssertionError if there is such a requirement
     */
    public ExtensionAssert doesNotHaveRequirement(String requirement) {
        return noMember("requirement", "requirements", requirement, Extension::requires);
    }

    /**
     * Verifies that there are these requirements and no others, in any order.
     *
     * @param requirements all of them; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public ExtensionAssert hasOnlyRequirements(String... requirements) {
        return onlyMembers("requirements", List.of(requirements), Extension::requires);
    }

    /**
     * Verifies that the version is this one or a later one. The numbers in it are compared one by one: {@code 1.10} is
     * later than {@code 1.9}.
     *
     * @param version the lowest version
     * @return this assertion object
     * @throws AssertionError if it is an earlier one
     */
    public ExtensionAssert hasVersionAtLeast(String version) {
        return check(extension -> {
            String found = extension.version();
            if (compareVersions(found, version) < 0) {
                throw mismatch(
                        extension, "to have at least the version " + version, "has " + found, version, found);
            }
        });
    }

    private static int compareVersions(String one, String other) {
        List<String> mine = numbers(one);
        List<String> others = numbers(other);
        for (int i = 0; i < Math.max(mine.size(), others.size()); i++) {
            int order = number(mine, i).compareTo(number(others, i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static List<String> numbers(String version) {
        return Arrays.stream(version.split("\\D+"))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static BigInteger number(List<String> numbers, int index) {
        return index < numbers.size() ? new BigInteger(numbers.get(index)) : BigInteger.ZERO;
    }

    @Override
    String subject(Extension it) {
        return it.id().toString();
    }

    @Override
    String label(Extension it) {
        return subject(it);
    }

    @Override
    String kind() {
        return "extension";
    }

    @Override
    String summary(Extension it) {
        return it.summary();
    }

    @Override
    Optional<String> comment(Extension it) {
        return it.comment();
    }
}
