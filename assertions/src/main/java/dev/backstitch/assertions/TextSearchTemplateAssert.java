package dev.backstitch.assertions;

import dev.backstitch.engine.schema.TextSearchTemplate;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a {@link TextSearchTemplate}.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class TextSearchTemplateAssert extends NestedAssert<TextSearchTemplateAssert, TextSearchTemplate, SchemaAssert> {

    TextSearchTemplateAssert(@Nullable TextSearchTemplate actual, Place<SchemaAssert> place) {
        super(actual, TextSearchTemplateAssert.class, place);
    }

    /**
     * Verifies the init function.
     *
     * @param function the function, such as {@code app.f}; without a schema, one of the server or of {@code public}
     * @return this assertion object
     * @throws AssertionError if there is none, or another
     */
    public TextSearchTemplateAssert hasInitFunction(String function) {
        return text("init function", function, TextSearchTemplate::init, "has none", PrintedName::same);
    }

    /**
     * Verifies that there is no init function.
     *
     * @return this assertion object
     * @throws AssertionError if there is one
     */
    public TextSearchTemplateAssert hasNoInitFunction() {
        return noSetting("to have no init function", "init function", TextSearchTemplate::init);
    }

    /**
     * Verifies the lexize function.
     *
     * @param function the function, such as {@code app.f}; without a schema, one of the server or of {@code public}
     * @return this assertion object
     * @throws AssertionError if it is another
     */
    public TextSearchTemplateAssert hasLexizeFunction(String function) {
        return text("lexize function", function, it -> Optional.of(it.lexize()), "has none", PrintedName::same);
    }

    @Override
    String subject(TextSearchTemplate it) {
        return it.id().toString();
    }

    @Override
    String label(TextSearchTemplate it) {
        return subject(it);
    }

    @Override
    String kind() {
        return "text search template";
    }

    @Override
    String summary(TextSearchTemplate it) {
        return it.summary();
    }

    @Override
    Optional<String> comment(TextSearchTemplate it) {
        return it.comment();
    }
}
