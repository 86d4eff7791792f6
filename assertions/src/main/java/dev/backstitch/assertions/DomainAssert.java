package dev.backstitch.assertions;

import dev.backstitch.engine.schema.Domain;
import dev.backstitch.engine.schema.DomainCheck;
import dev.backstitch.engine.schema.Grant;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a {@link Domain}.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class DomainAssert extends PartsAssert<DomainAssert, Domain, SchemaAssert> {

    private static final Parts<Domain, DomainCheck> CHECKS = new Parts<>(
            "check constraint", "check constraints", Domain::checks, DomainCheck::name, DomainCheckAssert::sql);

    DomainAssert(@Nullable Domain actual, Place<SchemaAssert> place) {
        super(actual, DomainAssert.class, place);
    }

    /**
     * Verifies the type that the domain narrows, with its modifiers, as Postgres understands it: {@code varchar(64)} is
     * {@code character varying(64)}.
     *
     * @param type the type
     * @return this assertion object
     * @throws AssertionError if it is another
     */
    public DomainAssert hasBaseType(String type) {
        return text("base type", type, domain -> Optional.of(domain.baseType()), "has none", TypeName::same);
    }

    /**
     * Verifies that the domain narrows another type than this.
     *
     * @param type the type
     * @return this assertion object
     * @throws AssertionError if it is the base type
     */
    public DomainAssert doesNotHaveBaseType(String type) {
        return flag(domain -> !TypeName.same(type, domain.baseType()), "not to have the base type " + type, "has");
    }

    /**
     * Verifies that the domain is NOT NULL. (AssertJ's own {@code isNotNull()}, that the assertion is about something,
     * would hold for every domain.)
     *
     * @return this assertion object
     * @throws AssertionError if it lets in NULL
     */
    @Override
    public DomainAssert isNotNull() {
        return flag(Domain::notNull, "to be NOT NULL", "is nullable");
    }

    /**
     * Verifies that the domain lets in NULL.
     *
     * @return this assertion object
     * @throws AssertionError if it is NOT NULL
     */
    public DomainAssert isNullable() {
        return flag(domain -> !domain.notNull(), "to be nullable", "is NOT NULL");
    }

    /**
     * Fails always: no domain is null. {@link #isNullable()} may be what was meant.
     *
     * @throws AssertionError always
     */
    @Override
    public void isNull() {
        check(domain -> {
            String headline = "Expecting %s to be null, which no domain is: did you mean isNullable()?"
                    .formatted(subject(domain));
            throw error(Message.of(headline).row(kind(), summary(domain)), "null", summary(domain));
        });
    }

    /**
     * Verifies the name of the NOT NULL constraint, where it is not the one that Postgres chooses; from version 17 of the
     * server.
     *
     * @param name the name
     * @return this assertion object
     * @throws AssertionError if there is none, another, or the one that Postgres chooses
     */
    public DomainAssert hasNotNullName(String name) {
        return setting("NOT NULL name", Names.simple(name), Domain::notNullName, "has none but what Postgres chooses");
    }

    /**
     * Verifies the comment on the NOT NULL constraint; from version 17 of the server.
     *
     * @param comment the whole comment
     * @return this assertion object
     * @throws AssertionError if there is none, or another
     */
    public DomainAssert hasNotNullComment(String comment) {
        return setting("NOT NULL comment", comment, Domain::notNullComment, "has none");
    }

    /**
     * Verifies the default, with as little account of its spelling as {@link ColumnAssert#hasDefault(String)}.
     *
     * @param expression the default as SQL
     * @return this assertion object
     * @throws AssertionError if there is none, or another
     */
    public DomainAssert hasDefault(String expression) {
        return text("default", expression, Domain::defaultExpression, "has none", Expression::sameDefault);
    }

    /**
     * Verifies that the domain has no default.
     *
     * @return this assertion object
     * @throws AssertionError if it has one
     */
    public DomainAssert hasNoDefault() {
        return noSetting("to have no default", "default", Domain::defaultExpression);
    }

    /**
     * Verifies the collation.
     *
     * @param collation such as {@code C}
     * @return this assertion object
     * @throws AssertionError if it is another, or that of the base type
     */
    public DomainAssert hasCollation(String collation) {
        return text("collation", collation, Domain::collation, "has that of its base type", PrintedName::same);
    }

    /**
     * Verifies that the collation is that of the base type.
     *
     * @return this assertion object
     * @throws AssertionError if it is another
     */
    public DomainAssert hasDefaultCollation() {
        return noSetting("to have the collation of its base type", "collation", Domain::collation);
    }

    /**
     * Verifies that the domain has a check constraint.
     *
     * @param name the constraint
     * @return this assertion object
     * @throws AssertionError if there is no such constraint
     */
    public DomainAssert hasCheckConstraint(String name) {
        return hasPart(CHECKS, name);
    }

    /**
     * Verifies that the domain has no such check constraint.
     *
     * @param name the constraint
     * @return this assertion object
     * @throws AssertionError if there is such a constraint
     */
    public DomainAssert doesNotHaveCheckConstraint(String name) {
        return doesNotHavePart(CHECKS, name);
    }

    /**
     * Verifies that the domain has these check constraints and no others, in any order.
     *
     * @param names all of them; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public DomainAssert hasOnlyCheckConstraints(String... names) {
        return hasOnlyParts(CHECKS, names);
    }

    /**
     * Goes to a check constraint.
     *
     * @param name the constraint
     * @return the assertion on the constraint
     * @throws AssertionError if there is no such constraint
     */
    public DomainCheckAssert checkConstraint(String name) {
        return toPart(CHECKS, name, DomainCheckAssert::new);
    }

    @Override
    String subject(Domain domain) {
        return domain.id().toString();
    }

    @Override
    String label(Domain domain) {
        return subject(domain);
    }

    @Override
    String kind() {
        return "domain";
    }

    @Override
    String summary(Domain domain) {
        return domain.summary();
    }

    @Override
    Optional<String> comment(Domain domain) {
        return domain.comment();
    }

    @Override
    String owner(Domain domain) {
        return domain.owner();
    }

    @Override
    List<Grant> grants(Domain domain) {
        return domain.grants();
    }
}
