package dev.backstitch.engine.schema;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Objects that stay the same from snapshot to snapshot until an item of theirs changes, or of a relation whose names
 * they were made with.
 */
final class AssembledObjects {

    private final Map<ItemKey, SchemaObject> objects = new HashMap<>();
    private final Map<ItemKey, SchemaObject> stale = new HashMap<>();
    private final Map<Long, Set<ItemKey>> users = new HashMap<>();
    private @Nullable ItemKey current;

    /**
     * The object made of an item, made now unless it is known. One that is equal to the one before is the one before.
     */
    @SuppressWarnings("unchecked") // an item always makes an object of one class
    <T extends Item, R extends SchemaObject> R get(T item, Function<T, R> assemble) {
        ItemKey key = item.key();
        SchemaObject known = objects.get(key);
        if (known != null) {
            return (R) known;
        }
        current = key;
        R made = assemble.apply(item);
        current = null;
        SchemaObject before = stale.remove(key);
        R object = before != null && made.equals(before) ? (R) before : made;
        objects.put(key, object);
        return object;
    }

    /** Notes that what is being made shows something of this relation. */
    void uses(long relation) {
        ItemKey user = current;
        if (user != null && user.oid() != relation) {
            users.computeIfAbsent(relation, x -> new HashSet<>()).add(user);
        }
    }

    /** Gives up what the changes can show in. */
    void invalidate(List<ItemMap.Change> changes, CatalogImage image) {
        for (ItemMap.Change change : changes) {
            Item item = change.item();
            if (item instanceof CommentItem) {
                ItemKey commented = new ItemKey(item.key().catalog(), item.key().oid(), 0);
                image.all().forEach(kind -> invalidate(kind.get(commented)));
                // The relation of a composite type is no item.
                users.getOrDefault(commented.oid(), Set.of()).forEach(this::remove);
            } else if (change.owned() || isByItself(item)) {
                invalidate(item);
            } else {
                // Nobody says in which objects this kind shows.
                stale.putAll(objects);
                objects.clear();
            }
        }
    }

    private static boolean isByItself(Item item) {
        return item instanceof OtherItem
                || item instanceof NamespaceItem
                || item instanceof ExtensionItem
                || item instanceof RoleItem
                || item instanceof MemberItem
                || item instanceof OtherItem.NeededResource
                || item instanceof UncoveredKinds.Count;
    }

    private void invalidate(@Nullable Item item) {
        if (item == null) {
            return;
        }
        remove(item.key());
        for (Catalog catalog : List.of(Catalog.RELATION, Catalog.TYPE, Catalog.ROUTINE)) {
            remove(ItemKey.of(catalog, item.readWith()));
        }
        users.getOrDefault(item.readWith(), Set.of()).forEach(this::remove);
        users.getOrDefault(item.key().oid(), Set.of()).forEach(this::remove);
    }

    private void remove(ItemKey key) {
        SchemaObject object = objects.remove(key);
        if (object != null) {
            stale.put(key, object);
        }
    }

    /** Forgets what was not made again. */
    void done() {
        stale.clear();
    }
}
