package dev.backstitch.engine.schema;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An object of a rare kind. Its query gives names where others give oids, and its comment: all of these are read again
 * when anything that they may name has changed.
 */
record OtherItem(ItemKey key, OtherObject object) implements Item {

    private static final List<CatalogReader<OtherItem>> READERS = List.of(
            reader("access_methods", AccessMethod.class),
            reader("base_types", BaseType.class),
            reader("casts", Cast.class),
            reader("collations", Collation.class),
            reader("conversions", Conversion.class),
            reader("database_settings", OtherRows::databaseSetting),
            reader("default_privileges", OtherRows::defaultPrivileges),
            reader("event_triggers", EventTrigger.class),
            reader("extended_statistics", OtherRows::extendedStatistics),
            reader("extension_grants", OtherRows::extensionGrants),
            reader("foreign_data_wrappers", ForeignDataWrapper.class),
            reader("foreign_servers", ForeignServer.class),
            reader("languages", Language.class),
            reader("operator_classes", OperatorClass.class),
            reader("operator_families", OperatorFamily.class),
            reader("operators", Operator.class),
            reader("publications", Publication.class),
            reader("range_types", RangeType.class),
            reader("shell_types", ShellType.class),
            reader("subscriptions", Subscription.class),
            reader("text_search_configurations", TextSearchConfiguration.class),
            reader("text_search_dictionaries", TextSearchDictionary.class),
            reader("text_search_parsers", TextSearchParser.class),
            reader("text_search_templates", TextSearchTemplate.class),
            reader("transforms", Transform.class),
            reader("user_mappings", UserMapping.class));

    private static final CatalogReader<NeededResource> NEEDED =
            new CatalogReader<>("other_kinds", NeededResource::read);

    private static <T extends Record & OtherObject> CatalogReader<OtherItem> reader(String resource, Class<T> type) {
        return reader(resource, row -> RecordRow.read(row, type));
    }

    private static CatalogReader<OtherItem> reader(String resource, CatalogReader.RowReader<OtherObject> object) {
        return new CatalogReader<>(
                resource, row -> new OtherItem(new ItemKey(row.oid("class"), row.oid("oid"), 0), object.read(row)));
    }

    /** A query costs more than all that most databases have to be read by it: one asks first which are needed. */
    static Map<ItemKey, OtherItem> readAll(CatalogImage image) {
        Set<String> needed = NEEDED.read(image).values().stream()
                .map(NeededResource::resource)
                .collect(Collectors.toSet());
        Map<ItemKey, OtherItem> items = new LinkedHashMap<>();
        READERS.stream()
                .filter(reader -> needed.contains(reader.resource()))
                .forEach(reader -> items.putAll(reader.read(image)));
        return items;
    }

    /** A resource that there is something to read by; the key is but its place in the list. */
    record NeededResource(ItemKey key, String resource) implements Item {

        static NeededResource read(Row row) throws SQLException {
            return new NeededResource(new ItemKey(0, row.oid("place"), 0), row.text("resource"));
        }
    }
}
