CREATE SCHEMA spare;
CREATE SCHEMA app;
COMMENT ON SCHEMA app IS 'the clinic';
GRANT USAGE ON SCHEMA app TO PUBLIC;

CREATE TYPE app."UserRole" AS ENUM ('ADMIN', 'NURSE');
ALTER TYPE app."UserRole" ADD VALUE 'DOCTOR' BEFORE 'NURSE';
COMMENT ON TYPE app."UserRole" IS 'who may do what';

CREATE DOMAIN app.dosage AS numeric(6,2) DEFAULT 1 NOT NULL CONSTRAINT positive CHECK (VALUE > 0);
COMMENT ON CONSTRAINT positive ON DOMAIN app.dosage IS 'no empty pills';
CREATE DOMAIN app.word AS text COLLATE "C";

CREATE TYPE app.address AS (street text, zip varchar(10) COLLATE "C");
COMMENT ON COLUMN app.address.zip IS 'postal code';

CREATE SEQUENCE app.tickets AS integer START 5 INCREMENT 5 MINVALUE 5 MAXVALUE 500 CACHE 2 CYCLE;
COMMENT ON SEQUENCE app.tickets IS 'for the queue';

CREATE FUNCTION app.touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RETURN NEW;
END $$;
COMMENT ON FUNCTION app.touch() IS 'touches';

CREATE TABLE app.users (
  id bigint GENERATED ALWAYS AS IDENTITY (START 10 INCREMENT 10) PRIMARY KEY,
  email varchar(64) COLLATE "C" NOT NULL DEFAULT 'nobody',
  "role" app."UserRole" NOT NULL DEFAULT 'NURSE',
  legacy serial,
  full_name text,
  initials text GENERATED ALWAYS AS (left(full_name, 1)) STORED,
  born date,
  nickname text,
  CONSTRAINT users_email_key UNIQUE (email) INCLUDE (born) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT grown_up CHECK (born < '2010-01-01') NO INHERIT
);
COMMENT ON TABLE app.users IS 'people';
COMMENT ON COLUMN app.users.email IS 'unique';
COMMENT ON CONSTRAINT grown_up ON app.users IS 'by law';
COMMENT ON INDEX app.users_email_key IS 'fast';
GRANT SELECT (email) ON app.users TO PUBLIC;
ALTER TABLE app.users SET (fillfactor = 70, toast.autovacuum_enabled = false);
ALTER TABLE app.users ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE app.users REPLICA IDENTITY FULL;
CREATE UNIQUE INDEX users_lower_idx ON app.users (lower(email) DESC NULLS LAST, "role" NULLS FIRST) INCLUDE (born)
  WITH (fillfactor = 80) WHERE born IS NOT NULL;
CREATE INDEX users_pattern_idx ON app.users (full_name text_pattern_ops, email COLLATE "POSIX");
COMMENT ON INDEX app.users_lower_idx IS 'ignores case';
ALTER TABLE app.users CLUSTER ON users_pkey;
CREATE TRIGGER touched BEFORE UPDATE OF email ON app.users FOR EACH ROW WHEN (OLD.email <> NEW.email) EXECUTE FUNCTION app.touch();
COMMENT ON TRIGGER touched ON app.users IS 'touch it';
ALTER TABLE app.users DISABLE TRIGGER touched;
CREATE POLICY own ON app.users AS RESTRICTIVE FOR UPDATE TO PUBLIC USING (email = current_user) WITH CHECK (id > 0);
COMMENT ON POLICY own ON app.users IS 'only yours';

CREATE UNLOGGED TABLE app.visits (
  user_id bigint,
  nurse_id bigint,
  during tsrange,
  CONSTRAINT visits_user_fkey FOREIGN KEY (user_id) REFERENCES app.users (id) MATCH FULL
    ON DELETE CASCADE ON UPDATE SET NULL DEFERRABLE,
  CONSTRAINT apart EXCLUDE USING gist (during WITH &&) DEFERRABLE
);

CREATE TABLE app.logs (at timestamptz NOT NULL DEFAULT '2024-01-01 00:00:00+00', line text, PRIMARY KEY (at)) PARTITION BY RANGE (at);
CREATE TABLE app.logs_2024 PARTITION OF app.logs FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE INDEX ON app.logs (line);
CREATE TABLE app.base (a int CHECK (a > 0));
CREATE TABLE app.derived (b int) INHERITS (app.base);
CREATE SEQUENCE app.numbers OWNED BY app.derived.b;

CREATE RULE quiet AS ON DELETE TO app.visits DO INSTEAD NOTHING;
COMMENT ON RULE quiet ON app.visits IS 'visits stay';

CREATE VIEW app.admins WITH (security_barrier = true) AS SELECT id, email FROM app.users WHERE "role" = 'ADMIN';
CREATE VIEW app.one AS SELECT 1 AS n;
COMMENT ON VIEW app.admins IS 'the mighty';
COMMENT ON COLUMN app.admins.email IS 'theirs';
CREATE MATERIALIZED VIEW app.counts AS SELECT "role", count(*) AS n FROM app.users GROUP BY 1 WITH NO DATA;
CREATE UNIQUE INDEX counts_role_idx ON app.counts ("role");

CREATE FUNCTION app.add(a integer, b integer DEFAULT 1, OUT c integer) LANGUAGE sql IMMUTABLE STRICT SECURITY DEFINER LEAKPROOF
  PARALLEL SAFE COST 7 SET search_path = app AS 'SELECT a + b';
REVOKE EXECUTE ON FUNCTION app.add(integer, integer) FROM PUBLIC;
CREATE PROCEDURE app.clean(IN before date) LANGUAGE plpgsql AS 'BEGIN NULL; END';
CREATE AGGREGATE app.total(integer) (SFUNC = int4pl, STYPE = integer, INITCOND = '0');

CREATE STATISTICS app.derived_stats (ndistinct, mcv) ON a, b, (a + b) FROM app.derived;
COMMENT ON STATISTICS app.derived_stats IS 'they go together';

CREATE EXTENSION citext SCHEMA app;
COMMENT ON EXTENSION citext IS 'any case';
CREATE TABLE app.history (id serial PRIMARY KEY, note app.citext);

-- The last one: pgjdbc's splitter takes the rest of a script for the body.
CREATE FUNCTION app.letters() RETURNS SETOF text LANGUAGE sql STABLE ROWS 26 BEGIN ATOMIC SELECT 'a'::text; END;
