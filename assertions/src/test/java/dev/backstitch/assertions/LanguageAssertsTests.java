package dev.backstitch.assertions;

import static dev.backstitch.assertions.BackstitchAssertions.assertThat;
import static dev.backstitch.assertions.Fixture.failures;

import dev.backstitch.engine.schema.Schema;
import dev.backstitch.engine.schema.TriggerState;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Languages, event triggers, access methods, changed privileges and settings, as a real server makes them. */
class LanguageAssertsTests {

    private static Schema schema;

    @BeforeAll
    static void read_the_schema() throws SQLException {
        schema = ServerObjects.read();
    }

    @Test
    void languages_are_as_they_were_made() {
        assertThat(schema)
                .hasLanguage("ours")
                .doesNotHaveLanguage("plpgsql")
                .hasOnlyLanguages("ours", "theirs")
                .language("ours")
                .isTrusted()
                .hasHandler("plpgsql_call_handler")
                .hasInlineHandler("plpgsql_inline_handler")
                .hasValidator("plpgsql_validator")
                .isOwnedBy("postgres")
                .hasComment("spoken here")
                .grants()
                .toPublic()
                .areExactly("USAGE")
                .and()
                .and()
                .language("theirs")
                .isNotTrusted()
                .hasNoInlineHandler()
                .hasNoValidator();
        assertThat(failures(schema, it -> it.hasLanguage("plpgsql")
                        .doesNotHaveLanguage("ours")
                        .hasOnlyLanguages("ours")
                        .language("ours")
                        .isNotTrusted()
                        .hasHandler("app.handler")
                        .hasInlineHandler("app.inline")
                        .hasNoInlineHandler()
                        .hasValidator("app.validator")
                        .hasNoValidator()
                        .isOwnedBy("app")
                        .hasNoComment()
                        .hasNoPublicPrivileges()
                        .and()
                        .language("theirs")
                        .isTrusted()
                        .hasInlineHandler("app.inline")
                        .hasValidator("app.validator")))
                .isEqualTo(
                        """
                Expecting schema to have language plpgsql, but it has no such language.
                  languages  ours, theirs
                Expecting schema not to have language ours, but it has.
                Expecting schema to have only the expected languages, but 1 is extra.
                  extra     theirs
                  expected  ours
                  found     ours, theirs
                [language ours] Expecting language ours not to be trusted, but it is.
                  language  CREATE OR REPLACE TRUSTED LANGUAGE ours HANDLER plpgsql_call_handler INLINE plpgsql_inline_handler VALIDATOR plpgsql_validator
                [language ours] Expecting language ours to have the handler app.handler, but it has the handler plpgsql_call_handler.
                [language ours] Expecting language ours to have the inline handler app.inline, but it has the inline handler plpgsql_inline_handler.
                [language ours] Expecting language ours to have no inline handler, but it has the inline handler plpgsql_inline_handler.
                [language ours] Expecting language ours to have the validator app.validator, but it has the validator plpgsql_validator.
                [language ours] Expecting language ours to have no validator, but it has the validator plpgsql_validator.
                [language ours] Expecting language ours to be owned by app, but it is owned by postgres.
                [language ours] Expecting language ours to have no comment, but it has the comment spoken here.
                [language ours] Expecting language ours to grant nothing to PUBLIC, but it grants USAGE.
                [language theirs] Expecting language theirs to be trusted, but it is not.
                  language  CREATE OR REPLACE LANGUAGE theirs HANDLER plpgsql_call_handler
                [language theirs] Expecting language theirs to have the inline handler app.inline, but it has none.
                [language theirs] Expecting language theirs to have the validator app.validator, but it has none.""");
    }

