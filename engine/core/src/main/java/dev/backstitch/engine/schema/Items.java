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
        ItemMap<DomainCheckItem> domainChecks,
        Map<ItemKey, CompositeTypeItem> compositeTypes,
        ItemMap<SequenceItem> sequences,
        Map<ItemKey, TableItem> tables,
        ItemMap<ColumnItem> columns,
        ItemMap<ConstraintItem> constraints,
        ItemMap<IndexItem> indexes,
        ItemMap<IndexKeyItem> indexKeys,
        ItemMap<TriggerItem> triggers,
        ItemMap<RuleItem> rules,
        ItemMap<PolicyItem> policies,
        Map<ItemKey, ViewItem> views,
        Map<ItemKey, RoutineItem> routines,
        Map<ItemKey, CommentItem> comments,
        Map<ItemKey, OtherItem> others,
        Map<ItemKey, RoleItem> roles,
        Map<String, Integer> uncovered) {

    static Items read(CatalogImage image, SchemaScope scope) {
        return new Items(
                new CatalogReader<>("namespaces", NamespaceItem::read).read(image),
                new CatalogReader<>("extensions", ExtensionItem::read).read(image),
                new CatalogReader<>("members", MemberItem::read).read(image),
                new CatalogReader<>("enums", EnumItem::read).read(image),
                new CatalogReader<>("domains", DomainItem::read).read(image),
                new CatalogReader<>("domain_checks", DomainCheckItem::read).read(image),
                new CatalogReader<>("composite_types", CompositeTypeItem::read).read(image),
                new CatalogReader<>("sequences", SequenceItem::read).read(image),
                new CatalogReader<>("tables", TableItem::read).read(image),
                new CatalogReader<>("columns", ColumnItem::read).read(image),
                new CatalogReader<>("constraints", ConstraintItem::read).read(image),
                new CatalogReader<>("indexes", IndexItem::read).read(image),
                new CatalogReader<>("index_keys", IndexKeyItem::read).read(image),
                new CatalogReader<>("triggers", TriggerItem::read).read(image),
                new CatalogReader<>("rules", RuleItem::read).read(image),
                new CatalogReader<>("policies", PolicyItem::read).read(image),
                new CatalogReader<>("views", ViewItem::read).read(image),
                new CatalogReader<>("routines", RoutineItem::read).read(image),
                new CatalogReader<>("comments", CommentItem::read).read(image),
                OtherItem.readAll(image),
                scope.roles() ? new CatalogReader<>("roles", RoleItem::read).read(image) : new ItemMap<>(false),
                UncoveredKinds.read(image));
    }
}
