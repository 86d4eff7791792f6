package dev.backstitch.engine.schema;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apiguardian.api.API;

/**
 * Writes the SQL that leads from a found schema to the expected one.
 *
 * <p>It is a proposal for the author of a migration. What SQL cannot do, such as moving a column to its old place, or
 * what would need more than one object to be rebuilt around it, is left out. Nothing is dropped with CASCADE. What
 * differs from a missing object in nothing but its name is renamed and not made anew, which would lose its rows.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class Repair {

    private final SchemaParts expected;
    private final SchemaParts found;
    private final RepairScript script = new RepairScript();

    private Repair(Schema expected, Schema found) {
        this.expected = new SchemaParts(expected);
        this.found = new SchemaParts(found);
    }

    /**
     * Repairs all that differs.
     *
     * @param expected what should be there
     * @param found what is there
     * @return statements in the order in which they can be run, each with its semicolon
     */
    public static List<String> statements(Schema expected, Schema found) {
        return statements(expected, found, expected.diff(found).differences());
    }

    /**
     * Repairs roles. A role that is made anew has no password.
     *
     * @param expected the roles that should be there
     * @param found the roles that are there
     * @return statements in the order in which they can be run, each with its semicolon
     */
    public static List<String> roles(List<Role> expected, List<Role> found) {
        return statements(ofRoles(expected), ofRoles(found));
    }

    private static Schema ofRoles(List<Role> roles) {
        return new Schema(
                0, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), roles, Map.of());
    }

    /**
     * Repairs some of what differs.
     *
     * @param expected what should be there
     * @param found what is there
     * @param differences some of the differences between the two
     * @return statements in the order in which they can be run, each with its semicolon
     */
    public static List<String> statements(Schema expected, Schema found, Collection<Difference> differences) {
        Repair repair = new Repair(expected, found);
        Set<ObjectId> rebuilt = new LinkedHashSet<>();
        RepairByRename renames = new RepairByRename(differences);
        renames.statements().forEach(sql -> repair.script.add(RepairScript.RENAME, sql));
        differences.stream()
                .filter(difference -> !renames.covers(difference))
                .forEach(difference -> repair.add(difference, rebuilt));
        return repair.script.statements();
    }

    private void add(Difference difference, Set<ObjectId> rebuilt) {
        ObjectId id = difference.object();
        switch (difference.change()) {
            case MISSING -> expected.find(id).ifPresent(this::create);
            case UNEXPECTED -> {
                if (found.find(id).orElse(null) instanceof Trigger trigger && trigger.inherited()) {
                    state(trigger);
                } else if (!isPartOfMovedTable(difference)) {
                    found.find(id).ifPresent(this::drop);
                }
            }
            case CHANGED -> {
                SchemaObject wanted = expected.find(id).orElse(null);
                if (wanted != null && !rebuilt.contains(id)) {
                    change(difference, wanted, rebuilt);
                }
            }
        }
    }

    /** A trigger that is as that of the partitioned table is not read by itself. */
    private void state(Trigger trigger) {
        found.triggerAbove(trigger)
                .ifPresent(above -> script.add(RepairScript.ALTER, PropertyRepair.state(trigger, above.state())));
    }

    /** What a table inherited became its own when it was detached; attached again, it is inherited again. */
    private boolean isPartOfMovedTable(Difference difference) {
        return difference
                .parent()
                .flatMap(expected::find)
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .filter(table -> found.find(table.id())
                        .filter(there -> isMoved(table, (Table) there))
                        .isPresent())
                .isPresent();
    }

    private static boolean isMoved(Table table, Table there) {
        return !table.partitionOf().equals(there.partitionOf())
                || !table.inherits().equals(there.inherits());
    }

    private void change(Difference difference, SchemaObject wanted, Set<ObjectId> rebuilt) {
        String property = difference.property().orElse("");
        if (property.equals("name")) {
            script.rename(
                    wanted,
                    difference.found().orElse(""),
                    expected.parentsOf(wanted).findAny().isPresent());
            return;
        }
        SchemaObject there = found.find(wanted.id()).orElse(null);
        if (there == null) {
            if (property.equals("comment")) {
                script.add(RepairScript.LAST, SqlTarget.comment(wanted, difference.expected()));
            }
            return;
        }
        switch (property) {
            case "comment" -> script.add(RepairScript.LAST, SqlTarget.comment(wanted, difference.expected()));
            case "owner" ->
                script.add(
                        RepairScript.OWNER,
                        SqlTarget.owner(wanted, difference.expected().orElse("")));
            case "grants" -> grants(wanted, there);
            default -> {
                if (!new PropertyRepair(script, expected, found).alter(wanted, there, property)) {
                    rebuild(wanted, there, rebuilt);
                }
            }
        }
    }

    private void grants(SchemaObject wanted, SchemaObject there) {
        GrantComparison grants = new GrantComparison(
                expected.ownerOf(wanted), GrantComparison.of(wanted), found.ownerOf(there), GrantComparison.of(there));
        SqlTarget.grants(wanted, grants).forEach(sql -> script.add(RepairScript.LAST, sql));
    }

    /** Only what holds no rows is dropped to be made again. */
    private void rebuild(SchemaObject wanted, SchemaObject there, Set<ObjectId> rebuilt) {
        boolean rebuildable = wanted instanceof Constraint
                || wanted instanceof Trigger
                || wanted instanceof Rule
                || wanted instanceof Policy
                || wanted instanceof View
                || wanted instanceof Routine
                || (wanted instanceof OtherObject && !OtherRepair.holdsOthers(wanted))
                || (wanted instanceof Index index && index.constraint().isEmpty());
        if (rebuildable) {
            drop(there);
            create(wanted);
            rebuilt.add(wanted.id());
        }
    }

    private void drop(SchemaObject object) {
        script.drop(object, SchemaDdl.one(object, found).get(0));
    }

    private void create(SchemaObject object) {
        if (object instanceof Column || object instanceof Table) {
            expected.objects().values().stream()
                    .filter(it -> it instanceof Sequence sequence && isOwnedBy(sequence, object))
                    .filter(it -> !found.has(it.id()))
                    .forEach(it -> script.create(SchemaDdl.one(it, expected)));
        }
        script.create(SchemaDdl.of(object, expected));
        expected.objects().values().stream()
                .filter(it -> it instanceof Index index
                        && index.constraint().isPresent()
                        && SchemaParts.constraintOf(index).equals(object.id()))
                .forEach(index -> script.create(SchemaDdl.decoration(index, expected)));
    }

    private static boolean isOwnedBy(Sequence sequence, SchemaObject object) {
        String name = object.id().name();
        String owner = sequence.ownedBy().orElse("");
        return owner.equals(name) || (object instanceof Table && owner.startsWith(name + "."));
    }
}
