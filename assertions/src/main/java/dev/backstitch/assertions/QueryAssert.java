package dev.backstitch.assertions;

import dev.backstitch.engine.inspect.QueryPlan;
import dev.backstitch.engine.schema.Index;
import dev.backstitch.engine.schema.ObjectName;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on how Postgres can run a query.
 *
 * <p>The plan is made with sequential scans switched off, and without values for {@code $1}: it shows what the indexes
 * <em>can</em> do for the query. Whether Postgres uses them on the data of production depends on how much there is, and
 * on its statistics. Where several indexes can serve a query, the plan shows one of them.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class QueryAssert extends BackstitchAssert<QueryAssert, QueryPlan> {

    private final @Nullable DatabaseAssert parent;
    private final Supplier<List<Index>> indexes;

    QueryAssert(@Nullable QueryPlan actual, Place<DatabaseAssert> place, Supplier<List<Index>> indexes) {
        super(actual, QueryAssert.class, place.sink());
        this.parent = place.parent();
        this.indexes = indexes;
        if (!place.path().isEmpty()) {
            info.description("%s", place.path());
        }
    }

    /**
     * Goes back to the database.
     *
     * @return the assertion on the database
     */
    public DatabaseAssert and() {
        if (parent == null) {
            throw new IllegalStateException("a query is reached from a database");
        }
        return parent;
    }

    /**
     * Verifies that the plan reads an index: for a condition, for an order, or instead of the table. For a partitioned
     * table the index of the whole stands for those of its partitions.
     *
     * @param name the index, such as {@code users_email_idx} or {@code app.users_email_idx}
     * @return this assertion object
     * @throws AssertionError if the plan does not, or there is no such index
     */
    public QueryAssert usesIndex(String name) {
        return check(plan -> {
            ObjectName wanted = Names.qualified(name);
            if (!plan.indexes().contains(wanted)) {
                List<String> used = plan.indexes().stream()
                        .sorted()
                        .map(ObjectName::toString)
                        .toList();
                String fact = used.isEmpty()
                        ? "its plan reads no index, even with sequential scans off"
                        : "its plan reads " + Message.list(used) + " instead";
                Message message = Message.of("Expecting query to use index " + wanted + ", but " + fact + ".");
                describe(wanted, message);
                throw error(explained(message, plan), wanted.toString(), Message.list(used));
            }
        });
    }

    /**
     * Verifies that an index can serve the query wherever it reads a table.
     *
     * @param tables the tables that matter; none for all
     * @return this assertion object
     * @throws AssertionError if the plan reads one of them from beginning to end, although sequential scans are off
     */
    public QueryAssert doesNotScanSequentially(String... tables) {
        return check(plan -> {
            List<ObjectName> wanted =
                    Arrays.stream(tables).map(Names::qualified).toList();
            List<String> scanned = plan.sequentiallyScanned().stream()
                    .filter(table -> wanted.isEmpty() || wanted.contains(table))
                    .map(ObjectName::toString)
                    .toList();
            if (!scanned.isEmpty()) {
                String headline =
                        "Expecting query not to scan sequentially, but no index helps: its plan reads all of %s."
                                .formatted(Message.list(scanned));
                throw error(explained(Message.of(headline), plan), "no sequential scan", plan.text());
            }
        });
    }

    private void describe(ObjectName wanted, Message message) {
        List<Index> there = indexes.get();
        Optional<Index> found =
                there.stream().filter(index -> index.name().equals(wanted)).findFirst();
        if (found.isPresent()) {
            message.row("index", found.get().summary());
        } else {
            List<String> names =
                    there.stream().map(index -> index.name().toString()).toList();
            message.row("index", "there is no index " + wanted)
                    .names("did you mean", Nearest.to(wanted.toString(), names));
        }
    }

    private static Message explained(Message message, QueryPlan plan) {
        return message.row("query", plan.query().strip()).row("plan", plan.text());
    }

    @Override
    String subject(QueryPlan plan) {
        return "query";
    }

    @Override
    String label(QueryPlan plan) {
        return "query";
    }

    @Override
    String kind() {
        return "query";
    }

    @Override
    String summary(QueryPlan plan) {
        return plan.query();
    }
}
