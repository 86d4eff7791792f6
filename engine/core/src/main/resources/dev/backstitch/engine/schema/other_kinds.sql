-- The resources of the rare kinds that there is something to read by: most databases have few of them.
WITH found (resource, there) AS (
  VALUES ('access_methods', EXISTS (SELECT FROM pg_am WHERE oid >= 16384)),
         ('base_types', EXISTS (SELECT oid FROM pg_type WHERE oid >= 16384 AND typtype = 'b' AND typisdefined
                                EXCEPT SELECT typarray FROM pg_type)),
         ('casts', EXISTS (SELECT FROM pg_cast WHERE oid >= 16384)),
         ('collations', EXISTS (SELECT FROM pg_collation WHERE oid >= 16384)),
         ('conversions', EXISTS (SELECT FROM pg_conversion WHERE oid >= 16384)),
         ('database_settings', EXISTS (SELECT FROM pg_db_role_setting s
                                         JOIN pg_database d ON d.oid = s.setdatabase
                                        WHERE d.datname = current_database())),
         ('default_privileges', EXISTS (SELECT FROM pg_default_acl)),
         ('event_triggers', EXISTS (SELECT FROM pg_event_trigger)),
         ('extended_statistics', EXISTS (SELECT FROM pg_statistic_ext)),
         ('extension_grants', EXISTS (SELECT FROM pg_extension WHERE oid >= 16384)
                              OR EXISTS (SELECT FROM pg_language WHERE lanname = 'plpgsql' AND lanacl IS NOT NULL)),
         ('foreign_data_wrappers', EXISTS (SELECT FROM pg_foreign_data_wrapper)),
         ('foreign_servers', EXISTS (SELECT FROM pg_foreign_server)),
         ('languages', EXISTS (SELECT FROM pg_language WHERE oid >= 16384)),
         ('operator_classes', EXISTS (SELECT FROM pg_opclass WHERE oid >= 16384)),
         ('operator_families', EXISTS (SELECT FROM pg_opfamily WHERE oid >= 16384)),
         ('operators', EXISTS (SELECT FROM pg_operator WHERE oid >= 16384)),
         ('publications', EXISTS (SELECT FROM pg_publication)),
         ('range_types', EXISTS (SELECT FROM pg_range WHERE rngtypid >= 16384)),
         ('shell_types', EXISTS (SELECT FROM pg_type WHERE oid >= 16384 AND NOT typisdefined)),
         ('subscriptions', EXISTS (SELECT oid FROM pg_subscription)),
         ('text_search_configurations', EXISTS (SELECT FROM pg_ts_config WHERE oid >= 16384)),
         ('text_search_dictionaries', EXISTS (SELECT FROM pg_ts_dict WHERE oid >= 16384)),
         ('text_search_parsers', EXISTS (SELECT FROM pg_ts_parser WHERE oid >= 16384)),
         ('text_search_templates', EXISTS (SELECT FROM pg_ts_template WHERE oid >= 16384)),
         ('transforms', EXISTS (SELECT FROM pg_transform)),
         ('user_mappings', EXISTS (SELECT FROM pg_user_mappings))
)
SELECT row_number() OVER (ORDER BY resource) AS place, resource FROM found WHERE there
