SELECT 'pg_ts_config'::regclass::oid AS class,
       c.oid,
       n.nspname AS schema,
       c.cfgname AS name,
       quote_ident(w.nspname) || '.' || quote_ident(p.prsname) AS parser,
       ARRAY(SELECT k.alias || ' WITH ' || string_agg(m.mapdict::regdictionary::text, ', ' ORDER BY m.mapseqno)
               FROM pg_ts_config_map m
               JOIN ts_token_type(c.cfgparser) k ON k.tokid = m.maptokentype
              WHERE m.mapcfg = c.oid
              GROUP BY k.alias) AS mappings,
       pg_get_userbyid(c.cfgowner) AS owner,
       obj_description(c.oid, 'pg_ts_config') AS comment
  FROM pg_ts_config c
  JOIN pg_namespace n ON n.oid = c.cfgnamespace
  JOIN pg_ts_parser p ON p.oid = c.cfgparser
  JOIN pg_namespace w ON w.oid = p.prsnamespace
 WHERE c.oid >= 16384 -- the server's own are below
