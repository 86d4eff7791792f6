package dev.backstitch.engine.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CredentialsTests {

    @TempDir
    private Path home;

    @Test
    void the_url_beats_the_environment_and_the_environment_the_file() throws IOException {
        passwordFile("*:*:*:*:of-file", "rw-------");
        Credentials environment = new Credentials(Map.of("PGUSER", "eve", "PGPASSWORD", "of-environment"), home);
        Credentials file = new Credentials(Map.of(), home);

        assertThat(environment
                        .complete(PostgresUrl.parse("postgres://bob:of-url@h/d"))
                        .uri())
                .isEqualTo("postgres://bob:of-url@h:5432/d");
        assertThat(environment.complete(PostgresUrl.parse("postgres://h/d")).uri())
                .isEqualTo("postgres://eve:of-environment@h:5432/d");
        assertThat(file.complete(PostgresUrl.parse("postgres://bob@h/d")).uri())
                .isEqualTo("postgres://bob:of-file@h:5432/d");
    }

    @Test
    void the_first_line_that_fits_in_the_password_file_counts() throws IOException {
        passwordFile(
                """
                # host:port:database:user:password
                other:5432:d:bob:wrong-host
                h:5433:d:bob:wrong-port
                h:5432:e:bob:wrong-database
                h:5432:d:eve:wrong-user
                h:5432:*:b\\:ob:pass\\:word\\\\:more
                *:*:*:*:too-late
                """,
                "rw-------");

        assertThat(new Credentials(Map.of(), home)
                        .complete(PostgresUrl.parse("postgres://b%3Aob@h/d"))
                        .password())
                .contains("pass:word\\:more");
    }

    @Test
    void a_password_file_that_others_can_read_is_ignored() throws IOException {
        passwordFile("*:*:*:*:secret", "rw-r--r--");

        assertThat(new Credentials(Map.of(), home)
                        .complete(PostgresUrl.parse("postgres://bob@h/d"))
                        .password())
                .isEmpty();
    }

    @Test
    void pgpassfile_names_another_file() throws IOException {
        Path file = passwordFile("*:*:*:*:secret", "rw-------");
        Path moved = Files.move(file, home.resolve("elsewhere"));

        assertThat(new Credentials(Map.of("PGPASSFILE", moved.toString()), home)
                        .complete(PostgresUrl.parse("postgres://bob@h/d"))
                        .password())
                .contains("secret");
    }

    private Path passwordFile(String text, String permissions) throws IOException {
        Path file = Files.writeString(home.resolve(".pgpass"), text);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }
}
