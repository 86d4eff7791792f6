package dev.backstitch.engine.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.backstitch.engine.Needs;
import java.sql.Connection;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@Needs("docker")
class ContainerServerTests {

    private static final String IMAGE = System.getProperty("backstitch.test.image", "postgres:15");

    @Test
    void auto_takes_a_container_where_an_engine_answers_and_has_the_image() throws Exception {
        try (ServerPool pool = new ServerPool(ServerStarter.ofThisProcess())) {
            PostgresServer server = pool.server(settings(new PostgresSource.Auto(), IMAGE));

            assertThat(server.description()).matches("PostgreSQL \\d+(\\.\\d+)? \\(container\\)");
            assertThat(server.isOurs()).isTrue();
            try (Database template = server.createDatabase("template")) {
                try (Connection connection = template.connect()) {
                    Sql.run(connection, "CREATE TABLE users (id int)");
                    assertThat(Sql.value(connection, "SHOW fsync")).isEqualTo("off");
                    assertThat(Sql.value(connection, "SHOW TimeZone")).isEqualTo("UTC");
                }
                try (Database copy = server.copyDatabase(template, "copy");
                        Connection connection = copy.connect()) {
                    assertThat(Sql.value(connection, "SELECT to_regclass('users')::text"))
                            .isEqualTo("users");
                }
            }
            assertThat(server.logTail(100)).anyMatch(line -> line.contains("ready to accept connections"));
        }
    }

    @Test
    void a_container_of_a_dead_process_is_swept() throws Exception {
        Workspace workspace = Workspace.standard();
        Credentials credentials = Credentials.ofThisProcess();
        DockerEngine engine = DockerEngine.firstToAnswer(
                        DockerEngine.candidates(credentials.environment(), credentials.home()))
                .orElseThrow();
        Postmaster container = ContainerPostmaster.start(engine, new DockerImage(IMAGE), workspace, false);
        Registry registry = new Registry(workspace);
        Registration registration = registry.all().stream()
                .filter(any -> any.url().equals(container.url().toString()))
                .findFirst()
                .orElseThrow();
        String name = registration.fact(Registration.CONTAINER).orElseThrow();
        registry.write(new Registration(
                registration.id(),
                new Owner(Owner.current().host(), 999_999_999, 1),
                false,
                registration.url(),
                registration.facts(),
                registration.databases()));

        assertThat(new Sweeper(workspace, credentials).sweep(false).removed()).contains("container " + name);

        assertThat(engine.request("GET", "/containers/" + name + "/json", java.time.Duration.ofSeconds(10))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void where_the_image_cannot_be_had_container_fails_and_auto_takes_embedded() {
        String image = "localhost:1/nobody/postgres:18";
        try (ServerPool pool = new ServerPool(ServerStarter.ofThisProcess())) {
            assertThatExceptionOfType(PostgresUnavailableException.class)
                    .isThrownBy(() -> pool.server(settings(new PostgresSource.Container(), image)))
                    .withMessageStartingWith("No container of localhost:1/nobody/postgres:18.\n  engine    ")
                    .withMessageContaining("\n  reason    ")
                    .withMessageEndingWith(
                            "\n  to do     name an image that the engine has or can pull, or use embedded or a URL");
            assertThat(pool.server(settings(new PostgresSource.Auto(), image)).description())
                    .endsWith("(embedded)");
        }
    }

    private static PostgresSettings settings(PostgresSource source, String image) {
        return new PostgresSettings(source, Optional.empty(), image, false, false);
    }
}
