-- Every rare kind of object, and all that types, domains and routines can have. Blocks are parted by empty lines; one
-- that begins with "-- since N" is for that major and those after it. The role backstitch_midwife is there already.

SET check_function_bodies = off;
CREATE SCHEMA other;
CREATE SCHEMA "Odd schema";
COMMENT ON SCHEMA public IS NULL;
REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT CREATE ON SCHEMA public TO backstitch_midwife WITH GRANT OPTION;
COMMENT ON EXTENSION plpgsql IS 'procedures';
REVOKE USAGE ON LANGUAGE plpgsql FROM PUBLIC;

CREATE EXTENSION cube SCHEMA other;
CREATE EXTENSION earthdistance SCHEMA other;
CREATE EXTENSION citext SCHEMA "Odd schema";
COMMENT ON EXTENSION citext IS NULL;
REVOKE EXECUTE ON FUNCTION "Odd schema".citext(boolean) FROM PUBLIC;
GRANT USAGE ON TYPE "Odd schema".citext TO backstitch_midwife WITH GRANT OPTION;

CREATE COLLATION other.plain (provider = libc, locale = 'C');
CREATE COLLATION other.halves (provider = libc, lc_collate = 'C', lc_ctype = 'POSIX');
CREATE COLLATION other.loose (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
COMMENT ON COLLATION other.loose IS 'any case';
ALTER COLLATION other.loose OWNER TO backstitch_midwife;

CREATE TYPE other.mood AS ENUM ('sad', 'it''s ok', 'happy');
ALTER TYPE other.mood ADD VALUE 'so so' BEFORE 'it''s ok';
CREATE TYPE other.nothing AS ENUM ();
CREATE TYPE other.empty AS ();
CREATE TYPE other.address AS (street text COLLATE "C", mood other.mood, zip varchar(10));
CREATE TYPE other.a_person AS (home other.address, others other.mood[]);
COMMENT ON COLUMN other.address.zip IS 'postal code';
COMMENT ON TYPE other.a_person IS 'somebody';
REVOKE USAGE ON TYPE other.address FROM PUBLIC;
REVOKE USAGE ON TYPE other.mood FROM postgres;
CREATE TYPE other.shell;
COMMENT ON TYPE other.shell IS 'later';

CREATE FUNCTION other.is_short(text) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS 'BEGIN RETURN length($1) < 9; END';
CREATE DOMAIN other.word AS text COLLATE other.plain CONSTRAINT short CHECK (other.is_short(VALUE));
CREATE DOMAIN other.a_word AS other.word DEFAULT 'x' NOT NULL CONSTRAINT not_a CHECK (VALUE <> 'a') CONSTRAINT not_b CHECK (VALUE <> 'b');
ALTER DOMAIN other.a_word ADD CONSTRAINT not_c CHECK (VALUE <> 'c') NOT VALID;
COMMENT ON CONSTRAINT not_b ON DOMAIN other.a_word IS 'no b';
COMMENT ON DOMAIN other.word IS 'a word';
GRANT USAGE ON DOMAIN other.word TO backstitch_midwife;

CREATE TYPE other.float_range AS RANGE (subtype = float8, subtype_diff = float8mi);
CREATE TYPE other.text_range AS RANGE (subtype = text, subtype_opclass = text_pattern_ops, collation = "C", multirange_type_name = other.texts);
CREATE TYPE other.steps;
CREATE FUNCTION other.steps_canonical(other.steps) RETURNS other.steps LANGUAGE internal IMMUTABLE STRICT AS 'int4range_canonical';
CREATE TYPE other.steps AS RANGE (subtype = integer, canonical = other.steps_canonical);
COMMENT ON TYPE other.steps IS 'of stairs';
REVOKE USAGE ON TYPE other.steps FROM PUBLIC;
CREATE DOMAIN other.few_steps AS other.steps CHECK (VALUE <@ '[1,9)');

CREATE TYPE other.number;
CREATE FUNCTION other.number_in(cstring) RETURNS other.number LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE FUNCTION other.number_out(other.number) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
CREATE FUNCTION other.number_recv(internal) RETURNS other.number LANGUAGE internal IMMUTABLE STRICT AS 'int4recv';
CREATE FUNCTION other.number_send(other.number) RETURNS bytea LANGUAGE internal IMMUTABLE STRICT AS 'int4send';
CREATE TYPE other.number (INPUT = other.number_in, OUTPUT = other.number_out, RECEIVE = other.number_recv, SEND = other.number_send,
  LIKE = integer, CATEGORY = 'U', DEFAULT = '7', DELIMITER = ';');
COMMENT ON TYPE other.number IS 'like an integer';
CREATE FUNCTION other.lt(other.number, other.number) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT AS 'int4lt';
CREATE FUNCTION other.le(other.number, other.number) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT AS 'int4le';
CREATE FUNCTION other.eq(other.number, other.number) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT AS 'int4eq';
CREATE FUNCTION other.ne(other.number, other.number) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT AS 'int4ne';
CREATE FUNCTION other.ge(other.number, other.number) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT AS 'int4ge';
CREATE FUNCTION other.gt(other.number, other.number) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT AS 'int4gt';
CREATE FUNCTION other.cmp(other.number, other.number) RETURNS integer LANGUAGE internal IMMUTABLE STRICT AS 'btint4cmp';
CREATE OPERATOR other.< (FUNCTION = other.lt, LEFTARG = other.number, RIGHTARG = other.number, COMMUTATOR = OPERATOR(other.>), NEGATOR = OPERATOR(other.>=), RESTRICT = scalarltsel, JOIN = scalarltjoinsel);
CREATE OPERATOR other.<= (FUNCTION = other.le, LEFTARG = other.number, RIGHTARG = other.number, COMMUTATOR = OPERATOR(other.>=), NEGATOR = OPERATOR(other.>));
CREATE OPERATOR other.= (FUNCTION = other.eq, LEFTARG = other.number, RIGHTARG = other.number, COMMUTATOR = OPERATOR(other.=), NEGATOR = OPERATOR(other.<>), MERGES, HASHES, RESTRICT = eqsel);
CREATE OPERATOR other.<> (FUNCTION = other.ne, LEFTARG = other.number, RIGHTARG = other.number, COMMUTATOR = OPERATOR(other.<>), NEGATOR = OPERATOR(other.=));
CREATE OPERATOR other.>= (FUNCTION = other.ge, LEFTARG = other.number, RIGHTARG = other.number, COMMUTATOR = OPERATOR(other.<=), NEGATOR = OPERATOR(other.<));
CREATE OPERATOR other.> (FUNCTION = other.gt, LEFTARG = other.number, RIGHTARG = other.number, COMMUTATOR = OPERATOR(other.<), NEGATOR = OPERATOR(other.<=));
COMMENT ON OPERATOR other.< (other.number, other.number) IS 'less';
ALTER OPERATOR other.> (other.number, other.number) OWNER TO backstitch_midwife;
CREATE FUNCTION other.minus(other.number) RETURNS integer LANGUAGE internal IMMUTABLE STRICT AS 'int4um';
CREATE OPERATOR "Odd schema".|-| (FUNCTION = other.minus, RIGHTARG = other.number);
COMMENT ON OPERATOR "Odd schema".|-| (NONE, other.number) IS 'minus';
CREATE OPERATOR FAMILY other.number_family USING btree;
CREATE OPERATOR CLASS other.number_ops DEFAULT FOR TYPE other.number USING btree FAMILY other.number_family AS
  OPERATOR 1 other.<, OPERATOR 2 other.<=, OPERATOR 3 other.=, OPERATOR 4 other.>=, OPERATOR 5 other.>,
  FUNCTION 1 other.cmp(other.number, other.number);
CREATE FUNCTION other.cmp(other.number, integer) RETURNS integer LANGUAGE internal IMMUTABLE STRICT AS 'btint4cmp';
ALTER OPERATOR FAMILY other.number_family USING btree ADD FUNCTION 1 (other.number, integer) other.cmp(other.number, integer);
COMMENT ON OPERATOR FAMILY other.number_family USING btree IS 'of numbers';
COMMENT ON OPERATOR CLASS other.number_ops USING btree IS 'numbers';
CREATE OPERATOR CLASS other.reversed FOR TYPE integer USING btree AS OPERATOR 1 >, OPERATOR 2 >=, OPERATOR 3 =, OPERATOR 4 <=, OPERATOR 5 <, FUNCTION 1 btint4cmp(integer, integer);

CREATE FUNCTION other.number_of(other.mood) RETURNS other.number LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE CAST (other.mood AS other.number) WITH FUNCTION other.number_of(other.mood);
CREATE CAST (other.number AS integer) WITHOUT FUNCTION AS ASSIGNMENT;
CREATE CAST (other.number AS text) WITH INOUT AS IMPLICIT;
COMMENT ON CAST (other.number AS text) IS 'reads well';
CREATE DEFAULT CONVERSION other.latin FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
COMMENT ON CONVERSION other.latin IS 'old texts';
CREATE ACCESS METHOD other_heap TYPE TABLE HANDLER heap_tableam_handler;
COMMENT ON ACCESS METHOD other_heap IS 'the same';
CREATE FUNCTION other.handler() RETURNS language_handler LANGUAGE c AS '$libdir/plpgsql', 'plpgsql_call_handler';
CREATE TRUSTED LANGUAGE other_lang HANDLER other.handler INLINE plpgsql_inline_handler VALIDATOR plpgsql_validator;
CREATE LANGUAGE bare_lang HANDLER other.handler;
COMMENT ON LANGUAGE other_lang IS 'like plpgsql';
REVOKE USAGE ON LANGUAGE other_lang FROM PUBLIC;
GRANT USAGE ON LANGUAGE other_lang TO backstitch_midwife;
CREATE TRANSFORM FOR other.number LANGUAGE other_lang (FROM SQL WITH FUNCTION prsd_lextype(internal));
CREATE TRANSFORM FOR integer LANGUAGE sql (FROM SQL WITH FUNCTION prsd_lextype(internal), TO SQL WITH FUNCTION int4recv(internal));
COMMENT ON TRANSFORM FOR other.number LANGUAGE other_lang IS 'inside out';

CREATE TEXT SEARCH PARSER other.words (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype, HEADLINE = prsd_headline);
CREATE TEXT SEARCH TEMPLATE other.simply (INIT = dsimple_init, LEXIZE = dsimple_lexize);
CREATE TEXT SEARCH DICTIONARY other.dictionary (TEMPLATE = other.simply, STOPWORDS = english, Accept = false);
CREATE TEXT SEARCH DICTIONARY other.bare (TEMPLATE = pg_catalog.simple);
CREATE TEXT SEARCH CONFIGURATION other.search (PARSER = other.words);
ALTER TEXT SEARCH CONFIGURATION other.search ADD MAPPING FOR asciiword, word WITH other.dictionary, simple;
ALTER TEXT SEARCH CONFIGURATION other.search ADD MAPPING FOR numword WITH simple;
COMMENT ON TEXT SEARCH PARSER other.words IS 'parser';
COMMENT ON TEXT SEARCH TEMPLATE other.simply IS 'template';
COMMENT ON TEXT SEARCH DICTIONARY other.dictionary IS 'dictionary';
COMMENT ON TEXT SEARCH CONFIGURATION other.search IS 'configuration';
ALTER TEXT SEARCH CONFIGURATION other.search OWNER TO backstitch_midwife;

CREATE FUNCTION other.early() RETURNS integer LANGUAGE sql AS 'SELECT a FROM other.later';
CREATE FUNCTION other.dollars() RETURNS text LANGUAGE sql AS 'SELECT ''$$ $body0$''::text';
CREATE FUNCTION other.ends() RETURNS text LANGUAGE plpgsql AS 'BEGIN RETURN 1; END; --$';
CREATE FUNCTION other.set_up() RETURNS void LANGUAGE plpgsql SET search_path = '' SET work_mem = '1MB' SET datestyle = 'ISO, DMY' AS 'BEGIN END';
CREATE FUNCTION other.paths() RETURNS void LANGUAGE plpgsql SET search_path = other, "Odd schema", pg_temp AS 'BEGIN END';
CREATE FUNCTION other.supported(text) RETURNS text LANGUAGE internal IMMUTABLE STRICT SUPPORT textlike_support AS 'upper';
CREATE FUNCTION other.transformed(integer) RETURNS integer LANGUAGE sql TRANSFORM FOR TYPE integer AS 'SELECT 1';
CREATE FUNCTION other.numbered() RETURNS bigint LANGUAGE internal WINDOW AS 'window_row_number';
CREATE FUNCTION other.many(VARIADIC a integer[] DEFAULT '{1}', OUT b text, OUT c text) RETURNS SETOF record LANGUAGE sql COST 3 ROWS 1000 AS 'SELECT ''a'', ''b''';
CREATE FUNCTION other.many(text) RETURNS TABLE (a integer) LANGUAGE sql ROWS 5 PARALLEL RESTRICTED AS 'SELECT 1';
CREATE FUNCTION other.missing() RETURNS void LANGUAGE plpgsql AS 'BEGIN PERFORM other.nowhere(); END';
CREATE PROCEDURE other.clean(INOUT a integer) LANGUAGE plpgsql SECURITY DEFINER AS 'BEGIN END';
REVOKE EXECUTE ON FUNCTION other.early() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION other.early() TO backstitch_midwife WITH GRANT OPTION;
ALTER FUNCTION other.early() OWNER TO backstitch_midwife;
CREATE AGGREGATE other.how_many(*) (SFUNC = int8inc, STYPE = bigint, INITCOND = '0');
COMMENT ON AGGREGATE other.how_many(*) IS 'counts';
CREATE AGGREGATE other.mean(float8) (SFUNC = float8_accum, STYPE = float8[], SSPACE = 24, FINALFUNC = float8_avg, FINALFUNC_MODIFY = SHAREABLE,
  COMBINEFUNC = float8_combine, INITCOND = '{0,0,0}', PARALLEL = SAFE);
CREATE AGGREGATE other.sum_of(integer) (SFUNC = int4pl, STYPE = integer, MSFUNC = int4pl, MINVFUNC = int4mi, MSTYPE = integer, MSSPACE = 8, MINITCOND = '0', INITCOND = '0', MFINALFUNC = int4up, FINALFUNC = int4up, MFINALFUNC_MODIFY = READ_WRITE);
CREATE AGGREGATE other.largest(integer) (SFUNC = int4larger, STYPE = integer, SORTOP = >);
CREATE AGGREGATE other.middle(float8 ORDER BY anyelement) (SFUNC = ordered_set_transition, STYPE = internal, FINALFUNC = percentile_disc_final, FINALFUNC_EXTRA, FINALFUNC_MODIFY = READ_ONLY);
CREATE AGGREGATE other.ranked(VARIADIC "any" ORDER BY VARIADIC "any") (SFUNC = ordered_set_transition_multi, STYPE = internal, FINALFUNC = rank_final, FINALFUNC_EXTRA, HYPOTHETICAL);
CREATE AGGREGATE other.serial(numeric) (SFUNC = numeric_avg_accum, STYPE = internal, FINALFUNC = numeric_avg, COMBINEFUNC = numeric_avg_combine, SERIALFUNC = numeric_avg_serialize, DESERIALFUNC = numeric_avg_deserialize);
COMMENT ON AGGREGATE other.middle(float8 ORDER BY anyelement) IS 'the middle';

CREATE TABLE other.later (a integer, b other.number, c other.number DEFAULT 'sad'::other.mood::other.number, d other.a_word, e other.a_person, f text);
CREATE INDEX later_idx ON other.later (a other.reversed);
CREATE UNIQUE INDEX later_b_idx ON other.later (b);
CREATE TABLE other.more (a integer, t tsvector GENERATED ALWAYS AS (to_tsvector('other.search', 'a')) STORED);
CREATE VIEW other.seen AS SELECT a, b OPERATOR(other.<) c AS less FROM other.later;
CREATE FUNCTION other.taken(other.seen) RETURNS other.seen LANGUAGE plpgsql AS 'BEGIN END';
CREATE STATISTICS other.together (ndistinct) ON a, f FROM other.later;
ALTER STATISTICS other.together SET STATISTICS 50;

CREATE FUNCTION other.validator(text[], oid) RETURNS void LANGUAGE plpgsql AS 'BEGIN END';
CREATE FOREIGN DATA WRAPPER other_wrapper VALIDATOR other.validator OPTIONS (debug 'true', "Odd name" 'it''s');
CREATE SERVER other_server TYPE 'oracle' VERSION '1' FOREIGN DATA WRAPPER other_wrapper OPTIONS (host 'far');
CREATE SERVER bare_server FOREIGN DATA WRAPPER other_wrapper;
CREATE USER MAPPING FOR backstitch_midwife SERVER other_server OPTIONS (login 'midwife', password 'very secret');
CREATE USER MAPPING FOR PUBLIC SERVER other_server;
COMMENT ON FOREIGN DATA WRAPPER other_wrapper IS 'wraps';
COMMENT ON SERVER other_server IS 'serves';
GRANT USAGE ON FOREIGN DATA WRAPPER other_wrapper TO backstitch_midwife;
GRANT USAGE ON FOREIGN SERVER other_server TO backstitch_midwife WITH GRANT OPTION;

CREATE PUBLICATION other_publication FOR TABLE other.later, other.more WITH (publish = 'insert, update');
CREATE PUBLICATION other_everything FOR ALL TABLES WITH (publish_via_partition_root = true);
COMMENT ON PUBLICATION other_publication IS 'out';
ALTER DEFAULT PRIVILEGES FOR ROLE backstitch_midwife GRANT USAGE ON SEQUENCES TO PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE backstitch_midwife REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
CREATE FUNCTION other.watch() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN RAISE ''too late''; END';
CREATE EVENT TRIGGER other_watch ON ddl_command_end WHEN TAG IN ('DROP SEQUENCE', 'DROP ROUTINE') EXECUTE FUNCTION other.watch();
ALTER EVENT TRIGGER other_watch ENABLE ALWAYS;
COMMENT ON EVENT TRIGGER other_watch IS 'watches';
DO $$ BEGIN
  EXECUTE format('ALTER DATABASE %I SET search_path TO other, "Odd schema"', current_database());
  EXECUTE format('ALTER DATABASE %I SET other.greeting TO ''100%% "it''''s"''', current_database());
  EXECUTE format('ALTER ROLE backstitch_midwife IN DATABASE %I SET work_mem TO ''2MB''', current_database());
END $$;

-- since 15
CREATE PUBLICATION other_rows FOR TABLE other.later (f, a) WHERE (a > 0);
CREATE PUBLICATION other_schemas FOR TABLES IN SCHEMA other, "Odd schema";

-- since 16
CREATE COLLATION other.ruled (provider = icu, locale = 'und', rules = '&a < g');

-- since 17
CREATE COLLATION other.built (provider = builtin, locale = 'C.UTF-8');
CREATE DOMAIN other.there AS text CONSTRAINT is_there NOT NULL;
CREATE DOMAIN other.usual AS text NOT NULL;
COMMENT ON CONSTRAINT is_there ON DOMAIN other.there IS 'must';

-- since 18
CREATE PUBLICATION other_generated FOR TABLE other.more WITH (publish_generated_columns = stored);

CREATE FUNCTION other.of_view() RETURNS SETOF other.seen LANGUAGE sql BEGIN ATOMIC SELECT * FROM other.seen; END;

CREATE VIEW other.of_function AS SELECT * FROM other.of_view();

CREATE FUNCTION other.returned(a integer) RETURNS bigint LANGUAGE sql RETURN (SELECT count(*) FROM other.of_function WHERE of_function.a = returned.a);
