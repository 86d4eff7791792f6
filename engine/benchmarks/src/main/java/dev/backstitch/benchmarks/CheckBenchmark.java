package dev.backstitch.benchmarks;

import dev.backstitch.engine.check.CheckProgress;
import dev.backstitch.engine.check.CheckReport;
import dev.backstitch.engine.check.CheckSettings;
import dev.backstitch.engine.check.RoundTripCheck;
import dev.backstitch.engine.check.Verdict;
import dev.backstitch.engine.check.Walk;
import dev.backstitch.engine.migration.Direction;
import dev.backstitch.engine.migration.Location;
import dev.backstitch.engine.migration.Migration;
import dev.backstitch.engine.postgres.Database;
import dev.backstitch.engine.postgres.PostgresServer;
import dev.backstitch.engine.tool.MigrationTool;
import dev.backstitch.engine.tool.MigrationTools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A whole check of a folder of paired SQL files, beside its bare statements on one connection: up, down, up. */
final class CheckBenchmark {

    private static final String BARE = "bare statements: up, down, up of each migration";
    private static final int RUNS = 5;

    private final PostgresServer server;
    private final MigrationTool tool;
    private final Timings timings = new Timings();

    CheckBenchmark(PostgresServer server, Path folder) {
        this.server = server;
        this.tool = MigrationTools.load(folder);
    }

    void run() throws Exception {
        List<Migration> migrations = tool.migrations();
        for (int i = 0; i < RUNS; i++) {
            timings.time(BARE, () -> bare(migrations));
            for (Walk walk : List.of(Walk.STAIRS, Walk.BOTH)) {
                CheckReport report = timings.time("check, walk " + walk, () -> check(walk));
                if (i == 0) {
                    System.out.printf("%nwalk %s: %s%n", walk, verdicts(report));
                }
            }
        }
        timings.print(
                "Check of %d migrations of %s; ratios to their bare statements"
                        .formatted(migrations.size(), tool.name()),
                BARE);
    }

    private static Map<Verdict, Integer> verdicts(CheckReport report) {
        return report.counts();
    }

    /** A file that fails is no less work: its error is left alone. */
    private int bare(List<Migration> migrations) throws SQLException, IOException {
        int failed = 0;
        try (Database database = server.createDatabase("bare");
                Connection connection = database.connect(Map.of("preferQueryMode", "simple"));
                Statement statement = connection.createStatement()) {
            for (Migration migration : migrations) {
                for (Direction direction : List.of(Direction.UP, Direction.DOWN, Direction.UP)) {
                    Optional<Location> file = migration.location(direction);
                    failed += file.isPresent() && !execute(statement, file.get()) ? 1 : 0;
                }
            }
        }
        return failed;
    }

    private static boolean execute(Statement statement, Location file) throws IOException {
        try {
            statement.execute(Files.readString(file.file()));
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private CheckReport check(Walk walk) {
        return RoundTripCheck.run(tool, server, CheckSettings.DEFAULTS.withWalk(walk), CheckProgress.SILENT);
    }
}
