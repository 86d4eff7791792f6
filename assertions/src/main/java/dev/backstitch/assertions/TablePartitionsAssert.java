package dev.backstitch.assertions;

import dev.backstitch.engine.schema.ObjectName;
import dev.backstitch.engine.schema.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on how a {@link Table} is partitioned, or a partition of another.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public abstract class TablePartitionsAssert extends TableKeysAssert {

    TablePartitionsAssert(@Nullable Table actual, Place<SchemaAssert> place) {
        super(actual, place);
    }

    /**
     * Verifies that the table is partitioned, whatever by.
     *
     * @return this assertion object
     * @throws AssertionError if it is not
     */
    public TableAssert isPartitioned() {
        return flag(table -> table.partitionKey().isPresent(), "to be partitioned", "is not");
    }

    /**
     * Verifies that the table is not partitioned. It may be a partition.
     *
     * @return this assertion object
     * @throws AssertionError if it is partitioned
     */
    public TableAssert isNotPartitioned() {
        return noSetting("not to be partitioned", "partition key", Table::partitionKey);
    }

    /**
     * Verifies what the table is partitioned by. It compares as the expressions of
     * {@linkplain CheckConstraintAssert#hasExpression check constraints} do.
     *
     * @param key such as {@code RANGE (logdate)}
     * @return this assertion object
     * @throws AssertionError if it is partitioned by something else, or not at all
     */
    public TableAssert isPartitionedBy(String key) {
        return check(table -> {
            Optional<String> found = table.partitionKey();
            if (found.filter(text -> Expression.same(key, text)).isEmpty()) {
                String fact = found.map(text -> "is partitioned by " + text).orElse("is not partitioned");
                throw mismatch(table, "to be partitioned by " + key, fact, key, found.orElse("none"));
            }
        });
    }

    /**
     * Verifies that the table has a partition.
     *
     * @param name the partition
     * @return this assertion object
     * @throws AssertionError if it has no such partition
     * @throws IllegalStateException when the chain did not begin with {@code assertThat(schema)}
     */
    public TableAssert hasPartition(String name) {
        return check(table -> {
            String wanted = Names.qualified(name).toString();
            List<String> found = hierarchy().partitions(table.name());
            if (!found.contains(wanted)) {
                String headline = "Expecting %s to have partition %s, but it has no such partition."
                        .formatted(subject(table), wanted);
                Message message = Message.of(headline).names("did you mean", Nearest.to(wanted, found));
                throw error(message.row("partitions", Message.list(found)), wanted, String.join("\n", found));
            }
        });
    }

    /**
     * Verifies that the table does not have a partition of that name.
     *
     * @param name the partition
     * @return this assertion object
     * @throws AssertionError if it has such a partition
     * @throws IllegalStateException when the chain did not begin with {@code assertThat(schema)}
     */
    public TableAssert doesNotHavePartition(String name) {
        return check(table -> {
            String unwanted = Names.qualified(name).toString();
            if (hierarchy().partitions(table.name()).contains(unwanted)) {
                throw mismatch(table, "not to have partition " + unwanted, "has", "none", unwanted);
            }
        });
    }

    /**
     * Verifies that the table has these partitions and no others, in any order. Partitions of partitions do not count.
     *
     * @param names the partitions
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     * @throws IllegalStateException when the chain did not begin with {@code assertThat(schema)}
     */
    public TableAssert hasOnlyPartitions(String... names) {
        return check(table -> only(table, "partitions", qualified(names), hierarchy().partitions(table.name())));
    }

    /**
     * Verifies that the table is a partition of another.
     *
     * @param parent the partitioned table
     * @return this assertion object
     * @throws AssertionError if it is a partition of another table, or of none
     */
    public TableAssert isPartitionOf(String parent) {
        return check(table -> {
            String wanted = Names.qualified(parent).toString();
            Optional<String> found = table.partitionOf().map(ObjectName::toString);
            if (!found.equals(Optional.of(wanted))) {
                String fact = found.map(text -> "is a partition of " + text).orElse("is no partition");
                throw mismatch(table, "to be a partition of " + wanted, fact, wanted, found.orElse("none"));
            }
        });
    }

    /**
     * Verifies that the table is no partition.
     *
     * @return this assertion object
     * @throws AssertionError if it is one
     */
    public TableAssert isNoPartition() {
        return check(table -> table.partitionOf().ifPresent(parent -> {
            String text = "a partition of " + parent;
            throw mismatch(table, "to be no partition", "is " + text, "none", text);
        }));
    }

    /**
     * Verifies which rows a partition takes. It compares as the expressions of
     * {@linkplain CheckConstraintAssert#hasExpression check constraints} do.
     *
     * @param bound such as {@code FOR VALUES FROM ('2024-01-01') TO ('2025-01-01')}, or {@code DEFAULT}
     * @return this assertion object
     * @throws AssertionError if it takes others, or is no partition
     */
    public TableAssert hasBound(String bound) {
        return expression("bound", bound, Table::partitionBound, "is no partition");
    }

    final Hierarchy hierarchy() {
        return new Hierarchy(andSchema().actual());
    }

    static List<String> qualified(String... names) {
        return Arrays.stream(names)
                .map(Names::qualified)
                .sorted()
                .map(ObjectName::toString)
                .toList();
    }
}
