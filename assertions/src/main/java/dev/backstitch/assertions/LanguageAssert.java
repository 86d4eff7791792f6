package dev.backstitch.assertions;

import dev.backstitch.engine.schema.Grant;
import dev.backstitch.engine.schema.Language;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a procedural {@link Language} that no extension brought.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class LanguageAssert extends GrantedAssert<LanguageAssert, Language, SchemaAssert> {

    LanguageAssert(@Nullable Language actual, Place<SchemaAssert> place) {
        super(actual, LanguageAssert.class, place);
    }

    /**
     * Verifies that anybody may use the language.
     *
     * @return this assertion object
     * @throws AssertionError if not
     */
    public LanguageAssert isTrusted() {
        return flag(Language::trusted, "to be trusted", "is not");
    }

    /**
     * Verifies that only superusers may use the language.
     *
     * @return this assertion object
     * @throws AssertionError if it is
     */
    public LanguageAssert isNotTrusted() {
        return flag(it -> !it.trusted(), "not to be trusted", "is");
    }

    /**
     * Verifies the handler.
     *
     * @param function the function, such as {@code app.f}; without a schema, one of the server or of {@code public}
     * @return this assertion object
     * @throws AssertionError if it is another
     */
    public LanguageAssert hasHandler(String function) {
        return text("handler", function, it -> Optional.of(it.handler()), "has none", PrintedName::same);
    }

    /**
     * Verifies the function that runs DO blocks.
     *
     * @param function the function, such as {@code app.f}; without a schema, one of the server or of {@code public}
     * @return this assertion object
     * @throws AssertionError if there is none, or another
     */
    public LanguageAssert hasInlineHandler(String function) {
        return text("inline handler", function, Language::inline, "has none", PrintedName::same);
    }

    /**
     * Verifies that there is no inline handler.
     *
     * @return this assertion object
     * @throws AssertionError if there is one
     */
    public LanguageAssert hasNoInlineHandler() {
        return noSetting("to have no inline handler", "inline handler", Language::inline);
    }

    /**
     * Verifies the function that checks new functions.
     *
     * @param function the function, such as {@code app.f}; without a schema, one of the server or of {@code public}
     * @return this assertion object
     * @throws AssertionError if there is none, or another
     */
    public LanguageAssert hasValidator(String function) {
        return text("validator", function, Language::validator, "has none", PrintedName::same);
    }

    /**
     * Verifies that there is no validator.
     *
     * @return this assertion object
     * @throws AssertionError if there is one
     */
    public LanguageAssert hasNoValidator() {
        return noSetting("to have no validator", "validator", Language::validator);
    }

    @Override
    String subject(Language it) {
        return it.id().toString();
    }

    @Override
    String label(Language it) {
        return subject(it);
    }

    @Override
    String kind() {
        return "language";
    }

    @Override
    String summary(Language it) {
        return it.summary();
    }

    @Override
    Optional<String> comment(Language it) {
        return it.comment();
    }

    @Override
    String owner(Language it) {
        return it.owner();
    }

    @Override
    List<Grant> grants(Language it) {
        return it.grants();
    }
}