    @Test
    void event_triggers_and_access_methods_are_as_they_were_made() {
        assertThat(schema)
                .hasEventTrigger("watcher")
                .doesNotHaveEventTrigger("watch")
                .hasOnlyEventTriggers("sleeper", "watcher")
                .eventTrigger("watcher")
                .firesOn("sql_drop")
                .hasTag("DROP TABLE")
                .doesNotHaveTag("DROP SCHEMA")
                .hasOnlyTags("DROP VIEW", "DROP TABLE")
                .callsFunction("app.watch")
                .isEnabled()
                .hasState(TriggerState.ENABLED)
                .isOwnedBy("postgres")
                .hasComment("what goes")
                .and()
                .eventTrigger("sleeper")
                .isDisabled()
                .hasOnlyTags()
                .and()
                .hasAccessMethod("stack")
                .doesNotHaveAccessMethod("btree")
                .hasOnlyAccessMethods("stack", "tree")
                .accessMethod("stack")
                .isForTables()
                .hasHandler("heap_tableam_handler")
                .hasComment("on top")
                .and()
                .accessMethod("tree")
                .isForIndexes();
        assertThat(failures(schema, it -> it.hasEventTrigger("watch")
                        .doesNotHaveEventTrigger("watcher")
                        .hasOnlyEventTriggers("watcher")
                        .eventTrigger("watcher")
                        .firesOn("ddl_command_end")
                        .hasTag("DROP TABEL")
                        .doesNotHaveTag("DROP TABLE")
                        .hasOnlyTags("DROP TABLE")
                        .callsFunction("app.watched")
                        .isDisabled()
                        .hasState(TriggerState.ALWAYS)
                        .isOwnedBy("app")
                        .hasNoComment()
                        .and()
                        .eventTrigger("sleeper")
                        .isEnabled()
                        .and()
                        .hasAccessMethod("btree")
                        .doesNotHaveAccessMethod("stack")
                        .hasOnlyAccessMethods("stack")
                        .accessMethod("stack")
                        .isForIndexes()
                        .hasHandler("app.handler")
                        .hasNoComment()
                        .and()
                        .accessMethod("tree")
                        .isForTables()))
                .isEqualTo(
                        """
                Expecting schema to have event trigger watch, but it has no such event trigger.
                  event triggers  sleeper, watcher
                Expecting schema not to have event trigger watcher, but it has.
                Expecting schema to have only the expected event triggers, but 1 is extra.
                  extra     sleeper
                  expected  watcher
                  found     sleeper, watcher
                [event trigger watcher] Expecting event trigger watcher to have the event ddl_command_end, but it has the event sql_drop.
                  event trigger  CREATE EVENT TRIGGER watcher ON sql_drop WHEN TAG IN ('DROP TABLE', 'DROP VIEW') EXECUTE FUNCTION app.watch()
                [event trigger watcher] Expecting event trigger watcher to have the tag DROP TABEL, but it has no such tag.
                  did you mean  DROP TABLE
                  tags          DROP TABLE, DROP VIEW
                [event trigger watcher] Expecting event trigger watcher not to have the tag DROP TABLE, but it has.
                  tags  DROP TABLE, DROP VIEW
                [event trigger watcher] Expecting event trigger watcher to have only the expected tags, but 1 is extra.
                  extra     DROP VIEW
                  expected  DROP TABLE
                  found     DROP TABLE, DROP VIEW
                [event trigger watcher] Expecting event trigger watcher to have the function app.watched, but it has the function app.watch.
                [event trigger watcher] Expecting event trigger watcher to be disabled, but it is enabled.
                [event trigger watcher] Expecting event trigger watcher to have the state ALWAYS, but it has the state ENABLED.
                [event trigger watcher] Expecting event trigger watcher to be owned by app, but it is owned by postgres.
                [event trigger watcher] Expecting event trigger watcher to have no comment, but it has the comment what goes.
                [event trigger sleeper] Expecting event trigger sleeper to be enabled, but it is disabled.
                  event trigger  CREATE EVENT TRIGGER sleeper ON ddl_command_end EXECUTE FUNCTION app.watch(); ALTER EVENT TRIGGER sleeper DISABLE
                Expecting schema to have access method btree, but it has no such access method.
                  did you mean    tree
                  access methods  stack, tree
                Expecting schema not to have access method stack, but it has.
                Expecting schema to have only the expected access methods, but 1 is extra.
                  extra     tree
                  expected  stack
                  found     stack, tree
                [access method stack] Expecting access method stack to be for indexes, but it is for tables.
                  access method  CREATE ACCESS METHOD stack TYPE TABLE HANDLER heap_tableam_handler
                [access method stack] Expecting access method stack to have the handler app.handler, but it has the handler heap_tableam_handler.
                [access method stack] Expecting access method stack to have no comment, but it has the comment on top.
                [access method tree] Expecting access method tree to be for tables, but it is for indexes.
                  access method  CREATE ACCESS METHOD tree TYPE INDEX HANDLER bthandler""");
    }

