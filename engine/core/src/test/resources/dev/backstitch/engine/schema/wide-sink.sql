-- Every kind of object that pg_dump knows, for the completeness guard. Blocks are parted by empty lines; a block that
-- begins with "-- since N" is for that major and those after it. The role backstitch_matron is there already.

CREATE SCHEMA wide;
CREATE SCHEMA wider;
CREATE SCHEMA spare;
CREATE SCHEMA old_name;
COMMENT ON SCHEMA wider IS 'the other one';

CREATE EXTENSION citext SCHEMA wider;
CREATE EXTENSION ltree SCHEMA wider;

CREATE COLLATION wide.plain (provider = libc, locale = 'C');
CREATE COLLATION wide.loose (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
CREATE COLLATION wide.spare_collation FROM "POSIX";

CREATE TYPE wide.mood AS ENUM ('sad', 'ok', 'happy');
CREATE TYPE wide.size AS ENUM ('S', 'L');
CREATE TYPE wide.address AS (street text, zip varchar(10), floor integer);
CREATE TYPE wide.person AS (name text, born date);
CREATE TYPE wide.float_range AS RANGE (subtype = float8, subtype_diff = float8mi);
CREATE TYPE wide.shell;
CREATE DOMAIN wide.price AS numeric(8,2) DEFAULT 0 CONSTRAINT not_negative CHECK (VALUE >= 0);
CREATE DOMAIN wide.code AS varchar(8) NOT NULL;
CREATE DOMAIN wide.slug AS text COLLATE "C" CONSTRAINT lower_case CHECK (VALUE = lower(VALUE));
COMMENT ON TYPE wide.address IS 'where';

CREATE TYPE wide.number;
CREATE FUNCTION wide.number_in(cstring) RETURNS wide.number LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE FUNCTION wide.number_out(wide.number) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
CREATE FUNCTION wide.number_recv(internal) RETURNS wide.number LANGUAGE internal IMMUTABLE STRICT AS 'int4recv';
CREATE TYPE wide.number (INPUT = wide.number_in, OUTPUT = wide.number_out, LIKE = integer);

CREATE FUNCTION wide.number_lt(wide.number, wide.number) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT AS 'int4lt';
CREATE FUNCTION wide.number_le(wide.number, wide.number) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT AS 'int4le';
CREATE FUNCTION wide.number_eq(wide.number, wide.number) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT AS 'int4eq';
CREATE FUNCTION wide.number_ge(wide.number, wide.number) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT AS 'int4ge';
CREATE FUNCTION wide.number_gt(wide.number, wide.number) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT AS 'int4gt';
CREATE FUNCTION wide.number_cmp(wide.number, wide.number) RETURNS integer LANGUAGE internal IMMUTABLE STRICT AS 'btint4cmp';
CREATE OPERATOR wide.< (FUNCTION = wide.number_lt, LEFTARG = wide.number, RIGHTARG = wide.number);
CREATE OPERATOR wide.<= (FUNCTION = wide.number_le, LEFTARG = wide.number, RIGHTARG = wide.number);
CREATE OPERATOR wide.= (FUNCTION = wide.number_eq, LEFTARG = wide.number, RIGHTARG = wide.number, MERGES, RESTRICT = eqsel);
CREATE OPERATOR wide.>= (FUNCTION = wide.number_ge, LEFTARG = wide.number, RIGHTARG = wide.number);
CREATE OPERATOR wide.> (FUNCTION = wide.number_gt, LEFTARG = wide.number, RIGHTARG = wide.number);
CREATE OPERATOR FAMILY wide.number_ops USING btree;
CREATE OPERATOR CLASS wide.number_ops DEFAULT FOR TYPE wide.number USING btree FAMILY wide.number_ops AS
  OPERATOR 1 wide.<, OPERATOR 2 wide.<=, OPERATOR 3 wide.=, OPERATOR 4 wide.>=, OPERATOR 5 wide.>,
  FUNCTION 1 wide.number_cmp(wide.number, wide.number);
CREATE OPERATOR FAMILY wide.spare_ops USING hash;
CREATE FUNCTION wide.number_of(wide.mood) RETURNS wide.number LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE CAST (wide.mood AS wide.number) WITH FUNCTION wide.number_of(wide.mood);
CREATE CAST (wide.number AS integer) WITHOUT FUNCTION AS ASSIGNMENT;
CREATE DEFAULT CONVERSION wide.latin FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
CREATE ACCESS METHOD wide_heap TYPE TABLE HANDLER heap_tableam_handler;
CREATE FUNCTION wide.handler() RETURNS language_handler LANGUAGE c AS '$libdir/plpgsql', 'plpgsql_call_handler';
CREATE FUNCTION wide.inliner(internal) RETURNS void LANGUAGE c STRICT AS '$libdir/plpgsql', 'plpgsql_inline_handler';
CREATE TRUSTED LANGUAGE wide_lang HANDLER plpgsql_call_handler INLINE plpgsql_inline_handler VALIDATOR plpgsql_validator;
CREATE TRANSFORM FOR wide.number LANGUAGE wide_lang (FROM SQL WITH FUNCTION prsd_lextype(internal));

CREATE TEXT SEARCH PARSER wide.words (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype);
CREATE TEXT SEARCH TEMPLATE wide.simply (INIT = dsimple_init, LEXIZE = dsimple_lexize);
CREATE TEXT SEARCH DICTIONARY wide.dictionary (TEMPLATE = pg_catalog.simple, STOPWORDS = english);
CREATE TEXT SEARCH CONFIGURATION wide.search (PARSER = pg_catalog."default");
ALTER TEXT SEARCH CONFIGURATION wide.search ADD MAPPING FOR asciiword, word WITH wide.dictionary, simple;
ALTER TEXT SEARCH CONFIGURATION wide.search ADD MAPPING FOR numword WITH simple;

CREATE SEQUENCE wide.tickets AS integer START 5 INCREMENT 5 MINVALUE 5 MAXVALUE 500 CACHE 2;
CREATE SEQUENCE wide.counter;

CREATE FUNCTION wide.touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE FUNCTION wide.touch_more() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE FUNCTION wide.watch() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN END $$;
CREATE FUNCTION wide.add(a integer, b integer DEFAULT 1) RETURNS integer LANGUAGE sql AS 'SELECT a + b';
CREATE FUNCTION wide.rows_of(n integer) RETURNS TABLE (i integer, t text) LANGUAGE sql AS 'SELECT n, NULL::text';
CREATE FUNCTION wide.support_of(text) RETURNS text LANGUAGE internal IMMUTABLE STRICT AS 'upper';
CREATE FUNCTION wide.atomic_one() RETURNS integer LANGUAGE sql BEGIN ATOMIC SELECT 1; END;
CREATE FUNCTION wide.of_number(value wide.number) RETURNS integer LANGUAGE plpgsql AS $$ BEGIN RETURN 1; END $$;
CREATE PROCEDURE wide.clean(before date) LANGUAGE plpgsql AS $$ BEGIN END $$;
CREATE AGGREGATE wide.total(integer) (SFUNC = int4pl, STYPE = integer, INITCOND = '0');
CREATE AGGREGATE wide.middle(float8 ORDER BY anyelement) (SFUNC = ordered_set_transition, STYPE = internal, FINALFUNC = percentile_disc_final, FINALFUNC_EXTRA);
CREATE AGGREGATE wide.ranked(VARIADIC "any" ORDER BY VARIADIC "any") (SFUNC = ordered_set_transition_multi, STYPE = internal, FINALFUNC = rank_final, FINALFUNC_EXTRA);

CREATE TABLE wide.people (
  id bigint GENERATED ALWAYS AS IDENTITY (START 10 INCREMENT 10) CONSTRAINT people_pkey PRIMARY KEY,
  email varchar(64) NOT NULL DEFAULT 'nobody',
  name text,
  nick text COLLATE "C",
  initials text GENERATED ALWAYS AS (left(name, 1)) STORED,
  born date NOT NULL,
  paid numeric(8,2),
  seen timestamptz DEFAULT '2024-01-01 00:00:00+00',
  tags text[],
  mood wide.mood DEFAULT 'ok',
  number integer GENERATED BY DEFAULT AS IDENTITY,
  price wide.price,
  wait interval,
  weight float8 DEFAULT 1.5,
  data jsonb,
  words tsvector,
  parent bigint,
  CONSTRAINT people_email_key UNIQUE (email),
  CONSTRAINT people_name_key UNIQUE (name, born),
  CONSTRAINT grown_up CHECK (born < '2010-01-01'),
  CONSTRAINT paid_up CHECK (paid > 0) NO INHERIT,
  CONSTRAINT people_parent_fkey FOREIGN KEY (parent) REFERENCES wide.people (id) ON DELETE CASCADE
);
CREATE INDEX people_born_idx ON wide.people (born, paid);
CREATE INDEX people_lower_idx ON wide.people (lower(email)) WHERE born IS NOT NULL;
CREATE INDEX people_words_idx ON wide.people USING gist (words tsvector_ops (siglen = 64));
CREATE UNIQUE INDEX people_nick_idx ON wide.people (born) INCLUDE (nick);
CREATE INDEX people_data_idx ON wide.people USING gin (data jsonb_path_ops) WITH (fastupdate = off);
CREATE INDEX people_spare_idx ON wide.people (wait);
CREATE TRIGGER touched BEFORE UPDATE ON wide.people FOR EACH ROW EXECUTE FUNCTION wide.touch();
CREATE TRIGGER checked AFTER INSERT OR UPDATE OF email ON wide.people FOR EACH ROW WHEN (NEW.email <> '') EXECUTE FUNCTION wide.touch();
CREATE CONSTRAINT TRIGGER held AFTER INSERT ON wide.people DEFERRABLE FOR EACH ROW EXECUTE FUNCTION wide.touch();
CREATE TRIGGER listed AFTER INSERT ON wide.people REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION wide.touch();
CREATE RULE quiet AS ON DELETE TO wide.people WHERE OLD.name IS NULL DO INSTEAD NOTHING;
CREATE POLICY own ON wide.people FOR SELECT USING (email = current_user);
CREATE POLICY all_of_it ON wide.people AS RESTRICTIVE USING (id > 0) WITH CHECK (id > 1);
COMMENT ON COLUMN wide.people.email IS 'unique';
GRANT SELECT ON wide.people TO PUBLIC;
ALTER TABLE wide.people SET (fillfactor = 70, toast.autovacuum_enabled = false);

CREATE TABLE wide.plain_table (a integer, b text, c text);
CREATE TABLE wide.spare_table (a integer PRIMARY KEY);
CREATE TABLE wide.old_table (a serial, last_one text);
CREATE TABLE wide.ordered (x integer, y integer);
CREATE UNLOGGED TABLE wide.scratch (a integer);
CREATE TABLE wide.visits (
  person bigint,
  number bigint,
  during tsrange,
  room integer,
  CONSTRAINT visits_person_fkey FOREIGN KEY (person) REFERENCES wide.people (id),
  CONSTRAINT apart EXCLUDE USING gist (during WITH &&)
);
CREATE TABLE wide.pairs (a integer, b integer, c integer, CONSTRAINT pairs_key UNIQUE (a, b));
CREATE TABLE wide.of_person OF wide.person;
CREATE TABLE wide.not_typed (name text, born date);

CREATE TABLE wide.base (a integer CHECK (a > 0), shared integer DEFAULT 1);
CREATE TABLE wide.other_base (o integer);
CREATE TABLE wide.derived (b integer) INHERITS (wide.base, wide.other_base);
CREATE TABLE wide.redeclared (b integer) INHERITS (wide.base);
CREATE TABLE wide.lonely (a integer CONSTRAINT base_a_check CHECK (a > 0), shared integer, b integer);
CREATE SEQUENCE wide.numbers OWNED BY wide.derived.b;

CREATE TABLE wide.logs (at timestamptz NOT NULL, line text, level integer, PRIMARY KEY (at)) PARTITION BY RANGE (at);
CREATE TABLE wide.logs_2024 PARTITION OF wide.logs FOR VALUES FROM ('2024-01-01 00:00:00+00') TO ('2025-01-01 00:00:00+00');
CREATE TABLE wide.logs_2025 PARTITION OF wide.logs FOR VALUES FROM ('2025-01-01 00:00:00+00') TO ('2026-01-01 00:00:00+00');
CREATE TABLE wide.logs_2026 (at timestamptz NOT NULL, line text, level integer);
CREATE INDEX logs_line_idx ON wide.logs (line);
CREATE INDEX logs_level_idx ON ONLY wide.logs (level);
CREATE INDEX logs_2024_level_idx ON wide.logs_2024 (level);
CREATE TRIGGER logged BEFORE INSERT ON wide.logs FOR EACH ROW EXECUTE FUNCTION wide.touch();
CREATE TABLE wide.by_list (k text, v integer) PARTITION BY LIST (k);
CREATE TABLE wide.by_list_a PARTITION OF wide.by_list FOR VALUES IN ('a', 'b');
CREATE TABLE wide.by_hash (k integer, v integer) PARTITION BY HASH (k);

CREATE VIEW wide.grown AS SELECT id, email FROM wide.people WHERE born < '2000-01-01';
CREATE VIEW wide.one AS SELECT 1 AS n, 'x'::text AS t;
CREATE VIEW wide.checked AS SELECT id, name FROM wide.people WHERE id > 5 WITH LOCAL CHECK OPTION;
CREATE RECURSIVE VIEW wide.countdown (n) AS VALUES (1) UNION ALL SELECT n + 1 FROM countdown WHERE n < 3;
CREATE MATERIALIZED VIEW wide.counts AS SELECT mood, count(*) AS n FROM wide.people GROUP BY mood;
CREATE UNIQUE INDEX counts_mood_idx ON wide.counts (mood);
CREATE TRIGGER instead INSTEAD OF INSERT ON wide.grown FOR EACH ROW EXECUTE FUNCTION wide.touch();
CREATE RULE kept AS ON UPDATE TO wide.one DO INSTEAD NOTHING;

CREATE STATISTICS wide.together (ndistinct, dependencies) ON name, born FROM wide.people;
CREATE STATISTICS wide.expressed ON (lower(email)) FROM wide.people;

CREATE FOREIGN DATA WRAPPER wide_wrapper OPTIONS (debug 'true');
CREATE SERVER wide_server TYPE 'oracle' VERSION '1' FOREIGN DATA WRAPPER wide_wrapper OPTIONS (host 'far');
CREATE SERVER spare_server FOREIGN DATA WRAPPER wide_wrapper;
CREATE USER MAPPING FOR backstitch_matron SERVER wide_server OPTIONS (login 'matron');
CREATE FOREIGN TABLE wide.remote (a integer OPTIONS (key 'yes'), b text) SERVER wide_server OPTIONS (place 'there');

CREATE PUBLICATION wide_publication FOR TABLE wide.visits, wide.pairs WITH (publish = 'insert, update');
CREATE PUBLICATION wide_everything FOR ALL TABLES;
CREATE SUBSCRIPTION wide_subscription CONNECTION 'dbname=nowhere' PUBLICATION p WITH (connect = false, slot_name = NONE, enabled = false);
CREATE EVENT TRIGGER wide_watch ON ddl_command_end WHEN TAG IN ('DROP SEQUENCE') EXECUTE FUNCTION wide.watch();
ALTER EVENT TRIGGER wide_watch DISABLE;
ALTER DEFAULT PRIVILEGES IN SCHEMA wide GRANT SELECT ON TABLES TO backstitch_matron;
SELECT lo_create(4711);
SET allow_in_place_tablespaces = on;
CREATE TABLESPACE backstitch_space LOCATION '';

-- since 15
CREATE TABLE wide.published (a integer, b integer, c text);
CREATE PUBLICATION wide_rows FOR TABLE wide.published (a, b) WHERE (a > 0);
CREATE PUBLICATION wide_schemas FOR TABLES IN SCHEMA wider;
CREATE VIEW wide.invoker WITH (security_invoker = true) AS SELECT number FROM wide.visits;

-- since 18
CREATE TABLE wide.periods (id integer, valid daterange, CONSTRAINT periods_key UNIQUE (id, valid));
CREATE TABLE wide.temporal (id int4range, valid daterange, CONSTRAINT temporal_pkey PRIMARY KEY (id, valid WITHOUT OVERLAPS));
CREATE TABLE wide.named (a integer CONSTRAINT a_is_there NOT NULL, b integer, c integer GENERATED ALWAYS AS (b + 1) VIRTUAL);
