SELECT 'pg_statistic_ext'::regclass::oid AS class,
       s.oid,
       n.nspname AS schema,
       s.stxname AS name,
       t.nspname AS table_schema,
       r.relname AS table_name,
       ARRAY(SELECT CASE kind WHEN 'd' THEN 'ndistinct' WHEN 'f' THEN 'dependencies' WHEN 'm' THEN 'mcv' END
               FROM unnest(s.stxkind) kind
              WHERE kind <> 'e') AS kinds,
       ARRAY(SELECT quote_ident(a.attname)
               FROM unnest(s.stxkeys) WITH ORDINALITY k (number, position)
               JOIN pg_attribute a ON a.attrelid = s.stxrelid AND a.attnum = k.number
              ORDER BY k.position)
       || coalesce(pg_get_statisticsobjdef_expressions(s.oid), '{}') AS keys,
       nullif(s.stxstattarget, -1) AS target,
       pg_get_userbyid(s.stxowner) AS owner,
       obj_description(s.oid, 'pg_statistic_ext') AS comment
  FROM pg_statistic_ext s
  JOIN pg_namespace n ON n.oid = s.stxnamespace
  JOIN pg_class r ON r.oid = s.stxrelid
  JOIN pg_namespace t ON t.oid = r.relnamespace
 WHERE s.oid >= 16384 -- the server's own are below
