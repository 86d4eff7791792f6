package dev.backstitch.assertions;

import static dev.backstitch.assertions.BackstitchAssertions.assertThat;
import static dev.backstitch.assertions.Fixture.failures;

import dev.backstitch.engine.schema.Schema;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Casts, operators, operator classes and families, and transforms, as a real server makes them. */
class OperatorAssertsTests {

    private static Schema schema;

    @BeforeAll
    static void read_the_schema() throws SQLException {
        schema = Fixture.schema(
                """
                CREATE SCHEMA app;
                CREATE TYPE app.mood AS ENUM ('sad', 'ok');
                CREATE FUNCTION app.to_int(app.mood) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 1';
                CREATE CAST (app.mood AS int) WITH FUNCTION app.to_int(app.mood) AS ASSIGNMENT;
                CREATE CAST (varchar AS app.mood) WITH INOUT AS IMPLICIT;
                CREATE CAST (app.mood AS bigint) WITH INOUT;
                COMMENT ON CAST (app.mood AS int) IS 'how much';
                CREATE FUNCTION app.same(text, text) RETURNS bool LANGUAGE sql IMMUTABLE AS 'SELECT $1 = $2';
                CREATE FUNCTION app.negate(text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT $1';
                CREATE OPERATOR app.=== (FUNCTION = app.same, LEFTARG = text, RIGHTARG = text, COMMUTATOR = OPERATOR(app.===),
                    NEGATOR = OPERATOR(app.!==), RESTRICT = eqsel, JOIN = eqjoinsel, HASHES, MERGES);
                CREATE OPERATOR app.!== (FUNCTION = app.same, LEFTARG = text, RIGHTARG = text, NEGATOR = OPERATOR(app.===));
                CREATE OPERATOR app.~~~ (FUNCTION = app.negate, RIGHTARG = text);
                COMMENT ON OPERATOR app.=== (text, text) IS 'the same';
                CREATE OPERATOR FAMILY app.int_family USING btree;
                CREATE OPERATOR FAMILY app.mood_family USING hash;
                CREATE OPERATOR CLASS app.mood_ops DEFAULT FOR TYPE app.mood USING hash FAMILY app.mood_family AS
                    OPERATOR 1 = (anyenum, anyenum), FUNCTION 1 hashenum(anyenum);

                CREATE OPERATOR CLASS app.box_ops FOR TYPE box USING gist AS STORAGE box;
                CREATE OPERATOR CLASS app.tags_ops FOR TYPE text[] USING gin AS
                    FUNCTION 1 (text, text) bttextcmp(text, text), STORAGE text;
                CREATE OPERATOR CLASS app.number_ops FOR TYPE int USING btree FAMILY app.int_family AS
                    OPERATOR 1 <, FUNCTION 1 btint4cmp(int, int);
                ALTER OPERATOR FAMILY app.int_family USING btree ADD OPERATOR 1 < (int, bigint);
                COMMENT ON OPERATOR FAMILY app.int_family USING btree IS 'numbers';
                CREATE FUNCTION app.mood_from(internal) RETURNS internal LANGUAGE internal IMMUTABLE AS 'int4recv';
                CREATE TRANSFORM FOR app.mood LANGUAGE plpgsql (FROM SQL WITH FUNCTION app.mood_from(internal));
                COMMENT ON TRANSFORM FOR app.mood LANGUAGE plpgsql IS 'moody';
                """);
    }

