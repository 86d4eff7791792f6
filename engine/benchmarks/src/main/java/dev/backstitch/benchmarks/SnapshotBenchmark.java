package dev.backstitch.benchmarks;

import dev.backstitch.engine.postgres.Database;
import dev.backstitch.engine.postgres.PostgresServer;
import dev.backstitch.engine.schema.Schema;
import dev.backstitch.engine.schema.SchemaReader;
import dev.backstitch.engine.schema.SchemaScope;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import us.fatehi.utility.datasource.DatabaseConnectionSource;
import us.fatehi.utility.datasource.DatabaseConnectionSources;

/** Snapshots of a generated schema, full and after one statement, beside pg_dump, SchemaCrawler and the driver. */
final class SnapshotBenchmark {

    private static final String DUMP = "pg_dump -s";
    private static final String FULL = "full snapshot, new connection";
    private static final String FULL_WARM = "full snapshot, connection used before";
    private static final String AGAIN = "snapshot after one statement";
    private static final String SAME = "snapshot after no statement";
    private static final String DRIVER = "pgjdbc DatabaseMetaData, table by table";
    private static final String CRAWLER = "SchemaCrawler, standard level";

    /** Above, these take minutes. */
    private static final int PEER_LIMIT = 1_000;

    private static final int RUNS = 7;

    private static final List<String> STATEMENTS = List.of(
            "ALTER TABLE app.table_7 ADD COLUMN extra integer",
            "CREATE INDEX table_7_extra ON app.table_7 (extra)",
            "ALTER TABLE app.table_7 ALTER COLUMN extra SET DEFAULT 1",
            "COMMENT ON COLUMN app.table_7.extra IS 'more'",
            "ALTER TABLE app.table_7 RENAME COLUMN extra TO more",
            "CREATE TABLE app.another (id bigint PRIMARY KEY)",
            "ALTER TYPE app.state_3 ADD VALUE 'late'");

    private final PostgresServer server;
    private final int tables;
    private final Timings timings = new Timings();

    SnapshotBenchmark(PostgresServer server, int tables) {
        this.server = server;
        this.tables = tables;
    }

    void run() throws Exception {
        try (Database database = server.createDatabase("benchmark");
                Connection connection = database.connect()) {
            GeneratedSchema.create(connection, tables);
            SchemaReader kept = reader(connection);
            kept.read();
            for (int i = 0; i < RUNS; i++) {
                timings.time(DUMP, () -> dump(database));
                fresh(database);
                afterStatement(connection, kept, STATEMENTS.get(i));
                if (tables <= PEER_LIMIT && i < 3) {
                    timings.time(DRIVER, () -> driver(connection));
                }
            }
            if (tables <= PEER_LIMIT) {
                timings.time(CRAWLER, () -> crawl(database));
            }
        }
        timings.print("Schema of %d tables; ratios to pg_dump".formatted(tables), DUMP);
        System.out.printf(
                "re-snapshot after one statement / full snapshot, both on a used connection: %.3f%n"
                        + "full snapshot on a used connection, for each table: %.3f ms%n",
                timings.medianMillis(AGAIN) / timings.medianMillis(FULL_WARM),
                timings.medianMillis(FULL_WARM) / tables);
    }

    private static SchemaReader reader(Connection connection) {
        return new SchemaReader(connection, SchemaScope.DATABASE);
    }

    private void fresh(Database database) throws Exception {
        try (Connection connection = database.connect()) {
            timings.time(FULL, () -> reader(connection).read());
            timings.time(FULL_WARM, () -> reader(connection).read());
        }
    }

    private void afterStatement(Connection connection, SchemaReader kept, String sql) throws Exception {
        kept.read();
        timings.time(SAME, kept::read);
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
        Schema again = timings.time(AGAIN, kept::read);
        if (!again.equals(reader(connection).read())) {
            throw new IllegalStateException("the snapshot after the statement is not the full one: " + sql);
        }
    }

    private static int dump(Database database) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("pg_dump", "-s", "-d", database.uri())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int code = process.waitFor();
        if (code != 0) {
            throw new IllegalStateException("pg_dump ended with " + code);
        }
        return code;
    }

    private static int driver(Connection connection) throws SQLException {
        DatabaseMetaData metaData = connection.getMetaData();
        List<String> names = new ArrayList<>();
        try (ResultSet found = metaData.getTables(null, "app", "%", new String[] {"TABLE"})) {
            while (found.next()) {
                names.add(found.getString("TABLE_NAME"));
            }
        }
        int rows = 0;
        for (String name : names) {
            rows += count(metaData.getColumns(null, "app", name, "%"))
                    + count(metaData.getPrimaryKeys(null, "app", name))
                    + count(metaData.getImportedKeys(null, "app", name))
                    + count(metaData.getIndexInfo(null, "app", name, false, true));
        }
        return rows;
    }

    private static int count(ResultSet found) throws SQLException {
        try (found) {
            int rows = 0;
            while (found.next()) {
                rows++;
            }
            return rows;
        }
    }

    private static Object crawl(Database database) throws Exception {
        DatabaseConnectionSource source = DatabaseConnectionSources.fromDataSource(database.dataSource());
        try {
            return schemacrawler.tools.utility.SchemaCrawlerUtility.getCatalog(
                    source, schemacrawler.schemacrawler.SchemaCrawlerOptionsBuilder.newSchemaCrawlerOptions());
        } finally {
            source.close();
        }
    }
}
