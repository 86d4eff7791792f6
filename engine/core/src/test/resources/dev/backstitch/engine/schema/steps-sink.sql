CREATE SCHEMA app;
CREATE SCHEMA spare;
CREATE ROLE backstitch_stepper;
CREATE TYPE app.status AS ENUM ('open', 'closed');
CREATE TYPE app.address AS (street text, zip varchar(10));
CREATE DOMAIN app.dosage AS numeric(6,2) DEFAULT 1 NOT NULL CONSTRAINT positive CHECK (VALUE > 0);
CREATE DOMAIN app.state AS app.status CONSTRAINT known CHECK (VALUE <> 'closed'::app.status);
CREATE TYPE app.span AS RANGE (subtype = int);
CREATE SEQUENCE app.tickets;
CREATE FUNCTION app.touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE FUNCTION app.twice(n int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT n * 2';
CREATE FUNCTION app.is_open(s app.status) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT s = 'open' $$;
CREATE FUNCTION app.pick(s app.status DEFAULT 'open'::app.status) RETURNS app.address LANGUAGE sql STABLE AS $$ SELECT NULL::app.address $$;
CREATE AGGREGATE app.total(integer) (SFUNC = int4pl, STYPE = integer, INITCOND = '0');
CREATE AGGREGATE app.worst(app.status) (SFUNC = enum_larger, STYPE = app.status);
CREATE TABLE app.users (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  email varchar(64) NOT NULL DEFAULT 'nobody',
  status app.status NOT NULL DEFAULT 'open',
  history app.status[] DEFAULT '{open,closed}',
  home app.address DEFAULT ROW('here', '1')::app.address,
  dose app.dosage,
  legacy serial,
  ticket int DEFAULT nextval('app.tickets'),
  name text,
  initial text GENERATED ALWAYS AS (left(name, 1)) STORED,
  doubled int DEFAULT app.twice(2),
  born date,
  CONSTRAINT users_email_key UNIQUE (email),
  CONSTRAINT grown_up CHECK (born < '2010-01-01'),
  CONSTRAINT is_open CHECK (app.is_open(status))
);
CREATE INDEX users_lower ON app.users (lower(email)) WHERE status = 'open';
CREATE INDEX users_twice ON app.users (app.twice(legacy));
CREATE TRIGGER touched BEFORE UPDATE OF email ON app.users FOR EACH ROW WHEN (OLD.email <> NEW.email) EXECUTE FUNCTION app.touch();
CREATE POLICY own ON app.users USING (email = current_user AND status = 'open');
CREATE TABLE app.visits (
  id int PRIMARY KEY,
  user_id bigint CONSTRAINT visits_user_fkey REFERENCES app.users (id),
  note text,
  during tsrange,
  CONSTRAINT apart EXCLUDE USING gist (during WITH &&)
);
CREATE RULE chatty AS ON INSERT TO app.visits DO ALSO NOTIFY visits;
CREATE RULE keep AS ON UPDATE TO app.visits WHERE NEW.note <> OLD.note DO ALSO DELETE FROM app.users WHERE id = NEW.user_id;
CREATE VIEW app.open_users AS SELECT id, email, status FROM app.users WHERE status = 'open';
CREATE VIEW app.emails AS SELECT email FROM app.open_users;
CREATE VIEW app.everything AS SELECT u.*, v.note FROM app.users u JOIN app.visits v ON v.user_id = u.id;
CREATE VIEW app.joined AS SELECT id FROM app.users JOIN app.visits USING (id);
CREATE VIEW app.called AS SELECT app.twice(n => legacy) AS t, app.total(legacy) OVER () AS sum FROM app.users;
CREATE MATERIALIZED VIEW app.counts AS SELECT status, count(*) AS n FROM app.users GROUP BY 1 WITH NO DATA;
CREATE UNIQUE INDEX counts_status ON app.counts (status);
CREATE TABLE app.base (a int CHECK (a > 0));
CREATE TABLE app.derived (b int) INHERITS (app.base);
CREATE TABLE app.bare ();
CREATE TABLE app.bare_child () INHERITS (app.bare);
CREATE TABLE app.logs (at date NOT NULL, status app.status, line text) PARTITION BY LIST (status);
CREATE TABLE app.logs_open PARTITION OF app.logs FOR VALUES IN ('open');
CREATE TABLE app.logs_closed (at date NOT NULL, status app.status, line text);
CREATE INDEX logs_line ON app.logs (line);
CREATE INDEX logs_closed_line ON app.logs_closed (line);
CREATE STATISTICS app.users_stats ON email, name FROM app.users;
CREATE FUNCTION app.on_ddl() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN NULL; END $$;
CREATE EVENT TRIGGER backstitch_steps ON sql_drop WHEN TAG IN ('DROP SERVER') EXECUTE FUNCTION app.on_ddl();
CREATE EXTENSION citext SCHEMA app;
CREATE TABLE app.notes (id serial PRIMARY KEY, note app.citext DEFAULT 'x');
CREATE FUNCTION app.newest() RETURNS SETOF text LANGUAGE sql STABLE BEGIN ATOMIC SELECT email FROM app.users; END;
