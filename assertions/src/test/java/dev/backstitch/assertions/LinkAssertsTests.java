package dev.backstitch.assertions;

import static dev.backstitch.assertions.BackstitchAssertions.assertThat;
import static dev.backstitch.assertions.Fixture.failures;

import dev.backstitch.engine.schema.Schema;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Foreign servers, publications and subscriptions, as a real server makes them. */
class LinkAssertsTests {

    private static Schema schema;

    @BeforeAll
    static void read_the_schema() throws SQLException {
        schema = Fixture.schema(
                """
                CREATE SCHEMA app;
                CREATE TABLE app.orders (id int PRIMARY KEY, total int, note text);
                CREATE TABLE users (id int PRIMARY KEY);
                CREATE FOREIGN DATA WRAPPER files OPTIONS (host 'a');
                CREATE FOREIGN DATA WRAPPER bare VALIDATOR postgresql_fdw_validator;
                COMMENT ON FOREIGN DATA WRAPPER files IS 'of old';
                CREATE SERVER other TYPE 'pg' VERSION '12' FOREIGN DATA WRAPPER files OPTIONS (host 'b', port '5432');
                CREATE SERVER plain FOREIGN DATA WRAPPER bare;
                COMMENT ON SERVER other IS 'elsewhere';
                CREATE USER MAPPING FOR PUBLIC SERVER other OPTIONS (user 'reader');
                CREATE USER MAPPING FOR postgres SERVER other OPTIONS (user 'writer');
                CREATE PUBLICATION audit FOR TABLE app.orders (id, total) WHERE (id > 0), users WITH (publish = 'insert, update');
                CREATE PUBLICATION everything FOR ALL TABLES WITH (publish_via_partition_root = true);
                CREATE PUBLICATION schemas FOR TABLES IN SCHEMA app;
                COMMENT ON PUBLICATION audit IS 'for the books';
                CREATE SUBSCRIPTION feed CONNECTION 'dbname=other' PUBLICATION a, b WITH (connect = false);
                COMMENT ON SUBSCRIPTION feed IS 'from elsewhere';
                """,
                """
                ALTER SUBSCRIPTION feed SET (slot_name = NONE);
                DROP SUBSCRIPTION feed;
                """);
    }