    @Test
    void casts_are_as_they_were_made() {
        assertThat(schema)
                .hasCast("app.mood", "int")
                .hasCast("varchar", "app.mood")
                .doesNotHaveCast("int", "app.mood")
                .hasOnlyCasts("app.mood AS int", "(app.mood AS int8)", "varchar AS app.mood")
                .cast("app.mood", "int")
                .hasSource("app.mood")
                .hasTarget("int4")
                .isAssignment()
                .callsFunction("app.to_int")
                .hasComment("how much")
                .and()
                .cast("varchar", "app.mood")
                .isImplicit()
                .isWithInout()
                .and()
                .cast("app.mood", "bigint")
                .isExplicit();
        assertThat(failures(schema, it -> it.hasCast("app.mood", "smallint")
                        .doesNotHaveCast("app.mood", "int")
                        .hasOnlyCasts("app.mood AS int", "int AS app.mood")
                        .cast("app.mood", "int")
                        .hasSource("text")
                        .hasTarget("bigint")
                        .isImplicit()
                        .isExplicit()
                        .isWithoutFunction()
                        .isWithInout()
                        .callsFunction("app.to_bigint")
                        .hasComment("how many")
                        .and()
                        .cast("varchar", "app.mood")
                        .isAssignment()
                        .callsFunction("app.to_int")
                        .and()
                        .cast("a", "b")
                        .isImplicit()))
                .isEqualTo(
                        """
                Expecting schema to have cast app.mood AS smallint, but it has no such cast.
                  casts  (app.mood AS bigint), (app.mood AS integer), (character varying AS app.mood)
                Expecting schema not to have cast app.mood AS int, but it has.
                Expecting schema to have only the expected casts, but 1 is missing and 2 are extra.
                  missing   int AS app.mood
                  extra     (app.mood AS bigint), (character varying AS app.mood)
                  expected  (app.mood AS integer), int AS app.mood
                  found     (app.mood AS bigint), (app.mood AS integer), (character varying AS app.mood)
                [cast app.mood AS int] Expecting cast (app.mood AS integer) to have the source text, but it has the source app.mood.
                  cast  CREATE CAST (app.mood AS integer) WITH FUNCTION app.to_int(app.mood) AS ASSIGNMENT
                [cast app.mood AS int] Expecting cast (app.mood AS integer) to have the target bigint, but it has the target integer.
                [cast app.mood AS int] Expecting cast (app.mood AS integer) to be implicit, but it is not.
                [cast app.mood AS int] Expecting cast (app.mood AS integer) to be explicit, but it is not.
                [cast app.mood AS int] Expecting cast (app.mood AS integer) to be without function, but it is not.
                [cast app.mood AS int] Expecting cast (app.mood AS integer) to be with inout, but it is not.
                [cast app.mood AS int] Expecting cast (app.mood AS integer) to have the function app.to_bigint, but it has the function app.to_int(app.mood).
                [cast app.mood AS int] Expecting cast (app.mood AS integer) to have the comment how many, but it has the comment how much.
                [cast varchar AS app.mood] Expecting cast (character varying AS app.mood) to be made in assignments, but it is not.
                  cast  CREATE CAST (character varying AS app.mood) WITH INOUT AS IMPLICIT
                [cast varchar AS app.mood] Expecting cast (character varying AS app.mood) to have the function app.to_int, but it has none.
                Expecting schema to have cast a AS b, but it has no such cast.""");
    }

