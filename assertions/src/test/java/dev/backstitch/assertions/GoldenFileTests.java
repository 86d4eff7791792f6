package dev.backstitch.assertions;

import static dev.backstitch.assertions.BackstitchAssertions.assertThat;
import static dev.backstitch.assertions.BackstitchAssertions.assertThatIllegalArgumentException;
import static dev.backstitch.assertions.Failing.failing;

import dev.backstitch.engine.schema.DifferenceClass;
import dev.backstitch.engine.schema.ObjectName;
import dev.backstitch.engine.schema.Schema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenFileTests {

    private static final String COMMAND = "mvn test -Dtest=GoldenFileTests -Dbackstitch.golden=update";

    private final Schema schema = Clinic.schema(List.of(Clinic.users()), Clinic.roles("ADMIN", "NURSE"));

    @TempDir
    private Path directory;

    private Path given() {
        return directory.resolve("schema.sql");
    }

    private Path file() {
        return directory.resolve("schema.pg18.sql");
    }

    @AfterEach
    void the_switch_is_off_again() {
        System.clearProperty("backstitch.golden");
    }

    private void update(Schema written) {
        System.setProperty("backstitch.golden", "update");
        assertThat(written).matchesGolden(given());
        System.clearProperty("backstitch.golden");
    }

    @Test
    void what_was_written_matches_and_is_the_canonical_text() throws IOException {
        update(schema);

        assertThat(schema).matchesGolden(given()).matchesGolden(given().toString());
        assertThat(Files.readString(file()))
                .isEqualTo(schema.ddl())
                .startsWith(
                        """
                        -- Backstitch schema, format 1; PostgreSQL 18
                        SET check_function_bodies = off;
                        """);
    }

    @Test
    void a_missing_file_fails_and_is_not_written() {
        failing(() -> assertThat(schema).as("after V7").matchesGolden(given()))
                .withMessage(
                        """
                [after V7] Expecting schema to match the golden file %s, but there is no such file.
                  write it  %s
                  then      review it and commit it""",
                        file(), COMMAND)
                .satisfies(error -> {
                    assertThat(error.getExpected().getValue()).isEqualTo("");
                    assertThat(error.getActual().getValue()).isEqualTo(schema.ddl());
                });

        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void the_files_of_several_majors_stand_side_by_side() throws IOException {
        Files.writeString(directory.resolve("schema.pg15.sql"), "of 15");
        Files.writeString(directory.resolve("schema.pg16.txt"), "no golden schema of this name");

        failing(() -> assertThat(schema).matchesGolden(given()))
                .withMessage(
                        """
                Expecting schema to match the golden file %s, but there is no such file.
                  others    %s
                  write it  %s
                  then      review it and commit it""",
                        file(), directory.resolve("schema.pg15.sql"), COMMAND);
        update(schema);

        assertThat(directory.resolve("schema.pg15.sql")).hasContent("of 15");
        assertThat(schema).matchesGolden(given());
    }

    @Test
    void a_difference_is_shown_by_object_and_by_line() {
        update(schema);
        Schema changed = Clinic.schema(
                List.of(Clinic.table(new ObjectName("app", "odd Table"), List.of()), Clinic.users()),
                Clinic.roles("ADMIN", "VIEWER"));

        failing(() -> assertThat(changed).matchesGolden(given()))
                .withMessage(
                        """
                Expecting schema to match the golden file %1$s, but 2 objects differ.

                  ~ enum public."UserRole"
                      - value 'NURSE'
                      + value 'VIEWER'
                  + table app."odd Table"

                --- %1$s
                +++ schema
                @@ -6,10 +6,20 @@
                 COMMENT ON EXTENSION citext IS NULL;
                 CREATE TYPE public."UserRole" AS ENUM ();
                 ALTER TYPE public."UserRole" ADD VALUE 'ADMIN';
                -ALTER TYPE public."UserRole" ADD VALUE 'NURSE';
                +ALTER TYPE public."UserRole" ADD VALUE 'VIEWER';
                 ALTER TYPE public."UserRole" OWNER TO postgres;
                 REVOKE USAGE ON TYPE public."UserRole" FROM PUBLIC;
                 REVOKE USAGE ON TYPE public."UserRole" FROM postgres;
                +CREATE TABLE app."odd Table" ();
                +ALTER TABLE app."odd Table" OWNER TO postgres;
                +REVOKE SELECT ON TABLE app."odd Table" FROM postgres;
                +REVOKE INSERT ON TABLE app."odd Table" FROM postgres;
                +REVOKE UPDATE ON TABLE app."odd Table" FROM postgres;
                +REVOKE DELETE ON TABLE app."odd Table" FROM postgres;
                +REVOKE TRUNCATE ON TABLE app."odd Table" FROM postgres;
                +REVOKE REFERENCES ON TABLE app."odd Table" FROM postgres;
                +REVOKE TRIGGER ON TABLE app."odd Table" FROM postgres;
                +REVOKE MAINTAIN ON TABLE app."odd Table" FROM postgres;
                 CREATE TABLE public.users ();
                 ALTER TABLE public.users OWNER TO postgres;
                 REVOKE SELECT ON TABLE public.users FROM postgres;

                  if this is wanted  %2$s
                  then               review it and commit it""",
                        file(), COMMAND)
                .satisfies(error -> {
                    assertThat(error.getExpected().getValue()).isEqualTo(schema.ddl());
                    assertThat(error.getActual().getValue()).isEqualTo(changed.ddl());
                });
    }

    @Test
    void a_changed_part_is_named() throws IOException {
        update(schema);
        Files.writeString(
                file(),
                schema.ddl()
                        .replace("ADD COLUMN email character varying(64)", "ADD COLUMN email text")
                        .replace("CREATE INDEX users_first_name_idx", "CREATE INDEX users_name_idx"));

        failing(() -> assertThat(schema).matchesGolden(given()))
                .withMessageContaining(
                        """
                but 1 object differs.

                  ~ table public.users
                      ~ column email
                      - index users_name_idx
                      + index users_first_name_idx

                ---""");
    }

    @Test
    void the_order_of_values_and_of_objects_counts() throws IOException {
        update(schema);
        assertThat(schema).matchesGolden(given());
        Schema turned = Clinic.schema(List.of(Clinic.users()), Clinic.roles("NURSE", "ADMIN"));

        failing(() -> assertThat(turned).matchesGolden(given()))
                .withMessageContaining(
                        """
                but 1 object differs.

                  ~ enum public."UserRole"
                      ~ order

                """);

        List<String> lines = new ArrayList<>(schema.ddl().lines().toList());
        lines.add(lines.remove(2));
        Files.writeString(file(), String.join("\n", lines) + "\n");

        failing(() -> assertThat(schema).matchesGolden(given()))
                .withMessageContaining("but the objects come in another order.\n\n--- ");
    }

    @Test
    void how_lines_end_is_no_difference() throws IOException {
        Files.writeString(file(), "\uFEFF" + schema.ddl().replace("\n", "\r\n"));
        assertThat(schema).matchesGolden(given());

        Files.writeString(file(), schema.ddl().stripTrailing());
        assertThat(schema).matchesGolden(given());
    }

    @Test
    void nothing_is_written_where_nothing_changed() throws IOException {
        FileTime then = FileTime.fromMillis(1_000_000);
        String checkout = schema.ddl().replace("\n", "\r\n");
        Files.writeString(file(), checkout);
        Files.setLastModifiedTime(file(), then);

        assertThat(schema).matchesGolden(given());
        update(schema);

        assertThat(Files.getLastModifiedTime(file())).isEqualTo(then);
        assertThat(Files.readString(file())).isEqualTo(checkout);
    }

    @Test
    void a_difference_writes_nothing_beside_the_file() throws IOException {
        Files.writeString(file(), schema.ddl());

        failing(() -> assertThat(Clinic.schema(List.of())).matchesGolden(given()));

        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).containsExactly(file());
        }
    }

    @Test
    void directories_are_made_for_a_new_file() {
        Path deep = directory.resolve("src/test/resources/schema");
        System.setProperty("backstitch.golden", "update");

        assertThat(schema).matchesGolden(deep);

        assertThat(directory.resolve("src/test/resources/schema.pg18")).hasContent(schema.ddl());
    }

    @Test
    void owners_grants_and_comments_can_be_left_out() throws IOException {
        System.setProperty("backstitch.golden", "update");
        assertThat(schema)
                .ignoring(DifferenceClass.OWNER, DifferenceClass.GRANT, DifferenceClass.COMMENT)
                .matchesGolden(given());
        System.clearProperty("backstitch.golden");

        assertThat(Files.readString(file()))
                .doesNotContain("OWNER TO", "COMMENT ON", "REVOKE")
                .contains("CREATE TABLE public.users");
        assertThat(schema.ddl()).contains("OWNER TO", "COMMENT ON", "REVOKE");
        assertThat(schema)
                .ignoring(DifferenceClass.COMMENT, DifferenceClass.GRANT, DifferenceClass.OWNER)
                .matchesGolden(given());
        failing(() -> assertThat(schema).matchesGolden(given())).withMessageContaining("+ owner");
        Files.writeString(file(), schema.ddl());
        assertThat(schema).ignoring(DifferenceClass.OWNER).matchesGolden(given());
    }

    @Test
    void no_other_class_of_difference_can_be_left_out_of_a_text() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(schema)
                        .ignoring(DifferenceClass.COLUMN_ORDER, DifferenceClass.OWNER)
                        .matchesGolden(given()))
                .withMessage(
                        "A golden schema is a text, which can leave out OWNER, GRANT and COMMENT only, not [COLUMN_ORDER]");
    }

    @Test
    void a_file_that_cannot_be_compared_says_why() throws IOException {
        Files.writeString(file(), schema.ddl().replace("PostgreSQL 18", "PostgreSQL 15"));
        unusable("it is of PostgreSQL 15, and the schema of PostgreSQL 18: was it copied or renamed?");

        Files.writeString(file(), schema.ddl().replace("format 1", "format 2"));
        unusable("it has the format 2, and this version of Backstitch writes the format 1");

        Files.writeString(file(), "CREATE TABLE users ();\n");
        unusable("it is no golden schema: its first line should be "
                + "\"-- Backstitch schema, format 1; PostgreSQL 18\", but it is \"CREATE TABLE users ();\"");

        Files.write(file(), "-- caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        unusable("it is not encoded in UTF-8");

        Files.delete(file());
        Files.createDirectory(file());
        unusable("it is a directory");
    }

    private void unusable(String problem) {
        failing(() -> assertThat(schema).matchesGolden(given()))
                .withMessage("Expecting schema to match the golden file %s, but %s.", file(), problem);
    }

    @Test
    void an_older_format_is_written_anew_and_other_files_never_are() throws IOException {
        Files.writeString(file(), schema.ddl().replace("format 1", "format 0"));
        update(schema);
        assertThat(schema).matchesGolden(given());

        Files.writeString(file(), "CREATE TABLE users ();\n");
        System.setProperty("backstitch.golden", "update");
        unusable("it is no golden schema, and is not overwritten");
        assertThat(file()).hasContent("CREATE TABLE users ();\n");

        Files.delete(file());
        Files.createDirectory(file());
        unusable("it is a directory");
    }

    @Test
    void a_path_that_cannot_be_one_says_why() {
        failing(() -> assertThat(schema).matchesGolden(""))
                .withMessage("Expecting schema to match the golden file , but it has no name.");
        failing(() -> assertThat(schema).matchesGolden("schema.pg18.sql"))
                .withMessage("Expecting schema to match the golden file schema.pg18.sql, but its name has a major"
                        + " already: leave it out, each major of the server has a file of its own.");
        System.setProperty("backstitch.golden", "updaet");
        unusable(
                "the system property backstitch.golden is \"updaet\", which is not known: it is \"update\" or not set");
    }

    @Test
    void a_file_in_the_working_directory_is_shown_as_it_was_given() {
        failing(() -> assertThat(schema).matchesGolden("src/test/resources/no-such.sql"))
                .withMessageStartingWith(
                        "Expecting schema to match the golden file src/test/resources/no-such.pg18.sql,");
    }

    @Test
    void long_differences_break_off_and_the_error_has_all() {
        update(schema);
        Schema large = Clinic.schema(IntStream.range(100, 200)
                .mapToObj(number -> Clinic.table(new ObjectName("public", "t" + number), List.of()))
                .toList());

        failing(() -> assertThat(large).matchesGolden(given()))
                .withMessageContaining("\n  and 72 more\n\n---")
                .withMessageContaining("more lines\n\n  if this is wanted  ")
                .satisfies(error -> assertThat(error.getActual().getValue()).isEqualTo(large.ddl()));
    }

    @Test
    void soft_assertions_collect_and_a_null_schema_is_no_crash() {
        BackstitchSoftAssertions softly = new BackstitchSoftAssertions();

        softly.assertThat(schema).matchesGolden(given()).hasTable("orders");
        softly.assertThat((Schema) null).matchesGolden(given());

        assertThat(softly.assertionErrorsCollected()).hasSize(3);
    }
}
