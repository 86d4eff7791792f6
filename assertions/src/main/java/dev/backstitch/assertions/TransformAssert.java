package dev.backstitch.assertions;

import dev.backstitch.engine.schema.Transform;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a {@link Transform} of a type for a procedural language.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class TransformAssert extends NestedAssert<TransformAssert, Transform, SchemaAssert> {

    TransformAssert(@Nullable Transform actual, Place<SchemaAssert> place) {
        super(actual, TransformAssert.class, place);
    }

    /**
     * Verifies the type that is transformed.
     *
     * @param type the type
     * @return this assertion object
     * @throws AssertionError if it is another
     */
    public TransformAssert hasType(String type) {
        return text("type", type, it -> Optional.of(it.type()), "has none", TypeName::same);
    }

    /**
     * Verifies the language.
     *
     * @param language the language
     * @return this assertion object
     * @throws AssertionError if it is another
     */
    public TransformAssert isForLanguage(String language) {
        return value("language", language, Transform::language);
    }

    /**
     * Verifies the function for arguments.
     *
     * @param function the function, such as {@code app.f}; without a schema, one of the server or of {@code public}
     * @return this assertion object
     * @throws AssertionError if there is none, or another
     */
    public TransformAssert hasFromSqlFunction(String function) {
        return text("from-SQL function", function, Transform::fromSql, "has none", PrintedName::same);
    }

    /**
     * Verifies that there is no from-SQL function.
     *
     * @return this assertion object
     * @throws AssertionError if there is one
     */
    public TransformAssert hasNoFromSqlFunction() {
        return noSetting("to have no from-SQL function", "from-SQL function", Transform::fromSql);
    }

    /**
     * Verifies the function for results.
     *
     * @param function the function, such as {@code app.f}; without a schema, one of the server or of {@code public}
     * @return this assertion object
     * @throws AssertionError if there is none, or another
     */
    public TransformAssert hasToSqlFunction(String function) {
        return text("to-SQL function", function, Transform::toSql, "has none", PrintedName::same);
    }

    /**
     * Verifies that there is no to-SQL function.
     *
     * @return this assertion object
     * @throws AssertionError if there is one
     */
    public TransformAssert hasNoToSqlFunction() {
        return noSetting("to have no to-SQL function", "to-SQL function", Transform::toSql);
    }

    @Override
    String subject(Transform it) {
        return it.id().toString();
    }

    @Override
    String label(Transform it) {
        return subject(it);
    }

    @Override
    String kind() {
        return "transform";
    }

    @Override
    String summary(Transform it) {
        return it.summary();
    }

    @Override
    Optional<String> comment(Transform it) {
        return it.comment();
    }
}
