package dev.backstitch.assertions;

import dev.backstitch.engine.schema.TextSearchConfiguration;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a {@link TextSearchConfiguration}.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class TextSearchConfigurationAssert extends OwnedAssert<TextSearchConfigurationAssert, TextSearchConfiguration, SchemaAssert> {

    TextSearchConfigurationAssert(@Nullable TextSearchConfiguration actual, Place<SchemaAssert> place) {
        super(actual, TextSearchConfigurationAssert.class, place);
    }

    /**
     * Verifies the parser.
     *
     * @param parser the parser, such as {@code default} or {@code app.words}
     * @return this assertion object
     * @throws AssertionError if it is another
     */
    public TextSearchConfigurationAssert hasParser(String parser) {
        return text("parser", parser, it -> Optional.of(it.parser()), "has none", PrintedName::same);
    }

    /**
     * Verifies that there is a mapping.
     *
     * @param mapping such as {@code asciiword WITH app.words, simple}
     * @return this assertion object
     * @throws AssertionError if there is no such mapping
     */
    public TextSearchConfigurationAssert hasMapping(String mapping) {
        return member("mapping", "mappings", mapping, TextSearchConfiguration::mappings);
    }

    /**
     * Verifies that there is no such mapping.
     *
     * @param mapping such as {@code asciiword WITH app.words, simple}
     * @return this assertion object
     * @throws AssertionError if there is such a mapping
     */
    public TextSearchConfigurationAssert doesNotHaveMapping(String mapping) {
        return noMember("mapping", "mappings", mapping, TextSearchConfiguration::mappings);
    }

    /**
     * Verifies that there are these mappings and no others, in any order.
     *
     * @param mappings all of them; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public TextSearchConfigurationAssert hasOnlyMappings(String... mappings) {
        return onlyMembers("mappings", List.of(mappings), TextSearchConfiguration::mappings);
    }

    @Override
    String subject(TextSearchConfiguration it) {
        return it.id().toString();
    }

    @Override
    String label(TextSearchConfiguration it) {
        return subject(it);
    }

    @Override
    String kind() {
        return "text search configuration";
    }

    @Override
    String summary(TextSearchConfiguration it) {
        return it.summary();
    }

    @Override
    Optional<String> comment(TextSearchConfiguration it) {
        return it.comment();
    }

    @Override
    String owner(TextSearchConfiguration it) {
        return it.owner();
    }
}
