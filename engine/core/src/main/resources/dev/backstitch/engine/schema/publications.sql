SELECT 'pg_publication'::regclass::oid AS class,
       p.oid,
       p.pubname AS name,
       p.puballtables AS all_tables,
       ARRAY(SELECT quote_ident(n.nspname) || '.' || quote_ident(c.relname)
                    || coalesce((SELECT ' (' || string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) || ')' -- since 15
                                   FROM pg_attribute a -- since 15
                                  WHERE a.attrelid = c.oid AND a.attnum = ANY (r.prattrs::int2[])), '') -- since 15
                    || coalesce(' WHERE (' || pg_get_expr(r.prqual, r.prrelid) || ')', '') -- since 15
               FROM pg_publication_rel r
               JOIN pg_class c ON c.oid = r.prrelid
               JOIN pg_namespace n ON n.oid = c.relnamespace
              WHERE r.prpubid = p.oid) AS tables,
       NULL::text[] AS schemas, -- until 14
       ARRAY(SELECT n.nspname::text -- since 15
               FROM pg_publication_namespace s -- since 15
               JOIN pg_namespace n ON n.oid = s.pnnspid -- since 15
              WHERE s.pnpubid = p.oid) AS schemas, -- since 15
       array_remove(ARRAY[
         CASE WHEN p.pubdelete THEN 'delete' END,
         CASE WHEN p.pubinsert THEN 'insert' END,
         CASE WHEN p.pubtruncate THEN 'truncate' END,
         CASE WHEN p.pubupdate THEN 'update' END], NULL) AS operations,
       p.pubviaroot AS via_root,
       NULL AS generated_columns, -- until 17
       CASE p.pubgencols WHEN 's' THEN 'stored' ELSE 'none' END AS generated_columns, -- since 18
       pg_get_userbyid(p.pubowner) AS owner,
       obj_description(p.oid, 'pg_publication') AS comment
  FROM pg_publication p
