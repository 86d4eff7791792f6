package dev.backstitch.assertions;

import dev.backstitch.engine.schema.TextSearchDictionary;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a {@link TextSearchDictionary}.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class TextSearchDictionaryAssert extends OwnedAssert<TextSearchDictionaryAssert, TextSearchDictionary, SchemaAssert> {

    TextSearchDictionaryAssert(@Nullable TextSearchDictionary actual, Place<SchemaAssert> place) {
        super(actual, TextSearchDictionaryAssert.class, place);
    }

    /**
     * Verifies the template.
     *
     * @param template the template, such as {@code snowball}
     * @return this assertion object
     * @throws AssertionError if it is another
     */
    public TextSearchDictionaryAssert hasTemplate(String template) {
        return text("template", template, it -> Optional.of(it.template()), "has none", PrintedName::same);
    }

    /**
     * Verifies that there is an option.
     *
     * @param option such as {@code stopwords = 'english'}
     * @return this assertion object
     * @throws AssertionError if there is no such option
     */
    public TextSearchDictionaryAssert hasOption(String option) {
        return member("option", "options", option, TextSearchDictionary::options);
    }

    /**
     * Verifies that there is no such option.
     *
     * @param option such as {@code stopwords = 'english'}
     * @return this assertion object
     * @throws AssertionError if there is such an option
     */
    public TextSearchDictionaryAssert doesNotHaveOption(String option) {
        return noMember("option", "options", option, TextSearchDictionary::options);
    }

    /**
     * Verifies that there are these options and no others, in any order.
     *
     * @param options all of them; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public TextSearchDictionaryAssert hasOnlyOptions(String... options) {
        return onlyMembers("options", List.of(options), TextSearchDictionary::options);
    }

    @Override
    String subject(TextSearchDictionary it) {
        return it.id().toString();
    }

    @Override
    String label(TextSearchDictionary it) {
        return subject(it);
    }

    @Override
    String kind() {
        return "text search dictionary";
    }

    @Override
    String summary(TextSearchDictionary it) {
        return it.summary();
    }

    @Override
    Optional<String> comment(TextSearchDictionary it) {
        return it.comment();
    }

    @Override
    String owner(TextSearchDictionary it) {
        return it.owner();
    }
}
