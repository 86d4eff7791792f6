package dev.backstitch.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModuleDirectoryTests {

    @TempDir
    private Path project;

    @ParameterizedTest
    @ValueSource(strings = {"pom.xml", "build.gradle", "build.gradle.kts", "settings.gradle", "settings.gradle.kts"})
    void it_is_the_nearest_directory_above_the_code_that_holds_a_build_file(String buildFile) throws IOException {
        Path module = Files.createDirectories(project.resolve("module"));
        Path code = Files.createDirectories(module.resolve("build/classes/java/test"));
        Files.createFile(project.resolve(buildFile));
        Files.createFile(module.resolve(buildFile));

        assertThat(ModuleDirectory.nearestAbove(code)).contains(module);
    }

    @Test
    void it_is_shown_relative_to_the_working_directory() {
        assertThat(ModuleDirectory.of(ModuleDirectoryTests.class)).isEqualTo(Path.of(""));
    }

    @Test
    void a_class_of_the_jdk_belongs_to_the_working_directory() {
        assertThat(ModuleDirectory.of(String.class)).isEqualTo(Path.of(""));
    }
}
