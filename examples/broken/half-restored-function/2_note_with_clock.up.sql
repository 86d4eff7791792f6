CREATE OR REPLACE FUNCTION note(what text) RETURNS void LANGUAGE sql SECURITY DEFINER
    AS $$ INSERT INTO audit_log (at, what) VALUES (clock_timestamp(), what) $$;