    @Test
    void foreign_servers_are_as_they_were_made() {
        assertThat(schema)
                .hasForeignDataWrapper("files")
                .doesNotHaveForeignDataWrapper("file")
                .hasOnlyForeignDataWrappers("bare", "files")
                .hasForeignServer("other")
                .doesNotHaveForeignServer("another")
                .hasOnlyForeignServers("other", "plain")
                .hasUserMapping("PUBLIC", "other")
                .doesNotHaveUserMapping("PUBLIC", "plain")
                .hasOnlyUserMappings("FOR PUBLIC SERVER other", "FOR postgres SERVER other")
                .foreignDataWrapper("files")
                .hasNoValidator()
                .hasNoHandler()
                .hasOption("host=a")
                .doesNotHaveOption("host=b")
                .hasOnlyOptions("host=a")
                .isOwnedBy("postgres")
                .hasComment("of old")
                .hasNoPublicPrivileges()
                .and()
                .foreignDataWrapper("bare")
                .hasValidator("postgresql_fdw_validator")
                .hasOnlyOptions()
                .and()
                .foreignServer("other")
                .usesWrapper("files")
                .hasType("pg")
                .hasVersion("12")
                .hasOption("port=5432")
                .doesNotHaveOption("port=5433")
                .hasOnlyOptions("host=b", "port=5432")
                .isOwnedBy("postgres")
                .hasComment("elsewhere")
                .hasNoPublicPrivileges()
                .and()
                .foreignServer("plain")
                .hasNoType()
                .hasNoVersion()
                .and()
                .userMapping("PUBLIC", "other")
                .isForRole("PUBLIC")
                .isForServer("other")
                .hasOption("user=reader")
                .doesNotHaveOption("user=writer")
                .hasOnlyOptions("user=reader");
        assertThat(failures(schema, it -> it.hasForeignDataWrapper("file")
                        .doesNotHaveForeignDataWrapper("files")
                        .hasOnlyForeignDataWrappers("files")
                        .hasForeignServer("Other")
                        .doesNotHaveForeignServer("other")
                        .hasOnlyForeignServers("other")
                        .hasUserMapping("PUBLIC", "plain")
                        .doesNotHaveUserMapping("postgres", "other")
                        .hasOnlyUserMappings("FOR PUBLIC SERVER other")
                        .foreignDataWrapper("files")
                        .hasHandler("app.handler")
                        .hasValidator("app.validator")
                        .hasOption("host=b")
                        .doesNotHaveOption("host=a")
                        .hasOnlyOptions()
                        .isOwnedBy("app")
                        .hasNoComment()
                        .grants()
                        .areOnlyTo("app")
                        .and()
                        .and()
                        .foreignDataWrapper("bare")
                        .hasNoValidator()
                        .and()
                        .foreignServer("other")
                        .usesWrapper("bare")
                        .hasType("mysql")
                        .hasNoType()
                        .hasVersion("13")
                        .hasNoVersion()
                        .hasOption("port=5433")
                        .doesNotHaveOption("port=5432")
                        .hasOnlyOptions("host=b")
                        .isOwnedBy("app")
                        .grants()
                        .areOnlyTo("app")
                        .and()
                        .and()
                        .userMapping("PUBLIC", "other")
                        .isForRole("postgres")
                        .isForServer("plain")
                        .hasOption("user=writer")
                        .doesNotHaveOption("user=reader")
                        .hasOnlyOptions()
                        .and()
                        .userMapping("app", "other")
                        .hasOption("x")))
                .isEqualTo(
                        """
                Expecting schema to have foreign data wrapper file, but it has no such foreign data wrapper.
                  did you mean           files
                  foreign data wrappers  bare, files
                Expecting schema not to have foreign data wrapper files, but it has.
                Expecting schema to have only the expected foreign data wrappers, but 1 is extra.
                  extra     bare
                  expected  files
                  found     bare, files
                Expecting schema to have foreign server "Other", but it has no such foreign server.
                  did you mean     other
                  foreign servers  other, plain
                Expecting schema not to have foreign server other, but it has.
                Expecting schema to have only the expected foreign servers, but 1 is extra.
                  extra     plain
                  expected  other
                  found     other, plain
                Expecting schema to have user mapping FOR PUBLIC SERVER plain, but it has no such user mapping.
                  did you mean   FOR PUBLIC SERVER other
                  user mappings  FOR PUBLIC SERVER other, FOR postgres SERVER other
                Expecting schema not to have user mapping FOR postgres SERVER other, but it has.
                Expecting schema to have only the expected user mappings, but 1 is extra.
                  extra     FOR postgres SERVER other
                  expected  FOR PUBLIC SERVER other
                  found     FOR PUBLIC SERVER other, FOR postgres SERVER other
                [foreign data wrapper files] Expecting foreign data wrapper files to have the handler app.handler, but it has none.
                  foreign data wrapper  CREATE FOREIGN DATA WRAPPER files OPTIONS (host 'a')
                [foreign data wrapper files] Expecting foreign data wrapper files to have the validator app.validator, but it has none.
                [foreign data wrapper files] Expecting foreign data wrapper files to have the option host=b, but it has no such option.
                  did you mean  host=a
                  options       host=a
                [foreign data wrapper files] Expecting foreign data wrapper files not to have the option host=a, but it has.
                  options  host=a
                [foreign data wrapper files] Expecting foreign data wrapper files to have only the expected options, but 1 is extra.
                  extra     host=a
                  expected  none
                  found     host=a
                [foreign data wrapper files] Expecting foreign data wrapper files to be owned by app, but it is owned by postgres.
                [foreign data wrapper files] Expecting foreign data wrapper files to have no comment, but it has the comment of old.
                [foreign data wrapper files > grants] Expecting foreign data wrapper files to have only the expected roles with privileges, but 1 is missing and 1 is extra.
                  missing   app
                  extra     postgres
                  expected  app
                  found     postgres
                [foreign data wrapper bare] Expecting foreign data wrapper bare to have no validator, but it has the validator postgresql_fdw_validator.
                  foreign data wrapper  CREATE FOREIGN DATA WRAPPER bare VALIDATOR postgresql_fdw_validator
                [foreign server other] Expecting foreign server other to have the wrapper bare, but it has the wrapper files.
                  foreign server  CREATE SERVER other TYPE 'pg' VERSION '12' FOREIGN DATA WRAPPER files OPTIONS (host 'b', port '5432')
                [foreign server other] Expecting foreign server other to have the type mysql, but it has the type pg.
                [foreign server other] Expecting foreign server other to have no type, but it has the type pg.
                [foreign server other] Expecting foreign server other to have the version 13, but it has the version 12.
                [foreign server other] Expecting foreign server other to have no version, but it has the version 12.
                [foreign server other] Expecting foreign server other to have the option port=5433, but it has no such option.
                  did you mean  port=5432
                  options       host=b, port=5432
                [foreign server other] Expecting foreign server other not to have the option port=5432, but it has.
                  options  host=b, port=5432
                [foreign server other] Expecting foreign server other to have only the expected options, but 1 is extra.
                  extra     port=5432
                  expected  host=b
                  found     host=b, port=5432
                [foreign server other] Expecting foreign server other to be owned by app, but it is owned by postgres.
                [foreign server other > grants] Expecting foreign server other to have only the expected roles with privileges, but 1 is missing and 1 is extra.
                [user mapping FOR PUBLIC SERVER other] Expecting user mapping FOR PUBLIC SERVER other to have the role postgres, but it has the role PUBLIC.
                  user mapping  CREATE USER MAPPING FOR PUBLIC SERVER other OPTIONS ("user" 'reader')
                [user mapping FOR PUBLIC SERVER other] Expecting user mapping FOR PUBLIC SERVER other to have the server plain, but it has the server other.
                [user mapping FOR PUBLIC SERVER other] Expecting user mapping FOR PUBLIC SERVER other to have the option user=writer, but it has no such option.
                  options  user=reader
                [user mapping FOR PUBLIC SERVER other] Expecting user mapping FOR PUBLIC SERVER other not to have the option user=reader, but it has.
                [user mapping FOR PUBLIC SERVER other] Expecting user mapping FOR PUBLIC SERVER other to have only the expected options, but 1 is extra.
                  extra     user=reader
                  found     user=reader
                Expecting schema to have user mapping FOR app SERVER other, but it has no such user mapping.""");
    }

