package dev.backstitch.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstitch.engine.migration.Migration;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResourcesTests {

    @TempDir
    private Path folder;

    @Test
    void a_folder_of_resources_is_found() {
        assertThat(JupiterRun.of(ResourceTestCase.class).tests())
                .containsExactlyInAnyOrder("20250101000000_create_notes: passed", "20250102000000_add_author: passed");
    }

    @Test
    void a_folder_that_is_not_there_is_refused() {
        assertThat(JupiterRun.of(MissingTestCase.class).message())
                .isEqualTo(
                        "@MigrationTest(\"classpath:histories/nowhere\") on dev.backstitch.junit.ResourcesTests$MissingTestCase: there is no such folder on the class path; resources of the tests are in src/test/resources");
    }

    @Test
    void a_folder_in_a_jar_is_unpacked_until_the_class_ends() throws Exception {
        URL[] classPath = {
            jar(Path.of("src/test/resources/histories/notes")).toUri().toURL()
        };
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (ChildFirst loader = new ChildFirst(classPath)) {
            Thread.currentThread().setContextClassLoader(loader);
            JupiterRun run = JupiterRun.of(loader.loadClass(InJarTestCase.class.getName()));

            assertThat(run.tests())
                    .containsExactlyInAnyOrder(
                            "20250101000000_create_notes: passed", "20250102000000_add_author: passed");
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private Path jar(Path migrations) throws IOException {
        Path jar = folder.resolve("migrations.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(file);
                var files = Files.list(migrations)) {
            entries.putNextEntry(new JarEntry("packed/"));
            for (Path migration : files.toList()) {
                entries.putNextEntry(new JarEntry("packed/" + migration.getFileName()));
                entries.write(Files.readAllBytes(migration));
            }
        }
        return jar;
    }

    /** Loads the fixture itself, so that its loader sees the jar; all else comes from the parent. */
    private static final class ChildFirst extends URLClassLoader {

        ChildFirst(URL[] urls) {
            super(urls, ResourcesTests.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.equals(InJarTestCase.class.getName())) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? define(name) : loaded;
            }
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (var bytes = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] code = bytes.readAllBytes();
                return defineClass(name, code, 0, code.length, ResourcesTests.class.getProtectionDomain());
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    @MigrationTest("classpath:histories/notes")
    static class ResourceTestCase {

        @MigrationTest
        void each(Migration migration) {
            assertThat(migration.name()).isNotBlank();
        }
    }

    @MigrationTest("classpath:histories/nowhere")
    static class MissingTestCase {

        @MigrationTest
        void each(Migration migration) {}
    }

    @MigrationTest("classpath:/packed/")
    public static class InJarTestCase {

        @MigrationTest
        public void each(Migration migration) {
            assertThat(migration.file())
                    .hasValueSatisfying(file -> assertThat(file).exists());
        }
    }
}
