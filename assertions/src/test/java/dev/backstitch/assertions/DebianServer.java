package dev.backstitch.assertions;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Debian's Postgres 15, which has its packages of extensions, on a data directory that goes with it. */
final class DebianServer implements AutoCloseable {

    private static final Path BINARIES = Path.of("/usr/lib/postgresql/15/bin");
    private static final String USER = "postgres";
    private static final int SECONDS = 60;

    private final Path home;
    private final int port;

    private DebianServer(Path home, int port) {
        this.home = home;
        this.port = port;
    }

    static DebianServer start() throws IOException {
        Path home = Files.createTempDirectory("backstitch-debian");
        if (isRoot()) { // as whom Postgres refuses to run
            Files.setOwner(
                    home, home.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(USER));
        }
        DebianServer server = new DebianServer(home, freePort());
        server.run("initdb", "-U", USER, "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync");
        server.run(
                "pg_ctl",
                "start",
                "-w",
                "-l",
                home.resolve("log").toString(),
                "-o",
                "-p %d -h 127.0.0.1 -k %s -F".formatted(server.port, home));
        return server;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", USER, "");
    }

    private void run(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(isRoot() ? List.of("runuser", "-u", USER, "--") : List.of());
        command.add(BINARIES.resolve(program).toString());
        command.addAll(List.of(arguments));
        command.addAll(List.of("-D", home.resolve("data").toString()));
        Path out = Files.createTempFile("backstitch-debian", ".out");
        try {
            // A pipe would stay open as long as the server that pg_ctl starts.
            Process process = new ProcessBuilder(command)
                    .directory(home.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(out.toFile())
                    .start();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException(command + " failed:\n" + Files.readString(out));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(command + " was interrupted", e);
        } finally {
            Files.delete(out);
        }
    }

    @Override
    public void close() throws IOException {
        run("pg_ctl", "stop", "-m", "immediate");
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
