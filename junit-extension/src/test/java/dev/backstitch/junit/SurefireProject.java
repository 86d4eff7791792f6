package dev.backstitch.junit;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * A small Maven project in {@code target/}, whose tests the real Surefire runs: offline, with the plugins and the local
 * repository of this build, and with what this test itself has on its class path.
 */
final class SurefireProject {

    private final Path directory;

    private SurefireProject(Path directory) {
        this.directory = directory;
    }

    static SurefireProject create(Path directory) throws IOException {
        delete(directory);
        Files.createDirectories(directory.resolve("target/test-classes"));
        Files.writeString(directory.resolve("pom.xml"), pom(directory.toAbsolutePath()));
        return new SurefireProject(directory);
    }

    SurefireProject migrations(Path folder) throws IOException {
        Path migrations = Files.createDirectories(directory.resolve("migrations"));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.copy(file, migrations.resolve(file.getFileName()));
            }
        }
        return this;
    }

    /** Compiles a test class without a package. */
    SurefireProject test(String name, String source) throws IOException {
        Path file = directory.resolve(name + ".java");
        Files.writeString(file, source);
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-parameters",
                        "-d",
                        directory.resolve("target/test-classes").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        file.toString());
        if (failed != 0) {
            throw new AssertionError(file + " does not compile");
        }
        return this;
    }

    /** Runs Surefire with these arguments, and tells how it went. */
    Run run(String... arguments) throws IOException, InterruptedException {
        delete(directory.resolve("target/surefire-reports"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("maven.home"), "bin", "mvn").toString(),
                "--offline",
                "--batch-mode",
                "-Dmaven.legacyLocalRepo=true",
                "-Dmaven.repo.local=" + System.getProperty("maven.repo.local"),
                "surefire:test"));
        command.addAll(List.of(arguments));
        Path output = directory.resolve("target/output.txt");
        int exitCode = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        return new Run(exitCode, Files.readString(output), directory.resolve("target/surefire-reports"));
    }

    /**
     * The tests run on the very JUnit that this test runs on: that of Maven's resolution is only there to choose the
     * provider.
     */
    private static String pom(Path directory) {
        String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(element -> "<additionalClasspathElement>" + element + "</additionalClasspathElement>")
                .collect(Collectors.joining("\n"));
        return """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <parent>
                    <groupId>dev.backstitch</groupId>
                    <artifactId>backstitch-parent</artifactId>
                    <version>0.1.0-SNAPSHOT</version>
                    <relativePath>%s</relativePath>
                  </parent>
                  <artifactId>orders</artifactId>
                  <dependencies>
                    <dependency>
                      <groupId>org.junit.jupiter</groupId>
                      <artifactId>junit-jupiter</artifactId>
                      <scope>test</scope>
                    </dependency>
                  </dependencies>
                  <build>
                    <plugins>
                      <plugin>
                        <groupId>org.apache.maven.plugins</groupId>
                        <artifactId>maven-surefire-plugin</artifactId>
                        <configuration>
                          <includes>
                            <include>**/*Test.java</include>
                          </includes>
                          <systemPropertyVariables>
                            <backstitch.postgres.binaries>%s</backstitch.postgres.binaries>
                          </systemPropertyVariables>
                          <classpathDependencyExcludes>
                            <classpathDependencyExclude>org.junit.jupiter:*</classpathDependencyExclude>
                            <classpathDependencyExclude>org.junit.platform:*</classpathDependencyExclude>
                          </classpathDependencyExcludes>
                          <additionalClasspathElements>
                %s
                          </additionalClasspathElements>
                        </configuration>
                      </plugin>
                    </plugins>
                  </build>
                </project>
                """
                .formatted(
                        directory.relativize(Path.of(System.getProperty("backstitch.build.root"), "pom.xml")),
                        System.getProperty("backstitch.postgres.binaries"),
                        classPath);
    }

    private static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> paths = Files.walk(directory)) {
                for (Path path : paths.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    /** What a build said. */
    record Run(int exitCode, String output, Path reports) {

        /**
         * Returns the test cases of a class, as {@code name: passed}, {@code failure}, {@code rerunFailure} and so on.
         */
        List<String> testCases(String testClass) {
            return SurefireReport.testCases(reports.resolve("TEST-" + testClass + ".xml"));
        }
    }
}
