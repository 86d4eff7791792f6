-- Made by CREATE TYPE only: the row types of tables have another relkind.
SELECT t.oid,
       c.oid AS relation,
       n.nspname AS schema,
       t.typname AS name,
       pg_get_userbyid(t.typowner) AS owner,
       coalesce(t.typacl, acldefault('T', t.typowner))::text[] AS acl
  FROM pg_class c
  JOIN pg_type t ON t.oid = c.reltype
  JOIN pg_namespace n ON n.oid = c.relnamespace
 WHERE c.oid >= 16384 -- the server's own are below
   AND t.oid = ANY ($1) -- some types
   AND c.relkind = 'c'
   AND n.nspname !~ '^pg_'
   AND n.nspname <> 'information_schema'
