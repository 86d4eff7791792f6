package dev.backstitch.assertions;

import static dev.backstitch.assertions.BackstitchAssertions.assertThat;
import static dev.backstitch.assertions.Fixture.failures;

import dev.backstitch.engine.schema.Schema;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Schemas, extensions and roles, as a real server makes them. */
class ServerAssertsTests {

    private static Schema schema;

    @BeforeAll
    static void read_the_schema() throws SQLException {
        schema = ServerObjects.read();
    }

    @Test
    void schemas_are_as_they_were_made() {
        assertThat(schema)
                .hasSchema("app")
                .doesNotHaveSchema("App")
                .hasOnlySchemas("app", "kept", "public")
                .schema("app")
                .isOwnedBy("backstitch_staff")
                .hasComment("ours")
                .grants()
                .toPublic()
                .areExactly("USAGE")
                .and()
                .and()
                .schema("kept")
                .hasNoPublicPrivileges();
        assertThat(failures(schema, it -> it.hasSchema("App")
                        .doesNotHaveSchema("app")
                        .hasOnlySchemas("app", "public")
                        .schema("app")
                        .isOwnedBy("app")
                        .hasNoComment()
                        .hasNoPublicPrivileges()
                        .and()
                        .schema("apps")
                        .isOwnedBy("app")))
                .isEqualTo(
                        """
                Expecting schema to have schema "App", but it has no such schema.
                  schemas  app, kept, public
                Expecting schema not to have schema app, but it has.
                Expecting schema to have only the expected schemas, but 1 is extra.
                  extra     kept
                  expected  app, public
                  found     app, kept, public
                [schema app] Expecting schema app to be owned by app, but it is owned by backstitch_staff.
                  schema  CREATE SCHEMA app
                [schema app] Expecting schema app to have no comment, but it has the comment ours.
                [schema app] Expecting schema app to grant nothing to PUBLIC, but it grants USAGE.
                Expecting schema to have schema apps, but it has no such schema.
                  did you mean  app
                  schemas       app, kept, public""");
    }

    @Test
    void extensions_are_as_they_were_made() {
        assertThat(schema)
                .hasExtension("citext")
                .doesNotHaveExtension("hstore")
                .hasOnlyExtensions("citext", "cube", "earthdistance", "plpgsql")
                .extension("citext")
                .hasVersion("1.6")
                .hasVersionAtLeast("1.6")
                .hasVersionAtLeast("1.5.9")
                .hasVersionAtLeast("1")
                .isInSchema("app")
                .hasOnlyRequirements()
                .hasComment("case folds")
                .and()
                .extension("earthdistance")
                .hasRequirement("cube")
                .doesNotHaveRequirement("citext")
                .hasOnlyRequirements("cube");
        assertThat(failures(schema, it -> it.hasExtension("citextt")
                        .doesNotHaveExtension("citext")
                        .hasOnlyExtensions("citext")
                        .extension("citext")
                        .hasVersion("1.5")
                        .hasVersionAtLeast("1.10")
                        .isInSchema("public")
                        .hasRequirement("cube")
                        .hasComment("case counts")
                        .and()
                        .extension("earthdistance")
                        .doesNotHaveRequirement("cube")
                        .hasOnlyRequirements()))
                .isEqualTo(
                        """
                Expecting schema to have extension citextt, but it has no such extension.
                  did you mean  citext
                  extensions    citext, cube, earthdistance, plpgsql
                Expecting schema not to have extension citext, but it has.
                Expecting schema to have only the expected extensions, but 3 are extra.
                  extra     cube, earthdistance, plpgsql
                  expected  citext
                  found     citext, cube, earthdistance, plpgsql
                [extension citext] Expecting extension citext to have the version 1.5, but it has the version 1.6.
                  extension  CREATE EXTENSION citext SCHEMA app VERSION '1.6'
                [extension citext] Expecting extension citext to have at least the version 1.10, but it has 1.6.
                [extension citext] Expecting extension citext to have the schema public, but it has the schema app.
                [extension citext] Expecting extension citext to have the requirement cube, but it has no such requirement.
                  requirements  none
                [extension citext] Expecting extension citext to have the comment case counts, but it has the comment case folds.
                [extension earthdistance] Expecting extension earthdistance not to have the requirement cube, but it has.
                  requirements  cube
                [extension earthdistance] Expecting extension earthdistance to have only the expected requirements, but 1 is extra.
                  extra     cube
                  expected  none
                  found     cube""");
    }

