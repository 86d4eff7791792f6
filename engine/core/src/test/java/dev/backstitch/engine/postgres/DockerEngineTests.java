package dev.backstitch.engine.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DockerEngineTests {

    @Test
    void the_usual_sockets_are_asked_unless_docker_host_names_one(@TempDir Path home) {
        assertThat(DockerEngine.candidates(Map.of("XDG_RUNTIME_DIR", "/run/user/1"), home))
                .extracting(DockerEngine::name)
                .containsExactly(
                        "unix:///var/run/docker.sock",
                        "unix://" + home + "/.docker/run/docker.sock",
                        "unix:///run/user/1/docker.sock");
        assertThat(DockerEngine.candidates(Map.of("DOCKER_HOST", "tcp://localhost:2375"), home))
                .extracting(DockerEngine::name)
                .containsExactly("tcp://localhost:2375");
        assertThat(DockerEngine.candidates(Map.of("DOCKER_HOST", "ssh://somebody@somewhere"), home))
                .isEmpty();
    }

    @Test
    void a_missing_socket_answers_no_at_once(@TempDir Path folder) {
        List<DockerEngine> engines =
                DockerEngine.candidates(Map.of("DOCKER_HOST", "unix://" + folder + "/docker.sock"), folder);

        assertThat(DockerEngine.firstToAnswer(engines)).isEmpty();
    }

    @Test
    void a_server_that_is_silent_is_given_up_after_two_seconds(@TempDir Path home) throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            List<DockerEngine> engines =
                    DockerEngine.candidates(Map.of("DOCKER_HOST", "tcp://127.0.0.1:" + silent.getLocalPort()), home);
            long before = System.nanoTime();

            assertThat(DockerEngine.firstToAnswer(engines)).isEmpty();

            assertThat(Duration.ofNanos(System.nanoTime() - before))
                    .isBetween(Duration.ofMillis(1_900), Duration.ofSeconds(4));
        }
    }

    @Test
    void a_server_that_is_no_engine_answers_no(@TempDir Path home) {
        int port = PostgresUrl.parse(TestPostgres.database().uri()).port();

        assertThat(DockerEngine.firstToAnswer(
                        DockerEngine.candidates(Map.of("DOCKER_HOST", "tcp://127.0.0.1:" + port), home)))
                .isEmpty();
    }

    @Test
    void the_major_is_the_tag_unless_the_image_has_one() {
        assertThat(DockerImage.of("postgres", 15)).hasToString("postgres:15");
        assertThat(DockerImage.of("localhost:5000/postgis/postgis", 15))
                .hasToString("localhost:5000/postgis/postgis:15");
        assertThat(DockerImage.of("postgres:15-alpine", 18)).hasToString("postgres:15-alpine");
        assertThat(DockerImage.of("postgres@sha256:abc", 18)).hasToString("postgres@sha256:abc");
    }
}
