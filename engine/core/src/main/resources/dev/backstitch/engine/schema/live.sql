-- The oids that are in the catalogs from which rows may be deleted without a trace elsewhere.
SELECT 'pg_class' AS catalog, string_agg(oid::text, ',') AS oids FROM pg_class WHERE oid >= 16384
UNION ALL SELECT 'pg_constraint', string_agg(oid::text, ',') FROM pg_constraint WHERE oid >= 16384
UNION ALL SELECT 'pg_trigger', string_agg(oid::text, ',') FROM pg_trigger WHERE oid >= 16384
UNION ALL SELECT 'pg_rewrite', string_agg(oid::text, ',') FROM pg_rewrite WHERE oid >= 16384
UNION ALL SELECT 'pg_policy', string_agg(oid::text, ',') FROM pg_policy WHERE oid >= 16384
UNION ALL SELECT 'pg_type', string_agg(oid::text, ',') FROM pg_type WHERE oid >= 16384
UNION ALL SELECT 'pg_enum', string_agg(oid::text, ',') FROM pg_enum WHERE oid >= 16384
UNION ALL SELECT 'pg_proc', string_agg(oid::text, ',') FROM pg_proc WHERE oid >= 16384
