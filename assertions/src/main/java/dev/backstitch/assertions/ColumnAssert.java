package dev.backstitch.assertions;

import dev.backstitch.engine.postgres.Identifiers;
import dev.backstitch.engine.schema.Column;
import dev.backstitch.engine.schema.Generated;
import dev.backstitch.engine.schema.PrimaryKey;
import dev.backstitch.engine.schema.Table;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a {@link Column}.
 *
 * @param <P> the type of the assertion it is reached from
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class ColumnAssert<P extends BackstitchAssert<?, ?>> extends NestedAssert<ColumnAssert<P>, Column, P> {

    ColumnAssert(@Nullable Column actual, Place<P> place) {
        super(actual, ColumnAssert.class, place);
    }

    /**
     * Verifies the type of the column, with its modifiers, as Postgres understands it: {@code int} is {@code integer},
     * {@code varchar(64)} is {@code character varying(64)}, {@code timestamptz(3)} is {@code timestamp(3) with time
     * zone}, {@code int[]} is {@code integer[]}; {@code varchar} alone is a {@code varchar} without a limit.
     *
     * <p>Types that are not built in are given with or without quotes, and without a schema when they are in
     * {@code public}.
     *
     * @param type the type
     * @return this assertion object
     * @throws AssertionError if the column has another type
     */
    public ColumnAssert<P> hasType(String type) {
        return check(column -> {
            String found = column.type();
            if (!TypeName.same(type, found)) {
                String headline =
                        "Expecting %s to have type %s, but it has type %s.".formatted(subject(column), type, found);
                throw error(
                        Message.of(headline).row(kind(), summary(column)).row("hint", TypeName.hint(type)),
                        type,
                        found);
            }
        });
    }

    /**
     * Verifies that the column is NOT NULL. (AssertJ's own {@code isNotNull()}, that the assertion is about something,
     * would hold for every column.)
     *
     * @return this assertion object
     * @throws AssertionError if it lets in NULL
     */
    @Override
    public ColumnAssert<P> isNotNull() {
        return flag(Column::notNull, "to be NOT NULL", "is nullable");
    }

    /**
     * Verifies that the column lets in NULL.
     *
     * @return this assertion object
     * @throws AssertionError if it is NOT NULL
     */
    public ColumnAssert<P> isNullable() {
        return flag(column -> !column.notNull(), "to be nullable", "is NOT NULL");
    }

    /**
     * Fails always: no column is null. {@link #isNullable()} may be what was meant.
     *
     * @throws AssertionError always
     */
    @Override
    public void isNull() {
        check(column -> {
            String headline = "Expecting %s to be null, which no column is: did you mean isNullable()?"
                    .formatted(subject(column));
            throw error(Message.of(headline).row(kind(), summary(column)), "null", summary(column));
        });
    }

    /**
     * Verifies the default of the column.
     *
     * <p>No account is taken of white space, of parentheses around the whole, of case outside of quotes, of the schema
     * {@code public}, and of the cast behind a literal: {@code 'ADMIN'} is {@code 'ADMIN'::public."UserRole"}.
     *
     * @param expression the default as SQL, such as {@code now()} or {@code 'ADMIN'}
     * @return this assertion object
     * @throws AssertionError if there is none, or another
     */
    public ColumnAssert<P> hasDefault(String expression) {
        return check(column -> {
            Optional<String> found = column.defaultExpression();
            if (found.filter(text -> Expression.sameDefault(expression, text)).isEmpty()) {
                String fact = found.map(text -> "has the default " + text).orElse("has no default");
                throw mismatch(column, "to have the default " + expression, fact, expression, found.orElse("none"));
            }
        });
    }

    /**
     * Verifies that the column has no default. Identity and generated columns have none.
     *
     * @return this assertion object
     * @throws AssertionError if it has one
     */
    public ColumnAssert<P> hasNoDefault() {
        return check(column -> column.defaultExpression().ifPresent(found -> {
            throw mismatch(column, "to have no default", "has the default " + found, "none", found);
        }));
    }

    /**
     * Verifies that the column is an identity column, ALWAYS or BY DEFAULT.
     *
     * @return this assertion object
     * @throws AssertionError if it is none
     */
    public ColumnAssert<P> isIdentity() {
        return flag(column -> column.identity().isPresent(), "to be an identity column", "is not");
    }

    /**
     * Verifies that the column is GENERATED ALWAYS AS IDENTITY.
     *
     * @return this assertion object
     * @throws AssertionError if it is not
     */
    public ColumnAssert<P> isIdentityAlways() {
        return identity(true, "to be GENERATED ALWAYS AS IDENTITY");
    }

    /**
     * Verifies that the column is GENERATED BY DEFAULT AS IDENTITY.
     *
     * @return this assertion object
     * @throws AssertionError if it is not
     */
    public ColumnAssert<P> isIdentityByDefault() {
        return identity(false, "to be GENERATED BY DEFAULT AS IDENTITY");
    }

    private ColumnAssert<P> identity(boolean always, String expectation) {
        return flag(
                column -> column.identity()
                        .filter(identity -> identity.always() == always)
                        .isPresent(),
                expectation,
                "is not");
    }

    /**
     * Verifies that the column is no identity column.
     *
     * @return this assertion object
     * @throws AssertionError if it is one
     */
    public ColumnAssert<P> isNotIdentity() {
        return flag(column -> column.identity().isEmpty(), "not to be an identity column", "is");
    }

    /**
     * Verifies that the column is GENERATED ALWAYS AS an expression, STORED or VIRTUAL. Expressions compare as those of
     * {@link CheckConstraintAssert#hasExpression check constraints} do.
     *
     * @param expression the expression
     * @return this assertion object
     * @throws AssertionError if it is not generated, or in another way
     */
    public ColumnAssert<P> isGeneratedAs(String expression) {
        return check(column -> {
            Optional<String> found = column.generated().map(Generated::expression);
            if (found.filter(text -> Expression.same(expression, text)).isEmpty()) {
                String fact = found.map(text -> "is generated as " + text).orElse("is not generated");
                throw mismatch(column, "to be generated as " + expression, fact, expression, found.orElse("none"));
            }
        });
    }

    /**
     * Verifies that the column is not GENERATED ALWAYS AS an expression.
     *
     * @return this assertion object
     * @throws AssertionError if it is
     */
    public ColumnAssert<P> isNotGenerated() {
        return flag(column -> column.generated().isEmpty(), "not to be generated", "is");
    }

    /**
     * Verifies the collation of the column, where it is not that of its type.
     *
     * @param collation the collation, such as {@code C} or {@code en_US}
     * @return this assertion object
     * @throws AssertionError if the column has another collation, or that of its type
     */
    public ColumnAssert<P> hasCollation(String collation) {
        return check(column -> {
            Optional<String> found = column.collation();
            if (found.filter(text -> sameCollation(collation, text)).isEmpty()) {
                String fact = found.map(text -> "has the collation " + text).orElse("has that of its type");
                throw mismatch(
                        column,
                        "to have the collation " + collation,
                        fact,
                        collation,
                        found.orElse("that of its type"));
            }
        });
    }

    private static boolean sameCollation(String written, String found) {
        String unqualified = found.startsWith("pg_catalog.") ? found.substring("pg_catalog.".length()) : found;
        return Names.qualified(written).equals(Names.qualified(unqualified));
    }

    /**
     * Verifies that the column alone is the primary key of its table.
     *
     * @return this assertion object
     * @throws AssertionError if it is not, or only with others
     * @throws IllegalStateException when the column was not reached by way of its table
     */
    public ColumnAssert<P> isPrimaryKey() {
        return check(column -> {
            List<String> key = primaryKey();
            if (!key.equals(List.of(column.name()))) {
                String found = Names.columns(key);
                String fact = key.isEmpty()
                        ? "there is none"
                        : (key.contains(column.name()) ? "it is only a part of it: " : "that is ") + found;
                String headline = "Expecting %s to be the primary key, but %s.".formatted(subject(column), fact);
                throw error(
                        Message.of(headline).row(kind(), summary(column)),
                        Names.columns(List.of(column.name())),
                        key.isEmpty() ? "none" : found);
            }
        });
    }

    private List<String> primaryKey() {
        if (!(and().actual() instanceof Table table)) {
            return List.of();
        }
        return table.constraints().stream()
                .filter(PrimaryKey.class::isInstance)
                .map(PrimaryKey.class::cast)
                .findFirst()
                .map(PrimaryKey::columns)
                .orElse(List.of());
    }

    @Override
    String subject(Column column) {
        return column.id().toString();
    }

    @Override
    String label(Column column) {
        return "column " + Identifiers.quote(column.name());
    }

    @Override
    String kind() {
        return "column";
    }

    @Override
    String summary(Column column) {
        return Summary.of(column);
    }

    @Override
    Optional<String> comment(Column column) {
        return column.comment();
    }
}
