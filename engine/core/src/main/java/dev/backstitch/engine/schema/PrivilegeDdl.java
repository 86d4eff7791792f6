package dev.backstitch.engine.schema;

import java.util.ArrayList;
import java.util.List;

/** Changes of privileges that are objects of their own, as SQL. */
final class PrivilegeDdl {

    private PrivilegeDdl() {}

    static List<String> of(DefaultPrivileges privileges) {
        return changes(prefix(privileges), suffix(privileges), privileges.revoked(), privileges.granted());
    }

    static List<String> undo(DefaultPrivileges privileges) {
        return changes(prefix(privileges), suffix(privileges), privileges.granted(), privileges.revoked());
    }

    private static String prefix(DefaultPrivileges privileges) {
        String name = privileges.id().name();
        return "ALTER DEFAULT PRIVILEGES " + name.substring(0, name.lastIndexOf(" ON ")) + " ";
    }

    private static String suffix(DefaultPrivileges privileges) {
        return " ON " + privileges.objects();
    }

    static List<String> of(ExtensionGrants grants) {
        return changes("", " ON " + grants.object(), grants.revoked(), grants.granted());
    }

    static List<String> undo(ExtensionGrants grants) {
        return changes("", " ON " + grants.object(), grants.granted(), grants.revoked());
    }

    private static List<String> changes(String prefix, String suffix, List<Grant> revoked, List<Grant> granted) {
        List<String> sql = new ArrayList<>();
        revoked.forEach(grant -> sql.add(prefix + revoke(grant.privilege() + suffix, grant)));
        granted.forEach(grant -> sql.add(prefix + grant(grant.privilege() + suffix, grant)));
        return sql;
    }

    static String revoke(String privilegeOn, Grant grant) {
        return "REVOKE " + privilegeOn + " FROM " + RelationDdl.role(grant.grantee());
    }

    static String grant(String privilegeOn, Grant grant) {
        return "GRANT " + privilegeOn + " TO " + RelationDdl.role(grant.grantee())
                + (grant.grantable() ? " WITH GRANT OPTION" : "");
    }
}
