package dev.backstitch.engine.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The SQL resources as statements that stay prepared on one connection, as planning them costs more than running them.
 *
 * <p>They are prepared by SQL: the driver forgets its own ones each time {@code search_path} changes, which it does in
 * every snapshot.
 */
final class CatalogQueries {

    private static final Pattern VERSIONS = Pattern.compile("-- (since|until) (\\d+)$");
    private static final String PREFIX = "backstitch_";

    private final Connection connection;
    private final int serverVersion;
    private final Set<String> prepared = new HashSet<>();

    /** Asks which statements are there: DISCARD ALL or another reader may have been at work since the last snapshot. */
    CatalogQueries(Connection connection) throws SQLException {
        this.connection = connection;
        this.serverVersion = connection.getMetaData().getDatabaseMajorVersion();
        try (Statement statement = connection.createStatement();
                ResultSet names = statement.executeQuery("SELECT name FROM pg_prepared_statements WHERE from_sql")) {
            while (names.next()) {
                prepared.add(names.getString(1));
            }
        }
    }

    int serverVersion() {
        return serverVersion;
    }

    /** Closing the rows closes their statement. */
    ResultSet run(String resource) throws SQLException {
        String name = PREFIX + resource;
        Statement statement = connection.createStatement();
        statement.closeOnCompletion();
        if (prepared.add(name)) {
            statement.execute("PREPARE " + name + " AS " + sql(resource, serverVersion));
        }
        return statement.executeQuery("EXECUTE " + name);
    }

    /** Keeps the lines that hold for the version: a line may end in {@code -- since 15} or {@code -- until 14}. */
    static String sql(String resource, int serverVersion) {
        return load(resource).lines().filter(line -> holds(line, serverVersion)).collect(Collectors.joining("\n"));
    }

    private static boolean holds(String line, int serverVersion) {
        Matcher marker = VERSIONS.matcher(line);
        if (!marker.find()) {
            return true;
        }
        int version = Integer.parseInt(marker.group(2));
        return marker.group(1).equals("since") ? serverVersion >= version : serverVersion <= version;
    }

    private static String load(String resource) {
        String file = resource + ".sql";
        try (InputStream in = CatalogQueries.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the engine's jar lacks its resource dev/backstitch/engine/schema/" + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
