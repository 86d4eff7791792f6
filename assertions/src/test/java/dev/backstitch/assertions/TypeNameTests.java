package dev.backstitch.assertions;

import static dev.backstitch.assertions.BackstitchAssertions.assertThat;
import static dev.backstitch.assertions.BackstitchAssertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeNameTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            int                          | integer
            INT4                         | integer
            integer                      | integer
            int2                         | smallint
            int8                         | bigint
            bool                         | boolean
            float8                       | double precision
            double  precision            | double precision
            float                        | double precision
            float(24)                    | real
            float(25)                    | double precision
            float4                       | real
            decimal(10,2)                | numeric(10,2)
            numeric( 10, 2 )             | numeric(10,2)
            numeric(10)                  | numeric(10,0)
            dec                          | numeric
            varchar(64)                  | character varying(64)
            VARCHAR (64)                 | character varying(64)
            varchar                      | character varying
            character varying(64)        | character varying(64)
            char(3)                      | character(3)
            char                         | character(1)
            bpchar                       | bpchar
            "char"                       | "char"
            bit                          | bit(1)
            varbit(5)                    | bit varying(5)
            timestamptz                  | timestamp with time zone
            timestamptz(3)               | timestamp(3) with time zone
            timestamp(3) with time zone  | timestamp(3) with time zone
            timestamp                    | timestamp without time zone
            timestamp(3)                 | timestamp(3) without time zone
            timetz(0)                    | time(0) with time zone
            interval day to second(3)    | interval day to second(3)
            int[]                        | integer[]
            int [3] []                   | integer[]
            int array                    | integer[]
            varchar(64)[]                | character varying(64)[]
            pg_catalog.int4              | integer
            citext                       | public.citext
            public.citext                | public.citext
            CITEXT                       | public.citext
            UserRole                     | public."UserRole"
            "UserRole"                   | public."UserRole"
            public."UserRole"            | public."UserRole"
            UserRole[]                   | public."UserRole"[]
            app.mood                     | app.mood
            geometry(Point, 4326)        | public.geometry(Point,4326)
            """)
    void the_same_type_has_many_names(String written, String formatted) {
        assertThat(Clinic.column(formatted)).hasType(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            int            | bigint
            varchar        | character varying(64)
            varchar(64)    | character varying
            varchar(64)    | character varying(65)
            varchar(64)    | text
            numeric        | numeric(10,2)
            timestamp      | timestamp with time zone
            timestamptz    | timestamp(3) with time zone
            int[]          | integer
            int            | integer[]
            char           | "char"
            citext         | extensions.citext
            app.mood       | public.mood
            "userrole"     | public."UserRole"
            serial         | integer
            """)
    void other_types_are_told_apart(String written, String formatted) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(Clinic.column(formatted)).hasType(written));
    }
}
