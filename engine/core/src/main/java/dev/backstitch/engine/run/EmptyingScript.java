package dev.backstitch.engine.run;

/** Takes all that users made out of a database, so that a backup meets what it met when the database was new. */
final class EmptyingScript {

    /**
     * Extensions go with the schemas in which they are. A new public schema is what initdb makes: from 15 on it belongs
     * to whoever owns the database.
     */
    static final String TEXT =
            """
            DO $$
            DECLARE
              name text;
            BEGIN
              FOR name IN SELECT evtname FROM pg_catalog.pg_event_trigger LOOP
                EXECUTE format('DROP EVENT TRIGGER IF EXISTS %I CASCADE', name);
              END LOOP;
              FOR name IN SELECT pubname FROM pg_catalog.pg_publication LOOP
                EXECUTE format('DROP PUBLICATION %I', name);
              END LOOP;
              FOR name IN SELECT nspname FROM pg_catalog.pg_namespace
                           WHERE nspname !~ '^pg_' AND nspname <> 'information_schema' LOOP
                EXECUTE format('DROP SCHEMA IF EXISTS %I CASCADE', name);
              END LOOP;
              PERFORM pg_catalog.lo_unlink(oid) FROM pg_catalog.pg_largeobject_metadata;
              CREATE SCHEMA public;
              COMMENT ON SCHEMA public IS 'standard public schema';
              IF current_setting('server_version_num')::int >= 150000 THEN
                ALTER SCHEMA public OWNER TO pg_database_owner;
                GRANT USAGE ON SCHEMA public TO PUBLIC;
              ELSE
                GRANT ALL ON SCHEMA public TO PUBLIC;
              END IF;
            END
            $$;
            """;

    private EmptyingScript() {}
}
