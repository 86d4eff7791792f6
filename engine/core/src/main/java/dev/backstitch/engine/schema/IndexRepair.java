package dev.backstitch.engine.schema;

import java.util.List;
import java.util.Optional;

/** Brings one property of an index that is there to the expected value. */
final class IndexRepair {

    private final RepairScript script;

    IndexRepair(RepairScript script) {
        this.script = script;
    }

    /** False where the index cannot be altered so. */
    boolean alter(Index index, Index there, String property) {
        String alter = "ALTER INDEX " + index.name() + " ";
        return switch (property) {
            case "keys" -> keys(index, there);
            case "storage parameters" -> {
                ColumnDdl.parameters(alter, index.storageParameters(), there.storageParameters())
                        .forEach(this::add);
                yield true;
            }
            case "tablespace" -> add(alter + "SET TABLESPACE " + PropertyRepair.tablespace(index.tablespace()));
            case "partition of" ->
                index.partitionOf().isPresent()
                        && there.partitionOf().isEmpty()
                        && add("ALTER INDEX " + index.partitionOf().get() + " ATTACH PARTITION " + index.name());
            case "valid" -> add("REINDEX INDEX " + index.name());
            case "clustered" ->
                add(
                        index.clustered()
                                ? PropertyRepair.cluster(index)
                                : "ALTER TABLE %s SET WITHOUT CLUSTER".formatted(index.table()));
            default -> false;
        };
    }

    /** Only their statistics can be altered. */
    private boolean keys(Index index, Index there) {
        if (!definitions(index).equals(definitions(there))) {
            return false;
        }
        for (int i = 0; i < index.keys().size(); i++) {
            Optional<Integer> target = index.keys().get(i).statisticsTarget();
            if (!target.equals(there.keys().get(i).statisticsTarget())) {
                add(PropertyRepair.statistics(index, i + 1, target.orElse(-1)));
            }
        }
        return true;
    }

    private static List<IndexKey> definitions(Index index) {
        return index.keys().stream().map(IndexKey::definition).toList();
    }

    private boolean add(String sql) {
        script.add(RepairScript.ALTER, sql);
        return true;
    }
}
