package dev.backstitch.engine.schema;

import java.util.ArrayList;
import java.util.List;

/** What a new object is granted by itself: all to its owner, and some to everybody. */
final class BuiltInGrants {

    private static final List<String> TABLE =
            List.of("DELETE", "INSERT", "REFERENCES", "SELECT", "TRIGGER", "TRUNCATE", "UPDATE");

    private BuiltInGrants() {}

    static List<Grant> of(SchemaObject object, String owner, int serverVersion) {
        List<Grant> grants = new ArrayList<>();
        ofOwner(object, serverVersion).forEach(it -> grants.add(new Grant(owner, it, false, owner)));
        ofPublic(object).forEach(it -> grants.add(new Grant("PUBLIC", it, false, owner)));
        return grants;
    }

    private static List<String> ofOwner(SchemaObject object, int serverVersion) {
        return switch (object.id().kind()) {
            case SCHEMA -> List.of("CREATE", "USAGE");
            case TABLE, VIEW, MATERIALIZED_VIEW -> ofTable(serverVersion);
            case SEQUENCE -> List.of("SELECT", "UPDATE", "USAGE");
            case ROUTINE -> List.of("EXECUTE");
            case COLUMN -> List.of();
            default -> List.of("USAGE");
        };
    }

    private static List<String> ofTable(int serverVersion) {
        if (serverVersion < 17) {
            return TABLE;
        }
        List<String> privileges = new ArrayList<>(TABLE);
        privileges.add("MAINTAIN");
        return privileges;
    }

    private static List<String> ofPublic(SchemaObject object) {
        return switch (object.id().kind()) {
            case ROUTINE -> List.of("EXECUTE");
            case ENUM, DOMAIN, COMPOSITE_TYPE, RANGE_TYPE, BASE_TYPE, LANGUAGE -> List.of("USAGE");
            default -> List.of();
        };
    }
}
