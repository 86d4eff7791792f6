package dev.backstitch.assertions;

import dev.backstitch.engine.schema.Conversion;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a {@link Conversion} between encodings.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class ConversionAssert extends OwnedAssert<ConversionAssert, Conversion, SchemaAssert> {

    ConversionAssert(@Nullable Conversion actual, Place<SchemaAssert> place) {
        super(actual, ConversionAssert.class, place);
    }

    /**
     * Verifies the encoding that is converted.
     *
     * @param encoding the encoding, such as {@code LATIN1}
     * @return this assertion object
     * @throws AssertionError if it is another
     */
    public ConversionAssert hasSource(String encoding) {
        return value("source", encoding, Conversion::source);
    }

    /**
     * Verifies the encoding that it is converted to.
     *
     * @param encoding the encoding, such as {@code UTF8}
     * @return this assertion object
     * @throws AssertionError if it is another
     */
    public ConversionAssert hasTarget(String encoding) {
        return value("target", encoding, Conversion::target);
    }

    /**
     * Verifies the function that converts.
     *
     * @param function the function, such as {@code app.f}; without a schema, one of the server or of {@code public}
     * @return this assertion object
     * @throws AssertionError if it is another
     */
    public ConversionAssert callsFunction(String function) {
        return text("function", function, it -> Optional.of(it.function()), "has none", PrintedName::same);
    }

    /**
     * Verifies that the conversion is the default one of its encodings.
     *
     * @return this assertion object
     * @throws AssertionError if not
     */
    public ConversionAssert isDefault() {
        return flag(Conversion::usual, "to be the default of its encodings", "is not");
    }

    /**
     * Verifies that the conversion is not the default one of its encodings.
     *
     * @return this assertion object
     * @throws AssertionError if it is
     */
    public ConversionAssert isNotDefault() {
        return flag(it -> !it.usual(), "not to be the default of its encodings", "is");
    }

    @Override
    String subject(Conversion it) {
        return it.id().toString();
    }

    @Override
    String label(Conversion it) {
        return subject(it);
    }

    @Override
    String kind() {
        return "conversion";
    }

    @Override
    String summary(Conversion it) {
        return it.summary();
    }

    @Override
    Optional<String> comment(Conversion it) {
        return it.comment();
    }

    @Override
    String owner(Conversion it) {
        return it.owner();
    }
}
