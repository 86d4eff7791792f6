package dev.backstitch.engine.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Databases of ours on a server that is not ours. Only names that we give, with a comment that we wrote, are touched.
 */
final class Leftovers {

    private static final String OURS =
            """
            SELECT datname, coalesce(shobj_description(oid, 'pg_database'), '') AS comment
              FROM pg_database
             WHERE datname LIKE 'backstitch\\_%'
             ORDER BY datname
            """;

    private static final String KEPT = "kept by ";

    private final AdminConnections connections;

    Leftovers(AdminConnections connections) {
        this.connections = connections;
    }

    static String comment(Owner owner, boolean kept) {
        return (kept ? KEPT : "") + owner;
    }

    /** Drops what processes of this machine left that have ended, and returns the names. */
    List<String> dropOfTheDead() {
        return drop(comments().entrySet().stream()
                .filter(entry ->
                        Owner.parse(entry.getValue()).filter(Owner::isDead).isPresent())
                .map(Map.Entry::getKey)
                .toList());
    }

    /** Drops what a registration names and its owner made; the comment is missing where a kill came in between. */
    List<String> drop(Registration registration) {
        Map<String, String> comments = comments();
        String comment = comment(registration.owner(), registration.kept());
        return drop(registration.databases().stream()
                .filter(name -> Optional.ofNullable(comments.get(name))
                        .filter(found -> found.isEmpty() || found.equals(comment))
                        .isPresent())
                .toList());
    }

    private Map<String, String> comments() {
        return connections.call(connection -> {
            Map<String, String> comments = new TreeMap<>();
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(OURS)) {
                while (rows.next()) {
                    comments.put(rows.getString("datname"), rows.getString("comment"));
                }
            }
            return comments;
        });
    }

    private List<String> drop(List<String> names) {
        List<String> dropped = new ArrayList<>();
        for (String name : names) {
            connections.call(connection -> drop(connection, name));
            dropped.add(name);
        }
        return dropped;
    }

    static boolean drop(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.execute("DROP DATABASE IF EXISTS " + Identifiers.quote(name) + " WITH (FORCE)");
        }
    }
}
