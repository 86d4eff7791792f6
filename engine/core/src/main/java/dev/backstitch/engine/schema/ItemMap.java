package dev.backstitch.engine.schema;

import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All items of one kind, also by their owners. It lives as long as its reader: each snapshot puts in what changed, and
 * an item that is read again and equal stays the same object.
 */
final class ItemMap<T extends Item> extends AbstractMap<ItemKey, T> {

    private final boolean owned;
    private final Map<ItemKey, T> items = new HashMap<>();
    private final Map<Long, List<T>> byOwner = new HashMap<>();

    /**
     * An item that came, went or changed.
     *
     * @param before null when it came
     * @param after null when it went
     * @param owned whether items of its kind show in their owners and what uses these, and nowhere else
     */
    record Change(@Nullable Item before, @Nullable Item after, boolean owned) {

        ItemKey key() {
            return item().key();
        }

        /** One of the two, whichever is there. */
        Item item() {
            Item item = after != null ? after : before;
            if (item == null) {
                throw new IllegalStateException("a change without an item");
            }
            return item;
        }

        /** Whether others may have written down what it was called or what type it had. */
        boolean isRenamed() {
            return before != null && after != null && !before.label().equals(after.label());
        }
    }

    ItemMap(boolean owned) {
        this.owned = owned;
    }

    /** The items of one owner, columns and keys in the order of their numbers. */
    List<T> of(long owner) {
        return byOwner.getOrDefault(owner, List.of());
    }

    /** Takes these for all there are. */
    List<Change> replaceAll(Collection<T> rows) {
        return replace(new HashSet<>(byOwner.keySet()), rows);
    }

    /** Takes these for all that the owners have. */
    List<Change> replace(Set<Long> owners, Collection<T> rows) {
        Map<ItemKey, T> before = new HashMap<>();
        owners.forEach(owner -> {
            List<T> removed = byOwner.remove(owner);
            if (removed != null) {
                removed.forEach(item -> before.put(item.key(), item));
            }
        });
        before.keySet().forEach(items::remove);
        List<Change> changes = new ArrayList<>();
        Set<Long> touched = new HashSet<>();
        for (T row : rows) {
            T old = before.remove(row.key());
            T item = old != null && row.equals(old) ? old : row;
            if (item != old) {
                changes.add(new Change(old, item, owned));
            }
            items.put(item.key(), item);
            byOwner.computeIfAbsent(item.readWith(), x -> new ArrayList<>()).add(item);
            touched.add(item.readWith());
        }
        touched.forEach(owner -> sort(of(owner)));
        before.values().forEach(gone -> changes.add(new Change(gone, null, owned)));
        return changes;
    }

    private static <T extends Item> void sort(List<T> items) {
        if (items.size() > 1) {
            items.sort(Comparator.comparingInt(item -> item.key().sub()));
        }
    }

    /** Takes out what is of objects that were dropped. */
    List<Change> removeGone(long catalog, Set<Long> oids) {
        List<Change> changes = new ArrayList<>();
        items.values().removeIf(item -> {
            boolean gone =
                    item.key().catalog() == catalog && oids.contains(item.key().oid());
            if (gone) {
                changes.add(new Change(item, null, owned));
            }
            return gone;
        });
        changes.forEach(change -> removeFromOwner(change.item()));
        return changes;
    }

    private void removeFromOwner(Item item) {
        List<T> siblings = byOwner.get(item.readWith());
        if (siblings != null) {
            siblings.remove(item);
            if (siblings.isEmpty()) {
                byOwner.remove(item.readWith());
            }
        }
    }

    @Override
    public int size() {
        return items.size();
    }

    @Override
    public @Nullable T get(@Nullable Object key) {
        return items.get(key);
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return items.containsKey(key);
    }

    @Override
    public Collection<T> values() {
        return Collections.unmodifiableCollection(items.values());
    }

    @Override
    public Set<Map.Entry<ItemKey, T>> entrySet() {
        return Collections.unmodifiableMap(items).entrySet();
    }
}
