package dev.backstitch.assertions;

import dev.backstitch.engine.schema.Collation;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a {@link Collation}.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class CollationAssert extends OwnedAssert<CollationAssert, Collation, SchemaAssert> {

    CollationAssert(@Nullable Collation actual, Place<SchemaAssert> place) {
        super(actual, CollationAssert.class, place);
    }

    /**
     * Verifies the provider.
     *
     * @param provider {@code libc}, {@code icu} or {@code builtin}
     * @return this assertion object
     * @throws AssertionError if it is another
     */
    public CollationAssert hasProvider(String provider) {
        return value("provider", provider, Collation::provider);
    }

    /**
     * Verifies the locale.
     *
     * @param locale the locale, such as {@code de-DE-u-co-phonebk}
     * @return this assertion object
     * @throws AssertionError if there is none, or another
     */
    public CollationAssert hasLocale(String locale) {
        return setting("locale", locale, Collation::locale, "has none");
    }

    /**
     * Verifies that there is no locale.
     *
     * @return this assertion object
     * @throws AssertionError if there is one
     */
    public CollationAssert hasNoLocale() {
        return noSetting("to have no locale", "locale", Collation::locale);
    }

    /**
     * Verifies {@code LC_COLLATE}, where it is not {@code LC_CTYPE}.
     *
     * @param locale the locale of the order
     * @return this assertion object
     * @throws AssertionError if there is none, or another
     */
    public CollationAssert hasLcCollate(String locale) {
        return setting("LC_COLLATE", locale, Collation::lcCollate, "has none");
    }

    /**
     * Verifies that there is no LC_COLLATE.
     *
     * @return this assertion object
     * @throws AssertionError if there is one
     */
    public CollationAssert hasNoLcCollate() {
        return noSetting("to have no LC_COLLATE", "LC_COLLATE", Collation::lcCollate);
    }

    /**
     * Verifies {@code LC_CTYPE}, where it is not {@code LC_COLLATE}.
     *
     * @param locale the locale of characters
     * @return this assertion object
     * @throws AssertionError if there is none, or another
     */
    public CollationAssert hasLcCtype(String locale) {
        return setting("LC_CTYPE", locale, Collation::lcCtype, "has none");
    }

    /**
     * Verifies that there is no LC_CTYPE.
     *
     * @return this assertion object
     * @throws AssertionError if there is one
     */
    public CollationAssert hasNoLcCtype() {
        return noSetting("to have no LC_CTYPE", "LC_CTYPE", Collation::lcCtype);
    }

    /**
     * Verifies that only equal bytes are equal.
     *
     * @return this assertion object
     * @throws AssertionError if not
     */
    public CollationAssert isDeterministic() {
        return flag(Collation::deterministic, "to be deterministic", "is not");
    }

    /**
     * Verifies that different bytes may be equal.
     *
     * @return this assertion object
     * @throws AssertionError if it is
     */
    public CollationAssert isNotDeterministic() {
        return flag(it -> !it.deterministic(), "not to be deterministic", "is");
    }

    /**
     * Verifies the rules beyond those of the locale.
     *
     * @param rules additional rules of ICU
     * @return this assertion object
     * @throws AssertionError if there is none, or another
     */
    public CollationAssert hasRules(String rules) {
        return setting("rules", rules, Collation::rules, "has none");
    }

    /**
     * Verifies that there is no rules.
     *
     * @return this assertion object
     * @throws AssertionError if there is one
     */
    public CollationAssert hasNoRules() {
        return noSetting("to have no rules", "rules", Collation::rules);
    }

    @Override
    String subject(Collation it) {
        return it.id().toString();
    }

    @Override
    String label(Collation it) {
        return subject(it);
    }

    @Override
    String kind() {
        return "collation";
    }

    @Override
    String summary(Collation it) {
        return it.summary();
    }

    @Override
    Optional<String> comment(Collation it) {
        return it.comment();
    }

    @Override
    String owner(Collation it) {
        return it.owner();
    }
}
