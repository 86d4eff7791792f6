-- Without the connection, which superusers alone may read.
SELECT 'pg_subscription'::regclass::oid AS class,
       s.oid,
       s.subname AS name,
       s.subpublications AS publications,
       s.subenabled AS enabled,
       s.subslotname AS slot,
       ARRAY['binary = ' || s.subbinary,
             'synchronous_commit = ' || quote_literal(s.subsynccommit),
             'two_phase = ' || (s.subtwophasestate <> 'd'), -- since 15
             'disable_on_error = ' || s.subdisableonerr, -- since 15
             'password_required = ' || s.subpasswordrequired, -- since 16
             'run_as_owner = ' || s.subrunasowner, -- since 16
             'origin = ' || s.suborigin, -- since 16
             'failover = ' || s.subfailover, -- since 17
             'streaming = ' || CASE s.substream::text WHEN 'p' THEN 'parallel' WHEN 't' THEN 'on' WHEN 'true' THEN 'on' ELSE 'off' END
       ] AS parameters,
       pg_get_userbyid(s.subowner) AS owner,
       obj_description(s.oid, 'pg_subscription') AS comment
  FROM pg_subscription s
  JOIN pg_database d ON d.oid = s.subdbid
 WHERE d.datname = current_database()
