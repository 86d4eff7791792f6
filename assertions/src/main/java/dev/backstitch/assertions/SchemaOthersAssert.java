package dev.backstitch.assertions;

import dev.backstitch.engine.postgres.Identifiers;
import dev.backstitch.engine.schema.Extension;
import dev.backstitch.engine.schema.Schema;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on what a {@link Schema} has besides relations and types.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public abstract class SchemaOthersAssert extends SchemaTypesAssert {

    SchemaOthersAssert(@Nullable Schema actual, Sink sink) {
        super(actual, sink);
    }

    /**
     * Verifies that an extension is installed, in whichever schema.
     *
     * @param name the extension
     * @return this assertion object
     * @throws AssertionError if it is not installed
     */
    public SchemaAssert hasExtension(String name) {
        return check(schema -> {
            List<String> installed = extensions(schema);
            String wanted = Names.simple(name);
            if (!installed.contains(wanted)) {
                throw error(
                        Missing.part("schema", "extension", "extensions", wanted, installed),
                        wanted,
                        Message.list(installed));
            }
        });
    }

    /**
     * Verifies that an extension is not installed.
     *
     * @param name the extension
     * @return this assertion object
     * @throws AssertionError if it is installed
     */
    public SchemaAssert doesNotHaveExtension(String name) {
        return check(schema -> {
            String unwanted = Names.simple(name);
            if (extensions(schema).contains(unwanted)) {
                String headline =
                        "Expecting schema not to have extension " + Identifiers.quote(unwanted) + ", but it has.";
                throw error(Message.of(headline), "no extension " + unwanted, "extension " + unwanted);
            }
        });
    }

    private static List<String> extensions(Schema schema) {
        return schema.extensions().stream().map(Extension::name).toList();
    }
}
