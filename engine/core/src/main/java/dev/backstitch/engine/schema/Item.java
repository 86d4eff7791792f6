package dev.backstitch.engine.schema;

/** A row of the catalog that one object, or a part of one, is made from. Items name each other by oid. */
interface Item {

    ItemKey key();
}
