package dev.backstitch.assertions;

import static dev.backstitch.assertions.BackstitchAssertions.assertThat;
import static dev.backstitch.assertions.Fixture.failures;

import dev.backstitch.engine.schema.Schema;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Enums, ranges, base types and shell types, as a real server makes them. */
class TypeAssertsTests {

    private static Schema schema;

    @BeforeAll
    static void read_the_schema() throws SQLException {
        schema = Types.read();
    }

    @Test
    void types_of_any_kind_are_types() {
        assertThat(schema)
                .hasType("app.mood")
                .hasType("app.reaches")
                .doesNotHaveType("app.moods")
                .hasOnlyTypes(
                        "app.mood",
                        "app.email",
                        "app.amount",
                        "app.named",
                        "app.address",
                        "app.span",
                        "app.span_multirange",
                        "app.reach",
                        "app.reaches",
                        "app.words",
                        "app.words_multirange",
                        "app.point",
                        "app.later")
                .hasOnlyDomains("app.email", "app.amount", "app.named")
                .hasDomain("app.email")
                .doesNotHaveDomain("app.mood")
                .hasOnlyCompositeTypes("app.address")
                .hasCompositeType("app.address")
                .doesNotHaveCompositeType("app.mood")
                .hasOnlyRangeTypes("app.reach", "app.span", "app.words")
                .hasRangeType("app.span")
                .doesNotHaveRangeType("span")
                .hasOnlyBaseTypes("app.point")
                .hasBaseType("app.point")
                .doesNotHaveBaseType("app.later")
                .hasOnlyShellTypes("app.later")
                .hasShellType("app.later")
                .doesNotHaveShellType("app.point");
    }

    @Test
    void missing_and_extra_types_are_told() {
        assertThat(failures(schema, it -> it.hasType("app.moods")
                        .hasType("mood")
                        .doesNotHaveType("app.mood")
                        .hasOnlyTypes("app.mood", "app.gone")
                        .hasDomain("app.mood")
                        .doesNotHaveDomain("app.email")
                        .hasOnlyDomains("app.email")
                        .hasCompositeType("app.adress")
                        .doesNotHaveCompositeType("app.address")
                        .hasOnlyCompositeTypes()
                        .hasRangeType("app.spam")
                        .doesNotHaveRangeType("app.span")
                        .hasOnlyRangeTypes("app.span")
                        .hasBaseType("app.later")
                        .doesNotHaveBaseType("app.point")
                        .hasOnlyBaseTypes()
                        .hasShellType("app.point")
                        .doesNotHaveShellType("app.later")
                        .hasOnlyShellTypes()
                        .domain("app.emial")
                        .isNotNull()
                        .checkConstraint("x")
                        .isValidated()))
                .isEqualTo(
                        """
                Expecting schema to have type app.moods, but it has no such type.
                  did you mean  app.mood, app.words
                  types         app.address, app.amount, app.email, app.later, app.mood, app.named, app.point, app.reach, app.reaches, app.span, app.span_multirange, app.words, app.words_multirange
                Expecting schema to have type public.mood, but it has no such type.
                  exists in  schema app: app.mood
                  types      app.address, app.amount, app.email, app.later, app.mood, app.named, app.point, app.reach, app.reaches, app.span, app.span_multirange, app.words, app.words_multirange
                Expecting schema not to have type app.mood, but it has.
                Expecting schema to have only the expected types, but 1 is missing and 12 are extra.
                  missing   app.gone
                  extra     app.address, app.amount, app.email, app.later, app.named, app.point, app.reach, app.reaches, app.span, app.span_multirange, app.words, app.words_multirange
                  expected  app.gone, app.mood
                  found     app.address, app.amount, app.email, app.later, app.mood, app.named, app.point, app.reach, app.reaches, app.span, app.span_multirange, app.words, app.words_multirange
                Expecting schema to have domain app.mood, but it has no such domain.
                  exists as  enum app.mood
                  domains    app.amount, app.email, app.named
                Expecting schema not to have domain app.email, but it has.
                Expecting schema to have only the expected domains, but 2 are extra.
                  extra     app.amount, app.named
                  expected  app.email
                  found     app.amount, app.email, app.named
                Expecting schema to have composite type app.adress, but it has no such composite type.
                  did you mean     app.address
                  composite types  app.address
                Expecting schema not to have composite type app.address, but it has.
                Expecting schema to have only the expected composite types, but 1 is extra.
                  extra     app.address
                  expected  none
                  found     app.address
                Expecting schema to have range type app.spam, but it has no such range type.
                  did you mean  app.span
                  range types   app.reach, app.span, app.words
                Expecting schema not to have range type app.span, but it has.
                Expecting schema to have only the expected range types, but 2 are extra.
                  extra     app.reach, app.words
                  expected  app.span
                  found     app.reach, app.span, app.words
                Expecting schema to have base type app.later, but it has no such base type.
                  exists as   shell type app.later
                  base types  app.point
                Expecting schema not to have base type app.point, but it has.
                Expecting schema to have only the expected base types, but 1 is extra.
                  extra     app.point
                  found     app.point
                Expecting schema to have shell type app.point, but it has no such shell type.
                  exists as    base type app.point
                  shell types  app.later
                Expecting schema not to have shell type app.later, but it has.
                Expecting schema to have only the expected shell types, but 1 is extra.
                  extra     app.later
                  found     app.later
                Expecting schema to have domain app.emial, but it has no such domain.
                  did you mean  app.email
                  domains       app.amount, app.email, app.named""");
    }

