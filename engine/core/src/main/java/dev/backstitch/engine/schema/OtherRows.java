package dev.backstitch.engine.schema;

import java.sql.SQLException;
import java.util.List;

/** Makes those objects of rare kinds whose rows have other columns than the objects have properties. */
final class OtherRows {

    private OtherRows() {}

    static ExtendedStatistics extendedStatistics(Row row) throws SQLException {
        return new ExtendedStatistics(
                row.name(),
                new ObjectName(row.text("table_schema"), row.text("table_name")),
                row.sortedTexts("kinds"),
                row.texts("keys"),
                row.optional("target").map(Integer::valueOf),
                row.text("owner"),
                row.optional("comment"));
    }

    static DefaultPrivileges defaultPrivileges(Row row) throws SQLException {
        return new DefaultPrivileges(
                row.text("role"),
                row.optional("schema"),
                row.text("objects"),
                without(row.grants("acl"), row.grants("usual")),
                without(row.grants("usual"), row.grants("acl")));
    }

    static ExtensionGrants extensionGrants(Row row) throws SQLException {
        return new ExtensionGrants(
                row.text("extension"),
                row.text("object"),
                without(row.grants("acl"), row.grants("usual")),
                without(row.grants("usual"), row.grants("acl")));
    }

    static DatabaseSetting databaseSetting(Row row) throws SQLException {
        String parameter = row.text("parameter");
        return new DatabaseSetting(row.optional("role"), parameter, Secrets.hide(parameter, row.text("value")));
    }

    private static List<Grant> without(List<Grant> grants, List<Grant> others) {
        return grants.stream().filter(grant -> !others.contains(grant)).toList();
    }
}
