-- Built-in objects below the first user oid have comments of their own; schema public and plpgsql can be commented on.
SELECT d.classoid AS class,
       d.objoid AS oid,
       d.objsubid AS number,
       d.description AS comment
  FROM pg_description d
 WHERE (d.objoid >= 16384 OR d.classoid IN ('pg_namespace'::regclass, 'pg_extension'::regclass))
   AND d.objoid = ANY ($1) -- some commented objects
