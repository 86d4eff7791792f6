-- The keys of indexes, one a row; those after INCLUDE too. Only expressions are deparsed: that is the slow part.
SELECT k.attrelid AS oid,
       k.attnum AS number,
       i.indrelid AS relation,
       i.indkey[k.attnum - 1] AS column_number,
       CASE WHEN i.indkey[k.attnum - 1] = 0 THEN pg_get_indexdef(k.attrelid, k.attnum, false) END AS expression,
       coalesce(i.indoption[k.attnum - 1], 0) AS option,
       CASE WHEN k.attoptions IS NOT NULL OR NOT o.opcdefault
            THEN CASE WHEN w.nspname <> 'pg_catalog' THEN quote_ident(w.nspname) || '.' ELSE '' END
                 || quote_ident(o.opcname)
                 || coalesce('(' || array_to_string(k.attoptions, ', ') || ')', '')
       END AS operator_class,
       nullif(k.attstattarget, -1) AS statistics_target,
       CASE WHEN i.indcollation[k.attnum - 1] <> coalesce(b.attcollation, t.typcollation)
            THEN i.indcollation[k.attnum - 1]::regcollation::text
       END AS collation
  FROM pg_index i
  JOIN pg_class c ON c.oid = i.indexrelid
  JOIN pg_namespace n ON n.oid = c.relnamespace
  JOIN pg_attribute k ON k.attrelid = i.indexrelid AND k.attnum > 0
  JOIN pg_type t ON t.oid = k.atttypid
  LEFT JOIN pg_attribute b ON b.attrelid = i.indrelid
                          AND b.attnum = i.indkey[k.attnum - 1]
                          AND i.indkey[k.attnum - 1] <> 0
  LEFT JOIN pg_opclass o ON o.oid = i.indclass[k.attnum - 1]
  LEFT JOIN pg_namespace w ON w.oid = o.opcnamespace
 WHERE k.attrelid >= 16384 -- the server's own are below
   AND i.indrelid = ANY ($1) -- some relations
   AND n.nspname !~ '^pg_'
   AND n.nspname <> 'information_schema'
