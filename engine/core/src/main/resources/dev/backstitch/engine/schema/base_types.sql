-- Arrays come with their elements' types, multiranges with their ranges.
SELECT 'pg_type'::regclass::oid AS class,
       t.oid,
       n.nspname AS schema,
       t.typname AS name,
       array_remove(ARRAY[
         'INPUT = ' || t.typinput,
         'OUTPUT = ' || t.typoutput,
         'RECEIVE = ' || nullif(t.typreceive, 0)::regproc,
         'SEND = ' || nullif(t.typsend, 0)::regproc,
         'TYPMOD_IN = ' || nullif(t.typmodin, 0)::regproc,
         'TYPMOD_OUT = ' || nullif(t.typmodout, 0)::regproc,
         'ANALYZE = ' || nullif(t.typanalyze, 0)::regproc,
         'SUBSCRIPT = ' || nullif(t.typsubscript, 0)::regproc,
         'INTERNALLENGTH = ' || CASE t.typlen WHEN -1 THEN 'VARIABLE' ELSE t.typlen::text END,
         CASE WHEN t.typbyval THEN 'PASSEDBYVALUE' END,
         'ALIGNMENT = ' || CASE t.typalign WHEN 'c' THEN 'char' WHEN 's' THEN 'int2' WHEN 'i' THEN 'int4' ELSE 'double' END,
         'STORAGE = ' || CASE t.typstorage WHEN 'p' THEN 'plain' WHEN 'e' THEN 'external' WHEN 'm' THEN 'main' ELSE 'extended' END,
         'CATEGORY = ' || quote_literal(t.typcategory::text),
         CASE WHEN t.typispreferred THEN 'PREFERRED = true' END,
         'DEFAULT = ' || quote_literal(t.typdefault),
         'ELEMENT = ' || format_type(nullif(t.typelem, 0), NULL),
         'DELIMITER = ' || quote_literal(t.typdelim::text),
         CASE WHEN t.typcollation <> 0 THEN 'COLLATABLE = true' END], NULL) AS attributes,
       pg_get_userbyid(t.typowner) AS owner,
       coalesce(t.typacl, acldefault('T', t.typowner))::text[] AS grants,
       obj_description(t.oid, 'pg_type') AS comment
  FROM pg_type t
  JOIN pg_namespace n ON n.oid = t.typnamespace
 WHERE t.oid >= 16384 -- the server's own are below
   AND t.typtype = 'b'
   AND t.typisdefined
   AND NOT EXISTS (SELECT FROM pg_type e WHERE e.typarray = t.oid)