    @Test
    void operators_are_as_they_were_made() {
        assertThat(schema)
                .hasOperator("app.===", "text", "text")
                .doesNotHaveOperator("===", "text", "text")
                .hasOnlyOperators("app.===(text,text)", "app.!==", "app.~~~(NONE, text)")
                .operator("app.===", "text", "text")
                .hasLeftType("text")
                .hasRightType("text")
                .callsFunction("app.same")
                .hasCommutator("app.===")
                .hasNegator("app.!==")
                .hasRestrictFunction("eqsel")
                .hasJoinFunction("eqjoinsel")
                .canHash()
                .canMerge()
                .isOwnedBy("postgres")
                .hasComment("the same")
                .and()
                .operator("app.~~~", "none", "text")
                .hasNoLeftType()
                .hasNoCommutator()
                .hasNoNegator()
                .hasNoRestrictFunction()
                .hasNoJoinFunction()
                .cannotHash()
                .cannotMerge();
        assertThat(failures(schema, it -> it.hasOperator("app.====", "text", "text")
                        .doesNotHaveOperator("app.===", "text", "text")
                        .hasOnlyOperators("app.===(text, text)", "app.<<>>")
                        .operator("app.===", "text", "text")
                        .hasLeftType("int")
                        .hasNoLeftType()
                        .hasRightType("int")
                        .hasNoRightType()
                        .callsFunction("app.negate")
                        .hasCommutator("app.!==")
                        .hasNoCommutator()
                        .hasNegator("app.===")
                        .hasNoNegator()
                        .hasRestrictFunction("neqsel")
                        .hasNoRestrictFunction()
                        .hasJoinFunction("neqjoinsel")
                        .hasNoJoinFunction()
                        .cannotHash()
                        .cannotMerge()
                        .isOwnedBy("app")
                        .hasNoComment()
                        .and()
                        .operator("app.~~~", "NONE", "text")
                        .hasLeftType("text")
                        .canHash()
                        .canMerge()
                        .and()
                        .operator("app.~~~", "text", "text")
                        .canHash()))
                .isEqualTo(
                        """
                Expecting schema to have operator app.====(text, text), but it has no such operator.
                  did you mean  app.===(text, text), app.!==(text, text)
                  operators     app.!==(text, text), app.===(text, text), app.~~~(NONE, text)
                Expecting schema not to have operator app.===(text, text), but it has.
                Expecting schema to have only the expected operators, but 1 is missing and 2 are extra.
                  missing   app.<<>>
                  extra     app.!==(text, text), app.~~~(NONE, text)
                  expected  app.<<>>, app.===(text, text)
                  found     app.!==(text, text), app.===(text, text), app.~~~(NONE, text)
                [operator app.===(text, text)] Expecting operator app.===(text, text) to have the left type int, but it has the left type text.
                  operator  CREATE OPERATOR app.=== (FUNCTION = app.same, LEFTARG = text, RIGHTARG = text, COMMUTATOR = OPERATOR(app.===), NEGATOR = OPERATOR(app.!==), RESTRICT = eqsel, JOIN = eqjoinsel, HASHES, MERGES)
                [operator app.===(text, text)] Expecting operator app.===(text, text) to have no left type, but it has the left type text.
                [operator app.===(text, text)] Expecting operator app.===(text, text) to have the right type int, but it has the right type text.
                [operator app.===(text, text)] Expecting operator app.===(text, text) to have no right type, but it has the right type text.
                [operator app.===(text, text)] Expecting operator app.===(text, text) to have the function app.negate, but it has the function app.same.
                [operator app.===(text, text)] Expecting operator app.===(text, text) to have the commutator app.!==, but it has the commutator OPERATOR(app.===).
                [operator app.===(text, text)] Expecting operator app.===(text, text) to have no commutator, but it has the commutator OPERATOR(app.===).
                [operator app.===(text, text)] Expecting operator app.===(text, text) to have the negator app.===, but it has the negator OPERATOR(app.!==).
                [operator app.===(text, text)] Expecting operator app.===(text, text) to have no negator, but it has the negator OPERATOR(app.!==).
                [operator app.===(text, text)] Expecting operator app.===(text, text) to have the restrict function neqsel, but it has the restrict function eqsel.
                [operator app.===(text, text)] Expecting operator app.===(text, text) to have no restrict function, but it has the restrict function eqsel.
                [operator app.===(text, text)] Expecting operator app.===(text, text) to have the join function neqjoinsel, but it has the join function eqjoinsel.
                [operator app.===(text, text)] Expecting operator app.===(text, text) to have no join function, but it has the join function eqjoinsel.
                [operator app.===(text, text)] Expecting operator app.===(text, text) not to support hash joins, but it does.
                [operator app.===(text, text)] Expecting operator app.===(text, text) not to support merge joins, but it does.
                [operator app.===(text, text)] Expecting operator app.===(text, text) to be owned by app, but it is owned by postgres.
                [operator app.===(text, text)] Expecting operator app.===(text, text) to have no comment, but it has the comment the same.
                [operator app.~~~(NONE, text)] Expecting operator app.~~~(NONE, text) to have the left type text, but it has none.
                  operator  CREATE OPERATOR app.~~~ (FUNCTION = app.negate, RIGHTARG = text)
                [operator app.~~~(NONE, text)] Expecting operator app.~~~(NONE, text) to support hash joins, but it does not.
                [operator app.~~~(NONE, text)] Expecting operator app.~~~(NONE, text) to support merge joins, but it does not.
                Expecting schema to have operator app.~~~(text, text), but it has no such operator.
                  did you mean  app.!==(text, text), app.===(text, text), app.~~~(NONE, text)""");
    }

