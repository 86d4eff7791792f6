SELECT 'pg_transform'::regclass::oid AS class,
       t.oid,
       format_type(t.trftype, NULL) AS type,
       l.lanname AS language,
       nullif(t.trffromsql, 0)::regprocedure::text AS from_sql,
       nullif(t.trftosql, 0)::regprocedure::text AS to_sql,
       obj_description(t.oid, 'pg_transform') AS comment
  FROM pg_transform t
  JOIN pg_language l ON l.oid = t.trflang
