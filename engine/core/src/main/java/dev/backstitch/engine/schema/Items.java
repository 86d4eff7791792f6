package dev.backstitch.engine.schema;

import java.util.Map;

/**
 * All that was read of the catalog, by where it stands in it.
 *
 * @param members what belongs to extensions
 * @param uncovered how many objects there are of each kind that is not read
 */
record Items(
        Map<ItemKey, NamespaceItem> namespaces,
        Map<ItemKey, ExtensionItem> extensions,
        Map<ItemKey, MemberItem> members,
        Map<ItemKey, EnumItem> enums,
        Map<ItemKey, DomainItem> domains,
        Map<ItemKey, DomainCheckItem> domainChecks,
        Map<ItemKey, CompositeTypeItem> compositeTypes,
        Map<ItemKey, SequenceItem> sequences,
        Map<ItemKey, TableItem> tables,
        Map<ItemKey, ColumnItem> columns,
        Map<ItemKey, ConstraintItem> constraints,
        Map<ItemKey, IndexItem> indexes,
        Map<ItemKey, IndexKeyItem> indexKeys,
        Map<ItemKey, TriggerItem> triggers,
        Map<ItemKey, RuleItem> rules,
        Map<ItemKey, PolicyItem> policies,
        Map<ItemKey, ViewItem> views,
        Map<ItemKey, RoutineItem> routines,
        Map<ItemKey, CommentItem> comments,
        Map<ItemKey, OtherItem> others,
        Map<ItemKey, RoleItem> roles,
        Map<String, Integer> uncovered) {

    static Items read(CatalogQueries queries, SchemaScope scope) {
        return new Items(
                new CatalogReader<>("namespaces", NamespaceItem::read).read(queries),
                new CatalogReader<>("extensions", ExtensionItem::read).read(queries),
                new CatalogReader<>("members", MemberItem::read).read(queries),
                new CatalogReader<>("enums", EnumItem::read).read(queries),
                new CatalogReader<>("domains", DomainItem::read).read(queries),
                new CatalogReader<>("domain_checks", DomainCheckItem::read).read(queries),
                new CatalogReader<>("composite_types", CompositeTypeItem::read).read(queries),
                new CatalogReader<>("sequences", SequenceItem::read).read(queries),
                new CatalogReader<>("tables", TableItem::read).read(queries),
                new CatalogReader<>("columns", ColumnItem::read).read(queries),
                new CatalogReader<>("constraints", ConstraintItem::read).read(queries),
                new CatalogReader<>("indexes", IndexItem::read).read(queries),
                new CatalogReader<>("index_keys", IndexKeyItem::read).read(queries),
                new CatalogReader<>("triggers", TriggerItem::read).read(queries),
                new CatalogReader<>("rules", RuleItem::read).read(queries),
                new CatalogReader<>("policies", PolicyItem::read).read(queries),
                new CatalogReader<>("views", ViewItem::read).read(queries),
                new CatalogReader<>("routines", RoutineItem::read).read(queries),
                new CatalogReader<>("comments", CommentItem::read).read(queries),
                OtherItem.readAll(queries),
                scope.roles() ? new CatalogReader<>("roles", RoleItem::read).read(queries) : Map.of(),
                UncoveredKinds.read(queries));
    }
}
