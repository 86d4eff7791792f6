package dev.backstitch.engine.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Reads the access control items of the catalog, such as {@code nurse=r*w/postgres}. */
final class AccessList {

    private static final Map<Character, String> PRIVILEGES = Map.ofEntries(
            Map.entry('r', "SELECT"),
            Map.entry('a', "INSERT"),
            Map.entry('w', "UPDATE"),
            Map.entry('d', "DELETE"),
            Map.entry('D', "TRUNCATE"),
            Map.entry('x', "REFERENCES"),
            Map.entry('t', "TRIGGER"),
            Map.entry('m', "MAINTAIN"),
            Map.entry('X', "EXECUTE"),
            Map.entry('U', "USAGE"),
            Map.entry('C', "CREATE"),
            Map.entry('c', "CONNECT"),
            Map.entry('T', "TEMPORARY"),
            Map.entry('s', "SET"),
            Map.entry('A', "ALTER SYSTEM"));

    private AccessList() {}

    static List<Grant> parse(List<String> items) {
        List<Grant> grants = new ArrayList<>();
        for (String item : items) {
            parse(item, grants);
        }
        Collections.sort(grants);
        return List.copyOf(grants);
    }

    private static void parse(String item, List<Grant> grants) {
        int equals = endOfName(item);
        String grantee = equals == 0 ? "PUBLIC" : unquote(item.substring(0, equals));
        int slash = item.indexOf('/', equals);
        String grantor = unquote(item.substring(slash + 1));
        for (int i = equals + 1; i < slash; i++) {
            boolean grantable = item.charAt(i + 1) == '*';
            String privilege = PRIVILEGES.getOrDefault(item.charAt(i), "privilege " + item.charAt(i));
            grants.add(new Grant(grantee, privilege, grantable, grantor));
            if (grantable) {
                i++;
            }
        }
    }

    /** The first equals sign that is not inside quotes: a role may be called anything. */
    private static int endOfName(String item) {
        boolean quoted = false;
        for (int i = 0; i < item.length(); i++) {
            char c = item.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '=' && !quoted) {
                return i;
            }
        }
        throw new IllegalArgumentException("not an access control item: " + item);
    }

    private static String unquote(String name) {
        return name.startsWith("\"") ? name.substring(1, name.length() - 1).replace("\"\"", "\"") : name;
    }
}
