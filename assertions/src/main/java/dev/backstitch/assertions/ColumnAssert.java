package dev.backstitch.assertions;

import static java.util.stream.Collectors.joining;

import dev.backstitch.engine.postgres.Identifiers;
import dev.backstitch.engine.schema.Column;
import dev.backstitch.engine.schema.Constraint;
import dev.backstitch.engine.schema.ForeignKey;
import dev.backstitch.engine.schema.Index;
import dev.backstitch.engine.schema.PrimaryKey;
import dev.backstitch.engine.schema.Sequence;
import dev.backstitch.engine.schema.Table;
import dev.backstitch.engine.schema.View;
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
public final class ColumnAssert<P extends BackstitchAssert<?, ?>> extends ColumnSettingsAssert<P> {

    ColumnAssert(@Nullable Column actual, Place<P> place) {
        super(actual, place);
    }

    /**
     * Verifies the place of the column among those of its table or view; dropped columns do not count.
     *
     * @param position 1 for the first
     * @return this assertion object
     * @throws AssertionError if it is at another place
     * @throws IllegalStateException when the column was not reached by way of its table or view
     */
    public ColumnAssert<P> isAtPosition(int position) {
        return check(column -> {
            List<String> columns = siblings();
            int found = columns.indexOf(column.name()) + 1;
            if (found != position) {
                String headline = "Expecting %s to be at position %d, but it is at position %d."
                        .formatted(subject(column), position, found);
                throw error(
                        Message.of(headline).row("columns", Message.list(Names.quote(columns))),
                        String.valueOf(position),
                        String.valueOf(found));
            }
        });
    }

    private List<String> siblings() {
        Object relation = and().actual();
        List<Column> columns =
                relation instanceof View view ? view.columns() : ((Table) relation).columns();
        return columns.stream().map(Column::name).toList();
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

    /**
     * Verifies that the column alone is not the primary key of its table. It may be a part of it.
     *
     * @return this assertion object
     * @throws AssertionError if it is
     * @throws IllegalStateException when the column was not reached by way of its table
     */
    public ColumnAssert<P> isNotPrimaryKey() {
        return flag(column -> !primaryKey().equals(List.of(column.name())), "not to be the primary key", "is");
    }

    private List<String> primaryKey() {
        return constraints(PrimaryKey.class).stream()
                .findFirst()
                .map(PrimaryKey::columns)
                .orElse(List.of());
    }

    /**
     * Verifies that the column alone is a foreign key.
     *
     * @return this assertion object
     * @throws AssertionError if it is not, or only with others
     * @throws IllegalStateException when the column was not reached by way of its table
     */
    public ColumnAssert<P> isForeignKey() {
        return check(column -> {
            if (!isForeignKey(column)) {
                List<ForeignKey> keys = constraints(ForeignKey.class).stream()
                        .filter(key -> key.columns().contains(column.name()))
                        .toList();
                String found = keys.stream().map(Summary::of).collect(joining("\n"));
                String fact = keys.isEmpty() ? "is not" : "is only a part of one";
                String headline =
                        "Expecting %s to be a foreign key, but it %s.".formatted(subject(column), fact);
                Message message = Message.of(headline).row(kind(), summary(column));
                throw error(
                        keys.isEmpty() ? message : message.row("foreign keys", found), "a foreign key", found);
            }
        });
    }

    /**
     * Verifies that the column alone is no foreign key. It may be a part of one.
     *
     * @return this assertion object
     * @throws AssertionError if it is
     * @throws IllegalStateException when the column was not reached by way of its table
     */
    public ColumnAssert<P> isNotForeignKey() {
        return flag(column -> !isForeignKey(column), "not to be a foreign key", "is");
    }

    private boolean isForeignKey(Column column) {
        return constraints(ForeignKey.class).stream()
                .anyMatch(key -> key.columns().equals(List.of(column.name())));
    }

    /**
     * Verifies that no two rows have the same value in the column: it alone is the primary key, has a unique
     * constraint, or has a valid unique index over all rows.
     *
     * @return this assertion object
     * @throws AssertionError if nothing forbids it
     * @throws IllegalStateException when the column was not reached by way of its table or view
     */
    public ColumnAssert<P> isUnique() {
        return flag(column -> uniqueIndex(column).isPresent(), "to be unique", "is not");
    }

    /**
     * Verifies that two rows may have the same value in the column: no primary key, unique constraint or valid unique
     * index over all rows is on it alone.
     *
     * @return this assertion object
     * @throws AssertionError if one is
     * @throws IllegalStateException when the column was not reached by way of its table or view
     */
    public ColumnAssert<P> isNotUnique() {
        return check(column -> uniqueIndex(column).ifPresent(index -> {
            throw mismatch(column, "not to be unique", "is: " + index.summary(), "not unique", index.summary());
        }));
    }

    /** Primary keys and unique constraints have an index too. */
    private Optional<Index> uniqueIndex(Column column) {
        Object relation = and().actual();
        List<Index> indexes = relation instanceof View view ? view.indexes() : ((Table) relation).indexes();
        IndexKeys key = new IndexKeys(Identifiers.quote(column.name()));
        return indexes.stream()
                .filter(index -> index.unique() && index.valid() && index.predicate().isEmpty())
                .filter(key::areThoseOf)
                .findFirst();
    }

    private <C extends Constraint> List<C> constraints(Class<C> type) {
        return and().actual() instanceof Table table ? TableConstraintsAssert.constraints(table, type) : List.of();
    }

    /**
     * Goes to the sequence that belongs to the column: that of an identity or {@code serial} column.
     *
     * <pre><code>assertThat(schema).table("users").column("id").isIdentityAlways().sequence().startsAt(1000);</code></pre>
     *
     * @return the assertion on the sequence
     * @throws AssertionError if the column owns none
     * @throws IllegalStateException when the chain did not begin with {@code assertThat(schema)}
     */
    public SequenceAssert<ColumnAssert<P>> sequence() {
        return navigate(
                column -> new SequenceAssert<>(findSequence(column), below("sequence")),
                () -> new SequenceAssert<>(null, dead()));
    }

    private Sequence findSequence(Column column) {
        Optional<String> owner = Optional.of(column.id().name());
        return andSchema().actual().sequences().stream()
                .filter(sequence -> sequence.ownedBy().equals(owner))
                .findFirst()
                .orElseThrow(() -> mismatch(column, "to own a sequence", "owns none", "a sequence", "none"));
    }
}
