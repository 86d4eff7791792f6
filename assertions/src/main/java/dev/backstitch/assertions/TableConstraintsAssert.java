package dev.backstitch.assertions;

import static java.util.stream.Collectors.joining;

import dev.backstitch.engine.postgres.Identifiers;
import dev.backstitch.engine.schema.Constraint;
import dev.backstitch.engine.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * How the constraints of a {@link Table} are found.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public abstract class TableConstraintsAssert extends RelationAssert<TableAssert, Table> {

    TableConstraintsAssert(@Nullable Table actual, Place<SchemaAssert> place) {
        super(actual, TableAssert.class, place);
    }

    final <T extends Constraint, C> C to(
            ConstraintKind<T> kind, String name, BiFunction<@Nullable T, Place<TableAssert>, C> assertion) {
        return navigate(
                table -> assertion.apply(
                        named(table, kind, name), below(kind.word() + " " + Identifiers.quote(Names.simple(name)))),
                () -> assertion.apply(null, dead()));
    }

    final <T extends Constraint> T named(Table table, ConstraintKind<T> kind, String name) {
        String wanted = Names.simple(name);
        List<T> there = constraints(table, kind.type());
        return there.stream()
                .filter(constraint -> constraint.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> error(
                        kind.missing(table, wanted), Identifiers.quote(wanted), summaries(there, kind.summary())));
    }

    final <T extends Constraint> void someOn(Table table, ConstraintKind<T> kind, String... columns) {
        if (on(table, kind, columns).isEmpty()) {
            throw noneThere(table, kind, columns);
        }
    }

    final <T extends Constraint> T onlyOn(Table table, ConstraintKind<T> kind, String... columns) {
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

    final <T extends Constraint> void noneOn(Table table, ConstraintKind<T> kind, String... columns) {
        on(table, kind, columns).forEach(constraint -> {
            String what = "a %s on %s".formatted(kind.word(), Names.columns(Names.simpleAll(columns)));
            throw unwanted(table, what, kind.word(), kind.summary().apply(constraint));
        });
    }

    final <T extends Constraint> AssertionError noneThere(Table table, ConstraintKind<T> kind, String... columns) {
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

    static <T extends Constraint> List<T> constraints(Table table, Class<T> type) {
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

    final <T extends Constraint, C> C toOn(
            ConstraintKind<T> kind, BiFunction<@Nullable T, Place<TableAssert>, C> assertion, String... columns) {
        String on = kind.word() + " on " + Names.columns(Names.simpleAll(columns));
        return navigate(
                table -> assertion.apply(onlyOn(table, kind, columns), below(on)),
                () -> assertion.apply(null, dead()));
    }

    final TableAssert some(ConstraintKind<?> kind) {
        return check(table -> {
            if (constraints(table, kind.type()).isEmpty()) {
                String headline = "Expecting %s to have %s, but it has none.".formatted(subject(table), kind.plural());
                throw error(Message.of(headline).row("columns", summary(table)), kind.plural(), "none");
            }
        });
    }

    final TableAssert onlyNamed(ConstraintKind<?> kind, String... names) {
        return check(table -> only(
                table, kind.plural(), Names.quote(Names.simpleAll(names)), names(constraints(table, kind.type()))));
    }

    private static List<String> names(List<? extends Constraint> constraints) {
        return Names.quote(constraints.stream().map(Constraint::name).toList());
    }
}
