package dev.backstitch.engine.tool.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstitch.engine.migration.SqlStatement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainDdlTests {

    private static boolean isPlain(String sql) {
        return PlainDdl.isAll(SqlStatement.split(sql));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-- select",
                "CREATE TABLE t (id int DEFAULT 1); create unique index i on t (id);",
                "ALTER TABLE t SET (fillfactor = 70); DROP TABLE t; COMMENT ON TABLE t IS 'select set_config()'",
                "CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN SET ROLE x; SELECT 1; END $$",
            })
    void plain_ddl_can_leave_nothing(String sql) {
        assertThat(isPlain(sql)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE t (); SET search_path = ''",
                "RESET ALL",
                "SELECT set_config('search_path', '', false)",
                "DO $$ BEGIN PERFORM set_config('search_path', '', false); END $$",
                "CREATE TABLE t AS SELECT f()",
                "CREATE TEMP TABLE t ()",
                "CREATE TABLE pg_temp.t ()",
                "CREATE EXTENSION citext",
                "UPDATE t SET a = f()",
                "LISTEN x",
                "CALL p()",
                "\"create\" table",
            })
    void anything_else_is_asked(String sql) {
        assertThat(isPlain(sql)).isFalse();
    }
}