    @Test
    void publications_are_as_they_were_made() {
        assertThat(schema)
                .hasPublication("audit")
                .doesNotHavePublication("audits")
                .hasOnlyPublications("audit", "everything", "schemas")
                .publication("audit")
                .isNotForAllTables()
                .hasTable("app.orders")
                .hasTable("users")
                .doesNotHaveTable("orders")
                .hasOnlyTables("app.orders", "users")
                .hasExactlyTable("app.orders (id, total) WHERE ((id > 0))")
                .hasOnlySchemas()
                .hasOperation("insert")
                .doesNotHaveOperation("delete")
                .hasOnlyOperations("insert", "update")
                .isNotViaRoot()
                .publishesGeneratedColumns("none")
                .isOwnedBy("postgres")
                .hasComment("for the books")
                .and()
                .publication("everything")
                .isForAllTables()
                .isViaRoot()
                .hasOnlyTables()
                .and()
                .publication("schemas")
                .hasSchema("app")
                .doesNotHaveSchema("public")
                .hasOnlySchemas("app");
        assertThat(failures(schema, it -> it.hasPublication("audits")
                        .doesNotHavePublication("audit")
                        .hasOnlyPublications("audit")
                        .publication("audit")
                        .isForAllTables()
                        .hasTable("orders")
                        .doesNotHaveTable("users")
                        .hasOnlyTables("users")
                        .hasExactlyTable("app.orders")
                        .hasSchema("app")
                        .hasOperation("delete")
                        .doesNotHaveOperation("insert")
                        .hasOnlyOperations("insert")
                        .isViaRoot()
                        .publishesGeneratedColumns("stored")
                        .isOwnedBy("app")
                        .hasNoComment()
                        .and()
                        .publication("everything")
                        .isNotForAllTables()
                        .isNotViaRoot()
                        .and()
                        .publication("schemas")
                        .doesNotHaveSchema("app")
                        .hasOnlySchemas()))
                .isEqualTo(
                        """
                Expecting schema to have publication audits, but it has no such publication.
                  did you mean  audit
                  publications  audit, everything, schemas
                Expecting schema not to have publication audit, but it has.
                Expecting schema to have only the expected publications, but 2 are extra.
                  extra     everything, schemas
                  expected  audit
                  found     audit, everything, schemas
                [publication audit] Expecting publication audit to be for all tables, but it is not.
                  publication  CREATE PUBLICATION audit WITH (publish = 'insert, update', publish_via_partition_root = false, publish_generated_columns = none); ALTER PUBLICATION audit ADD TABLE ONLY app.orders (id, total) WHERE ((id > 0)); ALTER PUBLICATION audit ADD TABLE ONLY public.users
                [publication audit] Expecting publication audit to have the table public.orders, but it has no such table.
                  did you mean  public.users
                  tables        app.orders, public.users
                [publication audit] Expecting publication audit not to have the table public.users, but it has.
                  tables  app.orders, public.users
                [publication audit] Expecting publication audit to have only the expected tables, but 1 is extra.
                  extra     app.orders
                  expected  public.users
                  found     app.orders, public.users
                [publication audit] Expecting publication audit to have the table app.orders, but it has no such table.
                  tables  app.orders (id, total) WHERE ((id > 0)), public.users
                [publication audit] Expecting publication audit to have the schema app, but it has no such schema.
                  schemas  none
                [publication audit] Expecting publication audit to have the operation delete, but it has no such operation.
                  operations  insert, update
                [publication audit] Expecting publication audit not to have the operation insert, but it has.
                [publication audit] Expecting publication audit to have only the expected operations, but 1 is extra.
                  extra     update
                  expected  insert
                  found     insert, update
                [publication audit] Expecting publication audit to publish via the partition root, but it does not.
                [publication audit] Expecting publication audit to have the published generated columns stored, but it has the published generated columns none.
                [publication audit] Expecting publication audit to be owned by app, but it is owned by postgres.
                [publication audit] Expecting publication audit to have no comment, but it has the comment for the books.
                [publication everything] Expecting publication everything not to be for all tables, but it is.
                  publication  CREATE PUBLICATION everything FOR ALL TABLES WITH (publish = 'delete, insert, truncate, update', publish_via_partition_root = true, publish_generated_columns = none)
                [publication everything] Expecting publication everything not to publish via the partition root, but it does.
                [publication schemas] Expecting publication schemas not to have the schema app, but it has.
                  schemas  app
                [publication schemas] Expecting publication schemas to have only the expected schemas, but 1 is extra.
                  extra     app
                  expected  none
                  found     app""");
    }

