package dev.backstitch.assertions;

import static dev.backstitch.assertions.BackstitchAssertions.assertThat;
import static dev.backstitch.assertions.Fixture.failures;

import dev.backstitch.engine.schema.Schema;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RoutineAssertTests {

    private static Schema schema;

    @BeforeAll
    static void read_the_schema() throws SQLException {
        schema = Fixture.schema(
                """
                CREATE SCHEMA app;
                CREATE TYPE app."Mood" AS ENUM ('sad', 'ok');
                CREATE FUNCTION app.add(a int, b int DEFAULT 1) RETURNS int LANGUAGE sql IMMUTABLE STRICT
                    PARALLEL SAFE COST 5 SECURITY DEFINER LEAKPROOF SET search_path = app, pg_temp
                    AS 'SELECT a + b';
                COMMENT ON FUNCTION app.add(int, int) IS 'the sum';
                REVOKE ALL ON FUNCTION app.add(int, int) FROM PUBLIC;
                CREATE FUNCTION app.add(a text, b text) RETURNS text LANGUAGE sql STABLE PARALLEL RESTRICTED
                    AS 'SELECT a || b';
                CREATE FUNCTION app.moods(app."Mood", varchar[]) RETURNS SETOF int LANGUAGE plpgsql ROWS 7
                    AS $$
                    BEGIN
                        RETURN QUERY SELECT 1;
                    END $$;
                CREATE FUNCTION app.pairs() RETURNS TABLE (id int, name text) LANGUAGE sql
                    AS 'SELECT 1, ''x''';
                CREATE FUNCTION now_utc() RETURNS timestamptz LANGUAGE sql AS 'SELECT now()';
                CREATE PROCEDURE app.tidy(INOUT n int) LANGUAGE plpgsql AS 'BEGIN n := 0; END';
                CREATE PROCEDURE app.wipe() LANGUAGE plpgsql AS 'BEGIN NULL; END';
                CREATE FUNCTION app.sum_up(int, int) RETURNS int LANGUAGE sql AS 'SELECT $1 + $2';
                CREATE AGGREGATE app.total(int) (SFUNC = app.sum_up, STYPE = int, INITCOND = '0');
                CREATE FUNCTION app.row_no() RETURNS bigint WINDOW LANGUAGE internal AS 'window_row_number';
                CREATE FUNCTION app.near(int) RETURNS bool LANGUAGE internal SUPPORT pg_catalog.textlike_support
                    AS 'int4in';
                """);
    }

    @Test
    void routines_are_found_by_name_and_argument_types() {
        assertThat(schema)
                .hasFunction("app.add")
                .hasFunction("app.add", "int", "int4")
                .hasFunction("app.add(text, text)")
                .hasFunction("app.moods", "app.Mood", "varchar[]")
                .hasFunction("app.row_no")
                .hasFunction("now_utc()")
                .doesNotHaveFunction("app.add", "int")
                .doesNotHaveFunction("app.add()")
                .doesNotHaveFunction("app.wipe")
                .hasFunctions("app.add", "app.pairs()")
                .hasOnlyFunctions(
                        "now_utc", "app.add", "app.moods", "app.pairs", "app.sum_up", "app.row_no", "app.near")
                .hasProcedure("app.tidy")
                .hasProcedures("app.tidy", "app.wipe()")
                .doesNotHaveProcedure("app.add")
                .hasOnlyProcedures("app.tidy(int)", "app.wipe()")
                .hasAggregate("app.total", "int")
                .hasAggregates("app.total")
                .doesNotHaveAggregate("app.add")
                .hasOnlyAggregates("app.total")
                .hasRoutine("app.total")
                .hasRoutines("app.total", "app.tidy")
                .doesNotHaveRoutine("app.gone")
                .hasOnlyRoutines(
                        "now_utc",
                        "app.add",
                        "app.moods",
                        "app.pairs",
                        "app.sum_up",
                        "app.row_no",
                        "app.near",
                        "app.tidy",
                        "app.wipe",
                        "app.total")
                .function("app.add", "integer", "integer")
                .returns("int")
                .and()
                .function("app.pairs")
                .returns("TABLE(id integer, name text)");
    }

    @Test
    void a_missing_routine_is_told_with_what_is_there() {
        assertThat(failures(schema, it -> it.hasFunction("app.ad")
                        .hasFunction("app.add", "int")
                        .hasFunction("add")
                        .hasFunction("app.tidy")
                        .hasFunctions("app.add", "app.bdd")
                        .doesNotHaveFunction("app.add", "int", "int")
                        .hasOnlyFunctions("now_utc", "app.add", "app.gone")
                        .hasOnlyProcedures("app.tidy(text)")
                        .hasProcedure("app.add")
                        .hasProcedures("app.tidi")
                        .doesNotHaveProcedure("app.tidy")
                        .hasAggregate("app.totals")
                        .hasAggregates("app.add")
                        .doesNotHaveAggregate("app.total")
                        .hasOnlyAggregates()
                        .hasRoutine("app.wipes")
                        .hasRoutines("app.wipes")
                        .doesNotHaveRoutine("app.wipe")
                        .hasOnlyRoutines("app.add")
                        .function("app.add")
                        .isStrict()
                        .hasSetting("a", "b")
                        .and()
                        .procedure("app.tidier")
                        .returnsNothing()
                        .and()
                        .aggregate("total")
                        .isAggregate()
                        .and()
                        .routine("app.nothing")
                        .isLanguage("sql")))
                .isEqualTo(
                        """
                Expecting schema to have function app.ad, but it has no such function.
                  did you mean  app.add
                  functions     app.add(integer, integer), app.add(text, text), app.moods(app."Mood", character varying[]), app.near(integer), app.pairs(), app.row_no(), app.sum_up(integer, integer), public.now_utc()
                Expecting schema to have function app.add(int), but it has no such function.
                  exists with  app.add(integer, integer), app.add(text, text)
                  functions    app.add(integer, integer), app.add(text, text), app.moods(app."Mood", character varying[]), app.near(integer), app.pairs(), app.row_no(), app.sum_up(integer, integer), public.now_utc()
                Expecting schema to have function public.add, but it has no such function.
                  exists in  schema app: app.add(integer, integer), schema app: app.add(text, text)
                  functions  app.add(integer, integer), app.add(text, text), app.moods(app."Mood", character varying[]), app.near(integer), app.pairs(), app.row_no(), app.sum_up(integer, integer), public.now_utc()
                Expecting schema to have function app.tidy, but it has no such function.
                  exists as  procedure app.tidy(integer)
                Expecting schema to have function app.bdd, but it has no such function.
                Expecting schema not to have function app.add(int, int), but it has.
                Expecting schema to have only the expected functions, but 1 is missing and 5 are extra.
                  missing   app.gone
                  extra     app.moods, app.near, app.pairs, app.row_no, app.sum_up
                  expected  app.add, app.gone, public.now_utc
                  found     app.add, app.moods, app.near, app.pairs, app.row_no, app.sum_up, public.now_utc
                Expecting schema to have only the expected procedures, but 1 is missing and 2 are extra.
                  missing   app.tidy(text)
                  extra     app.tidy(integer), app.wipe()
                  expected  app.tidy(text)
                  found     app.tidy(integer), app.wipe()
                Expecting schema to have procedure app.add, but it has no such procedure.
                  exists as   function app.add(integer, integer)
                  exists as   function app.add(text, text)
                  procedures  app.tidy(integer), app.wipe()
                Expecting schema to have procedure app.tidi, but it has no such procedure.
                  did you mean  app.tidy
                  procedures    app.tidy(integer), app.wipe()
                Expecting schema not to have procedure app.tidy, but it has.
                Expecting schema to have aggregate app.totals, but it has no such aggregate.
                  did you mean  app.total
                  aggregates    app.total(integer)
                Expecting schema to have aggregate app.add, but it has no such aggregate.
                  aggregates  app.total(integer)
                Expecting schema not to have aggregate app.total, but it has.
                Expecting schema to have only the expected aggregates, but 1 is extra.
                  extra     app.total
                  expected  none
                  found     app.total
                Expecting schema to have routine app.wipes, but it has no such routine.
                  did you mean  app.wipe
                  routines      app.add(integer, integer), app.add(text, text), app.moods(app."Mood", character varying[]), app.near(integer), app.pairs(), app.row_no(), app.sum_up(integer, integer), app.tidy(integer), app.total(integer), app.wipe(), public.now_utc()
                Expecting schema not to have routine app.wipe, but it has.
                Expecting schema to have only the expected routines, but 9 are extra.
                  extra     app.moods, app.near, app.pairs, app.row_no, app.sum_up, app.tidy, app.total, app.wipe, public.now_utc
                  expected  app.add
                  found     app.add, app.moods, app.near, app.pairs, app.row_no, app.sum_up, app.tidy, app.total, app.wipe, public.now_utc
                Expecting schema to have one function app.add, but it has 2 of that name: say the argument types.
                  functions  app.add(integer, integer), app.add(text, text)
                Expecting schema to have procedure app.tidier, but it has no such procedure.
                Expecting schema to have aggregate public.total, but it has no such aggregate.
                  exists in   schema app: app.total(integer)
                Expecting schema to have routine app.nothing, but it has no such routine.
                  routines  app.add(integer, integer), app.add(text, text), app.moods(app."Mood", character varying[]), app.near(integer), app.pairs(), app.row_no(), app.sum_up(integer, integer), app.tidy(integer), app.total(integer), app.wipe(), public.now_utc()""");
    }

    @Test
    void routines_are_as_they_were_made() {
        assertThat(schema)
                .function("app.add", "int", "int")
                .isFunction()
                .isNotProcedure()
                .isNotAggregate()
                .isNotWindowFunction()
                .hasArguments("a integer, b integer  DEFAULT 1")
                .isLanguage("sql")
                .isImmutable()
                .isStrict()
                .isSecurityDefiner()
                .isLeakproof()
                .isParallelSafe()
                .hasCost(5)
                .hasRows(0)
                .hasNoSupportFunction()
                .hasExactlyTransforms()
                .hasSetting("search_path", "app, pg_temp")
                .doesNotHaveSetting("work_mem")
                .hasOnlySettings("search_path=app, pg_temp")
                .hasBody(" SELECT a  + b ")
                .hasBodyContaining("a +\nb")
                .doesNotHaveBodyContaining("A + B")
                .isOwnedBy("postgres")
                .hasComment("the sum")
                .hasNoPublicPrivileges()
                .grants()
                .areOnlyTo("postgres")
                .and()
                .and()
                .function("app.add(text, text)")
                .isStable()
                .isNotStrict()
                .isSecurityInvoker()
                .isNotLeakproof()
                .isParallelRestricted()
                .and()
                .function("app.moods")
                .returns("SETOF int")
                .hasRows(7)
                .isVolatile()
                .isParallelUnsafe()
                .hasBodyContaining("BEGIN RETURN QUERY")
                .and()
                .function("app.near")
                .hasSupportFunction("textlike_support")
                .and()
                .procedure("app.wipe")
                .isProcedure()
                .isNotFunction()
                .returnsNothing()
                .and()
                .aggregate("app.total", "int")
                .isAggregate()
                .hasBodyContaining("SFUNC = app.sum_up")
                .and()
                .function("app.row_no")
                .isWindowFunction();
    }

    @Test
    void what_is_otherwise_is_told() {
        assertThat(failures(schema, it -> it.function("app.add", "int", "int")
                        .isProcedure()
                        .isNotFunction()
                        .returns("bigint")
                        .returnsNothing()
                        .hasArguments("a integer")
                        .isLanguage("plpgsql")
                        .isStable()
                        .isVolatile()
                        .isNotStrict()
                        .isSecurityInvoker()
                        .isNotLeakproof()
                        .isParallelRestricted()
                        .isParallelUnsafe()
                        .hasCost(100)
                        .hasRows(1)
                        .hasSupportFunction("app.near")
                        .hasExactlyTransforms("app.\"Mood\"")
                        .hasSetting("search_path", "app")
                        .hasSetting("work_mem", "1MB")
                        .doesNotHaveSetting("search_path")
                        .hasOnlySettings()
                        .hasBody("SELECT a - b")
                        .hasBodyContaining("a - b")
                        .doesNotHaveBodyContaining("a + b")
                        .hasNoComment()
                        .grants()
                        .toPublic()
                        .areExactly("EXECUTE")
                        .and()
                        .and()
                        .function("app.add", "text", "text")
                        .isImmutable()
                        .isStrict()
                        .isSecurityDefiner()
                        .isLeakproof()
                        .isParallelSafe()
                        .and()
                        .function("app.moods")
                        .returns("int")
                        .isFunction()
                        .hasNoSupportFunction()
                        .and()
                        .function("app.near")
                        .hasNoSupportFunction()
                        .and()
                        .procedure("app.wipe")
                        .isFunction()
                        .isNotProcedure()
                        .returns("void")
                        .and()
                        .aggregate("app.total")
                        .isNotAggregate()
                        .isWindowFunction()
                        .and()
                        .function("app.row_no")
                        .isAggregate()
                        .isNotWindowFunction()))
                .isEqualTo(
                        """
                [function app.add(int, int)] Expecting function app.add(integer, integer) to be a procedure, but it is a function.
                  routine  CREATE OR REPLACE FUNCTION app.add(a integer, b integer DEFAULT 1) RETURNS integer LANGUAGE sql IMMUTABLE STRICT SECURITY DEFINER LEAKPROOF PARALLEL SAFE COST 5 SET search_path TO 'app', 'pg_temp' AS $$SELECT a + b$$
                [function app.add(int, int)] Expecting function app.add(integer, integer) not to be a function, but it is.
                [function app.add(int, int)] Expecting function app.add(integer, integer) to return bigint, but it returns integer.
                [function app.add(int, int)] Expecting function app.add(integer, integer) to return nothing, but it returns integer.
                [function app.add(int, int)] Expecting function app.add(integer, integer) to have the arguments a integer, but it has the arguments a integer, b integer DEFAULT 1.
                [function app.add(int, int)] Expecting function app.add(integer, integer) to have the language plpgsql, but it has the language sql.
                [function app.add(int, int)] Expecting function app.add(integer, integer) to be STABLE, but it is IMMUTABLE.
                [function app.add(int, int)] Expecting function app.add(integer, integer) to be VOLATILE, but it is IMMUTABLE.
                [function app.add(int, int)] Expecting function app.add(integer, integer) to be CALLED ON NULL INPUT, but it is STRICT.
                [function app.add(int, int)] Expecting function app.add(integer, integer) to be SECURITY INVOKER, but it is SECURITY DEFINER.
                [function app.add(int, int)] Expecting function app.add(integer, integer) not to be LEAKPROOF, but it is.
                [function app.add(int, int)] Expecting function app.add(integer, integer) to be PARALLEL RESTRICTED, but it is PARALLEL SAFE.
                [function app.add(int, int)] Expecting function app.add(integer, integer) to be PARALLEL UNSAFE, but it is PARALLEL SAFE.
                [function app.add(int, int)] Expecting function app.add(integer, integer) to have the cost 100, but it has the cost 5.
                [function app.add(int, int)] Expecting function app.add(integer, integer) to have the rows 1, but it has the rows 0.
                [function app.add(int, int)] Expecting function app.add(integer, integer) to have the support function app.near, but it has none.
                [function app.add(int, int)] Expecting function app.add(integer, integer) to have exactly the expected transforms, but 1 is missing.
                  missing   app."Mood"
                  expected  app."Mood"
                  found     none
                [function app.add(int, int)] Expecting function app.add(integer, integer) to have the setting search_path=app, but it has search_path=app, pg_temp.
                [function app.add(int, int)] Expecting function app.add(integer, integer) to have the setting work_mem=1MB, but it has no such setting.
                [function app.add(int, int)] Expecting function app.add(integer, integer) not to have the setting search_path, but it has search_path=app, pg_temp.
                [function app.add(int, int)] Expecting function app.add(integer, integer) to have only the expected settings, but 1 is extra.
                  extra     search_path=app, pg_temp
                  expected  none
                  found     search_path=app, pg_temp
                [function app.add(int, int)] Expecting function app.add(integer, integer) to have the body SELECT a - b, but it has the body SELECT a + b.
                [function app.add(int, int)] Expecting function app.add(integer, integer) to have a body containing a - b, but it has not.
                [function app.add(int, int)] Expecting function app.add(integer, integer) not to have a body containing a + b, but it has.
                [function app.add(int, int)] Expecting function app.add(integer, integer) to have no comment, but it has the comment the sum.
                [function app.add(int, int) > grants > to PUBLIC] Expecting PUBLIC to have only the expected privileges on function app.add(integer, integer), but 1 is missing.
                  missing   EXECUTE
                  expected  EXECUTE
                  grants    EXECUTE to postgres by postgres
                [function app.add(text, text)] Expecting function app.add(text, text) to be IMMUTABLE, but it is STABLE.
                  routine  CREATE OR REPLACE FUNCTION app.add(a text, b text) RETURNS text LANGUAGE sql STABLE PARALLEL RESTRICTED AS $$SELECT a || b$$
                [function app.add(text, text)] Expecting function app.add(text, text) to be STRICT, but it is CALLED ON NULL INPUT.
                [function app.add(text, text)] Expecting function app.add(text, text) to be SECURITY DEFINER, but it is SECURITY INVOKER.
                [function app.add(text, text)] Expecting function app.add(text, text) to be LEAKPROOF, but it is not.
                [function app.add(text, text)] Expecting function app.add(text, text) to be PARALLEL SAFE, but it is PARALLEL RESTRICTED.
                [function app.moods] Expecting function app.moods(app."Mood", character varying[]) to return int, but it returns SETOF integer.
                  routine  CREATE OR REPLACE FUNCTION app.moods(app."Mood", character varying[]) RETURNS SETOF integer LANGUAGE plpgsql ROWS 7 AS $$ BEGIN RETURN QUERY SELECT 1; END $$
                [function app.near] Expecting function app.near(integer) to have no support function, but it has the support function textlike_support.
                  routine  CREATE OR REPLACE FUNCTION app.near(integer) RETURNS boolean LANGUAGE internal SUPPORT textlike_support AS $$int4in$$
                [procedure app.wipe] Expecting procedure app.wipe() to be a function, but it is a procedure.
                  routine  CREATE OR REPLACE PROCEDURE app.wipe() LANGUAGE plpgsql AS $$BEGIN NULL; END$$
                [procedure app.wipe] Expecting procedure app.wipe() not to be a procedure, but it is.
                [procedure app.wipe] Expecting procedure app.wipe() to return void, but it returns nothing.
                [aggregate app.total] Expecting aggregate app.total(integer) not to be an aggregate, but it is.
                  routine  CREATE AGGREGATE app.total(integer) (SFUNC = app.sum_up, STYPE = integer, INITCOND = '0')
                [aggregate app.total] Expecting aggregate app.total(integer) to be a window function, but it is an aggregate.
                [function app.row_no] Expecting window function app.row_no() to be an aggregate, but it is a window function.
                  routine  CREATE OR REPLACE FUNCTION app.row_no() RETURNS bigint LANGUAGE internal WINDOW AS $$window_row_number$$
                [function app.row_no] Expecting window function app.row_no() not to be a window function, but it is.""");
    }
}
