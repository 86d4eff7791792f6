package dev.backstitch.engine.tool.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstitch.engine.migration.SqlStatement;
import dev.backstitch.engine.postgres.Database;
import dev.backstitch.engine.postgres.TestPostgres;
import java.sql.Connection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.jdbc.PgConnection;

/** The judge of where a statement ends is the server. */
class ServerSplittingTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT E'a''b\\'; c'; SELECT 2",
                "SELECT E'a'\n  'b\\'; c'; SELECT 2",
                "SELECT 'a'\n  'b\\'; SELECT 2",
                "SELECT E'a' -- goes on\n 'b\\'; c'; SELECT 2",
                "SELECT /*/ ; */ 1; SELECT 2",
                "SELECT /* /* ; */ ; */ 1;; SELECT 2;",
                "SELECT $$a;$x$;$$; SELECT $a$;$$;$b$;$a$",
                "SELECT 1 AS a$b$c; SELECT 2 AS a$b$c",
                "SELECT '{\"a\":1}'::jsonb ? 'a;'; SELECT '??;'",
                "SELECT U&'d\\0061t;a'; SELECT B'10'",
                "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1; SELECT CASE WHEN true THEN 1 END; END; SELECT 2",
                "CREATE OR REPLACE PROCEDURE p() BEGIN ATOMIC END; SELECT 2",
                "CREATE TABLE a (); CREATE RULE r AS ON DELETE TO a DO (SELECT 1; SELECT 2); DELETE FROM a",
                "VALUES (1), (2); TABLE pg_am; SHOW work_mem; EXPLAIN SELECT 1",
                "\u000B SELECT 1;\f SELECT 2",
                "-- nothing at all",
            })
    void the_splitter_counts_what_the_server_completes(String script) throws Exception {
        try (Database database = TestPostgres.database();
                Connection connection = database.connect()) {
            SimpleQuery.Outcome outcome =
                    SimpleQuery.run(connection.unwrap(PgConnection.class).getQueryExecutor(), script);

            assertThat((Throwable) outcome.error()).isNull();
            assertThat(SqlStatement.split(script)).hasSize(outcome.completed());
        }
    }
}
