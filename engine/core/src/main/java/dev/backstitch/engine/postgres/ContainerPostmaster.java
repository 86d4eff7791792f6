package dev.backstitch.engine.postgres;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * A Postgres in a container of Testcontainers, which is an optional dependency: only {@link Containers} names this
 * class.
 */
final class ContainerPostmaster implements Postmaster {

    private final PostgreSQLContainer container;
    private final PostgresUrl url;
    private final Registry registry;
    private final Registration registration;

    private ContainerPostmaster(
            PostgreSQLContainer container, PostgresUrl url, Registry registry, Registration registration) {
        this.container = container;
        this.url = url;
        this.registry = registry;
        this.registration = registration;
    }

    static ContainerPostmaster start(DockerEngine engine, DockerImage image, Workspace workspace, boolean keep) {
        String id = Workspace.uniqueName();
        String containerName = "backstitch-" + id;
        Registry registry = new Registry(workspace);
        // Under a name that is known beforehand: a kill during the start leaves a trace too.
        Registration registration = Registration.of(
                id, keep, "", Map.of(Registration.CONTAINER, containerName, Registration.DOCKER, engine.name()));
        registry.write(registration);
        PostgreSQLContainer container = configured(image, containerName);
        try {
            image.provide(engine);
            container.start();
            PostgresUrl url = new PostgresUrl(
                    container.getHost(),
                    container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
                    "postgres",
                    Map.of("user", EmbeddedPostmaster.USER, "password", container.getPassword(), "sslmode", "disable"));
            registry.write(registration.withUrl(url.toString()));
            return new ContainerPostmaster(container, url, registry, registration);
        } catch (IOException | RuntimeException e) {
            container.stop();
            registry.remove(id);
            throw new PostgresUnavailableException(
                    """
                    No container of %s.
                      engine    %s
                      reason    %s
                      to do     name an image that the engine has or can pull, or use embedded or a URL"""
                            .formatted(image, engine.name(), reason(e)),
                    e);
        }
    }

    private static PostgreSQLContainer configured(DockerImage image, String name) {
        PostgreSQLContainer container =
                new PostgreSQLContainer(DockerImageName.parse(image.name()).asCompatibleSubstituteFor("postgres"));
        container.withDatabaseName("postgres");
        container.withUsername(EmbeddedPostmaster.USER);
        // The port is open to the network: not a password that everybody knows.
        container.withPassword(UUID.randomUUID().toString());
        container.withEnv("POSTGRES_INITDB_ARGS", "--no-locale --encoding=UTF8 --no-sync");
        container.withLabel("dev.backstitch.owner", Owner.current().toString());
        container.withCreateContainerCmdModifier(command -> command.withName(name));
        container.withCommand(ServerParameters.commandLine());
        return container;
    }

    /** The innermost cause: Testcontainers wraps it three times. */
    private static String reason(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage()).strip().lines().findFirst().orElse(cause.toString());
    }

    @Override
    public PostgresUrl url() {
        return url;
    }

    @Override
    public String kind() {
        return "container";
    }

    @Override
    public boolean isOurs() {
        return true;
    }

    @Override
    public List<String> logTail(int lines) {
        List<String> all = container.getLogs().lines().toList();
        return all.subList(Math.max(0, all.size() - lines), all.size());
    }

    @Override
    public void stop() {
        container.stop();
        registry.remove(registration.id());
    }
}