    @Test
    void enums_are_as_they_were_made() {
        assertThat(schema)
                .enumType("app.mood")
                .hasValueBefore("sad", "ok")
                .hasValueAfter("ok", "meh")
                .hasComment("how it goes")
                .isOwnedBy("postgres")
                .hasNoPublicPrivileges()
                .grants()
                .to("postgres")
                .areExactly("USAGE");
        assertThat(failures(schema, it -> it.enumType("app.mood")
                        .hasValueBefore("ok", "sad")
                        .hasValueAfter("sad", "sad")
                        .hasValueBefore("glad", "ok")
                        .isOwnedBy("app")
                        .hasComment("how it went")
                        .grants()
                        .toPublic()
                        .areExactly("USAGE")))
                .isEqualTo(
                        """
                [enum app.mood] Expecting enum app.mood to have the value ok before sad, but it has it behind.
                  values  sad, meh, ok
                [enum app.mood] Expecting enum app.mood to have the value sad before sad, but it has it behind.
                [enum app.mood] Expecting enum app.mood to have the value glad before ok, but it does not have glad.
                [enum app.mood] Expecting enum app.mood to be owned by app, but it is owned by postgres.
                  enum  CREATE TYPE app.mood AS ENUM ('sad', 'meh', 'ok')
                [enum app.mood] Expecting enum app.mood to have the comment how it went, but it has the comment how it goes.
                [enum app.mood > grants > to PUBLIC] Expecting PUBLIC to have only the expected privileges on enum app.mood, but 1 is missing.
                  missing   USAGE
                  expected  USAGE
                  found     none
                  grants    USAGE to postgres by postgres""");
    }

