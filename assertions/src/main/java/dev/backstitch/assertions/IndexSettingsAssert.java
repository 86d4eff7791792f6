package dev.backstitch.assertions;

import dev.backstitch.engine.postgres.Identifiers;
import dev.backstitch.engine.schema.Index;
import dev.backstitch.engine.schema.ObjectName;
import dev.backstitch.engine.schema.PrimaryKey;
import dev.backstitch.engine.schema.Table;
import dev.backstitch.engine.schema.View;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on what an {@link Index} is beside what it is on.
 *
 * @param <P> the type of the assertion it is reached from
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public abstract class IndexSettingsAssert<P extends BackstitchAssert<?, ?>>
        extends NestedAssert<IndexAssert<P>, Index, P> {

    private static final Options<Index> STORAGE =
            new Options<>("storage parameter", "storage parameters", Index::storageParameters);

    IndexSettingsAssert(@Nullable Index actual, Place<P> place) {
        super(actual, IndexAssert.class, place);
    }

    /**
     * Verifies the name of the index, for one that was found by what it is on.
     *
     * @param name the name, without its schema
     * @return this assertion object
     * @throws AssertionError if it has another name
     */
    public IndexAssert<P> hasName(String name) {
        return value("name", Identifiers.quote(Names.simple(name)), index -> Identifiers.quote(index.name().name()));
    }

    /**
     * Verifies that a constraint owns the index.
     *
     * @param constraint the name of the primary key, unique or exclusion constraint
     * @return this assertion object
     * @throws AssertionError if another does, or none
     */
    public IndexAssert<P> isOfConstraint(String constraint) {
        return setting("constraint", Names.simple(constraint), Index::constraint, "is of none");
    }

    /**
     * Verifies that the index was made on its own.
     *
     * @return this assertion object
     * @throws AssertionError if a constraint owns it
     */
    public IndexAssert<P> isOfNoConstraint() {
        return noSetting("to be of no constraint", "constraint", Index::constraint);
    }

    /**
     * Verifies that the index is that of the primary key.
     *
     * @return this assertion object
     * @throws AssertionError if it is not
     * @throws IllegalStateException when it was not reached by way of its table
     */
    public IndexAssert<P> isPrimary() {
        return flag(index -> isPrimary(index, and().actual()), "to be that of the primary key", "is not");
    }

    /**
     * Verifies that the index is not that of the primary key.
     *
     * @return this assertion object
     * @throws AssertionError if it is
     * @throws IllegalStateException when it was not reached by way of its table
     */
    public IndexAssert<P> isNotPrimary() {
        return flag(index -> !isPrimary(index, and().actual()), "not to be that of the primary key", "is");
    }

    private static boolean isPrimary(Index index, Object relation) {
        return relation instanceof Table table
                && TableConstraintsAssert.constraints(table, PrimaryKey.class).stream()
                        .anyMatch(key -> index.constraint().equals(Optional.of(key.name())));
    }

    /**
     * Verifies that logical replication tells rows apart by the index: REPLICA IDENTITY USING INDEX.
     *
     * @return this assertion object
     * @throws AssertionError if it does not
     * @throws IllegalStateException when it was not reached by way of its table
     */
    public IndexAssert<P> isReplicaIdentity() {
        return flag(index -> isReplicaIdentity(index, and().actual()), "to be the replica identity", "is not");
    }

    /**
     * Verifies that logical replication does not tell rows apart by the index, unless as the primary key.
     *
     * @return this assertion object
     * @throws AssertionError if it does
     * @throws IllegalStateException when it was not reached by way of its table
     */
    public IndexAssert<P> isNotReplicaIdentity() {
        return flag(index -> !isReplicaIdentity(index, and().actual()), "not to be the replica identity", "is");
    }

    private static boolean isReplicaIdentity(Index index, Object relation) {
        String wanted = "INDEX " + Identifiers.quote(index.name().name());
        return (relation instanceof Table table && Relation.of(table).replicaIdentity().equals(wanted))
                || (relation instanceof View view && Relation.of(view).replicaIdentity().equals(wanted));
    }

    /**
     * Verifies a storage parameter, such as {@code fillfactor}.
     *
     * @param name its name
     * @param value its value, as it was written
     * @return this assertion object
     * @throws AssertionError if it is not set, or to another value
     */
    public IndexAssert<P> hasStorageParameter(String name, String value) {
        return option(STORAGE, name, value);
    }

    /**
     * Verifies that a storage parameter is not set.
     *
     * @param name its name
     * @return this assertion object
     * @throws AssertionError if it is set
     */
    public IndexAssert<P> doesNotHaveStorageParameter(String name) {
        return noOption(STORAGE, name);
    }

    /**
     * Verifies the storage parameters that are set, in any order.
     *
     * @param settings each as {@code name=value}; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public IndexAssert<P> hasOnlyStorageParameters(String... settings) {
        return onlyOptions(STORAGE, settings);
    }

    /**
     * Verifies the tablespace.
     *
     * @param tablespace the tablespace
     * @return this assertion object
     * @throws AssertionError if it is in another, or in the default one
     */
    public IndexAssert<P> hasTablespace(String tablespace) {
        return setting("tablespace", Names.simple(tablespace), Index::tablespace, "is in the default one");
    }

    /**
     * Verifies that no tablespace is set.
     *
     * @return this assertion object
     * @throws AssertionError if it is in one of its own
     */
    public IndexAssert<P> hasDefaultTablespace() {
        return noSetting("to be in the default tablespace", "tablespace", Index::tablespace);
    }

    /**
     * Verifies that the index is attached to one of the partitioned table.
     *
     * @param parent the index of the partitioned table, as {@code "m_idx"} or {@code "app.m_idx"}
     * @return this assertion object
     * @throws AssertionError if it is attached to another, or to none
     */
    public IndexAssert<P> isPartitionOf(String parent) {
        return check(index -> {
            String wanted = Names.qualified(parent).toString();
            Optional<String> found = index.partitionOf().map(ObjectName::toString);
            if (!found.equals(Optional.of(wanted))) {
                String fact = found.map(text -> "is a partition of " + text).orElse("is no partition");
                throw mismatch(index, "to be a partition of " + wanted, fact, wanted, found.orElse("none"));
            }
        });
    }

    /**
     * Verifies that the index is not attached to one of a partitioned table.
     *
     * @return this assertion object
     * @throws AssertionError if it is
     */
    public IndexAssert<P> isNoPartition() {
        return flag(index -> index.partitionOf().isEmpty(), "to be no partition", "is one");
    }

    @Override
    String subject(Index index) {
        return index.id().toString();
    }

    @Override
    String label(Index index) {
        return subject(index);
    }

    @Override
    String kind() {
        return "index";
    }

    @Override
    String summary(Index index) {
        return index.summary();
    }

    @Override
    Optional<String> comment(Index index) {
        return index.comment();
    }
}
