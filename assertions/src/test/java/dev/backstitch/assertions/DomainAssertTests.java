package dev.backstitch.assertions;

import static dev.backstitch.assertions.BackstitchAssertions.assertThat;
import static dev.backstitch.assertions.Fixture.failures;

import dev.backstitch.engine.schema.Schema;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Domains and composite types, as a real server makes them. */
class DomainAssertTests {

    private static Schema schema;

    @BeforeAll
    static void read_the_schema() throws SQLException {
        schema = Types.read();
    }

    @Test
    void domains_are_as_they_were_made() {
        assertThat(schema)
                .domain("app.email")
                .hasBaseType("varchar(64)")
                .doesNotHaveBaseType("text")
                .isNotNull()
                .hasDefault("'a@b'")
                .hasCollation("C")
                .hasComment("where we write to")
                .isOwnedBy("postgres")
                .hasCheckConstraint("short")
                .doesNotHaveCheckConstraint("long")
                .hasOnlyCheckConstraints("has_at", "lower", "short")
                .checkConstraint("has_at")
                .hasExpression("(VALUE)::text ~ '@'::text")
                .isValidated()
                .hasComment("somewhere")
                .and()
                .checkConstraint("lower")
                .isNotValidated()
                .hasNoComment()
                .andSchema()
                .domain("app.amount")
                .hasBaseType("decimal(10,2)")
                .isNullable()
                .hasNoDefault()
                .hasDefaultCollation()
                .hasOnlyCheckConstraints()
                .grants()
                .toPublic()
                .areExactly("USAGE");
        assertThat(failures(schema, it -> it.domain("app.email")
                        .hasBaseType("varchar(65)")
                        .doesNotHaveBaseType("varchar(64)")
                        .isNullable()
                        .hasDefault("'b@c'")
                        .hasNoDefault()
                        .hasCollation("POSIX")
                        .hasDefaultCollation()
                        .hasCheckConstraint("has_att")
                        .doesNotHaveCheckConstraint("short")
                        .hasOnlyCheckConstraints("short")
                        .checkConstraint("has_at")
                        .hasExpression("VALUE ~ '#'")
                        .isNotValidated()
                        .hasComment("nowhere")
                        .and()
                        .checkConstraint("lower")
                        .isValidated()
                        .andSchema()
                        .domain("app.amount")
                        .isNotNull()
                        .hasDefault("0")
                        .hasCollation("C")
                        .isNull()))
                .isEqualTo(
                        """
                [domain app.email] Expecting domain app.email to have the base type varchar(65), but it has the base type character varying(64).
                  domain  CREATE DOMAIN app.email AS character varying(64) COLLATE "C" DEFAULT 'a@b'::character varying NOT NULL CONSTRAINT has_at CHECK (((VALUE)::text ~ '@'::text)) CONSTRAINT lower CHECK (((VALUE)::text = lower((VALUE)::text))) NOT VALID CONSTRAINT short CHECK ((length((VALUE)::text) < 60))
                [domain app.email] Expecting domain app.email not to have the base type varchar(64), but it has.
                [domain app.email] Expecting domain app.email to be nullable, but it is NOT NULL.
                [domain app.email] Expecting domain app.email to have the default 'b@c', but it has the default 'a@b'::character varying.
                [domain app.email] Expecting domain app.email to have no default, but it has the default 'a@b'::character varying.
                [domain app.email] Expecting domain app.email to have the collation POSIX, but it has the collation "C".
                [domain app.email] Expecting domain app.email to have the collation of its base type, but it has the collation "C".
                [domain app.email] Expecting domain app.email to have check constraint has_att, but it has no such check constraint.
                  did you mean       has_at
                  check constraints  has_at, lower, short
                [domain app.email] Expecting domain app.email not to have check constraint short, but it has.
                  check constraint  CONSTRAINT short CHECK ((length((VALUE)::text) < 60))
                [domain app.email] Expecting domain app.email to have only the expected check constraints, but 2 are extra.
                  extra     has_at, lower
                  expected  short
                  found     has_at, lower, short
                [domain app.email > check constraint has_at] Expecting check constraint has_at to have the expression VALUE ~ '#', but it has the expression ((VALUE)::text ~ '@'::text).
                  check constraint  CONSTRAINT has_at CHECK (((VALUE)::text ~ '@'::text))
                [domain app.email > check constraint has_at] Expecting check constraint has_at to be NOT VALID, but it is validated.
                [domain app.email > check constraint has_at] Expecting check constraint has_at to have the comment nowhere, but it has the comment somewhere.
                [domain app.email > check constraint lower] Expecting check constraint lower to be validated, but it is NOT VALID.
                  check constraint  CONSTRAINT lower CHECK (((VALUE)::text = lower((VALUE)::text))) NOT VALID
                [domain app.amount] Expecting domain app.amount to be NOT NULL, but it is nullable.
                  domain  CREATE DOMAIN app.amount AS numeric(10,2)
                [domain app.amount] Expecting domain app.amount to have the default 0, but it has none.
                [domain app.amount] Expecting domain app.amount to have the collation C, but it has that of its base type.
                [domain app.amount] Expecting domain app.amount to be null, which no domain is: did you mean isNullable()?""");
    }

