package dev.backstitch.benchmarks;

import dev.backstitch.engine.postgres.PostgresServer;
import dev.backstitch.engine.postgres.PostgresServers;
import dev.backstitch.engine.postgres.PostgresSettings;
import dev.backstitch.engine.postgres.PostgresSource;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.logging.LogManager;

/**
 * Runs all benchmarks on one embedded server and prints what they found. Times are of this machine and this moment:
 * what can be compared are the ratios, each to something that ran in turns with what it is the ratio of.
 *
 * <p>{@code -Dbenchmark.tables} are the sizes of the schemas; {@code -Dbenchmark.migrations} is the folder that is
 * checked.
 */
public final class Benchmarks {

    /** That of the pg_dump which Debian has: it dumps no newer server. */
    private static final int MAJOR = 15;

    private Benchmarks() {}

    /**
     * Runs.
     *
     * @param arguments none
     * @throws Exception when anything fails
     */
    public static void main(String[] arguments) throws Exception {
        // SchemaCrawler writes hundreds of lines.
        LogManager.getLogManager().reset();
        PostgresServer server = PostgresServers.shared(PostgresSettings.DEFAULTS
                .withSource(new PostgresSource.Embedded())
                .withVersion(MAJOR));
        System.out.printf(
                "%s, %d cores%n", server.description(), Runtime.getRuntime().availableProcessors());
        int[] sizes = Arrays.stream(
                        System.getProperty("benchmark.tables", "50,1000,5000").split(","))
                .mapToInt(Integer::parseInt)
                .toArray();
        for (int size : sizes) {
            new SnapshotBenchmark(server, size).run();
        }
        new CheckBenchmark(server, Path.of(System.getProperty("benchmark.migrations", "migrations"))).run();
    }
}
