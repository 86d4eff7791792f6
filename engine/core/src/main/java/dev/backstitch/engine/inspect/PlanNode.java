package dev.backstitch.engine.inspect;

import dev.backstitch.engine.schema.ObjectName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * A step of a plan.
 *
 * @param type what it does, in the words of EXPLAIN, such as {@code Index Scan}
 * @param relation the table or materialised view it reads or writes; a partition where the planner went to one
 * @param index the index it reads
 * @param children the steps that feed it, in the order of EXPLAIN
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record PlanNode(
        String type, Optional<ObjectName> relation, Optional<ObjectName> index, List<PlanNode> children) {

    private static final String SEQUENTIAL_SCAN = "Seq Scan";

    /** Copies the children. */
    public PlanNode {
        children = List.copyOf(children);
    }

    /**
     * Tells whether this step reads a table from its beginning to its end.
     *
     * @return true for a sequential scan, parallel ones included
     */
    public boolean isSequentialScan() {
        return type.equals(SEQUENTIAL_SCAN);
    }

    /**
     * Returns this step and all below it.
     *
     * @return in the order of EXPLAIN
     */
    public Stream<PlanNode> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(PlanNode::all));
    }
}
