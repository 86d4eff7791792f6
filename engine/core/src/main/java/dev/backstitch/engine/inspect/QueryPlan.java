package dev.backstitch.engine.inspect;

import dev.backstitch.engine.schema.ObjectName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apiguardian.api.API;

/**
 * How Postgres would run a query if it avoided sequential scans wherever it can.
 *
 * @param query the query, as it was given
 * @param text the plan as EXPLAIN prints it, without costs
 * @param root the last step
 * @param indexes the indexes that the plan reads, and the indexes of partitioned tables that these are parts of
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record QueryPlan(String query, String text, PlanNode root, Set<ObjectName> indexes) {

    /** Copies the indexes. */
    public QueryPlan {
        indexes = Set.copyOf(indexes);
    }

    /**
     * Returns the tables that are read from beginning to end, because no index helps.
     *
     * @return each once, in the order of EXPLAIN
     */
    public List<ObjectName> sequentiallyScanned() {
        return root.all()
                .filter(PlanNode::isSequentialScan)
                .map(PlanNode::relation)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** Returns the plan as EXPLAIN prints it. */
    @Override
    public String toString() {
        return text;
    }
}
