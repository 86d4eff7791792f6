package dev.backstitch.engine.postgres;

import java.sql.Connection;
import java.util.concurrent.TimeUnit;

/**
 * Started by {@link SweepTests}: starts a server, prints its data directory and its URL, and ends, keeps it or waits.
 */
final class ServerInAnotherJvm {

    private ServerInAnotherJvm() {}

    public static void main(String[] args) throws Exception {
        PostgresSettings settings = new PostgresSettings(
                new PostgresSource.Embedded(), java.util.Optional.of(18), "postgres", args[0].equals("keep"), false);
        PostgresServer server = PostgresServers.shared(settings);
        Database database = server.createDatabase("child");
        try (Connection connection = database.connect()) {
            System.out.println(Sql.value(connection, "SHOW data_directory"));
            System.out.println(PostgresUrl.parse(database.displayUrl()).withDatabase("postgres"));
        }
        if (args[0].equals("wait")) {
            TimeUnit.MINUTES.sleep(5);
        }
    }
}
