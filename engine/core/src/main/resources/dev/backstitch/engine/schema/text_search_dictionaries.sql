SELECT 'pg_ts_dict'::regclass::oid AS class,
       d.oid,
       n.nspname AS schema,
       d.dictname AS name,
       quote_ident(w.nspname) || '.' || quote_ident(t.tmplname) AS template,
       ARRAY(SELECT m[1]
               FROM regexp_matches(d.dictinitoption, '((?:"[^"]*"|\w+) = (?:E?''(?:[^'']|'''')*''|[^,]+))', 'g') m) AS options,
       pg_get_userbyid(d.dictowner) AS owner,
       obj_description(d.oid, 'pg_ts_dict') AS comment
  FROM pg_ts_dict d
  JOIN pg_namespace n ON n.oid = d.dictnamespace
  JOIN pg_ts_template t ON t.oid = d.dicttemplate
  JOIN pg_namespace w ON w.oid = t.tmplnamespace
 WHERE d.oid >= 16384 -- the server's own are below
