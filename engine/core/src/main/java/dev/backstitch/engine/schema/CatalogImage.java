package dev.backstitch.engine.schema;

import dev.backstitch.engine.schema.CatalogQueries.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All items as they were in the last snapshot; brought up to date, it reads again only what changed.
 *
 * <p>What was written to the catalogs is followed to the relations, types and routines that it is of, and these are
 * read again. Then what depends on those that are called otherwise now, as Postgres writes its text anew each time.
 * Where that is not enough, or in doubt, all is read again.
 */
final class CatalogImage {

    private final CatalogQueries queries;
    private final ChangeDetector detector;
    private final Map<String, Kind<?>> kinds;
    private final List<ItemMap.Change> changes = new ArrayList<>();

    private CatalogImage(CatalogQueries queries, ChangeDetector detector, Map<String, Kind<?>> kinds) {
        this.queries = queries;
        this.detector = detector;
        this.kinds = kinds;
    }

    /**
     * One kind of items with what reads them.
     *
     * @param items lives on in the images after this one
     */
    private record Kind<T extends Item>(CatalogReader<T> reader, CatalogSql sql, ItemMap<T> items) {

        Query all(List<ItemMap.Change> changes) {
            return new Query(
                    sql.resource(),
                    "",
                    sql.all(),
                    "",
                    reader.kind(),
                    rows -> changes.addAll(items.replaceAll(reader.rows(rows))));
        }

        Query some(Set<Long> owners, List<ItemMap.Change> changes) {
            return new Query(
                    "some_" + sql.resource(),
                    "(oid[])",
                    sql.some(),
                    "(" + Dependants.array(owners) + ")",
                    reader.kind(),
                    rows -> changes.addAll(items.replace(owners, reader.rows(rows))));
        }
    }

    /** Begins anew: each kind is read when it is first asked for. */
    static CatalogImage begin(CatalogQueries queries, boolean countsWrites) {
        ChangeDetector detector = new ChangeDetector(countsWrites);
        detector.begin(queries);
        return new CatalogImage(queries, detector, new LinkedHashMap<>());
    }

    /** The image of the same database now; this one is of no more use. */
    CatalogImage next(CatalogQueries now) {
        CatalogImage next = new CatalogImage(now, detector, kinds);
        next.catchUp(detector.changes(now));
        return next;
    }

    /** The items of one kind. */
    @SuppressWarnings("unchecked") // a resource is read by one reader
    <T extends Item> ItemMap<T> items(CatalogReader<T> reader) {
        Kind<T> kind = (Kind<T>) kinds.get(reader.resource());
        if (kind == null) {
            CatalogSql sql = queries.sql(reader.resource());
            kind = new Kind<>(reader, sql, new ItemMap<>(sql.unit().isPresent()));
            kinds.put(reader.resource(), kind);
            queries.run(List.of(kind.all(changes)));
        }
        return kind.items();
    }

    /** What differs from the image before. */
    List<ItemMap.Change> changes() {
        return changes;
    }

    boolean has(ItemKey key) {
        return all().anyMatch(items -> items.containsKey(key));
    }

    Stream<ItemMap<?>> all() {
        return kinds.values().stream().map(Kind::items);
    }

    private void catchUp(CatalogChanges found) {
        if (found.isNothing()) {
            return;
        }
        if (found.isEverything()) {
            readAll();
            return;
        }
        found.gone().forEach((catalog, oids) -> kinds.values()
                .forEach(kind -> changes.addAll(kind.items().removeGone(catalog, oids))));
        Refresh refresh = new Refresh(found);
        queries.run(kinds.values().stream()
                .map(kind -> query(kind, refresh.of(kind.sql())))
                .filter(Objects::nonNull)
                .toList());
        Kind<?> comments = kinds.get("comments");
        if (comments != null && hasLost(comments)) {
            queries.run(List.of(comments.all(changes)));
        }
        Dependants dependants = Dependants.of(queries, found, this);
        if (dependants.isEverything()) {
            readAll();
        } else if (!dependants.isNothing()) {
            queries.run(kinds.values().stream()
                    .map(kind -> query(kind, dependants.of(kind.sql())))
                    .filter(Objects::nonNull)
                    .toList());
        }
    }

    private void readAll() {
        queries.run(kinds.values().stream().map(kind -> kind.all(changes)).toList());
    }

    private @Nullable Query query(Kind<?> kind, Refresh.Part part) {
        if (part.all()) {
            return kind.all(changes);
        }
        return part.owners().isEmpty() ? null : kind.some(part.owners(), changes);
    }

    /** A comment that went while its object stayed is in no list of what changed. */
    private boolean hasLost(Kind<?> comments) {
        return comments.items().size() != detector.comments();
    }
}
