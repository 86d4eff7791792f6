package dev.backstitch.assertions;

import static java.util.stream.Collectors.joining;

import dev.backstitch.engine.postgres.Identifiers;
import dev.backstitch.engine.schema.Constraint;
import dev.backstitch.engine.schema.PrimaryKey;
import dev.backstitch.engine.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a {@link Table}.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class TableAssert extends RelationAssert<TableAssert, Table> {

    TableAssert(@Nullable Table actual, Place<SchemaAssert> place) {
        super(actual, TableAssert.class, place);
    }

    /**
     * Verifies that the table has a primary key.
     *
     * @param columns all its columns in their order; none to accept any primary key
     * @return this assertion object
     * @throws AssertionError if there is none, or it is on other columns
     */
    public TableAssert hasPrimaryKey(String... columns) {
        return check(table -> {
            List<String> wanted = Names.simpleAll(columns);
            PrimaryKey key = findPrimaryKey(table, wanted.isEmpty() ? "" : " on " + Names.columns(wanted));
            if (!wanted.isEmpty() && !key.columns().equals(wanted)) {
                String headline = "Expecting %s to have a primary key on %s, but it is on %s."
                        .formatted(subject(table), Names.columns(wanted), Names.columns(key.columns()));
                throw error(
                        Message.of(headline).row("primary key", Summary.of(key)),
                        Names.columns(wanted),
                        Names.columns(key.columns()));
            }
        });
    }

    /**
     * Verifies that the table has no primary key.
     *
     * @return this assertion object
     * @throws AssertionError if it has one
     */
    public TableAssert hasNoPrimaryKey() {
        return check(table -> constraints(table, PrimaryKey.class).forEach(key -> {
            throw unwanted(table, "a primary key", "primary key", Summary.of(key));
        }));
    }

    /**
     * Goes to the primary key.
     *
     * @return the assertion on the primary key
     * @throws AssertionError if there is none
     */
    public PrimaryKeyAssert primaryKey() {
        return navigate(
                table -> new PrimaryKeyAssert(findPrimaryKey(table, ""), below("primary key")),
                () -> new PrimaryKeyAssert(null, dead()));
    }

    private PrimaryKey findPrimaryKey(Table table, String on) {
        return constraints(table, PrimaryKey.class).stream().findFirst().orElseThrow(() -> {
            String headline = "Expecting %s to have a primary key%s, but it has none.".formatted(subject(table), on);
            return error(Message.of(headline).row("columns", summary(table)), "a primary key" + on, "none");
        });
    }

    /**
     * Verifies that the table has a foreign key of that name.
     *
     * @param name the constraint
     * @return this assertion object
     * @throws AssertionError if there is no such foreign key
     */
    public TableAssert hasForeignKey(String name) {
        return check(table -> named(table, ConstraintKind.FOREIGN_KEY, name));
    }

    /**
     * Verifies that the table has a foreign key on these columns, and no others.
     *
     * @param columns all its columns in their order
     * @return this assertion object
     * @throws AssertionError if there is no such foreign key
     */
    public TableAssert hasForeignKeyOn(String... columns) {
        return check(table -> someOn(table, ConstraintKind.FOREIGN_KEY, columns));
    }

    /**
     * Verifies that the table has no foreign key on exactly these columns.
     *
     * @param columns all its columns in their order
     * @return this assertion object
     * @throws AssertionError if there is such a foreign key
     */
    public TableAssert doesNotHaveForeignKeyOn(String... columns) {
        return check(table -> noneOn(table, ConstraintKind.FOREIGN_KEY, columns));
    }

    /**
     * Goes to a foreign key by the name of the constraint.
     *
     * @param name the constraint
     * @return the assertion on the foreign key
     * @throws AssertionError if there is no such foreign key
     */
    public ForeignKeyAssert foreignKey(String name) {
        return to(ConstraintKind.FOREIGN_KEY, name, ForeignKeyAssert::new);
    }

    /**
     * Goes to the foreign key on these columns.
     *
     * <pre>
     * <code>assertThat(schema).table("students").foreignKeyOn("nurse_id").references("users", "id").onDelete(SET_NULL);</code>
     * </pre>
     *
     * @param columns all its columns in their order
     * @return the assertion on the foreign key
     * @throws AssertionError if there is no such foreign key, or several
     */
    public ForeignKeyAssert foreignKeyOn(String... columns) {
        return navigate(
                table -> new ForeignKeyAssert(
                        onlyOn(table, ConstraintKind.FOREIGN_KEY, columns),
                        below("foreign key on " + Names.columns(Names.simpleAll(columns)))),
                () -> new ForeignKeyAssert(null, dead()));
    }

    /**
     * Verifies that the table has a unique constraint of that name. A unique index is none.
     *
     * @param name the constraint
     * @return this assertion object
     * @throws AssertionError if there is no such constraint
     */
    public TableAssert hasUniqueConstraint(String name) {
        return check(table -> named(table, ConstraintKind.UNIQUE, name));
    }

    /**
     * Verifies that the table has a unique constraint on these columns, and no others. A unique index is none.
     *
     * @param columns all its columns in their order
     * @return this assertion object
     * @throws AssertionError if there is no such constraint
     */
    public TableAssert hasUniqueConstraintOn(String... columns) {
        return check(table -> someOn(table, ConstraintKind.UNIQUE, columns));
    }

    /**
     * Verifies that the table has no unique constraint on exactly these columns.
     *
     * @param columns all its columns in their order
     * @return this assertion object
     * @throws AssertionError if there is such a constraint
     */
    public TableAssert doesNotHaveUniqueConstraintOn(String... columns) {
        return check(table -> noneOn(table, ConstraintKind.UNIQUE, columns));
    }

    /**
     * Goes to a unique constraint by its name.
     *
     * @param name the constraint
     * @return the assertion on the constraint
     * @throws AssertionError if there is no such constraint
     */
    public UniqueConstraintAssert uniqueConstraint(String name) {
        return to(ConstraintKind.UNIQUE, name, UniqueConstraintAssert::new);
    }

    /**
     * Verifies that the table has a check constraint of that name.
     *
     * @param name the constraint
     * @return this assertion object
     * @throws AssertionError if there is no such constraint
     */
    public TableAssert hasCheckConstraint(String name) {
        return check(table -> named(table, ConstraintKind.CHECK, name));
    }

    /**
     * Goes to a check constraint by its name.
     *
     * @param name the constraint
     * @return the assertion on the constraint
     * @throws AssertionError if there is no such constraint
     */
    public CheckConstraintAssert checkConstraint(String name) {
        return to(ConstraintKind.CHECK, name, CheckConstraintAssert::new);
    }

    /**
     * Verifies that the table has no constraint of that name, of any kind.
     *
     * @param name the constraint
     * @return this assertion object
     * @throws AssertionError if there is such a constraint
     */
    public TableAssert doesNotHaveConstraint(String name) {
        return check(table -> {
            String unwanted = Names.simple(name);
            table.constraints().stream()
                    .filter(constraint -> constraint.name().equals(unwanted))
                    .forEach(constraint -> {
                        String what = ConstraintKind.word(constraint) + " " + Identifiers.quote(unwanted);
                        throw unwanted(table, "a constraint " + Identifiers.quote(unwanted), "found", what);
                    });
        });
    }

    private <T extends Constraint, C> C to(
            ConstraintKind<T> kind, String name, BiFunction<@Nullable T, Place<TableAssert>, C> assertion) {
        return navigate(
                table -> assertion.apply(
                        named(table, kind, name), below(kind.word() + " " + Identifiers.quote(Names.simple(name)))),
                () -> assertion.apply(null, dead()));
    }

    private <T extends Constraint> T named(Table table, ConstraintKind<T> kind, String name) {
        String wanted = Names.simple(name);
        List<T> there = constraints(table, kind.type());
        return there.stream()
                .filter(constraint -> constraint.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> error(
                        kind.missing(table, wanted), Identifiers.quote(wanted), summaries(there, kind.summary())));
    }

    private <T extends Constraint> void someOn(Table table, ConstraintKind<T> kind, String... columns) {
        if (on(table, kind, columns).isEmpty()) {
            throw noneThere(table, kind, columns);
        }
    }

    private <T extends Constraint> T onlyOn(Table table, ConstraintKind<T> kind, String... columns) {
        List<T> found = on(table, kind, columns);
        if (found.isEmpty()) {
            throw noneThere(table, kind, columns);
        }
        if (found.size() > 1) {
            String what = "one %s on %s".formatted(kind.word(), Names.columns(Names.simpleAll(columns)));
            String headline = "Expecting %s to have %s, but it has %d: go to one of them by its name."
                    .formatted(subject(table), what, found.size());
            String summaries = summaries(found, kind.summary());
            throw error(Message.of(headline).row(kind.plural(), summaries), what, summaries);
        }
        return found.get(0);
    }

    private <T extends Constraint> void noneOn(Table table, ConstraintKind<T> kind, String... columns) {
        on(table, kind, columns).forEach(constraint -> {
            String what = "a %s on %s".formatted(kind.word(), Names.columns(Names.simpleAll(columns)));
            throw unwanted(table, what, kind.word(), kind.summary().apply(constraint));
        });
    }

    private <T extends Constraint> AssertionError noneThere(Table table, ConstraintKind<T> kind, String... columns) {
        String what = "a %s on %s".formatted(kind.word(), Names.columns(Names.simpleAll(columns)));
        String there = summaries(constraints(table, kind.type()), kind.summary());
        Message message = Message.of("Expecting %s to have %s, but it has none.".formatted(subject(table), what));
        Names.simpleAll(columns).stream()
                .filter(column -> !relation(table).columnNames().contains(column))
                .findFirst()
                .ifPresent(column -> message.row("column", "there is no column " + Identifiers.quote(column)));
        return error(message.row(kind.plural(), there), what, there);
    }

    private static <T extends Constraint> List<T> on(Table table, ConstraintKind<T> kind, String... columns) {
        List<String> wanted = Names.simpleAll(columns);
        return constraints(table, kind.type()).stream()
                .filter(constraint -> kind.columns().apply(constraint).equals(Optional.of(wanted)))
                .toList();
    }

    private static <T extends Constraint> List<T> constraints(Table table, Class<T> type) {
        return table.constraints().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static <T> String summaries(List<T> constraints, Function<T, String> summary) {
        return constraints.isEmpty()
                ? "none"
                : constraints.stream().map(summary).collect(joining("\n"));
    }

    @Override
    Relation relation(Table table) {
        return Relation.of(table);
    }

    @Override
    String kind() {
        return "table";
    }
}
