package dev.backstitch.assertions;

import dev.backstitch.engine.schema.Difference;
import dev.backstitch.engine.schema.DifferenceClass;
import dev.backstitch.engine.schema.Schema;
import dev.backstitch.engine.schema.SchemaDiff;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a {@link Schema}.
 *
 * <p>A name is {@code "users"} or {@code "app.users"}; without a schema, {@code public} is meant, whatever the search
 * path was. Names are taken as they stand and are not folded: {@code "UserRole"} is the type that SQL calls
 * {@code "UserRole"}, with quotes. Quotes are understood ({@code public."UserRole"}, as messages print it) and needed
 * only around a dot.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class SchemaAssert extends SchemaOthersAssert {

    private Set<DifferenceClass> ignored = Set.of();

    SchemaAssert(@Nullable Schema actual, Sink sink) {
        super(actual, sink);
    }

    /**
     * Leaves classes of difference out of the comparisons that follow.
     *
     * <pre><code>assertThat(afterDown).ignoring(COLUMN_ORDER, GENERATED_NAME).isEqualTo(beforeUp);</code></pre>
     *
     * @param classes the classes; none to compare everything again
     * @return this assertion object
     */
    public SchemaAssert ignoring(DifferenceClass... classes) {
        ignored = Set.of(classes);
        return this;
    }

    /**
     * Verifies that the schema is equal to another of a server of the same major, column order and generated names
     * included, but for what is {@linkplain #ignoring ignored}. The message lists what differs; IDEs show the canonical
     * DDL of the objects that differ, side by side.
     *
     * @param expected the other schema
     * @return this assertion object
     * @throws AssertionError if anything differs
     */
    @Override
    public SchemaAssert isEqualTo(@Nullable Object expected) {
        if (!(expected instanceof Schema other)) {
            return super.isEqualTo(expected);
        }
        return check(schema -> {
            List<Difference> differences = differences(schema, other);
            if (!differences.isEmpty()) {
                DifferingDdl ddl = DifferingDdl.of(differences, other, schema);
                throw error(differ(differences), ddl.expected(), ddl.found());
            }
        });
    }

    /**
     * Verifies that the schema differs from another, in more than what is {@linkplain #ignoring ignored}.
     *
     * @param other the other schema
     * @return this assertion object
     * @throws AssertionError if nothing differs
     */
    @Override
    public SchemaAssert isNotEqualTo(@Nullable Object other) {
        if (!(other instanceof Schema schemaToDiffer)) {
            return super.isNotEqualTo(other);
        }
        return check(schema -> {
            if (differences(schema, schemaToDiffer).isEmpty()) {
                throw nothingDiffers();
            }
        });
    }

    /**
     * Goes to what differs from an earlier schema, but for what is {@linkplain #ignoring ignored}.
     *
     * <pre><code>assertThat(after).differsFrom(before).onlyIn("users.phone");</code></pre>
     *
     * @param before the earlier schema, of a server of the same major
     * @return the assertion on the differences: {@code before} is expected, and this schema was found
     * @throws AssertionError if nothing differs
     */
    public SchemaDiffAssert differsFrom(Schema before) {
        return navigate(
                schema -> {
                    SchemaDiff diff = new SchemaDiff(differences(schema, before));
                    if (diff.isEmpty()) {
                        throw nothingDiffers();
                    }
                    SchemaDiffAssert differences = new SchemaDiffAssert(diff, sink);
                    String description = descriptionText();
                    return description.isEmpty() ? differences : differences.as("%s", description);
                },
                () -> new SchemaDiffAssert(null, Sink.DEAD));
    }

    private AssertionError nothingDiffers() {
        return error(
                Message.of("Expecting schema to differ from the other schema, but nothing differs."),
                "a difference",
                "no difference");
    }

    /**
     * Verifies that the schema has the text that is kept in a golden file, beside the code: its canonical DDL, as
     * {@link Schema#ddl()} writes it.
     *
     * <pre><code>assertThat(schema).matchesGolden("src/test/resources/schema.sql");</code></pre>
     *
     * <p>Each major of the server has a file of its own: {@code schema.sql} is kept as {@code schema.pg18.sql}. The
     * file is only ever written where the system property {@code backstitch.golden} is {@code update}; without it, a
     * file that is missing fails, on every machine. The message has the command. How lines end in the file is no
     * difference.
     *
     * <p>Of what is {@linkplain #ignoring ignored}, a text can only leave out owners, grants and comments.
     *
     * @param file its path without the major; relative to the working directory, which build tools set to the base
     *     directory of the module
     * @return this assertion object
     * @throws AssertionError if the file is missing, unusable, or says something else: the message tells the objects
     *     that differ, and the lines
     * @throws IllegalArgumentException if any other class of difference is ignored
     */
    public SchemaAssert matchesGolden(String file) {
        return matchesGolden(Path.of(file));
    }

    /**
     * Verifies that the schema has the text that is kept in a golden file; see {@link #matchesGolden(String)}.
     *
     * @param file its path without the major
     * @return this assertion object
     * @throws AssertionError if the file is missing, unusable, or says something else
     * @throws IllegalArgumentException if classes of difference are ignored that a text cannot leave out
     */
    public SchemaAssert matchesGolden(Path file) {
        return golden(schema -> GoldenFile.check(file, schema, ignoredInText()));
    }

    /**
     * Verifies that the schema has the text that is kept in a golden directory, with a file for each table, view, type,
     * routine and so on: for schemas that are too large for one file.
     *
     * <pre><code>assertThat(schema).matchesGoldenDirectory("src/test/resources/schema");</code></pre>
     *
     * <p>It is like {@link #matchesGolden(String)}: {@code schema} is kept as {@code schema.pg18}. A file of an object
     * that is no more fails, and is deleted where files are written. What is no {@code .sql} file is left alone.
     *
     * @param directory its path without the major; relative to the working directory
     * @return this assertion object
     * @throws AssertionError if the directory is missing, or a file is missing, unusable, left over, or says something
     *     else
     * @throws IllegalArgumentException if classes of difference are ignored that a text cannot leave out
     */
    public SchemaAssert matchesGoldenDirectory(String directory) {
        return matchesGoldenDirectory(Path.of(directory));
    }

    /**
     * Verifies that the schema has the text that is kept in a golden directory; see
     * {@link #matchesGoldenDirectory(String)}.
     *
     * @param directory its path without the major
     * @return this assertion object
     * @throws AssertionError if the directory is missing, or a file is missing, unusable, left over, or says something
     *     else
     * @throws IllegalArgumentException if classes of difference are ignored that a text cannot leave out
     */
    public SchemaAssert matchesGoldenDirectory(Path directory) {
        return golden(schema -> GoldenDirectory.check(directory, schema, ignoredInText()));
    }

    private SchemaAssert golden(Function<Schema, Optional<GoldenFailure>> golden) {
        return check(schema -> golden.apply(schema).ifPresent(failure -> {
            throw error(failure.message(), failure.expected(), failure.found());
        }));
    }

    private Set<DifferenceClass> ignoredInText() {
        Set<DifferenceClass> others = new TreeSet<>(ignored);
        others.removeAll(GoldenText.IGNORABLE);
        if (!others.isEmpty()) {
            throw new IllegalArgumentException(
                    "A golden schema is a text, which can leave out OWNER, GRANT and COMMENT only, not " + others);
        }
        return ignored;
    }

    private List<Difference> differences(Schema found, Schema expected) {
        return expected.diff(found).differences().stream()
                .filter(difference -> !ignored.contains(difference.differenceClass()))
                .toList();
    }

    private static Message differ(List<Difference> differences) {
        return Message.of("Expecting schema to be equal to the expected one, but " + DifferenceText.count(differences)
                + "." + DifferenceText.paragraph(differences));
    }

    @Override
    String subject(Schema schema) {
        return "schema";
    }

    @Override
    String label(Schema schema) {
        return "";
    }

    @Override
    String kind() {
        return "schema";
    }

    @Override
    String summary(Schema schema) {
        return "PostgreSQL %d, %d tables"
                .formatted(schema.serverVersion(), schema.tables().size());
    }
}
