CREATE TABLE audit_log (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, at timestamptz NOT NULL, what text);
CREATE FUNCTION note(what text) RETURNS void LANGUAGE sql SECURITY DEFINER
    AS $$ INSERT INTO audit_log (at, what) VALUES (now(), what) $$;
