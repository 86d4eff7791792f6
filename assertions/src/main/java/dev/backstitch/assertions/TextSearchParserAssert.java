package dev.backstitch.assertions;

import dev.backstitch.engine.schema.TextSearchParser;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a {@link TextSearchParser}.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class TextSearchParserAssert extends NestedAssert<TextSearchParserAssert, TextSearchParser, SchemaAssert> {

    TextSearchParserAssert(@Nullable TextSearchParser actual, Place<SchemaAssert> place) {
        super(actual, TextSearchParserAssert.class, place);
    }

    /**
     * Verifies the start function.
     *
     * @param function the function, such as {@code app.f}; without a schema, one of the server or of {@code public}
     * @return this assertion object
     * @throws AssertionError if it is another
     */
    public TextSearchParserAssert hasStartFunction(String function) {
        return text("start function", function, it -> Optional.of(it.start()), "has none", PrintedName::same);
    }

    /**
     * Verifies the token function.
     *
     * @param function the function, such as {@code app.f}; without a schema, one of the server or of {@code public}
     * @return this assertion object
     * @throws AssertionError if it is another
     */
    public TextSearchParserAssert hasTokenFunction(String function) {
        return text("token function", function, it -> Optional.of(it.token()), "has none", PrintedName::same);
    }

    /**
     * Verifies the end function.
     *
     * @param function the function, such as {@code app.f}; without a schema, one of the server or of {@code public}
     * @return this assertion object
     * @throws AssertionError if it is another
     */
    public TextSearchParserAssert hasEndFunction(String function) {
        return text("end function", function, it -> Optional.of(it.end()), "has none", PrintedName::same);
    }

    /**
     * Verifies the headline function.
     *
     * @param function the function, such as {@code app.f}; without a schema, one of the server or of {@code public}
     * @return this assertion object
     * @throws AssertionError if there is none, or another
     */
    public TextSearchParserAssert hasHeadlineFunction(String function) {
        return text("headline function", function, TextSearchParser::headline, "has none", PrintedName::same);
    }

    /**
     * Verifies that there is no headline function.
     *
     * @return this assertion object
     * @throws AssertionError if there is one
     */
    public TextSearchParserAssert hasNoHeadlineFunction() {
        return noSetting("to have no headline function", "headline function", TextSearchParser::headline);
    }

    /**
     * Verifies the function that lists the types of tokens.
     *
     * @param function the function, such as {@code app.f}; without a schema, one of the server or of {@code public}
     * @return this assertion object
     * @throws AssertionError if it is another
     */
    public TextSearchParserAssert hasTypesFunction(String function) {
        return text("types function", function, it -> Optional.of(it.types()), "has none", PrintedName::same);
    }

    @Override
    String subject(TextSearchParser it) {
        return it.id().toString();
    }

    @Override
    String label(TextSearchParser it) {
        return subject(it);
    }

    @Override
    String kind() {
        return "text search parser";
    }

    @Override
    String summary(TextSearchParser it) {
        return it.summary();
    }

    @Override
    Optional<String> comment(TextSearchParser it) {
        return it.comment();
    }
}
