package dev.backstitch.engine.cli;

import dev.backstitch.engine.postgres.Database;
import dev.backstitch.engine.postgres.PostgresServers;
import dev.backstitch.engine.postgres.PostgresSettings;
import dev.backstitch.engine.postgres.PostgresSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A database that a command is to work on, and a look into it. */
record NamedDatabase(Database database) implements AutoCloseable {

    static NamedDatabase create() {
        return create(18);
    }

    static NamedDatabase create(int major) {
        PostgresSettings settings = PostgresSettings.DEFAULTS
                .withSource(new PostgresSource.Embedded())
                .withVersion(major);
        return new NamedDatabase(PostgresServers.shared(settings).createDatabase("command"));
    }

    String url() {
        return database.uri();
    }

    /** Runs a command on this database, whose URL no test can know. */
    CommandRun run(String... args) {
        List<String> words = new ArrayList<>(List.of(args));
        words.addAll(List.of("--url", url()));
        return masked(CommandRun.of(words.toArray(String[]::new)));
    }

    CommandRun masked(CommandRun run) {
        return new CommandRun(run.exitCode(), masked(run.out()), masked(run.err()));
    }

    private String masked(String text) {
        return text.replace(database.displayUrl(), "URL")
                .replace(database.name(), "DATABASE")
                .replaceAll("\\(\\d+\\.\\d{3}s\\)", "(TIME)");
    }

    void sql(String sql) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    List<String> column(String sql) {
        try (Connection connection = database.connect(Map.of());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    List<String> tables() {
        return column(
                "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY 1");
    }

    @Override
    public void close() {
        database.close();
    }
}
