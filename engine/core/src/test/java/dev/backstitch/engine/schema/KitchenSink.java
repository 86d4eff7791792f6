package dev.backstitch.engine.schema;

import dev.backstitch.engine.postgres.Database;
import dev.backstitch.engine.postgres.TestPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A database with every kind of object, and one connection to it. */
final class KitchenSink implements AutoCloseable {

    /** Roles belong to the server: the names must be nobody else's. */
    private static final List<String> ROLE = List.of("backstitch_nurse");

    private static final List<String> ROLES_OF_RELATIONS = List.of("backstitch_doctor", "backstitch_porter");

    private static final List<String> ROLES_OF_OTHERS = List.of("backstitch_midwife");

    /** So that roles can be forgotten, and no drop of a database in the background gets in the way of theirs. */
    private static final String FORGET =
            """
            DO $$ DECLARE name text; BEGIN
              FOR name IN SELECT evtname FROM pg_event_trigger LOOP EXECUTE format('DROP EVENT TRIGGER %%I', name); END LOOP;
              EXECUTE format('ALTER ROLE %1$s IN DATABASE %%I RESET ALL', current_database());
            END $$;
            DROP OWNED BY %1$s CASCADE""";

    private static final Pattern SINCE = Pattern.compile("\\A-- since (\\d+)$", Pattern.MULTILINE);
    private static final Pattern MARKER = Pattern.compile("-- (since|until) (\\d+)$");

    private final Database database;
    private final Connection connection;

    private final List<String> roles;
    private boolean ownsRoles = true;

    private KitchenSink(int major, List<String> roles) {
        this.roles = roles;
        database = TestPostgres.server(major).createDatabase("sink");
        connection = database.connect();
    }

    static KitchenSink on(int major) {
        return filled(major, ROLE, resource("kitchen-sink.sql"));
    }

    /** Every property of relations. */
    static KitchenSink ofRelations(int major) {
        return filled(major, ROLES_OF_RELATIONS, relations(major));
    }

    /** Every rare kind of object, and all that types, domains and routines can have. */
    static KitchenSink ofOthers(int major) {
        KitchenSink sink = filled(major, ROLES_OF_OTHERS, "");
        sink.executeBlocks(resource("others.sql"), major);
        return sink;
    }

    /** Blocks are parted by empty lines; one may begin with the major that it is for. */
    void executeBlocks(String sql, int major) {
        for (String block : sql.split("\n\n+")) {
            Matcher since = SINCE.matcher(block);
            if (!since.find() || major >= Integer.parseInt(since.group(1))) {
                execute(block);
            }
        }
    }

    /** A line may end in the majors that it holds for, as in the SQL of the reader. */
    private static String relations(int major) {
        return resource("relations.sql")
                .lines()
                .filter(line -> holds(line, major))
                .collect(Collectors.joining("\n"));
    }

    private static boolean holds(String line, int major) {
        Matcher marker = MARKER.matcher(line);
        if (!marker.find()) {
            return true;
        }
        int version = Integer.parseInt(marker.group(2));
        return marker.group(1).equals("since") ? major >= version : major <= version;
    }

    private static KitchenSink filled(int major, List<String> roles, String sql) {
        KitchenSink sink = new KitchenSink(major, roles);
        roles.forEach(role -> sink.execute("DROP ROLE IF EXISTS " + role + "; CREATE ROLE " + role));
        sink.execute(sql);
        return sink;
    }

    /** Without anything in it; roles that another made lose what they have here when it is closed. */
    static KitchenSink emptyFor(KitchenSink other, int major) {
        KitchenSink empty = new KitchenSink(major, other.roles);
        empty.ownsRoles = false;
        return empty;
    }

    static KitchenSink empty(int major) {
        return new KitchenSink(major, List.of());
    }

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(KitchenSink.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Connection connection() {
        return connection;
    }

    Database database() {
        return database;
    }

    void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    Schema read() {
        return new SchemaReader(connection, SchemaScope.DATABASE).read();
    }

    private void forgetRoles() {
        roles.forEach(role -> execute(FORGET.formatted(role)));
    }

    @Override
    public void close() throws SQLException {
        forgetRoles();
        if (ownsRoles) {
            roles.forEach(role -> execute("DROP ROLE " + role));
        }
        connection.close();
        database.close();
    }
}
