CREATE EXTENSION citext;
CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');
CREATE DOMAIN dm AS varchar(10);
CREATE DOMAIN dt AS text;
CREATE DOMAIN di AS int;
CREATE FUNCTION f1(x text) RETURNS boolean IMMUTABLE LANGUAGE sql AS 'select x is not null';
CREATE FUNCTION f2(x int, VARIADIC y int[]) RETURNS int IMMUTABLE LANGUAGE sql AS 'select 1';
CREATE TABLE base (
    v varchar(20), v2 varchar, t text, n numeric(10,2), n2 numeric, i int, b bigint, s smallint, d date, ts timestamptz,
    tsn timestamp(3), f boolean, c char(3), e mood, dmc dm, dtc dt, dic di, arr text[], varr varchar(5)[], iarr int[],
    j jsonb, r real, dp double precision, u uuid, iv interval, tm time, bits bit(3), vb varbit(5), by bytea, nm name,
    ci citext, m money, inetc inet, "Weird col" varchar(3), c1 "char", o oid);
CREATE VIEW v0 AS SELECT v FROM base;
