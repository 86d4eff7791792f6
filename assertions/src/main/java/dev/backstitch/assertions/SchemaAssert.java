package dev.backstitch.assertions;

import dev.backstitch.engine.postgres.Identifiers;
import dev.backstitch.engine.schema.Difference;
import dev.backstitch.engine.schema.DifferenceClass;
import dev.backstitch.engine.schema.Extension;
import dev.backstitch.engine.schema.ObjectName;
import dev.backstitch.engine.schema.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
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
public final class SchemaAssert extends BackstitchAssert<SchemaAssert, Schema> {

    private Set<DifferenceClass> ignored = Set.of();

    SchemaAssert(@Nullable Schema actual, Sink sink) {
        super(actual, SchemaAssert.class, sink);
    }

    /**
     * Verifies that the schema has a table.
     *
     * @param name the table
     * @return this assertion object
     * @throws AssertionError if there is no such table; a view is none
     */
    public SchemaAssert hasTable(String name) {
        return has(SchemaObjects.TABLES, name);
    }

    /**
     * Verifies that the schema has no table of that name.
     *
     * @param name the table
     * @return this assertion object
     * @throws AssertionError if there is such a table
     */
    public SchemaAssert doesNotHaveTable(String name) {
        return hasNot(SchemaObjects.TABLES, name);
    }

    /**
     * Verifies that the schema has these tables and no others, in any order. The tables of all schemas count.
     *
     * @param names the tables
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public SchemaAssert hasOnlyTables(String... names) {
        return hasOnly(SchemaObjects.TABLES, names);
    }

    /**
     * Goes to a table.
     *
     * <pre><code>assertThat(schema).table("users").column("email").hasType("citext").isNotNull();</code></pre>
     *
     * @param name the table
     * @return the assertion on the table
     * @throws AssertionError if there is no such table
     */
    public TableAssert table(String name) {
        return to(SchemaObjects.TABLES, name, TableAssert::new);
    }

    /**
     * Verifies that the schema has a view that is not materialised.
     *
     * @param name the view
     * @return this assertion object
     * @throws AssertionError if there is no such view
     */
    public SchemaAssert hasView(String name) {
        return has(SchemaObjects.VIEWS, name);
    }

    /**
     * Verifies that the schema has no plain view of that name.
     *
     * @param name the view
     * @return this assertion object
     * @throws AssertionError if there is such a view
     */
    public SchemaAssert doesNotHaveView(String name) {
        return hasNot(SchemaObjects.VIEWS, name);
    }

    /**
     * Verifies that the schema has these views and no others, in any order. Materialised views do not count.
     *
     * @param names the views
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public SchemaAssert hasOnlyViews(String... names) {
        return hasOnly(SchemaObjects.VIEWS, names);
    }

    /**
     * Goes to a view that is not materialised.
     *
     * @param name the view
     * @return the assertion on the view
     * @throws AssertionError if there is no such view
     */
    public ViewAssert view(String name) {
        return to(SchemaObjects.VIEWS, name, ViewAssert::new);
    }

    /**
     * Verifies that the schema has a materialised view.
     *
     * @param name the materialised view
     * @return this assertion object
     * @throws AssertionError if there is no such materialised view
     */
    public SchemaAssert hasMaterializedView(String name) {
        return has(SchemaObjects.MATERIALIZED_VIEWS, name);
    }

    /**
     * Verifies that the schema has no materialised view of that name.
     *
     * @param name the materialised view
     * @return this assertion object
     * @throws AssertionError if there is such a materialised view
     */
    public SchemaAssert doesNotHaveMaterializedView(String name) {
        return hasNot(SchemaObjects.MATERIALIZED_VIEWS, name);
    }

    /**
     * Goes to a materialised view.
     *
     * @param name the materialised view
     * @return the assertion on the view
     * @throws AssertionError if there is no such materialised view
     */
    public ViewAssert materializedView(String name) {
        return to(SchemaObjects.MATERIALIZED_VIEWS, name, ViewAssert::new);
    }

    /**
     * Verifies that the schema has an enum type.
     *
     * @param name the enum
     * @return this assertion object
     * @throws AssertionError if there is no such enum
     */
    public SchemaAssert hasEnumType(String name) {
        return has(SchemaObjects.ENUMS, name);
    }

    /**
     * Verifies that the schema has no enum type of that name.
     *
     * @param name the enum
     * @return this assertion object
     * @throws AssertionError if there is such an enum
     */
    public SchemaAssert doesNotHaveEnumType(String name) {
        return hasNot(SchemaObjects.ENUMS, name);
    }

    /**
     * Verifies that the schema has these enum types and no others, in any order. The enums of all schemas count.
     *
     * @param names the enums
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public SchemaAssert hasOnlyEnumTypes(String... names) {
        return hasOnly(SchemaObjects.ENUMS, names);
    }

    /**
     * Goes to an enum type.
     *
     * <pre><code>assertThat(schema).enumType("UserRole").hasExactlyValues("ADMIN", "NURSE");</code></pre>
     *
     * @param name the enum
     * @return the assertion on the enum
     * @throws AssertionError if there is no such enum
     */
    public EnumTypeAssert enumType(String name) {
        return to(SchemaObjects.ENUMS, name, EnumTypeAssert::new);
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
     * included, but for what is {@linkplain #ignoring ignored}. The message lists what differs.
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
                throw error(
                        differ(differences), DifferenceText.expected(differences), DifferenceText.found(differences));
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
                throw error(
                        Message.of("Expecting schema to differ from the other schema, but nothing differs."),
                        "a difference",
                        "no difference");
            }
        });
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

    private static List<String> extensions(Schema schema) {
        return schema.extensions().stream().map(Extension::name).toList();
    }

    private SchemaAssert has(SchemaObjects<?> objects, String name) {
        return check(schema -> find(schema, objects, Names.qualified(name)));
    }

    private SchemaAssert hasNot(SchemaObjects<?> objects, String name) {
        return check(schema -> {
            ObjectName unwanted = Names.qualified(name);
            if (objects.find(schema, unwanted).isPresent()) {
                String what = objects.kind() + " " + unwanted;
                throw error(Message.of("Expecting schema not to have " + what + ", but it has."), "no " + what, what);
            }
        });
    }

    private SchemaAssert hasOnly(SchemaObjects<?> objects, String... names) {
        return check(schema -> {
            List<String> expected = Arrays.stream(names)
                    .map(Names::qualified)
                    .sorted()
                    .map(ObjectName::toString)
                    .toList();
            List<String> found =
                    objects.names(schema).stream().map(ObjectName::toString).toList();
            SetComparison comparison = new SetComparison(expected, found);
            if (!comparison.isEqual()) {
                throw error(
                        comparison.only("schema", objects.plural()),
                        String.join("\n", expected),
                        String.join("\n", found));
            }
        });
    }

    private <T, C> C to(
            SchemaObjects<T> objects, String name, BiFunction<@Nullable T, Place<SchemaAssert>, C> assertion) {
        ObjectName wanted = Names.qualified(name);
        return navigate(
                schema -> assertion.apply(find(schema, objects, wanted), below(objects.kind() + " " + wanted)),
                () -> assertion.apply(null, dead()));
    }

    private <T> T find(Schema schema, SchemaObjects<T> objects, ObjectName wanted) {
        return objects.find(schema, wanted)
                .orElseThrow(() -> error(
                        objects.missing(schema, wanted),
                        wanted.toString(),
                        Message.list(objects.names(schema).stream()
                                .map(ObjectName::toString)
                                .toList())));
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