    @Test
    void changed_privileges_are_as_they_were_made() {
        assertThat(schema)
                .hasDefaultPrivileges("backstitch_staff", "FUNCTIONS")
                .doesNotHaveDefaultPrivileges("backstitch_staff", "TYPES")
                .hasOnlyDefaultPrivileges(
                        "FOR ROLE backstitch_staff IN SCHEMA app ON TABLES", "FOR ROLE backstitch_staff ON FUNCTIONS")
                .defaultPrivileges("backstitch_staff", "app", "TABLES")
                .isForRole("backstitch_staff")
                .isInSchema("app")
                .isForObjects("TABLES")
                .granted()
                .to("backstitch_root")
                .areExactly("SELECT")
                .and()
                .and()
                .defaultPrivileges("backstitch_staff", "FUNCTIONS")
                .isInAllSchemas()
                .revoked()
                .toPublic()
                .areExactly("EXECUTE")
                .and()
                .and()
                .hasExtensionGrants("ROUTINE public.earth()")
                .doesNotHaveExtensionGrants("ROUTINE public.sec()")
                .hasOnlyExtensionGrants("ROUTINE public.earth()")
                .extensionGrants("ROUTINE public.earth()")
                .isOfExtension("earthdistance")
                .isOnObject("ROUTINE public.earth()")
                .granted()
                .to("backstitch_staff")
                .areExactly("EXECUTE")
                .and()
                .revoked()
                .toPublic()
                .areExactly("EXECUTE");
        assertThat(failures(schema, it -> it.hasDefaultPrivileges("backstitch_staff", "TYPES")
                        .doesNotHaveDefaultPrivileges("backstitch_staff", "FUNCTIONS")
                        .hasOnlyDefaultPrivileges("FOR ROLE backstitch_staff ON FUNCTIONS")
                        .defaultPrivileges("backstitch_staff", "app", "TABLES")
                        .isForRole("app")
                        .isInSchema("public")
                        .isInAllSchemas()
                        .isForObjects("TYPES")
                        .granted()
                        .to("backstitch_root")
                        .areExactly("INSERT")
                        .and()
                        .and()
                        .defaultPrivileges("backstitch_staff", "FUNCTIONS")
                        .isInSchema("app")
                        .revoked()
                        .toPublic()
                        .areExactly()
                        .and()
                        .and()
                        .hasExtensionGrants("ROUTINE public.sec()")
                        .doesNotHaveExtensionGrants("ROUTINE public.earth()")
                        .hasOnlyExtensionGrants()
                        .extensionGrants("ROUTINE public.earth()")
                        .isOfExtension("cube")
                        .isOnObject("ROUTINE public.sec()")
                        .granted()
                        .to("backstitch_staff")
                        .areExactly()
                        .and()
                        .revoked()
                        .toPublic()
                        .areExactly()))
                .isEqualTo(
                        """
                Expecting schema to have default privileges FOR ROLE backstitch_staff ON TYPES, but it has no such default privileges.
                  did you mean        FOR ROLE backstitch_staff ON FUNCTIONS
                  default privileges  FOR ROLE backstitch_staff IN SCHEMA app ON TABLES, FOR ROLE backstitch_staff ON FUNCTIONS
                Expecting schema not to have default privileges FOR ROLE backstitch_staff ON FUNCTIONS, but it has.
                Expecting schema to have only the expected default privileges, but 1 is extra.
                  extra     FOR ROLE backstitch_staff IN SCHEMA app ON TABLES
                  expected  FOR ROLE backstitch_staff ON FUNCTIONS
                  found     FOR ROLE backstitch_staff IN SCHEMA app ON TABLES, FOR ROLE backstitch_staff ON FUNCTIONS
                [default privileges FOR ROLE backstitch_staff IN SCHEMA app ON TABLES] Expecting default privileges FOR ROLE backstitch_staff IN SCHEMA app ON TABLES to have the role app, but it has the role backstitch_staff.
                  default privileges  ALTER DEFAULT PRIVILEGES FOR ROLE backstitch_staff IN SCHEMA app GRANT SELECT ON TABLES TO backstitch_root
                [default privileges FOR ROLE backstitch_staff IN SCHEMA app ON TABLES] Expecting default privileges FOR ROLE backstitch_staff IN SCHEMA app ON TABLES to have the schema public, but it has the schema app.
                [default privileges FOR ROLE backstitch_staff IN SCHEMA app ON TABLES] Expecting default privileges FOR ROLE backstitch_staff IN SCHEMA app ON TABLES to be for all schemas, but it has the schema app.
                [default privileges FOR ROLE backstitch_staff IN SCHEMA app ON TABLES] Expecting default privileges FOR ROLE backstitch_staff IN SCHEMA app ON TABLES to have the objects TYPES, but it has the objects TABLES.
                [default privileges FOR ROLE backstitch_staff IN SCHEMA app ON TABLES > granted > to backstitch_root] Expecting backstitch_root to have only the expected privileges on default privileges FOR ROLE backstitch_staff IN SCHEMA app ON TABLES, but 1 is missing and 1 is extra.
                  missing   INSERT
                  extra     SELECT
                  expected  INSERT
                  found     SELECT
                  grants    SELECT to backstitch_root by backstitch_staff
                [default privileges FOR ROLE backstitch_staff ON FUNCTIONS] Expecting default privileges FOR ROLE backstitch_staff ON FUNCTIONS to have the schema app, but it has none.
                  default privileges  ALTER DEFAULT PRIVILEGES FOR ROLE backstitch_staff REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC
                [default privileges FOR ROLE backstitch_staff ON FUNCTIONS > revoked > to PUBLIC] Expecting PUBLIC to have only the expected privileges on default privileges FOR ROLE backstitch_staff ON FUNCTIONS, but 1 is extra.
                  extra     EXECUTE
                  expected  none
                  found     EXECUTE
                  grants    EXECUTE to PUBLIC by backstitch_staff
                Expecting schema to have extension grants ROUTINE public.sec(), but it has no such extension grants.
                  did you mean      ROUTINE public.earth()
                  extension grants  ROUTINE public.earth()
                Expecting schema not to have extension grants ROUTINE public.earth(), but it has.
                Expecting schema to have only the expected extension grants, but 1 is extra.
                  extra     ROUTINE public.earth()
                  found     ROUTINE public.earth()
                [extension grants ROUTINE public.earth()] Expecting extension grants ROUTINE public.earth() to have the extension cube, but it has the extension earthdistance.
                  extension grants  REVOKE EXECUTE ON ROUTINE public.earth() FROM PUBLIC; GRANT EXECUTE ON ROUTINE public.earth() TO backstitch_staff
                [extension grants ROUTINE public.earth()] Expecting extension grants ROUTINE public.earth() to have the object ROUTINE public.sec(), but it has the object ROUTINE public.earth().
                [extension grants ROUTINE public.earth() > granted > to backstitch_staff] Expecting backstitch_staff to have only the expected privileges on extension grants ROUTINE public.earth(), but 1 is extra.
                  grants    EXECUTE to backstitch_staff by postgres
                [extension grants ROUTINE public.earth() > revoked > to PUBLIC] Expecting PUBLIC to have only the expected privileges on extension grants ROUTINE public.earth(), but 1 is extra.
                  grants    EXECUTE to PUBLIC by postgres""");
    }

