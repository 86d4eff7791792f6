package dev.backstitch.engine.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;

/** A Postgres started from binaries, on a port of the loopback address, without passwords and without durability. */
final class EmbeddedPostmaster implements Postmaster {

    static final String USER = "postgres";

    private static final int PORT_ATTEMPTS = 5;

    /** Reached over the loopback address only: there are no passwords. */
    private static final String ADDRESSES = "listen_addresses = '127.0.0.1'\nunix_socket_directories = ''\n";

    private final Registry registry;
    private final Registration registration;
    private final Path folder;
    private final PostgresUrl url;

    private EmbeddedPostmaster(Registry registry, Registration registration, Path folder, int port) {
        this.registry = registry;
        this.registration = registration;
        this.folder = folder;
        this.url = url(port);
    }

    /** Unpacks the binaries where needed and starts a server on a copy of what initdb makes. */
    static EmbeddedPostmaster start(BinariesArchive archive, Workspace workspace, boolean keep) {
        Path home = new UnpackedBinaries(workspace).home(archive);
        ServerCommand command = ServerCommand.unprivileged(true);
        String id = Workspace.uniqueName();
        Path folder = workspace.servers().resolve(id);
        Registry registry = new Registry(workspace);
        // Before there is anything to sweep: a kill from here on leaves a trace.
        Registration registration = Registration.of(id, keep, "", Map.of(Registration.FOLDER, folder.toString()));
        registry.write(registration);
        try {
            Files.createDirectory(folder);
            Path data = folder.resolve("data");
            new DataTemplate(workspace, home, command).copyTo(data);
            Files.writeString(
                    data.resolve("postgresql.conf"),
                    ServerParameters.configurationFile() + ADDRESSES,
                    StandardOpenOption.APPEND);
            int port = startOnFreePort(home, command, folder);
            Registration started = registration.withUrl(url(port).toString());
            registry.write(started);
            return new EmbeddedPostmaster(registry, started, folder, port);
        } catch (IOException | RuntimeException e) {
            EmbeddedRemains.remove(folder);
            registry.remove(id);
            throw e instanceof PostgresUnavailableException unavailable
                    ? unavailable
                    : new PostgresUnavailableException(
                            "Embedded Postgres " + archive.version() + " did not start: " + e, e);
        }
    }

    private static int startOnFreePort(Path home, ServerCommand command, Path folder) throws IOException {
        Path log = log(folder);
        Path answer = folder.resolve("start");
        for (int attempt = 1; ; attempt++) {
            int port = freePort();
            int exit = command.run(
                    answer,
                    home.resolve("bin/pg_ctl").toString(),
                    "--pgdata=" + folder.resolve("data"),
                    "--log=" + log,
                    "--options=-p " + port,
                    "--wait",
                    "--timeout=60",
                    "start");
            if (exit == 0) {
                return port;
            }
            // Another process may take the port between our look and the start.
            String logged = Files.exists(log) ? Files.readString(log) : "";
            if (attempt == PORT_ATTEMPTS || !logged.contains("Address already in use")) {
                throw new PostgresUnavailableException("Embedded Postgres did not start.\n"
                        + (Files.readString(answer).strip() + "\n" + logged.strip())
                                .strip()
                                .indent(2)
                                .stripTrailing());
            }
            Files.delete(log);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            return socket.getLocalPort();
        }
    }

    private static PostgresUrl url(int port) {
        // Go programs ask for TLS unless told otherwise.
        return new PostgresUrl("127.0.0.1", port, "postgres", Map.of("user", USER, "sslmode", "disable"));
    }

    private static Path log(Path folder) {
        return folder.resolve("log");
    }

    @Override
    public PostgresUrl url() {
        return url;
    }

    @Override
    public String kind() {
        return "embedded";
    }

    @Override
    public boolean isOurs() {
        return true;
    }

    @Override
    public List<String> logTail(int lines) {
        try {
            // Messages of users' SQL may be in any encoding; only the lines matter here.
            List<String> all = Files.readString(log(folder), StandardCharsets.ISO_8859_1)
                    .lines()
                    .toList();
            return all.subList(Math.max(0, all.size() - lines), all.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        EmbeddedRemains.remove(folder);
        registry.remove(registration.id());
    }
}