    @Test
    void the_name_of_a_not_null_is_told_where_the_server_keeps_it() {
        assertThat(schema).domain("app.named").hasNotNullName("there").hasNotNullComment("always");
        assertThat(failures(schema, it -> it.domain("app.named")
                        .hasNotNullName("here")
                        .hasNotNullComment("never")
                        .andSchema()
                        .domain("app.email")
                        .hasNotNullName("email_not_null")
                        .hasNotNullComment("always")))
                .isEqualTo(
                        """
                [domain app.named] Expecting domain app.named to have the NOT NULL name here, but it has the NOT NULL name there.
                  domain  CREATE DOMAIN app.named AS integer CONSTRAINT there NOT NULL
                [domain app.named] Expecting domain app.named to have the NOT NULL comment never, but it has the NOT NULL comment always.
                [domain app.email] Expecting domain app.email to have the NOT NULL name email_not_null, but it has none but what Postgres chooses.
                  domain  CREATE DOMAIN app.email AS character varying(64) COLLATE "C" DEFAULT 'a@b'::character varying NOT NULL CONSTRAINT has_at CHECK (((VALUE)::text ~ '@'::text)) CONSTRAINT lower CHECK (((VALUE)::text = lower((VALUE)::text))) NOT VALID CONSTRAINT short CHECK ((length((VALUE)::text) < 60))
                [domain app.email] Expecting domain app.email to have the NOT NULL comment always, but it has none.""");
    }

    @Test
    void composite_types_are_as_they_were_made() {
        assertThat(schema)
                .compositeType("app.address")
                .hasAttribute("city")
                .doesNotHaveAttribute("zip")
                .hasOnlyAttributes("city", "number", "street")
                .hasExactlyAttributes("street", "number", "city")
                .hasComment("where")
                .isOwnedBy("postgres")
                .attribute("street")
                .hasType("text")
                .hasCollation("C")
                .hasNoComment()
                .and()
                .attribute("city")
                .hasType("varchar(40)")
                .hasDefaultCollation()
                .hasComment("without its code")
                .and()
                .grants()
                .toPublic()
                .areExactly("USAGE");
        assertThat(failures(schema, it -> it.compositeType("app.address")
                        .hasAttribute("cyti")
                        .doesNotHaveAttribute("city")
                        .hasOnlyAttributes("city")
                        .hasExactlyAttributes("city", "number", "street")
                        .attribute("street")
                        .hasType("varchar")
                        .hasCollation("POSIX")
                        .hasDefaultCollation()
                        .hasComment("which")
                        .and()
                        .attribute("number")
                        .hasCollation("C")
                        .and()
                        .attribute("nomber")
                        .hasType("int")))
                .isEqualTo(
                        """
                [composite type app.address] Expecting composite type app.address to have attribute cyti, but it has no such attribute.
                  attributes  street, number, city
                [composite type app.address] Expecting composite type app.address not to have attribute city, but it has.
                  attribute  city character varying(40)
                [composite type app.address] Expecting composite type app.address to have only the expected attributes, but 2 are extra.
                  extra     street, number
                  expected  city
                  found     street, number, city
                [composite type app.address] Expecting composite type app.address to have exactly the expected attributes, but their order differs.
                  expected  city, number, street
                [composite type app.address > attribute street] Expecting attribute street to have the type varchar, but it has the type text.
                  attribute  street text COLLATE "C"
                [composite type app.address > attribute street] Expecting attribute street to have the collation POSIX, but it has the collation "C".
                [composite type app.address > attribute street] Expecting attribute street to have the collation of its type, but it has the collation "C".
                [composite type app.address > attribute street] Expecting attribute street to have the comment which, but it has none.
                [composite type app.address > attribute number] Expecting attribute number to have the collation C, but it has that of its type.
                  attribute  number integer
                [composite type app.address] Expecting composite type app.address to have attribute nomber, but it has no such attribute.
                  did you mean  number
                  attributes    street, number, city""");
    }
}
