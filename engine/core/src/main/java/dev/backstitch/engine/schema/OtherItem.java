package dev.backstitch.engine.schema;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    private static <T extends Record & OtherObject> CatalogReader<OtherItem> reader(String resource, Class<T> type) {
        return reader(resource, row -> RecordRow.read(row, type));
    }

    private static CatalogReader<OtherItem> reader(String resource, CatalogReader.RowReader<OtherObject> object) {
        return new CatalogReader<>(
                resource, row -> new OtherItem(new ItemKey(row.oid("class"), row.oid("oid"), 0), object.read(row)));
    }

    /** A query costs more than all that most databases have to be read by it: one asks first which are needed. */
    static Map<ItemKey, OtherItem> readAll(CatalogQueries queries) {
        Set<String> needed = needed(queries);
        Map<ItemKey, OtherItem> items = new LinkedHashMap<>();
        READERS.stream()
                .filter(reader -> needed.contains(reader.resource()))
                .forEach(reader -> items.putAll(reader.read(queries)));
        return items;
    }

    private static Set<String> needed(CatalogQueries queries) {
        try (ResultSet rows = queries.run("other_kinds")) {
            Set<String> resources = new HashSet<>();
            while (rows.next()) {
                resources.add(rows.getString("resource"));
            }
            return resources;
        } catch (SQLException e) {
            throw new SchemaReadException("other kinds", e);
        }
    }
}
