package dev.backstitch.engine.postgres;

import java.nio.file.Path;
import java.util.Map;

/** Starts containers where it can: with Testcontainers on the class path and an engine that answers. */
record Containers(Map<String, String> environment, Path home, Workspace workspace) {

    private static final String TESTCONTAINERS = "org.testcontainers.postgresql.PostgreSQLContainer";

    /**
     * Starts one.
     *
     * @throws PostgresUnavailableException saying what lacks: the library, the engine or the image
     */
    Postmaster start(DockerImage image, boolean keep) {
        if (!hasTestcontainers()) {
            throw new PostgresUnavailableException(
                    """
                    No container: Testcontainers is not on the class path.
                      to do     add org.testcontainers:testcontainers-postgresql 2.x, or use embedded or a URL""");
        }
        DockerEngine engine = DockerEngine.firstToAnswer(DockerEngine.candidates(environment, home))
                .orElseThrow(() -> new PostgresUnavailableException(
                        """
                        No container: no Docker engine answers.
                          asked     %s
                          to do     start Docker or set DOCKER_HOST, or use embedded or a URL"""
                                .formatted(asked())));
        return ContainerPostmaster.start(engine, image, workspace, keep);
    }

    private String asked() {
        String host = environment.getOrDefault("DOCKER_HOST", "");
        return host.isBlank()
                ? String.join(
                        ", ",
                        DockerEngine.candidates(environment, home).stream()
                                .map(DockerEngine::name)
                                .toList())
                : "DOCKER_HOST=" + host;
    }

    private static boolean hasTestcontainers() {
        try {
            Class.forName(TESTCONTAINERS, false, Containers.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            // The question was whether it is there.
            return false;
        }
    }
}
