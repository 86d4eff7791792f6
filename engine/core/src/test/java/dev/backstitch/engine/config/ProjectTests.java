package dev.backstitch.engine.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstitch.engine.check.Severity;
import dev.backstitch.engine.check.StepGroup;
import dev.backstitch.engine.check.Waiver;
import dev.backstitch.engine.check.Walk;
import dev.backstitch.engine.postgres.PostgresSettings;
import dev.backstitch.engine.postgres.PostgresSource;
import dev.backstitch.engine.schema.DifferenceClass;
import dev.backstitch.engine.tool.Timeouts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectTests {

    private static final Surroundings NONE = new Surroundings(Map.of(), Map.of());

    @TempDir
    Path directory;

    @BeforeEach
    void a_history_stands_in_a_usual_place() throws IOException {
        Path folder = Files.createDirectories(directory.resolve("db/migrations"));
        Files.writeString(folder.resolve("1_one.up.sql"), "CREATE TABLE one ();");
        Files.writeString(folder.resolve("1_one.down.sql"), "DROP TABLE one;");
    }

    @Test
    void without_any_setting_the_defaults_hold() {
        Project project = Project.load(directory, Map.of(), NONE);

        assertThat(project.tool().source()).isEqualTo(directory.resolve("db/migrations"));
        assertThat(project.tool().name()).isEqualTo("golang-migrate");
        assertThat(project.postgres()).isEqualTo(PostgresSettings.DEFAULTS);
        assertThat(project.unchanged()).isEmpty();
        assertThat(project.check().timeouts()).isEqualTo(Timeouts.DEFAULTS);
        assertThat(project.check().walk()).isEqualTo(Walk.BOTH);
        assertThat(project.check().policies().afterDown(DifferenceClass.COLUMN_ORDER))
                .isEqualTo(Severity.WARN);
        assertThat(project.check().only()).isEmpty();
    }

    @Test
    void a_file_sets_every_key() throws IOException {
        write(
                """
                migrations: db/migrations
                tool: golang-migrate
                postgres: embedded
                postgres.version: 15
                postgres.image: registry/postgres
                init: sql/init.sql
                walk: stairs
                only: ["1", 2_two]
                from: "007"
                failFast: true
                keep: true
                baseline: known.yaml
                policies:
                  columnOrder: ignore
                  comments: Warn
                waivers:
                  - {migration: 1, object: 'enum public."Role"', kind: values, reason: rebuilt in 2}
                groups:
                  - {from: 1, to: 3}
                groups.prefix: 8
                irreversible:
                  "007": drops data
                nothingToUndo.9: only a comment
                timeouts:
                  statement: 30s
                  lock: 500ms
                  migration: 0
                allowClusterChanges: true
                confirmProduction: true
                """);

        Project project = Project.load(directory, Map.of(), NONE);

        assertThat(project.postgres().source()).isEqualTo(new PostgresSource.Embedded());
        assertThat(project.postgres().version()).contains(15);
        assertThat(project.postgres().image()).isEqualTo("registry/postgres");
        assertThat(project.postgres().keep()).isTrue();
        assertThat(project.postgres().confirmProduction()).isTrue();
        assertThat(project.check().init()).contains(directory.resolve("sql/init.sql"));
        assertThat(project.check().walk()).isEqualTo(Walk.STAIRS);
        assertThat(project.check().only()).containsExactly("1", "2_two");
        assertThat(project.check().from()).contains("007");
        assertThat(project.check().failFast()).isTrue();
        assertThat(project.check().keep()).isTrue();
        assertThat(project.check().baseline()).contains(directory.resolve("known.yaml"));
        assertThat(project.check().policies().afterDown(DifferenceClass.COLUMN_ORDER))
                .isEqualTo(Severity.IGNORE);
        assertThat(project.check().policies().afterDown(DifferenceClass.COMMENT))
                .isEqualTo(Severity.WARN);
        assertThat(project.check().policies().afterDown(DifferenceClass.GENERATED_NAME))
                .isEqualTo(Severity.WARN);
        assertThat(project.check().waivers())
                .containsExactly(new Waiver("1", "enum public.\"Role\"", "values", "rebuilt in 2"));
        assertThat(project.check().groups()).containsExactly(new StepGroup("1", "3"));
        assertThat(project.check().groupPrefix()).contains(8);
        assertThat(project.check().irreversible()).containsExactly(Map.entry("007", "drops data"));
        assertThat(project.check().nothingToUndo()).containsExactly(Map.entry("9", "only a comment"));
        assertThat(project.check().timeouts())
                .isEqualTo(new Timeouts(Duration.ofSeconds(30), Duration.ofMillis(500), Duration.ZERO));
        assertThat(project.check().allowClusterChanges()).isTrue();
    }

    @Test
    void an_anchor_stands_for_what_it_names() throws IOException {
        write(
                """
                irreversible:
                  "1": &why it drops data
                  "2": *why
                """);

        assertThat(Project.load(directory, Map.of(), NONE).check().irreversible())
                .containsExactly(Map.entry("1", "it drops data"), Map.entry("2", "it drops data"));
    }

    @Test
    void an_explicit_value_beats_a_property_which_beats_the_file() throws IOException {
        write("walk: STAIRS\nfrom: file\npostgres.image: file\npolicies.comments: WARN\n");
        Surroundings surroundings = new Surroundings(
                Map.of("backstitch.walk", "WHOLE", "backstitch.from", "property", "user.dir", "/"), Map.of());

        Project project = Project.load(directory, Map.of("walk", "BOTH"), surroundings);

        assertThat(project.check().walk()).isEqualTo(Walk.BOTH);
        assertThat(project.check().from()).contains("property");
        assertThat(project.postgres().image()).isEqualTo("file");
    }

    @Test
    void a_blank_property_counts_as_not_set() throws IOException {
        write("from: file\n");

        assertThat(Project.load(
                                directory,
                                Map.of("from", ""),
                                new Surroundings(Map.of("backstitch.from", " "), Map.of()))
                        .check()
                        .from())
                .contains("file");
    }

    @Test
    void a_property_can_hold_a_list() {
        Project project = Project.load(
                directory,
                Map.of("only", "1, 2", "waivers", "[{migration: 1, object: table a, kind: missing, reason: old}]"),
                NONE);

        assertThat(project.check().only()).containsExactly("1", "2");
        assertThat(project.check().waivers()).containsExactly(new Waiver("1", "table a", "missing", "old"));
    }

    @Test
    void properties_of_the_build_and_of_the_assertions_are_no_settings() {
        Surroundings surroundings = new Surroundings(
                Map.of(
                        "backstitch.required",
                        "docker",
                        "backstitch.postgres.binaries",
                        "/x",
                        "backstitch.golden",
                        "update"),
                Map.of());

        assertThat(Project.load(directory, Map.of(), surroundings).postgres().version())
                .isEmpty();
    }

    @Test
    void strict_makes_an_error_of_what_would_warn() throws IOException {
        write("strict: true\npolicies.comments: WARN\npolicies.grants: IGNORE\n");

        Project project = Project.load(directory, Map.of(), NONE);

        assertThat(project.check().policies().afterDown(DifferenceClass.COLUMN_ORDER))
                .isEqualTo(Severity.ERROR);
        assertThat(project.check().policies().afterDown(DifferenceClass.COMMENT))
                .isEqualTo(Severity.ERROR);
        assertThat(project.check().policies().afterDown(DifferenceClass.GRANT)).isEqualTo(Severity.IGNORE);
    }

    @Test
    void DATABASE_URL_counts_only_where_it_is_named() {
        Surroundings surroundings =
                new Surroundings(Map.of(), Map.of("DATABASE_URL", "postgres://me:secret@db.example:5433/app"));

        assertThat(Project.load(directory, Map.of(), surroundings).postgres().source())
                .isEqualTo(new PostgresSource.Auto());
        assertThat(Project.load(directory, Map.of("postgres", "DATABASE_URL"), surroundings)
                        .postgres()
                        .source())
                .isEqualTo(PostgresSource.parse("postgres://me:secret@db.example:5433/app"))
                .isEqualTo(Project.load(directory, Map.of("postgres", "$DATABASE_URL"), surroundings)
                        .postgres()
                        .source());
    }

    private void write(String yaml) throws IOException {
        Files.writeString(directory.resolve("backstitch.yaml"), yaml);
    }
}