    @Test
    void operator_classes_and_families_are_as_they_were_made() {
        assertThat(schema)
                .hasOperatorClass("app.mood_ops", "hash")
                .doesNotHaveOperatorClass("app.mood_ops", "btree")
                .hasOnlyOperatorClasses("app.box_ops", "app.mood_ops USING hash", "app.number_ops", "app.tags_ops")
                .hasOperatorFamily("app.int_family", "btree")
                .doesNotHaveOperatorFamily("app.int_family", "hash")
                .hasOnlyOperatorFamilies("app.int_family", "app.mood_family", "app.box_ops", "app.tags_ops")
                .operatorClass("app.mood_ops", "hash")
                .usesMethod("hash")
                .hasType("app.mood")
                .isDefault()
                .isInFamily("app.mood_family")
                .hasNoStorage()
                .hasOnlyMembers()
                .isOwnedBy("postgres")
                .hasNoComment()
                .and()
                .operatorClass("app.tags_ops", "gin")
                .isNotDefault()
                .hasStorage("text")
                .and()
                .operatorClass("app.number_ops", "btree")
                .hasMember("FUNCTION 1 (integer, integer) btint4cmp(integer,integer)")
                .doesNotHaveMember("FUNCTION 1 (text, text) bttextcmp(text,text)")
                .hasOnlyMembers(
                        "FUNCTION 1 (integer, integer) btint4cmp(integer,integer)", "OPERATOR 1 <(integer,integer)")
                .and()
                .operatorFamily("app.int_family", "btree")
                .usesMethod("btree")
                .hasMember("OPERATOR 1 <(integer,bigint)")
                .hasOnlyMembers("OPERATOR 1 <(integer,bigint)")
                .doesNotHaveMember("OPERATOR 1 =(integer,bigint)")
                .isOwnedBy("postgres")
                .hasComment("numbers");
        assertThat(failures(schema, it -> it.hasOperatorClass("app.mood_ops", "btree")
                        .doesNotHaveOperatorClass("app.mood_ops", "hash")
                        .hasOnlyOperatorClasses("app.mood_ops USING hash")
                        .hasOperatorFamily("app.int_famly", "btree")
                        .doesNotHaveOperatorFamily("app.int_family", "btree")
                        .hasOnlyOperatorFamilies("app.int_family")
                        .operatorClass("app.mood_ops", "hash")
                        .usesMethod("btree")
                        .hasType("text")
                        .isNotDefault()
                        .isInFamily("app.int_family")
                        .hasStorage("text")
                        .hasMember("OPERATOR 1 <(anyenum,anyenum)")
                        .and()
                        .operatorClass("app.tags_ops", "gin")
                        .isDefault()
                        .hasNoStorage()
                        .and()
                        .operatorClass("app.number_ops", "btree")
                        .doesNotHaveMember("FUNCTION 1 (integer, integer) btint4cmp(integer,integer)")
                        .hasOnlyMembers()
                        .and()
                        .operatorFamily("app.int_family", "btree")
                        .usesMethod("hash")
                        .hasMember("OPERATOR 1 <(bigint,integer)")
                        .doesNotHaveMember("OPERATOR 1 <(integer,bigint)")
                        .hasOnlyMembers()
                        .isOwnedBy("app")))
                .isEqualTo(
                        """
                Expecting schema to have operator class app.mood_ops USING btree, but it has no such operator class.
                  did you mean      app.mood_ops USING hash, app.number_ops USING btree, app.box_ops USING gist
                  operator classes  app.box_ops USING gist, app.mood_ops USING hash, app.number_ops USING btree, app.tags_ops USING gin
                Expecting schema not to have operator class app.mood_ops USING hash, but it has.
                Expecting schema to have only the expected operator classes, but 3 are extra.
                  extra     app.box_ops USING gist, app.number_ops USING btree, app.tags_ops USING gin
                  expected  app.mood_ops USING hash
                  found     app.box_ops USING gist, app.mood_ops USING hash, app.number_ops USING btree, app.tags_ops USING gin
                Expecting schema to have operator family app.int_famly USING btree, but it has no such operator family.
                  did you mean       app.int_family USING btree
                  operator families  app.box_ops USING gist, app.int_family USING btree, app.mood_family USING hash, app.tags_ops USING gin
                Expecting schema not to have operator family app.int_family USING btree, but it has.
                Expecting schema to have only the expected operator families, but 3 are extra.
                  extra     app.box_ops USING gist, app.mood_family USING hash, app.tags_ops USING gin
                  expected  app.int_family USING btree
                  found     app.box_ops USING gist, app.int_family USING btree, app.mood_family USING hash, app.tags_ops USING gin
                [operator class app.mood_ops USING hash] Expecting operator class app.mood_ops USING hash to have the method btree, but it has the method hash.
                  operator class  CREATE OPERATOR CLASS app.mood_ops DEFAULT FOR TYPE app.mood USING hash FAMILY app.mood_family AS STORAGE app.mood
                [operator class app.mood_ops USING hash] Expecting operator class app.mood_ops USING hash to have the type text, but it has the type app.mood.
                [operator class app.mood_ops USING hash] Expecting operator class app.mood_ops USING hash not to be the default of its type, but it is.
                [operator class app.mood_ops USING hash] Expecting operator class app.mood_ops USING hash to have the family app.int_family, but it has the family app.mood_family.
                [operator class app.mood_ops USING hash] Expecting operator class app.mood_ops USING hash to have the storage text, but it has none.
                [operator class app.mood_ops USING hash] Expecting operator class app.mood_ops USING hash to have the member OPERATOR 1 <(anyenum,anyenum), but it has no such member.
                  members  none
                [operator class app.tags_ops USING gin] Expecting operator class app.tags_ops USING gin to be the default of its type, but it is not.
                  operator class  CREATE OPERATOR CLASS app.tags_ops FOR TYPE text[] USING gin FAMILY app.tags_ops AS STORAGE text
                [operator class app.tags_ops USING gin] Expecting operator class app.tags_ops USING gin to have no storage, but it has the storage text.
                [operator class app.number_ops USING btree] Expecting operator class app.number_ops USING btree not to have the member FUNCTION 1 (integer, integer) btint4cmp(integer,integer), but it has.
                  members  FUNCTION 1 (integer, integer) btint4cmp(integer,integer), OPERATOR 1 <(integer,integer)
                [operator class app.number_ops USING btree] Expecting operator class app.number_ops USING btree to have only the expected members, but 2 are extra.
                  extra     FUNCTION 1 (integer, integer) btint4cmp(integer,integer), OPERATOR 1 <(integer,integer)
                  expected  none
                  found     FUNCTION 1 (integer, integer) btint4cmp(integer,integer), OPERATOR 1 <(integer,integer)
                [operator family app.int_family USING btree] Expecting operator family app.int_family USING btree to have the method hash, but it has the method btree.
                  operator family  CREATE OPERATOR FAMILY app.int_family USING btree; ALTER OPERATOR FAMILY app.int_family USING btree ADD OPERATOR 1 <(integer,bigint)
                [operator family app.int_family USING btree] Expecting operator family app.int_family USING btree to have the member OPERATOR 1 <(bigint,integer), but it has no such member.
                  members  OPERATOR 1 <(integer,bigint)
                [operator family app.int_family USING btree] Expecting operator family app.int_family USING btree not to have the member OPERATOR 1 <(integer,bigint), but it has.
                [operator family app.int_family USING btree] Expecting operator family app.int_family USING btree to have only the expected members, but 1 is extra.
                  extra     OPERATOR 1 <(integer,bigint)
                  found     OPERATOR 1 <(integer,bigint)
                [operator family app.int_family USING btree] Expecting operator family app.int_family USING btree to be owned by app, but it is owned by postgres.""");
    }