    @Test
    void subscriptions_are_as_they_were_made() {
        assertThat(schema)
                .hasSubscription("feed")
                .doesNotHaveSubscription("food")
                .hasOnlySubscriptions("feed")
                .subscription("feed")
                .hasPublication("a")
                .doesNotHavePublication("c")
                .hasOnlyPublications("b", "a")
                .isDisabled()
                .hasSlot("feed")
                .hasParameter("binary = false")
                .doesNotHaveParameter("binary = true")
                .isOwnedBy("postgres")
                .hasComment("from elsewhere");
        assertThat(failures(schema, it -> it.hasSubscription("food")
                        .doesNotHaveSubscription("feed")
                        .hasOnlySubscriptions()
                        .subscription("feed")
                        .hasPublication("c")
                        .doesNotHavePublication("a")
                        .hasOnlyPublications("a")
                        .isEnabled()
                        .hasSlot("food")
                        .hasNoSlot()
                        .hasParameter("binary = true")
                        .doesNotHaveParameter("binary = false")
                        .hasOnlyParameters("binary = false")
                        .isOwnedBy("app")
                        .hasNoComment()))
                .isEqualTo(
                        """
                Expecting schema to have subscription food, but it has no such subscription.
                  subscriptions  feed
                Expecting schema not to have subscription feed, but it has.
                Expecting schema to have only the expected subscriptions, but 1 is extra.
                  extra     feed
                  expected  none
                  found     feed
                [subscription feed] Expecting subscription feed to have the publication c, but it has no such publication.
                  did you mean  a, b
                  publications  a, b
                [subscription feed] Expecting subscription feed not to have the publication a, but it has.
                [subscription feed] Expecting subscription feed to have only the expected publications, but 1 is extra.
                  extra     b
                  expected  a
                  found     a, b
                [subscription feed] Expecting subscription feed to be enabled, but it is not.
                  subscription  CREATE SUBSCRIPTION feed CONNECTION '' PUBLICATION a, b WITH (connect = false, slot_name = 'feed', binary = false, disable_on_error = false, failover = false, origin = any, password_required = true, run_as_owner = false, streaming = parallel, synchronous_commit = 'off', two_phase = false)
                [subscription feed] Expecting subscription feed to have the slot food, but it has the slot feed.
                [subscription feed] Expecting subscription feed to have no slot, but it has the slot feed.
                [subscription feed] Expecting subscription feed to have the parameter binary = true, but it has no such parameter.
                  did you mean  binary = false
                  parameters    binary = false, disable_on_error = false, failover = false, origin = any, password_required = true, run_as_owner = false, streaming = parallel, synchronous_commit = 'off', two_phase = false
                [subscription feed] Expecting subscription feed not to have the parameter binary = false, but it has.
                  parameters  binary = false, disable_on_error = false, failover = false, origin = any, password_required = true, run_as_owner = false, streaming = parallel, synchronous_commit = 'off', two_phase = false
                [subscription feed] Expecting subscription feed to have only the expected parameters, but 8 are extra.
                  extra     disable_on_error = false, failover = false, origin = any, password_required = true, run_as_owner = false, streaming = parallel, synchronous_commit = 'off', two_phase = false
                  expected  binary = false
                  found     binary = false, disable_on_error = false, failover = false, origin = any, password_required = true, run_as_owner = false, streaming = parallel, synchronous_commit = 'off', two_phase = false
                [subscription feed] Expecting subscription feed to be owned by app, but it is owned by postgres.
                [subscription feed] Expecting subscription feed to have no comment, but it has the comment from elsewhere.""");
    }
}
