package dev.backstitch.assertions;

import dev.backstitch.engine.schema.Schema;
import java.sql.SQLException;

/** One of every kind of type. */
final class Types {

    private Types() {}

    static Schema read() throws SQLException {
        return Fixture.schema(
                """
                CREATE SCHEMA app;
                CREATE TYPE app.mood AS ENUM ('sad', 'meh', 'ok');
                COMMENT ON TYPE app.mood IS 'how it goes';
                REVOKE ALL ON TYPE app.mood FROM PUBLIC;
                CREATE DOMAIN app.email AS varchar(64) COLLATE "C" DEFAULT 'a@b' NOT NULL
                    CONSTRAINT has_at CHECK (VALUE ~ '@') CONSTRAINT short CHECK (length(VALUE) < 60);
                COMMENT ON CONSTRAINT has_at ON DOMAIN app.email IS 'somewhere';
                ALTER DOMAIN app.email ADD CONSTRAINT lower CHECK (VALUE = lower(VALUE)) NOT VALID;
                COMMENT ON DOMAIN app.email IS 'where we write to';
                CREATE DOMAIN app.amount AS numeric(10, 2);
                CREATE DOMAIN app.named AS int CONSTRAINT there NOT NULL;
                COMMENT ON CONSTRAINT there ON DOMAIN app.named IS 'always';
                CREATE TYPE app.address AS (street text COLLATE "C", number int, city varchar(40));
                COMMENT ON COLUMN app.address.city IS 'without its code';
                COMMENT ON TYPE app.address IS 'where';
                CREATE TYPE app.span AS RANGE (subtype = int);
                CREATE FUNCTION app.distance(float8, float8) RETURNS float8 LANGUAGE sql IMMUTABLE AS 'SELECT $1 - $2';
                CREATE TYPE app.reach AS RANGE
                    (subtype = float8, subtype_diff = app.distance, multirange_type_name = app.reaches);
                CREATE TYPE app.words AS RANGE (subtype = text, subtype_opclass = text_pattern_ops, collation = "C");
                CREATE TYPE app.point;
                CREATE FUNCTION app.point_in(cstring) RETURNS app.point
                    LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
                CREATE FUNCTION app.point_out(app.point) RETURNS cstring
                    LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
                CREATE TYPE app.point (INPUT = app.point_in, OUTPUT = app.point_out, LIKE = int4);
                CREATE TYPE app.later;
                COMMENT ON TYPE app.later IS 'to come';
                CREATE FUNCTION app.canon(app.later) RETURNS app.later LANGUAGE internal AS 'int4range_canonical';
                """);
    }
}
