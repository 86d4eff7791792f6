package dev.backstitch.assertions;

import static dev.backstitch.assertions.BackstitchAssertions.assertThat;
import static dev.backstitch.assertions.Failing.failing;

import dev.backstitch.engine.schema.DifferenceClass;
import dev.backstitch.engine.schema.ObjectName;
import dev.backstitch.engine.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenDirectoryTests {

    private static final String COMMAND = "mvn test -Dtest=GoldenDirectoryTests -Dbackstitch.golden=update";

    private final Schema schema = Clinic.schema(List.of(Clinic.users()), Clinic.roles("ADMIN", "NURSE"));

    @TempDir
    private Path directory;

    private Path given() {
        return directory.resolve("schema");
    }

    private Path golden() {
        return directory.resolve("schema.pg18");
    }

    @AfterEach
    void the_switch_is_off_again() {
        System.clearProperty("backstitch.golden");
    }

    private void update(Schema written) {
        System.setProperty("backstitch.golden", "update");
        assertThat(written).matchesGoldenDirectory(given());
        System.clearProperty("backstitch.golden");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(golden())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void each_object_has_a_file() throws IOException {
        update(schema);

        assertThat(schema).matchesGoldenDirectory(given()).matchesGoldenDirectory(given().toString());
        assertThat(files())
                .containsExactly(
                        "enum.public.+user+role.sql",
                        "extension.citext.sql",
                        "extension.plpgsql.sql",
                        "materialized-view.public.user_stats.sql",
                        "schema.public.sql",
                        "session.sql",
                        "table.public.users.sql",
                        "view.public.active_users.sql");
        assertThat(golden().resolve("enum.public.+user+role.sql"))
                .hasContent(
                        """
                        -- Backstitch schema, format 1; PostgreSQL 18
                        CREATE TYPE public."UserRole" AS ENUM ();
                        ALTER TYPE public."UserRole" ADD VALUE 'ADMIN';
                        ALTER TYPE public."UserRole" ADD VALUE 'NURSE';
                        ALTER TYPE public."UserRole" OWNER TO postgres;
                        REVOKE USAGE ON TYPE public."UserRole" FROM PUBLIC;
                        REVOKE USAGE ON TYPE public."UserRole" FROM postgres;
                        """);
    }

    @Test
    void a_missing_directory_fails_and_is_not_made() throws IOException {
        Files.createDirectory(directory.resolve("schema.pg17"));

        failing(() -> assertThat(schema).matchesGoldenDirectory(given()))
                .withMessage(
                        """
                Expecting schema to match the golden directory %s, but there is no such directory.
                  others    %s
                  write it  %s
                  then      review it and commit it""",
                        golden(), directory.resolve("schema.pg17"), COMMAND);

        assertThat(golden()).doesNotExist();
    }

    @Test
    void what_is_missing_changed_and_left_over_is_told_apart() throws IOException {
        update(schema);
        Schema changed = Clinic.schema(
                List.of(Clinic.table(new ObjectName("public", "Users"), List.of())),
                Clinic.roles("ADMIN", "NURSE", "VIEWER"));

        failing(() -> assertThat(changed).ignoring(DifferenceClass.GRANT).matchesGoldenDirectory(given()))
                .withMessageStartingWith(
                        """
                Expecting schema to match the golden directory %1$s, but 3 files differ.

                  ~ enum public."UserRole"
                      + value 'VIEWER'
                  - table public.users
                  + table public."Users"

                --- %1$s/enum.public.+user+role.sql
                +++ enum.public.+user+role.sql
                @@ -2,4 +2,5 @@
                 CREATE TYPE public."UserRole" AS ENUM ();
                 ALTER TYPE public."UserRole" ADD VALUE 'ADMIN';
                 ALTER TYPE public."UserRole" ADD VALUE 'NURSE';
                +ALTER TYPE public."UserRole" ADD VALUE 'VIEWER';
                 ALTER TYPE public."UserRole" OWNER TO postgres;
                --- /dev/null
                +++ table.public.+users.sql
                @@ -0,0 +1,3 @@
                +-- Backstitch schema, format 1; PostgreSQL 18
                +CREATE TABLE public."Users" ();
                +ALTER TABLE public."Users" OWNER TO postgres;
                --- %1$s/table.public.users.sql
                +++ /dev/null
                """
                                .formatted(golden()))
                .withMessageEndingWith("\n\n  files missing      table.public.+users.sql"
                        + "\n  orphans            table.public.users.sql"
                        + "\n  if this is wanted  "
                        + COMMAND
                        + "\n  then               review it and commit it")
                .satisfies(error -> {
                    assertThat(error.getExpected().getValue())
                            .asString()
                            .startsWith("-- enum.public.+user+role.sql\n-- Backstitch schema, format 1;")
                            .contains("-- table.public.users.sql")
                            .doesNotContain("citext");
                    assertThat(error.getActual().getValue())
                            .asString()
                            .contains("-- table.public.+users.sql")
                            .doesNotContain("CREATE TABLE public.users");
                });
    }

    @Test
    void orphans_are_deleted_by_an_update_and_other_files_are_not() throws IOException {
        update(schema);
        Files.writeString(golden().resolve("README.md"), "about these files");
        Files.createDirectory(golden().resolve("notes"));

        update(Clinic.schema(List.of(), Clinic.roles("ADMIN", "NURSE")));

        assertThat(files()).contains("README.md", "notes", "session.sql").doesNotContain("table.public.users.sql");
        assertThat(Clinic.schema(List.of(), Clinic.roles("ADMIN", "NURSE"))).matchesGoldenDirectory(given());
    }

    @Test
    void a_file_that_backstitch_did_not_write_is_never_deleted() throws IOException {
        update(schema);
        Files.writeString(golden().resolve("V1__init.sql"), "CREATE TABLE users ();\n");

        failing(() -> assertThat(schema).matchesGoldenDirectory(given()))
                .withMessageStartingWith(
                        "Expecting schema to match the golden directory %s, but of its file V1__init.sql: it is no golden"
                                .formatted(golden()));
        System.setProperty("backstitch.golden", "update");
        failing(() -> assertThat(schema).matchesGoldenDirectory(given()))
                .withMessage(
                        "Expecting schema to match the golden directory %s, but of its file V1__init.sql: it is no golden"
                                + " schema, and is not deleted.",
                        golden());

        assertThat(golden().resolve("V1__init.sql")).hasContent("CREATE TABLE users ();");
    }

    @Test
    void a_file_is_no_directory() throws IOException {
        Files.writeString(golden(), "text");

        failing(() -> assertThat(schema).matchesGoldenDirectory(given()))
                .withMessage("Expecting schema to match the golden directory %s, but it is a file.", golden());
    }

    @Test
    void how_lines_end_is_no_difference() throws IOException {
        update(schema);
        Path users = golden().resolve("table.public.users.sql");
        Files.writeString(users, Files.readString(users).replace("\n", "\r\n"));

        assertThat(schema).matchesGoldenDirectory(given());
    }
}
