SELECT 'pg_event_trigger'::regclass::oid AS class,
       e.oid,
       e.evtname AS name,
       e.evtevent AS event,
       e.evttags AS tags,
       quote_ident(n.nspname) || '.' || quote_ident(p.proname) AS function,
       e.evtenabled AS state,
       pg_get_userbyid(e.evtowner) AS owner,
       obj_description(e.oid, 'pg_event_trigger') AS comment
  FROM pg_event_trigger e
  JOIN pg_proc p ON p.oid = e.evtfoid
  JOIN pg_namespace n ON n.oid = p.pronamespace