    @Test
    void roles_are_as_they_were_made() {
        assertThat(schema)
                .hasRole("backstitch App")
                .doesNotHaveRole("backstitch_app")
                .role("backstitch_root")
                .isSuperuser()
                .inheritsPrivileges()
                .isMemberOf("backstitch_staff")
                .isMemberOfOnly("backstitch_staff")
                .cannotLogin()
                .hasOnlySettings()
                .and()
                .role("backstitch App")
                .isNotSuperuser()
                .canLogin()
                .canCreateDatabases()
                .canCreateRoles()
                .canReplicate()
                .bypassesRowSecurity()
                .doesNotInheritPrivileges()
                .hasAttribute("CONNECTION LIMIT 5")
                .doesNotHaveAttribute("SUPERUSER")
                .hasOnlyAttributes(
                        "BYPASSRLS",
                        "CONNECTION LIMIT 5",
                        "CREATEDB",
                        "CREATEROLE",
                        "LOGIN",
                        "NOINHERIT",
                        "REPLICATION")
                .isMemberOf("backstitch_staff")
                .isMemberOfOnly("backstitch_staff WITH ADMIN TRUE")
                .isNotMemberOf("backstitch_root")
                .hasSetting("work_mem=8MB")
                .doesNotHaveSetting("work_mem=4MB")
                .hasOnlySettings("work_mem=8MB")
                .and()
                .role("backstitch_staff")
                .cannotCreateDatabases()
                .cannotCreateRoles()
                .cannotReplicate()
                .doesNotBypassRowSecurity()
                .hasComment("people");
        assertThat(failures(schema, it -> it.hasRole("backstitch app")
                        .doesNotHaveRole("backstitch App")
                        .hasOnlyRoles("backstitch_root", "backstitch_staff")
                        .role("backstitch_root")
                        .isNotSuperuser()
                        .canLogin()
                        .doesNotInheritPrivileges()
                        .isNotMemberOf("backstitch_staff")
                        .isMemberOf("backstitch App")
                        .isMemberOfOnly()
                        .and()
                        .role("backstitch App")
                        .isSuperuser()
                        .cannotLogin()
                        .cannotCreateDatabases()
                        .cannotCreateRoles()
                        .cannotReplicate()
                        .doesNotBypassRowSecurity()
                        .inheritsPrivileges()
                        .hasAttribute("CONNECTION LIMIT 6")
                        .doesNotHaveAttribute("LOGIN")
                        .hasSetting("work_mem=4MB")
                        .doesNotHaveSetting("work_mem=8MB")
                        .hasOnlySettings()
                        .and()
                        .role("backstitch_staff")
                        .canCreateDatabases()
                        .canCreateRoles()
                        .canReplicate()
                        .bypassesRowSecurity()
                        .hasOnlyAttributes()
                        .hasNoComment()))
                .isEqualTo(
                        """
                Expecting schema to have role "backstitch app", but it has no such role.
                  did you mean  "backstitch App" (differs only in case)
                  roles         "backstitch App", backstitch_root, backstitch_staff
                Expecting schema not to have role "backstitch App", but it has.
                Expecting schema to have only the expected roles, but 1 is extra.
                  extra     "backstitch App"
                  expected  backstitch_root, backstitch_staff
                  found     "backstitch App", backstitch_root, backstitch_staff
                [role backstitch_root] Expecting role backstitch_root not to be a superuser, but it is.
                  role  CREATE ROLE backstitch_root INHERIT NOLOGIN SUPERUSER
                [role backstitch_root] Expecting role backstitch_root to be able to log in, but it is not.
                [role backstitch_root] Expecting role backstitch_root not to inherit privileges, but it does.
                [role backstitch_root] Expecting role backstitch_root not to be a member of backstitch_staff, but it is a member of backstitch_staff.
                [role backstitch_root] Expecting role backstitch_root to be a member of backstitch App, but it is a member of backstitch_staff.
                [role backstitch_root] Expecting role backstitch_root to have only the expected memberships, but 1 is extra.
                  extra     backstitch_staff
                  expected  none
                  found     backstitch_staff
                [role "backstitch App"] Expecting role "backstitch App" to be a superuser, but it is not.
                  role  CREATE ROLE "backstitch App" BYPASSRLS CONNECTION LIMIT 5 CREATEDB CREATEROLE LOGIN NOINHERIT REPLICATION
                [role "backstitch App"] Expecting role "backstitch App" not to be able to log in, but it is.
                [role "backstitch App"] Expecting role "backstitch App" not to be able to create databases, but it is.
                [role "backstitch App"] Expecting role "backstitch App" not to be able to create roles, but it is.
                [role "backstitch App"] Expecting role "backstitch App" not to be able to replicate, but it is.
                [role "backstitch App"] Expecting role "backstitch App" not to bypass row level security, but it does.
                [role "backstitch App"] Expecting role "backstitch App" to inherit privileges, but it does not.
                [role "backstitch App"] Expecting role "backstitch App" to have the attribute CONNECTION LIMIT 6, but it has no such attribute.
                  did you mean  CONNECTION LIMIT 5
                  attributes    BYPASSRLS, CONNECTION LIMIT 5, CREATEDB, CREATEROLE, LOGIN, NOINHERIT, REPLICATION
                [role "backstitch App"] Expecting role "backstitch App" not to have the attribute LOGIN, but it has.
                  attributes  BYPASSRLS, CONNECTION LIMIT 5, CREATEDB, CREATEROLE, LOGIN, NOINHERIT, REPLICATION
                [role "backstitch App"] Expecting role "backstitch App" to have the setting work_mem=4MB, but it has no such setting.
                  did you mean  work_mem=8MB
                  settings      work_mem=8MB
                [role "backstitch App"] Expecting role "backstitch App" not to have the setting work_mem=8MB, but it has.
                  settings  work_mem=8MB
                [role "backstitch App"] Expecting role "backstitch App" to have only the expected settings, but 1 is extra.
                  extra     work_mem=8MB
                  found     work_mem=8MB
                [role backstitch_staff] Expecting role backstitch_staff to be able to create databases, but it is not.
                  role  CREATE ROLE backstitch_staff INHERIT NOLOGIN
                [role backstitch_staff] Expecting role backstitch_staff to be able to create roles, but it is not.
                [role backstitch_staff] Expecting role backstitch_staff to be able to replicate, but it is not.
                [role backstitch_staff] Expecting role backstitch_staff to bypass row level security, but it does not.
                [role backstitch_staff] Expecting role backstitch_staff to have only the expected attributes, but 2 are extra.
                  extra     INHERIT, NOLOGIN
                  found     INHERIT, NOLOGIN
                [role backstitch_staff] Expecting role backstitch_staff to have no comment, but it has the comment people.""");
    }
}