    @Test
    void settings_are_as_they_were_made() {
        assertThat(schema)
                .hasDatabaseSetting("statement_timeout")
                .hasDatabaseSetting("work_mem FOR ROLE backstitch_staff")
                .doesNotHaveDatabaseSetting("work_mem")
                .hasOnlyDatabaseSettings("statement_timeout", "work_mem FOR ROLE backstitch_staff")
                .databaseSetting("statement_timeout")
                .isForParameter("statement_timeout")
                .isForAllRoles()
                .hasValue("5s")
                .and()
                .databaseSetting("work_mem FOR ROLE backstitch_staff")
                .isForRole("backstitch_staff");
        assertThat(failures(schema, it -> it.hasDatabaseSetting("work_mem")
                        .doesNotHaveDatabaseSetting("statement_timeout")
                        .hasOnlyDatabaseSettings("statement_timeout")
                        .databaseSetting("statement_timeout")
                        .isForParameter("lock_timeout")
                        .isForRole("app")
                        .hasValue("6s")
                        .and()
                        .databaseSetting("work_mem FOR ROLE backstitch_staff")
                        .isForAllRoles()))
                .isEqualTo(
                        """
                Expecting schema to have database setting work_mem, but it has no such database setting.
                  database settings  statement_timeout, work_mem FOR ROLE backstitch_staff
                Expecting schema not to have database setting statement_timeout, but it has.
                Expecting schema to have only the expected database settings, but 1 is extra.
                  extra     work_mem FOR ROLE backstitch_staff
                  expected  statement_timeout
                  found     statement_timeout, work_mem FOR ROLE backstitch_staff
                [database setting statement_timeout] Expecting database setting statement_timeout to have the parameter lock_timeout, but it has the parameter statement_timeout.
                  database setting  DO $$BEGIN EXECUTE format('ALTER DATABASE %I SET statement_timeout TO ''5s''', current_database()); END$$
                [database setting statement_timeout] Expecting database setting statement_timeout to have the role app, but it has none.
                [database setting statement_timeout] Expecting database setting statement_timeout to have the value 6s, but it has the value 5s.
                [database setting work_mem FOR ROLE backstitch_staff] Expecting database setting work_mem FOR ROLE backstitch_staff to be for all roles, but it has the role backstitch_staff.
                  database setting  DO $$BEGIN EXECUTE format('ALTER ROLE backstitch_staff IN DATABASE %I SET work_mem TO ''4MB''', current_database()); END$$""");
    }
}
