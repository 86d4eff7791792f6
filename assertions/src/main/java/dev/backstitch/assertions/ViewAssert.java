package dev.backstitch.assertions;

import dev.backstitch.engine.schema.View;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a {@link View}, materialised or not.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class ViewAssert extends RelationAssert<ViewAssert, View> {

    private static final Options<View> OPTIONS = new Options<>("option", "options", View::options);

    ViewAssert(@Nullable View actual, Place<SchemaAssert> place) {
        super(actual, ViewAssert.class, place);
    }

    /**
     * Verifies that the view is materialised.
     *
     * @return this assertion object
     * @throws AssertionError if it is a plain view
     */
    public ViewAssert isMaterialized() {
        return flag(View::materialized, "to be materialized", "is a plain view");
    }

    /**
     * Verifies that the view is not materialised.
     *
     * @return this assertion object
     * @throws AssertionError if it is
     */
    public ViewAssert isNotMaterialized() {
        return flag(view -> !view.materialized(), "to be a plain view", "is materialized");
    }

    /**
     * Verifies the whole query.
     *
     * <p>No account is taken of white space, of case outside of quotes, of a semicolon at the end, and of the schema
     * {@code public}. All else has to be as Postgres prints it; majors differ: up to 15 columns come with the name of
     * their table ({@code users.id}), since 16 only where there are several.
     *
     * @param definition the query after AS
     * @return this assertion object
     * @throws AssertionError if it is another
     */
    public ViewAssert hasDefinition(String definition) {
        return check(view -> {
            String found = view.definition().strip();
            if (!Expression.sameStatement(definition, found)) {
                String headline =
                        "Expecting %s to have the expected definition, but it has another.".formatted(subject(view));
                throw error(
                        Message.of(headline).row("expected", definition.strip()).row("found", found),
                        definition.strip(),
                        found);
            }
        });
    }

    /**
     * Verifies a part of the query, cut at the ends of words; it compares as the whole does.
     *
     * @param part such as {@code WHERE active}
     * @return this assertion object
     * @throws AssertionError if the query does not contain it
     */
    public ViewAssert hasDefinitionContaining(String part) {
        return containing(part, View::definition);
    }

    /**
     * Verifies that the view reads its tables with the privileges of who queries it: {@code security_invoker} (since Postgres 15).
     *
     * @return this assertion object
     * @throws AssertionError if it reads them with those of its owner
     */
    public ViewAssert isSecurityInvoker() {
        return flag(view -> OPTIONS.isOn(view, "security_invoker"), "to be a security invoker", "is not");
    }

    /**
     * Verifies that the view reads its tables with the privileges of its owner, as is the default.
     *
     * @return this assertion object
     * @throws AssertionError if it is {@code security_invoker}
     */
    public ViewAssert isNotSecurityInvoker() {
        return flag(view -> !OPTIONS.isOn(view, "security_invoker"), "not to be a security invoker", "is");
    }

    /**
     * Verifies that the view lets no condition of a query see rows that it hides: {@code security_barrier}.
     *
     * @return this assertion object
     * @throws AssertionError if it is not
     */
    public ViewAssert isSecurityBarrier() {
        return flag(view -> OPTIONS.isOn(view, "security_barrier"), "to be a security barrier", "is not");
    }

    /**
     * Verifies that the view is no {@code security_barrier}.
     *
     * @return this assertion object
     * @throws AssertionError if it is one
     */
    public ViewAssert isNotSecurityBarrier() {
        return flag(view -> !OPTIONS.isOn(view, "security_barrier"), "not to be a security barrier", "is");
    }

    /**
     * Verifies that the view takes no rows that it would not show.
     *
     * @param option {@code LOCAL} or {@code CASCADED}, in any case
     * @return this assertion object
     * @throws AssertionError if it has another, or none
     */
    public ViewAssert hasCheckOption(String option) {
        return text(
                "check option",
                option,
                view -> OPTIONS.value(view, "check_option"),
                "has none",
                String::equalsIgnoreCase);
    }

    /**
     * Verifies that the view has no check option.
     *
     * @return this assertion object
     * @throws AssertionError if it has one
     */
    public ViewAssert hasNoCheckOption() {
        return noSetting("to have no check option", "check option", view -> OPTIONS.value(view, "check_option"));
    }

    /**
     * Verifies an option, or a storage parameter of a materialised view.
     *
     * @param name its name
     * @param value its value, as it was written
     * @return this assertion object
     * @throws AssertionError if it is not set, or to another value
     */
    public ViewAssert hasOption(String name, String value) {
        return option(OPTIONS, name, value);
    }

    /**
     * Verifies that a option is not set.
     *
     * @param name its name
     * @return this assertion object
     * @throws AssertionError if it is set
     */
    public ViewAssert doesNotHaveOption(String name) {
        return noOption(OPTIONS, name);
    }

    /**
     * Verifies the options that are set, in any order.
     *
     * @param settings each as {@code name=value}; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public ViewAssert hasOnlyOptions(String... settings) {
        return onlyOptions(OPTIONS, settings);
    }

    /**
     * Verifies that the materialised view was filled. A plain view always passes.
     *
     * @return this assertion object
     * @throws AssertionError if it was made WITH NO DATA
     */
    public ViewAssert isPopulated() {
        return flag(View::populated, "to be populated", "is not");
    }

    /**
     * Verifies that the materialised view was not filled, and cannot be queried.
     *
     * @return this assertion object
     * @throws AssertionError if it is populated
     */
    public ViewAssert isNotPopulated() {
        return flag(view -> !view.populated(), "not to be populated", "is");
    }

    @Override
    Relation relation(View view) {
        return Relation.of(view);
    }

    @Override
    String kind() {
        return "view";
    }
}
