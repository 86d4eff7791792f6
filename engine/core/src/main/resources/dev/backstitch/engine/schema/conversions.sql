SELECT 'pg_conversion'::regclass::oid AS class,
       c.oid,
       n.nspname AS schema,
       c.conname AS name,
       pg_encoding_to_char(c.conforencoding) AS source,
       pg_encoding_to_char(c.contoencoding) AS target,
       c.conproc::text AS function,
       c.condefault AS usual,
       pg_get_userbyid(c.conowner) AS owner,
       obj_description(c.oid, 'pg_conversion') AS comment
  FROM pg_conversion c
  JOIN pg_namespace n ON n.oid = c.connamespace
 WHERE c.oid >= 16384 -- the server's own are below
