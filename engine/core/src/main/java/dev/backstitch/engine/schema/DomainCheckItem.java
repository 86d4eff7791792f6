package dev.backstitch.engine.schema;

import java.sql.SQLException;

/** A check of a domain: a row of pg_constraint. */
record DomainCheckItem(ItemKey key, long domain, String name, String expression, boolean validated) implements Item {

    @Override
    public long readWith() {
        return domain;
    }

    static DomainCheckItem read(Row row) throws SQLException {
        return new DomainCheckItem(
                row.key(Catalog.CONSTRAINT),
                row.oid("domain"),
                row.text("name"),
                row.text("expression"),
                row.flag("validated"));
    }

    DomainCheck assemble(Assembly all) {
        return new DomainCheck(name, expression, validated, all.comment(key));
    }
}
