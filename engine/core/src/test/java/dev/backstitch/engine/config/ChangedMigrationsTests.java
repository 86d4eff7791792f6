package dev.backstitch.engine.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangedMigrationsTests {

    private static final Surroundings NONE = new Surroundings(Map.of(), Map.of());

    @TempDir
    Path directory;

    private Path folder;

    @BeforeEach
    void three_migrations_are_committed() throws Exception {
        folder = Files.createDirectories(directory.resolve("db/migrations"));
        for (String name : List.of("1_one", "2_two", "3_three")) {
            write(name + ".up.sql", "SELECT 1;");
            write(name + ".down.sql", "SELECT 1;");
        }
        git("init", "--quiet", "--initial-branch=main");
        commit("three");
    }

    @Test
    void what_was_committed_changed_or_added_since_is_checked() throws Exception {
        write("2_two.down.sql", "SELECT 2;");
        commit("change two");
        write("4_four.up.sql", "SELECT 4;");
        write("4_four.down.sql", "SELECT 4;");
        write("10_ten.up.sql", "SELECT 10;");
        write("10_ten.down.sql", "SELECT 10;");

        Project project = Project.load(directory, Map.of("since", "HEAD~1"), NONE);

        assertThat(project.check().only()).containsExactly("2_two", "4_four", "10_ten");
        assertThat(project.unchanged()).isEmpty();
    }

    @Test
    void a_deleted_down_counts_as_a_change_of_its_migration() throws Exception {
        Files.delete(folder.resolve("3_three.down.sql"));

        assertThat(Project.load(directory, Map.of("since", "main"), NONE)
                        .check()
                        .only())
                .containsExactly("3_three");
    }

    @Test
    void where_nothing_changed_the_project_says_so() {
        Project project = Project.load(directory, Map.of("since", "main"), NONE);

        assertThat(project.unchanged()).contains("main");
        assertThat(project.check().only()).isEmpty();
    }

    @Test
    void only_beats_since() {
        Project project = Project.load(directory, Map.of("since", "main", "only", "3"), NONE);

        assertThat(project.check().only()).containsExactly("3");
        assertThat(project.unchanged()).isEmpty();
    }

    @Test
    void a_ref_that_git_does_not_know_is_an_error() {
        for (String ref : List.of("origin/main", "--help")) {
            assertThatExceptionOfType(ConfigurationException.class)
                    .isThrownBy(() -> Project.load(directory, Map.of("since", ref), NONE))
                    .withMessage("setting backstitch.since: git knows no commit \"" + ref
                            + "\"; in CI, fetch it first (a shallow clone does not hold it)");
        }
    }

    @Test
    void a_folder_outside_of_git_is_an_error(@TempDir Path other) throws Exception {
        Files.writeString(other.resolve("1_one.up.sql"), "SELECT 1;");

        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> Project.load(other, Map.of("since", "main"), NONE))
                .withMessage("setting backstitch.since: " + other
                        + " is not in a git work tree, so what changed cannot be known");
    }

    private void write(String file, String sql) throws IOException {
        Files.writeString(folder.resolve(file), sql);
    }

    private void commit(String message) throws Exception {
        git("add", "--all");
        git(
                "-c",
                "user.name=tester",
                "-c",
                "user.email=tester@example.org",
                "-c",
                "commit.gpgsign=false",
                "commit",
                "--quiet",
                "-m",
                message);
    }

    private void git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }
}