    @Test
    void transforms_are_as_they_were_made() {
        assertThat(schema)
                .hasTransform("app.mood", "plpgsql")
                .doesNotHaveTransform("app.mood", "plperl")
                .hasOnlyTransforms("app.mood LANGUAGE plpgsql")
                .transform("app.mood", "plpgsql")
                .hasType("app.mood")
                .isForLanguage("plpgsql")
                .hasFromSqlFunction("app.mood_from")
                .hasNoToSqlFunction()
                .hasComment("moody");
        assertThat(failures(schema, it -> it.hasTransform("app.mood", "plperl")
                        .doesNotHaveTransform("app.mood", "plpgsql")
                        .hasOnlyTransforms()
                        .transform("app.mood", "plpgsql")
                        .hasType("text")
                        .isForLanguage("plperl")
                        .hasFromSqlFunction("app.mood_to")
                        .hasNoFromSqlFunction()
                        .hasToSqlFunction("app.mood_to")
                        .hasComment("merry")))
                .isEqualTo(
                        """
                Expecting schema to have transform app.mood LANGUAGE plperl, but it has no such transform.
                  did you mean  FOR app.mood LANGUAGE plpgsql
                  transforms    FOR app.mood LANGUAGE plpgsql
                Expecting schema not to have transform app.mood LANGUAGE plpgsql, but it has.
                Expecting schema to have only the expected transforms, but 1 is extra.
                  extra     FOR app.mood LANGUAGE plpgsql
                  expected  none
                  found     FOR app.mood LANGUAGE plpgsql
                [transform app.mood LANGUAGE plpgsql] Expecting transform FOR app.mood LANGUAGE plpgsql to have the type text, but it has the type app.mood.
                  transform  CREATE TRANSFORM FOR app.mood LANGUAGE plpgsql (FROM SQL WITH FUNCTION app.mood_from(internal))
                [transform app.mood LANGUAGE plpgsql] Expecting transform FOR app.mood LANGUAGE plpgsql to have the language plperl, but it has the language plpgsql.
                [transform app.mood LANGUAGE plpgsql] Expecting transform FOR app.mood LANGUAGE plpgsql to have the from-SQL function app.mood_to, but it has the from-SQL function app.mood_from(internal).
                [transform app.mood LANGUAGE plpgsql] Expecting transform FOR app.mood LANGUAGE plpgsql to have no from-SQL function, but it has the from-SQL function app.mood_from(internal).
                [transform app.mood LANGUAGE plpgsql] Expecting transform FOR app.mood LANGUAGE plpgsql to have the to-SQL function app.mood_to, but it has none.
                [transform app.mood LANGUAGE plpgsql] Expecting transform FOR app.mood LANGUAGE plpgsql to have the comment merry, but it has the comment moody.""");
    }
}
