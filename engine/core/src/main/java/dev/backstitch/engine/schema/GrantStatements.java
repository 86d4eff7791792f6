package dev.backstitch.engine.schema;

import dev.backstitch.engine.postgres.Identifiers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Leads from the grants that a new object has by itself to those that it should have. */
final class GrantStatements {

    private static final int MAINTAIN = 17;

    private GrantStatements() {}

    /**
     * Returns one statement for each grant that is not usual; one that a role other than the owner made is made in its
     * name.
     */
    static List<String> of(SchemaObject object, String owner, int serverVersion) {
        List<Grant> usual = usual(object, owner, serverVersion);
        GrantComparison grants = new GrantComparison(owner, GrantComparison.of(object), owner, usual);
        List<String> statements = new ArrayList<>();
        for (Grant grant : grants.unexpected()) {
            statements.add(SqlTarget.revoke(object, grant));
        }
        for (Grant grant : inTurn(grants.missing(), owner)) {
            String sql = SqlTarget.grant(object, grant);
            String role = Identifiers.quote(grant.grantor());
            statements.add(grant.grantor().equals(owner) ? sql : "SET ROLE " + role + "; " + sql + "; RESET ROLE");
        }
        return statements;
    }

    /** Who grants must have been granted it before. */
    private static List<Grant> inTurn(List<Grant> grants, String owner) {
        List<Grant> waiting = new ArrayList<>(grants);
        List<Grant> sorted = new ArrayList<>();
        Set<String> able = new HashSet<>(Set.of(owner));
        while (!waiting.isEmpty()) {
            Grant next = waiting.stream()
                    .filter(grant -> able.contains(grant.grantor()) || able.contains(key(grant.grantor(), grant)))
                    .findFirst()
                    .orElse(waiting.get(0));
            waiting.remove(next);
            sorted.add(next);
            if (next.grantable()) {
                able.add(key(next.grantee(), next));
            }
        }
        return sorted;
    }

    private static String key(String role, Grant grant) {
        return role + " " + grant.privilege();
    }

    /** What acldefault() says. */
    private static List<Grant> usual(SchemaObject object, String owner, int serverVersion) {
        return switch (object.id().kind()) {
            case TABLE, VIEW, MATERIALIZED_VIEW -> tableGrants(owner, serverVersion);
            case SEQUENCE -> grants(owner, owner, "SELECT", "UPDATE", "USAGE");
            case ROUTINE -> withPublic(owner, "EXECUTE");
            case ENUM, DOMAIN, COMPOSITE_TYPE, RANGE_TYPE, BASE_TYPE, LANGUAGE -> withPublic(owner, "USAGE");
            case FOREIGN_DATA_WRAPPER, FOREIGN_SERVER -> grants(owner, owner, "USAGE");
            case SCHEMA -> grants(owner, owner, "CREATE", "USAGE");
            default -> List.of();
        };
    }

    private static List<Grant> tableGrants(String owner, int serverVersion) {
        List<Grant> grants = new ArrayList<>(
                grants(owner, owner, "SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE", "REFERENCES", "TRIGGER"));
        if (serverVersion >= MAINTAIN) {
            grants.addAll(grants(owner, owner, "MAINTAIN"));
        }
        return grants;
    }

    private static List<Grant> withPublic(String owner, String privilege) {
        return List.of(new Grant("PUBLIC", privilege, false, owner), new Grant(owner, privilege, false, owner));
    }

    private static List<Grant> grants(String grantee, String owner, String... privileges) {
        return Stream.of(privileges)
                .map(privilege -> new Grant(grantee, privilege, false, owner))
                .toList();
    }
}
