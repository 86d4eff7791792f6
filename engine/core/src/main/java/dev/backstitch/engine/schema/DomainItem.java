package dev.backstitch.engine.schema;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** A domain of pg_type, without its checks. */
record DomainItem(
        ItemKey key,
        ObjectName name,
        String baseType,
        boolean notNull,
        Optional<String> notNullName,
        Optional<String> notNullComment,
        Optional<String> defaultExpression,
        Optional<String> collation,
        String owner,
        List<Grant> grants)
        implements Item {

    static DomainItem read(Row row) throws SQLException {
        return new DomainItem(
                row.key(Catalog.TYPE),
                row.name(),
                row.text("base_type"),
                row.flag("not_null"),
                row.optional("not_null_name"),
                row.optional("not_null_comment"),
                row.optional("default_expression"),
                row.optional("collation"),
                row.text("owner"),
                row.grants("acl"));
    }

    Domain assemble(Assembly all) {
        List<DomainCheck> checks = all.checksOf(key.oid());
        return new Domain(
                name,
                baseType,
                notNull,
                notNullName,
                notNullComment,
                defaultExpression,
                collation,
                checks,
                owner,
                grants,
                all.comment(key));
    }
}
