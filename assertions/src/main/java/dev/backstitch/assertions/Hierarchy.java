package dev.backstitch.assertions;

import dev.backstitch.engine.schema.ObjectName;
import dev.backstitch.engine.schema.Schema;
import dev.backstitch.engine.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which tables of a schema stand above which, by inheritance or as their partitions.
 *
 * @param schema all tables
 */
record Hierarchy(Schema schema) {

    List<String> partitions(ObjectName parent) {
        return names(table -> table.partitionOf().filter(parent::equals).isPresent());
    }

    List<String> children(ObjectName parent) {
        return names(table -> table.inherits().contains(parent));
    }

    private List<String> names(Predicate<Table> filter) {
        return schema.tables().stream()
                .filter(filter)
                .map(table -> table.name().toString())
                .toList();
    }

    /** In how many steps one leads to the other, fewest first; none when it does not. */
    List<Integer> depths(ObjectName above, ObjectName below) {
        List<Integer> depths = new ArrayList<>();
        Set<ObjectName> level = parents(below);
        for (int depth = 1; !level.isEmpty(); depth++) {
            if (level.contains(above)) {
                depths.add(depth);
            }
            level = level.stream().flatMap(name -> parents(name).stream()).collect(Collectors.toSet());
        }
        return depths;
    }

    private Set<ObjectName> parents(ObjectName child) {
        return schema.tables().stream()
                .filter(table -> table.name().equals(child))
                .flatMap(table -> Stream.concat(table.partitionOf().stream(), table.inherits().stream()))
                .collect(Collectors.toSet());
    }
}
