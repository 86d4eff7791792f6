package dev.backstitch.assertions;

import dev.backstitch.engine.schema.Grant;
import dev.backstitch.engine.schema.Persistence;
import dev.backstitch.engine.schema.Sequence;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a {@link Sequence}. Its current value is no part of the schema.
 *
 * @param <P> the type of the assertion it is reached from
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class SequenceAssert<P extends BackstitchAssert<?, ?>>
        extends GrantedAssert<SequenceAssert<P>, Sequence, P> {

    SequenceAssert(@Nullable Sequence actual, Place<P> place) {
        super(actual, SequenceAssert.class, place);
    }

    /**
     * Verifies the type of the values.
     *
     * @param type {@code smallint}, {@code integer}, {@code bigint} or an alias of one
     * @return this assertion object
     * @throws AssertionError if it is another
     */
    public SequenceAssert<P> hasType(String type) {
        return text("type", type, sequence -> Optional.of(sequence.options().type()), "has none", TypeName::same);
    }

    /**
     * Verifies the first value.
     *
     * @param start the value after START WITH
     * @return this assertion object
     * @throws AssertionError if it is another
     */
    public SequenceAssert<P> startsAt(long start) {
        return value("start", start, sequence -> sequence.options().start());
    }

    /**
     * Verifies the step.
     *
     * @param increment the value after INCREMENT BY
     * @return this assertion object
     * @throws AssertionError if it is another
     */
    public SequenceAssert<P> incrementsBy(long increment) {
        return value("increment", increment, sequence -> sequence.options().increment());
    }

    /**
     * Verifies the least value.
     *
     * @param minimum the value after MINVALUE
     * @return this assertion object
     * @throws AssertionError if it is another
     */
    public SequenceAssert<P> hasMinimum(long minimum) {
        return value("minimum", minimum, sequence -> sequence.options().min());
    }

    /**
     * Verifies the greatest value.
     *
     * @param maximum the value after MAXVALUE
     * @return this assertion object
     * @throws AssertionError if it is another
     */
    public SequenceAssert<P> hasMaximum(long maximum) {
        return value("maximum", maximum, sequence -> sequence.options().max());
    }

    /**
     * Verifies how many values a session takes at once.
     *
     * @param cache the number after CACHE
     * @return this assertion object
     * @throws AssertionError if it is another
     */
    public SequenceAssert<P> hasCache(long cache) {
        return value("cache", cache, sequence -> sequence.options().cache());
    }

    /**
     * Verifies that the sequence starts again at its end: CYCLE.
     *
     * @return this assertion object
     * @throws AssertionError if it does not
     */
    public SequenceAssert<P> isCycling() {
        return flag(sequence -> sequence.options().cycle(), "to be CYCLE", "is NO CYCLE");
    }

    /**
     * Verifies that the sequence ends at its end, as is the default.
     *
     * @return this assertion object
     * @throws AssertionError if it starts again
     */
    public SequenceAssert<P> isNotCycling() {
        return flag(sequence -> !sequence.options().cycle(), "to be NO CYCLE", "is CYCLE");
    }

    /**
     * Verifies the column that the sequence goes with when it is dropped: OWNED BY, which {@code serial} and identity columns
     * set. (The owning role is that of {@link #isOwnedBy(String)}.)
     *
     * @param column as {@code "users.id"} or {@code "app.users.id"}
     * @return this assertion object
     * @throws AssertionError if another column owns it, or none
     */
    public SequenceAssert<P> isOwnedByColumn(String column) {
        return check(sequence -> {
            String wanted = Names.column(column);
            Optional<String> found = sequence.ownedBy();
            if (!found.equals(Optional.of(wanted))) {
                String fact = found.map(text -> "is owned by " + text).orElse("is owned by none");
                throw mismatch(sequence, "to be owned by column " + wanted, fact, wanted, found.orElse("none"));
            }
        });
    }

    /**
     * Verifies that no column owns the sequence.
     *
     * @return this assertion object
     * @throws AssertionError if one does
     */
    public SequenceAssert<P> isOwnedByNoColumn() {
        return noSetting("to be owned by no column", "owning column", Sequence::ownedBy);
    }

    /**
     * Verifies that the sequence is part of an identity column.
     *
     * @return this assertion object
     * @throws AssertionError if it is not
     */
    public SequenceAssert<P> isOfIdentity() {
        return flag(Sequence::identity, "to be that of an identity column", "is not");
    }

    /**
     * Verifies that the sequence is not part of an identity column.
     *
     * @return this assertion object
     * @throws AssertionError if it is
     */
    public SequenceAssert<P> isNotOfIdentity() {
        return flag(sequence -> !sequence.identity(), "not to be that of an identity column", "is");
    }

    /**
     * Verifies that the sequence is UNLOGGED: it starts again after a crash.
     *
     * @return this assertion object
     * @throws AssertionError if it is logged
     */
    public SequenceAssert<P> isUnlogged() {
        return flag(sequence -> sequence.persistence() == Persistence.UNLOGGED, "to be UNLOGGED", "is logged");
    }

    /**
     * Verifies that the sequence is logged, as is the default.
     *
     * @return this assertion object
     * @throws AssertionError if it is UNLOGGED
     */
    public SequenceAssert<P> isLogged() {
        return flag(sequence -> sequence.persistence() == Persistence.PERMANENT, "to be logged", "is UNLOGGED");
    }

    @Override
    String subject(Sequence sequence) {
        return sequence.id().toString();
    }

    @Override
    String label(Sequence sequence) {
        return subject(sequence);
    }

    @Override
    String kind() {
        return "sequence";
    }

    @Override
    String summary(Sequence sequence) {
        return sequence.summary();
    }

    @Override
    String owner(Sequence sequence) {
        return sequence.owner();
    }

    @Override
    List<Grant> grants(Sequence sequence) {
        return sequence.grants();
    }

    @Override
    Optional<String> comment(Sequence sequence) {
        return sequence.comment();
    }
}
