package dev.backstitch.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstitch.engine.schema.Difference.Change;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SchemaLawsTests {

    private static final List<String> NAMES = List.of("a", "b", "B c");

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_schema_does_not_differ_from_itself(@ForAll("schemas") Schema schema) {
        assertThat(schema.diff(schema).differences()).isEmpty();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void only_equal_schemas_do_not_differ(@ForAll("schemas") Schema one, @ForAll("schemas") Schema other) {
        assertThat(one.diff(other).isEmpty()).isEqualTo(one.equals(other));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_diff_mirrors_the_diff_the_other_way_round(@ForAll("schemas") Schema one, @ForAll("schemas") Schema other) {
        List<String> forth = lines(one.diff(other), false);
        List<String> back = lines(other.diff(one), true);

        assertThat(back).containsExactlyInAnyOrderElementsOf(forth);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void each_object_is_in_one_piece(@ForAll("schemas") Schema one, @ForAll("schemas") Schema other) {
        List<ObjectId> pieces = new ArrayList<>();
        one.diff(other).differences().forEach(it -> {
            if (pieces.isEmpty() || !pieces.get(pieces.size() - 1).equals(it.object())) {
                pieces.add(it.object());
            }
        });

        assertThat(pieces).doesNotHaveDuplicates();
    }

    static Change mirrored(Change change) {
        return switch (change) {
            case MISSING -> Change.UNEXPECTED;
            case UNEXPECTED -> Change.MISSING;
            case CHANGED -> Change.CHANGED;
        };
    }

    /** A changed name is told under the expected one: which object it is depends on the direction. */
    static List<String> lines(SchemaDiff diff, boolean mirror) {
        List<ObjectId> renamed = diff.differences().stream()
                .filter(it -> it.property().filter("name"::equals).isPresent())
                .map(Difference::object)
                .toList();
        return diff.differences().stream()
                .map(it -> "%s %s %s %s %s"
                        .formatted(
                                mirror ? mirrored(it.change()) : it.change(),
                                renamed.contains(it.object()) ? "renamed of " + it.parent() : it.object(),
                                it.property(),
                                mirror ? it.found() : it.expected(),
                                mirror ? it.expected() : it.found()))
                .toList();
    }

    @Provide
    Arbitrary<Schema> schemas() {
        return Combinators.combine(subset(enums()), subset(tables())).as(SchemaLawsTests::schema);
    }

    private static Schema schema(List<EnumType> enums, List<Table> tables) {
        return new Schema(
                18, List.of(), List.of(), enums, List.of(), List.of(), List.of(), tables, List.of(), List.of(),
                List.of(), List.of(), Map.of());
    }

    /** At most one of each name, in the order of the names. */
    private static <T extends SchemaObject> Arbitrary<List<T>> subset(Arbitrary<T> objects) {
        return objects.list().ofMaxSize(3).uniqueElements(SchemaObject::id).map(list -> list.stream()
                .sorted(Comparator.comparing(SchemaObject::id))
                .toList());
    }

    private static Arbitrary<ObjectName> names() {
        return Arbitraries.of(NAMES).map(name -> new ObjectName("app", name));
    }

    private static Arbitrary<Optional<String>> comments() {
        return Arbitraries.of("x", "y").optional();
    }

    private static Arbitrary<List<Grant>> grants() {
        return Combinators.combine(Arbitraries.of("nurse", "PUBLIC"), Arbitraries.of("SELECT", "INSERT"))
                .as((grantee, privilege) -> new Grant(grantee, privilege, false, "owner"))
                .set()
                .ofMaxSize(2)
                .map(set -> set.stream().sorted().toList());
    }

    private static Arbitrary<EnumType> enums() {
        return Combinators.combine(
                        names(),
                        Arbitraries.of("A", "B", "C").list().ofMaxSize(3).uniqueElements(),
                        grants(),
                        comments())
                .as((name, values, grants, comment) -> new EnumType(name, values, "owner", grants, comment));
    }

    private static Arbitrary<Table> tables() {
        return names().flatMap(name -> Combinators.combine(
                        columns(name),
                        constraints(name),
                        indexes(name),
                        Arbitraries.of("owner", "other"),
                        grants(),
                        comments())
                .as((columns, constraints, indexes, owner, grants, comment) -> new Table(
                        name,
                        TableKind.ORDINARY,
                        Persistence.PERMANENT,
                        columns,
                        constraints,
                        indexes,
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        false,
                        false,
                        "DEFAULT",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        owner,
                        grants,
                        comment)));
    }

    private static Arbitrary<List<Column>> columns(ObjectName table) {
        return Combinators.combine(
                        Arbitraries.of(NAMES),
                        Arbitraries.of("integer", "text"),
                        Arbitraries.of(true, false),
                        Arbitraries.of("1", "2").optional(),
                        comments())
                .as((name, type, notNull, defaultExpression, comment) -> new Column(
                        table,
                        name,
                        type,
                        notNull,
                        defaultExpression,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        ColumnSettings.NONE,
                        false,
                        List.of(),
                        comment))
                .list()
                .ofMaxSize(3)
                .uniqueElements(Column::name);
    }

    private static Arbitrary<List<Constraint>> constraints(ObjectName table) {
        Arbitrary<Constraint> checks = Combinators.combine(
                        Arbitraries.of("c1", "c2", table.name() + "_x_check"),
                        Arbitraries.of("x > 0", "x > 1"),
                        comments())
                .as((name, expression, comment) ->
                        new CheckConstraint(table, name, expression, false, true, true, comment));
        Arbitrary<Constraint> uniques = Combinators.combine(Arbitraries.of("c1", "u2"), comments())
                .as((name, comment) -> new UniqueConstraint(
                        table, name, List.of("x"), List.of(), false, false, false, false, comment));
        return subset(Arbitraries.oneOf(checks, uniques));
    }

    private static Arbitrary<List<Index>> indexes(ObjectName table) {
        return subset(Combinators.combine(Arbitraries.of("i1", "i2"), Arbitraries.of(true, false), comments())
                .as((name, unique, comment) -> new Index(
                        new ObjectName("app", table.name() + name),
                        table,
                        "btree",
                        unique,
                        false,
                        List.of(new IndexKey(
                                "x", true, false, false, Optional.empty(), Optional.empty(), Optional.empty())),
                        List.of(),
                        Optional.empty(),
                        true,
                        false,
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        comment)));
    }
}
