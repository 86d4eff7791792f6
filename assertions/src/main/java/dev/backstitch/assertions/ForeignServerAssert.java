package dev.backstitch.assertions;

import dev.backstitch.engine.schema.ForeignServer;
import dev.backstitch.engine.schema.Grant;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a {@link ForeignServer}.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class ForeignServerAssert extends GrantedAssert<ForeignServerAssert, ForeignServer, SchemaAssert> {

    ForeignServerAssert(@Nullable ForeignServer actual, Place<SchemaAssert> place) {
        super(actual, ForeignServerAssert.class, place);
    }

    /**
     * Verifies the foreign data wrapper.
     *
     * @param wrapper the foreign data wrapper
     * @return this assertion object
     * @throws AssertionError if it is another
     */
    public ForeignServerAssert usesWrapper(String wrapper) {
        return value("wrapper", wrapper, ForeignServer::wrapper);
    }

    /**
     * Verifies the type.
     *
     * @param type the type
     * @return this assertion object
     * @throws AssertionError if there is none, or another
     */
    public ForeignServerAssert hasType(String type) {
        return setting("type", type, ForeignServer::type, "has none");
    }

    /**
     * Verifies that there is no type.
     *
     * @return this assertion object
     * @throws AssertionError if there is one
     */
    public ForeignServerAssert hasNoType() {
        return noSetting("to have no type", "type", ForeignServer::type);
    }

    /**
     * Verifies the version.
     *
     * @param version the version
     * @return this assertion object
     * @throws AssertionError if there is none, or another
     */
    public ForeignServerAssert hasVersion(String version) {
        return setting("version", version, ForeignServer::version, "has none");
    }

    /**
     * Verifies that there is no version.
     *
     * @return this assertion object
     * @throws AssertionError if there is one
     */
    public ForeignServerAssert hasNoVersion() {
        return noSetting("to have no version", "version", ForeignServer::version);
    }

    /**
     * Verifies that there is an option.
     *
     * @param option such as {@code host=localhost}
     * @return this assertion object
     * @throws AssertionError if there is no such option
     */
    public ForeignServerAssert hasOption(String option) {
        return member("option", "options", option, ForeignServer::options);
    }

    /**
     * Verifies that there is no such option.
     *
     * @param option such as {@code host=localhost}
     * @return this assertion object
     * @throws AssertionError if there is such an option
     */
    public ForeignServerAssert doesNotHaveOption(String option) {
        return noMember("option", "options", option, ForeignServer::options);
    }

    /**
     * Verifies that there are these options and no others, in any order.
     *
     * @param options all of them; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public ForeignServerAssert hasOnlyOptions(String... options) {
        return onlyMembers("options", List.of(options), ForeignServer::options);
    }

    @Override
    String subject(ForeignServer it) {
        return it.id().toString();
    }

    @Override
    String label(ForeignServer it) {
        return subject(it);
    }

    @Override
    String kind() {
        return "foreign server";
    }

    @Override
    String summary(ForeignServer it) {
        return it.summary();
    }

    @Override
    Optional<String> comment(ForeignServer it) {
        return it.comment();
    }

    @Override
    String owner(ForeignServer it) {
        return it.owner();
    }

    @Override
    List<Grant> grants(ForeignServer it) {
        return it.grants();
    }
}
