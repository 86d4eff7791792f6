CREATE OR REPLACE FUNCTION note(what text) RETURNS void LANGUAGE sql
    AS $$ INSERT INTO audit_log (at, what) VALUES (now(), what) $$;