    @Test
    void range_types_are_as_they_were_made() {
        assertThat(schema)
                .rangeType("app.span")
                .hasSubtype("int")
                .hasDefaultOperatorClass()
                .hasDefaultCollation()
                .hasNoCanonicalFunction()
                .hasNoSubtypeDifferenceFunction()
                .isOwnedBy("postgres")
                .and()
                .rangeType("app.reach")
                .hasSubtype("float8")
                .hasSubtypeDifferenceFunction("app.distance")
                .hasMultirange("app.reaches")
                .and()
                .rangeType("app.words")
                .hasOperatorClass("text_pattern_ops")
                .hasCollation("C")
                .grants()
                .toPublic()
                .areExactly("USAGE");
        assertThat(failures(schema, it -> it.rangeType("app.span")
                        .hasSubtype("bigint")
                        .hasOperatorClass("int4_ops")
                        .hasCollation("C")
                        .hasCanonicalFunction("app.canon")
                        .hasSubtypeDifferenceFunction("app.distance")
                        .hasMultirange("app.spans")
                        .and()
                        .rangeType("app.words")
                        .hasDefaultOperatorClass()
                        .hasDefaultCollation()
                        .and()
                        .rangeType("app.reach")
                        .hasNoSubtypeDifferenceFunction()))
                .isEqualTo(
                        """
                [range type app.span] Expecting range type app.span to have the subtype bigint, but it has the subtype integer.
                  range type  CREATE TYPE app.span AS RANGE (SUBTYPE = integer, MULTIRANGE_TYPE_NAME = app.span_multirange)
                [range type app.span] Expecting range type app.span to have the operator class int4_ops, but it has none.
                [range type app.span] Expecting range type app.span to have the collation C, but it has none.
                [range type app.span] Expecting range type app.span to have the canonical function app.canon, but it has none.
                [range type app.span] Expecting range type app.span to have the subtype difference function app.distance, but it has none.
                [range type app.span] Expecting range type app.span to have the multirange app.spans, but it has the multirange app.span_multirange.
                [range type app.words] Expecting range type app.words to have the default operator class of its subtype, but it has the operator class text_pattern_ops.
                  range type  CREATE TYPE app.words AS RANGE (SUBTYPE = text, SUBTYPE_OPCLASS = text_pattern_ops, COLLATION = "C", MULTIRANGE_TYPE_NAME = app.words_multirange)
                [range type app.words] Expecting range type app.words to have the collation of its subtype, but it has the collation "C".
                [range type app.reach] Expecting range type app.reach to have no subtype difference function, but it has the subtype difference function app.distance.
                  range type  CREATE TYPE app.reach AS RANGE (SUBTYPE = double precision, SUBTYPE_DIFF = app.distance, MULTIRANGE_TYPE_NAME = app.reaches)""");
    }

    @Test
    void base_and_shell_types_are_as_they_were_made() {
        assertThat(schema)
                .baseType("app.point")
                .hasAttribute("INPUT = app.point_in")
                .doesNotHaveAttribute("PREFERRED = true")
                .isOwnedBy("postgres")
                .hasNoComment()
                .and()
                .shellType("app.later")
                .isOwnedBy("postgres")
                .isNotOwnedBy("app")
                .hasComment("to come");
        assertThat(failures(schema, it -> it.baseType("app.point")
                        .hasAttribute("INPUT = app.point_int")
                        .doesNotHaveAttribute("INPUT = app.point_in")
                        .hasOnlyAttributes("INPUT = app.point_in")
                        .and()
                        .shellType("app.later")
                        .isOwnedBy("app")
                        .hasNoComment()))
                .isEqualTo(
                        """
                [base type app.point] Expecting base type app.point to have the attribute INPUT = app.point_int, but it has no such attribute.
                  did you mean  INPUT = app.point_in, OUTPUT = app.point_out
                  attributes    ALIGNMENT = int4, CATEGORY = 'U', DELIMITER = ',', INPUT = app.point_in, INTERNALLENGTH = 4, OUTPUT = app.point_out, PASSEDBYVALUE, STORAGE = plain
                [base type app.point] Expecting base type app.point not to have the attribute INPUT = app.point_in, but it has.
                  attributes  ALIGNMENT = int4, CATEGORY = 'U', DELIMITER = ',', INPUT = app.point_in, INTERNALLENGTH = 4, OUTPUT = app.point_out, PASSEDBYVALUE, STORAGE = plain
                [base type app.point] Expecting base type app.point to have only the expected attributes, but 7 are extra.
                  extra     ALIGNMENT = int4, CATEGORY = 'U', DELIMITER = ',', INTERNALLENGTH = 4, OUTPUT = app.point_out, PASSEDBYVALUE, STORAGE = plain
                  expected  INPUT = app.point_in
                  found     ALIGNMENT = int4, CATEGORY = 'U', DELIMITER = ',', INPUT = app.point_in, INTERNALLENGTH = 4, OUTPUT = app.point_out, PASSEDBYVALUE, STORAGE = plain
                [shell type app.later] Expecting shell type app.later to be owned by app, but it is owned by postgres.
                  shell type  CREATE TYPE app.later
                [shell type app.later] Expecting shell type app.later to have no comment, but it has the comment to come.""");
    }
}
