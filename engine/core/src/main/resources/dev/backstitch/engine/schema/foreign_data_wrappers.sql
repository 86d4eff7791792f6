SELECT 'pg_foreign_data_wrapper'::regclass::oid AS class,
       w.oid,
       w.fdwname AS name,
       nullif(w.fdwhandler, 0)::regproc::text AS handler,
       nullif(w.fdwvalidator, 0)::regproc::text AS validator,
       w.fdwoptions AS options,
       pg_get_userbyid(w.fdwowner) AS owner,
       coalesce(w.fdwacl, acldefault('F', w.fdwowner))::text[] AS grants,
       obj_description(w.oid, 'pg_foreign_data_wrapper') AS comment
  FROM pg_foreign_data_wrapper w
