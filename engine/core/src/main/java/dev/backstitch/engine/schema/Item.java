package dev.backstitch.engine.schema;

/** A row of the catalog that one object, or a part of one, is made from. Items name each other by oid. */
interface Item {

    ItemKey key();

    /** The oid of the relation, type or routine with which it is read again; its own where it is no part of another. */
    default long readWith() {
        return key().oid();
    }

    /** All of it that the deparsed texts of other objects may show; empty where that is nothing. */
    default String label() {
        return "";
    }
}
