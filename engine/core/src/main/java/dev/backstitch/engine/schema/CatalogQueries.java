package dev.backstitch.engine.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.postgresql.PGStatement;

/** The SQL resources as statements that stay prepared on one connection: planning them costs more than running them. */
final class CatalogQueries {

    private static final Pattern VERSIONS = Pattern.compile("-- (since|until) (\\d+)$");

    private final Connection connection;
    private final int serverVersion;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    CatalogQueries(Connection connection) throws SQLException {
        this.connection = connection;
        this.serverVersion = connection.getMetaData().getDatabaseMajorVersion();
    }

    int serverVersion() {
        return serverVersion;
    }

    ResultSet run(String resource) throws SQLException {
        PreparedStatement statement = statements.get(resource);
        if (statement == null) {
            statement = connection.prepareStatement(sql(resource, serverVersion));
            statement.unwrap(PGStatement.class).setPrepareThreshold(1);
            statements.put(resource, statement);
        }
        return statement.executeQuery();
    }

    /** Lets go of the statements, which DISCARD ALL or DEALLOCATE ALL in a migration may have dropped on the server. */
    void forget() throws SQLException {
        for (PreparedStatement statement : statements.values()) {
            statement.close();
        }
        statements.clear();
    }

    /** Keeps the lines that hold for the version: a line may end in {@code -- since 15} or {@code -- until 14}. */
    static String sql(String resource, int serverVersion) {
        return load(resource)
                .lines()
                .filter(line -> holds(line, serverVersion))
                .collect(Collectors.joining("\n"));
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
                throw new IllegalStateException("the engine's jar lacks its resource dev/backstitch/engine/schema/" + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
