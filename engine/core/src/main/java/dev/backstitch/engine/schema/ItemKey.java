package dev.backstitch.engine.schema;

/**
 * What stays the same of an item while its name changes: where it is in the catalog.
 *
 * @param catalog the oid of the catalog: a comment may stand on an object of one that nothing else reads
 * @param oid the oid in it
 * @param sub the number of a column or key; 0 for the object itself
 */
record ItemKey(long catalog, long oid, int sub) {

    static ItemKey of(Catalog catalog, long oid) {
        return new ItemKey(catalog.oid(), oid, 0);
    }

    static ItemKey column(long relation, int number) {
        return new ItemKey(Catalog.RELATION.oid(), relation, number);
    }
}
