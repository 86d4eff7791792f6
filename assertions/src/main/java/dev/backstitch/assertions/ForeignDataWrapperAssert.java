package dev.backstitch.assertions;

import dev.backstitch.engine.schema.ForeignDataWrapper;
import dev.backstitch.engine.schema.Grant;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a {@link ForeignDataWrapper}.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class ForeignDataWrapperAssert extends GrantedAssert<ForeignDataWrapperAssert, ForeignDataWrapper, SchemaAssert> {

    ForeignDataWrapperAssert(@Nullable ForeignDataWrapper actual, Place<SchemaAssert> place) {
        super(actual, ForeignDataWrapperAssert.class, place);
    }

    /**
     * Verifies the handler.
     *
     * @param function the function, such as {@code app.f}; without a schema, one of the server or of {@code public}
     * @return this assertion object
     * @throws AssertionError if there is none, or another
     */
    public ForeignDataWrapperAssert hasHandler(String function) {
        return text("handler", function, ForeignDataWrapper::handler, "has none", PrintedName::same);
    }

    /**
     * Verifies that there is no handler.
     *
     * @return this assertion object
     * @throws AssertionError if there is one
     */
    public ForeignDataWrapperAssert hasNoHandler() {
        return noSetting("to have no handler", "handler", ForeignDataWrapper::handler);
    }

    /**
     * Verifies the validator.
     *
     * @param function the function, such as {@code app.f}; without a schema, one of the server or of {@code public}
     * @return this assertion object
     * @throws AssertionError if there is none, or another
     */
    public ForeignDataWrapperAssert hasValidator(String function) {
        return text("validator", function, ForeignDataWrapper::validator, "has none", PrintedName::same);
    }

    /**
     * Verifies that there is no validator.
     *
     * @return this assertion object
     * @throws AssertionError if there is one
     */
    public ForeignDataWrapperAssert hasNoValidator() {
        return noSetting("to have no validator", "validator", ForeignDataWrapper::validator);
    }

    /**
     * Verifies that there is an option.
     *
     * @param option such as {@code host=localhost}
     * @return this assertion object
     * @throws AssertionError if there is no such option
     */
    public ForeignDataWrapperAssert hasOption(String option) {
        return member("option", "options", option, ForeignDataWrapper::options);
    }

    /**
     * Verifies that there is no such option.
     *
     * @param option such as {@code host=localhost}
     * @return this assertion object
     * @throws AssertionError if there is such an option
     */
    public ForeignDataWrapperAssert doesNotHaveOption(String option) {
        return noMember("option", "options", option, ForeignDataWrapper::options);
    }

    /**
     * Verifies that there are these options and no others, in any order.
     *
     * @param options all of them; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public ForeignDataWrapperAssert hasOnlyOptions(String... options) {
        return onlyMembers("options", List.of(options), ForeignDataWrapper::options);
    }

    @Override
    String subject(ForeignDataWrapper it) {
        return it.id().toString();
    }

    @Override
    String label(ForeignDataWrapper it) {
        return subject(it);
    }

    @Override
    String kind() {
        return "foreign data wrapper";
    }

    @Override
    String summary(ForeignDataWrapper it) {
        return it.summary();
    }

    @Override
    Optional<String> comment(ForeignDataWrapper it) {
        return it.comment();
    }

    @Override
    String owner(ForeignDataWrapper it) {
        return it.owner();
    }

    @Override
    List<Grant> grants(ForeignDataWrapper it) {
        return it.grants();
    }
}
