-- What pgTAP and we assert: a bit of each kind that both know.
CREATE ROLE clerk LOGIN;
CREATE ROLE boss LOGIN SUPERUSER;
CREATE ROLE staff NOLOGIN;
CREATE ROLE nobody NOLOGIN;
GRANT staff TO clerk;

CREATE SCHEMA app AUTHORIZATION clerk;
GRANT USAGE ON SCHEMA app TO staff;

CREATE TYPE role AS ENUM ('ADMIN', 'NURSE', 'VIEWER');
CREATE DOMAIN email AS varchar(64) CHECK (VALUE LIKE '%@%');
CREATE TYPE address AS (street text, zip char(5));
ALTER TYPE address OWNER TO clerk;

CREATE TABLE users (
    id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    email email NOT NULL UNIQUE,
    role role NOT NULL DEFAULT 'NURSE',
    name varchar(64),
    tags text[] DEFAULT '{}',
    balance numeric(10, 2) DEFAULT 0,
    age int CONSTRAINT adult CHECK (age >= 18),
    created timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX users_name ON users (lower(name));
CREATE INDEX users_role ON users (role, created) WHERE role <> 'ADMIN';
CREATE INDEX users_tags ON users USING gin (tags);
ALTER TABLE users CLUSTER ON users_pkey;
GRANT SELECT, INSERT ON users TO staff;
GRANT UPDATE (name) ON users TO nobody;

CREATE TABLE students (
    id bigint PRIMARY KEY,
    nurse_id int REFERENCES users ON DELETE SET NULL,
    name text NOT NULL
);
ALTER TABLE students OWNER TO clerk;
CREATE TABLE loose (a int, b int);

CREATE TABLE visits (at date NOT NULL, student bigint) PARTITION BY RANGE (at);
CREATE TABLE visits_2026 PARTITION OF visits FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE TABLE visits_2027 PARTITION OF visits FOR VALUES FROM ('2027-01-01') TO ('2028-01-01');
CREATE TABLE people (name text);
CREATE TABLE workers (salary numeric) INHERITS (people);
CREATE TABLE nurses (ward text) INHERITS (workers);

CREATE SEQUENCE tickets START 100;
GRANT USAGE ON SEQUENCE tickets TO staff;
CREATE VIEW adults AS SELECT id, email FROM users WHERE age >= 18;
ALTER VIEW adults OWNER TO clerk;
CREATE MATERIALIZED VIEW busy AS SELECT count(*) AS n FROM visits;

CREATE FOREIGN DATA WRAPPER paper;
CREATE SERVER archive FOREIGN DATA WRAPPER paper;
CREATE FOREIGN TABLE old_visits (at date) SERVER archive;
GRANT USAGE ON FOREIGN SERVER archive TO staff;

CREATE FUNCTION twice(n int) RETURNS int LANGUAGE sql IMMUTABLE STRICT AS 'SELECT n * 2';
CREATE FUNCTION app.secret() RETURNS text LANGUAGE plpgsql STABLE SECURITY DEFINER AS 'BEGIN RETURN ''x''; END';
ALTER FUNCTION app.secret() OWNER TO clerk;
CREATE FUNCTION touched() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE PROCEDURE tidy() LANGUAGE sql AS 'DELETE FROM loose';
CREATE AGGREGATE total(int) (SFUNC = int4pl, STYPE = int, INITCOND = '0');
CREATE FUNCTION mood(address) RETURNS text LANGUAGE sql AS 'SELECT ($1).street';
CREATE CAST (address AS text) WITH FUNCTION mood(address) AS ASSIGNMENT;
CREATE FUNCTION same(address, address) RETURNS boolean LANGUAGE sql AS 'SELECT ($1).zip = ($2).zip';
CREATE OPERATOR === (LEFTARG = address, RIGHTARG = address, FUNCTION = same);
CREATE FUNCTION flipped(address) RETURNS address LANGUAGE sql AS 'SELECT $1';
CREATE OPERATOR !!! (RIGHTARG = address, FUNCTION = flipped);

CREATE TRIGGER users_touched BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION touched();
CREATE RULE keep AS ON DELETE TO loose DO INSTEAD NOTHING;
CREATE RULE note AS ON INSERT TO loose DO ALSO NOTIFY loose;
ALTER TABLE users ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON users FOR SELECT TO staff USING (true);
CREATE EXTENSION hstore SCHEMA app;
