-- Objects that users made and that no other query reads, so that silence is never taken for equality.
WITH member AS (
  SELECT classid, objid FROM pg_depend WHERE deptype = 'e'
), present (kind, class, oid) AS (
  SELECT 'access methods', 'pg_am'::regclass, oid FROM pg_am
  UNION ALL SELECT 'base types', 'pg_type'::regclass, t.oid FROM pg_type t
             WHERE t.typtype IN ('b', 'p') AND NOT EXISTS (SELECT FROM pg_type e WHERE e.typarray = t.oid)
  UNION ALL SELECT 'casts', 'pg_cast'::regclass, c.oid FROM pg_cast c
             WHERE NOT EXISTS (SELECT FROM pg_depend d
                                WHERE d.classid = 'pg_cast'::regclass AND d.objid = c.oid AND d.deptype = 'i')
  UNION ALL SELECT 'collations', 'pg_collation'::regclass, oid FROM pg_collation
  UNION ALL SELECT 'conversions', 'pg_conversion'::regclass, oid FROM pg_conversion
  UNION ALL SELECT 'database settings', 'pg_database'::regclass, s.setdatabase FROM pg_db_role_setting s
             WHERE s.setdatabase = (SELECT oid FROM pg_database WHERE datname = current_database())
  UNION ALL SELECT 'default privileges', 'pg_default_acl'::regclass, oid FROM pg_default_acl
  UNION ALL SELECT 'event triggers', 'pg_event_trigger'::regclass, oid FROM pg_event_trigger
  UNION ALL SELECT 'foreign data wrappers', 'pg_foreign_data_wrapper'::regclass, oid FROM pg_foreign_data_wrapper
  UNION ALL SELECT 'foreign servers', 'pg_foreign_server'::regclass, oid FROM pg_foreign_server
  UNION ALL SELECT 'languages', 'pg_language'::regclass, oid FROM pg_language
  UNION ALL SELECT 'large objects', 'pg_largeobject'::regclass, oid FROM pg_largeobject_metadata
  UNION ALL SELECT 'operator classes', 'pg_opclass'::regclass, oid FROM pg_opclass
  UNION ALL SELECT 'operator families', 'pg_opfamily'::regclass, oid FROM pg_opfamily
  UNION ALL SELECT 'operators', 'pg_operator'::regclass, oid FROM pg_operator
  UNION ALL SELECT 'publications', 'pg_publication'::regclass, oid FROM pg_publication
  UNION ALL SELECT 'range types', 'pg_type'::regclass, oid FROM pg_type WHERE typtype = 'r'
  UNION ALL SELECT 'security labels', classoid, objoid FROM pg_seclabel
  UNION ALL SELECT 'subscriptions', 'pg_subscription'::regclass, oid FROM pg_subscription
             WHERE subdbid = (SELECT oid FROM pg_database WHERE datname = current_database())
  UNION ALL SELECT 'text search configurations', 'pg_ts_config'::regclass, oid FROM pg_ts_config
  UNION ALL SELECT 'text search dictionaries', 'pg_ts_dict'::regclass, oid FROM pg_ts_dict
  UNION ALL SELECT 'text search parsers', 'pg_ts_parser'::regclass, oid FROM pg_ts_parser
  UNION ALL SELECT 'text search templates', 'pg_ts_template'::regclass, oid FROM pg_ts_template
  UNION ALL SELECT 'transforms', 'pg_transform'::regclass, oid FROM pg_transform
  UNION ALL SELECT 'user mappings', 'pg_foreign_server'::regclass, srvid FROM pg_user_mappings
)
SELECT p.kind, count(*)::int AS number
  FROM present p
 WHERE p.oid >= 16384
   AND NOT EXISTS (SELECT FROM member m WHERE m.classid = p.class AND m.objid = p.oid)
 GROUP BY p.kind
 ORDER BY p.kind
