package dev.backstitch.assertions;

import dev.backstitch.engine.schema.Schema;
import java.sql.SQLException;

/** One of everything that a database or a server has. */
final class ServerObjects {

    private ServerObjects() {}

    static Schema read() throws SQLException {
        return Fixture.schema(
                """
                CREATE ROLE backstitch_staff;
                CREATE ROLE "backstitch App" LOGIN CREATEDB CREATEROLE REPLICATION BYPASSRLS NOINHERIT CONNECTION LIMIT 5;
                ALTER ROLE "backstitch App" SET work_mem = '8MB';
                COMMENT ON ROLE backstitch_staff IS 'people';
                CREATE ROLE backstitch_root SUPERUSER IN ROLE backstitch_staff;
                GRANT backstitch_staff TO "backstitch App" WITH ADMIN OPTION;
                CREATE SCHEMA app AUTHORIZATION backstitch_staff;
                GRANT USAGE ON SCHEMA app TO PUBLIC;
                COMMENT ON SCHEMA app IS 'ours';
                CREATE SCHEMA kept;
                CREATE EXTENSION citext SCHEMA app VERSION '1.6';
                CREATE EXTENSION cube;
                CREATE EXTENSION earthdistance;
                COMMENT ON EXTENSION citext IS 'case folds';
                CREATE TRUSTED LANGUAGE ours HANDLER plpgsql_call_handler INLINE plpgsql_inline_handler
                    VALIDATOR plpgsql_validator;
                CREATE LANGUAGE theirs HANDLER plpgsql_call_handler;
                COMMENT ON LANGUAGE ours IS 'spoken here';
                CREATE FUNCTION app.watch() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN NULL; END';
                CREATE EVENT TRIGGER watcher ON sql_drop WHEN TAG IN ('DROP TABLE', 'DROP VIEW') EXECUTE FUNCTION app.watch();
                CREATE EVENT TRIGGER sleeper ON ddl_command_end EXECUTE FUNCTION app.watch();
                ALTER EVENT TRIGGER sleeper DISABLE;
                COMMENT ON EVENT TRIGGER watcher IS 'what goes';
                CREATE ACCESS METHOD stack TYPE TABLE HANDLER heap_tableam_handler;
                CREATE ACCESS METHOD tree TYPE INDEX HANDLER bthandler;
                COMMENT ON ACCESS METHOD stack IS 'on top';
                ALTER DEFAULT PRIVILEGES FOR ROLE backstitch_staff IN SCHEMA app GRANT SELECT ON TABLES TO backstitch_root;
                ALTER DEFAULT PRIVILEGES FOR ROLE backstitch_staff REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
                REVOKE EXECUTE ON FUNCTION earth() FROM PUBLIC;
                GRANT EXECUTE ON FUNCTION earth() TO backstitch_staff;
                DO $$ BEGIN
                    EXECUTE format($f$ALTER DATABASE %I SET statement_timeout = '5s'$f$, current_database());
                    EXECUTE format($f$ALTER ROLE backstitch_staff IN DATABASE %I SET work_mem = '4MB'$f$, current_database());
                END $$;
                """,
                """
                REASSIGN OWNED BY backstitch_staff TO CURRENT_USER;
                DROP OWNED BY backstitch_staff;
                DROP OWNED BY backstitch_root;
                DROP ROLE backstitch_root;
                DROP ROLE "backstitch App";
                DROP ROLE backstitch_staff;
                """);
    }
}
