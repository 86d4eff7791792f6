package dev.backstitch.engine.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A Docker engine, spoken to directly: asking Testcontainers whether there is one takes many seconds where there is
 * none.
 */
record DockerEngine(String name, SocketAddress address) {

    private static final Duration PING = Duration.ofSeconds(2);

    record Answer(int status, String body) {}

    /** The first of these that answers a ping, within two seconds for all. */
    static Optional<DockerEngine> firstToAnswer(List<DockerEngine> candidates) {
        long deadline = System.nanoTime() + PING.toNanos();
        return candidates.stream()
                .filter(engine -> engine.answers(Duration.ofNanos(Math.max(1, deadline - System.nanoTime()))))
                .findFirst();
    }

    /** What {@code DOCKER_HOST} names, or else the places where engines listen by default. */
    static List<DockerEngine> candidates(Map<String, String> environment, Path home) {
        String host = environment.getOrDefault("DOCKER_HOST", "");
        if (!host.isBlank()) {
            return parse(host).stream().toList();
        }
        List<String> sockets = new ArrayList<>(List.of("/var/run/docker.sock", home + "/.docker/run/docker.sock"));
        String runtime = environment.getOrDefault("XDG_RUNTIME_DIR", "");
        if (!runtime.isBlank()) {
            sockets.add(runtime + "/docker.sock");
        }
        return sockets.stream().map(socket -> unix(socket)).toList();
    }

    private static Optional<DockerEngine> parse(String host) {
        if (host.startsWith("unix://")) {
            return Optional.of(unix(host.substring("unix://".length())));
        }
        if (host.startsWith("tcp://")) {
            URI uri = URI.create(host);
            if (uri.getHost() != null && uri.getPort() > 0) {
                return Optional.of(new DockerEngine(host, new InetSocketAddress(uri.getHost(), uri.getPort())));
            }
        }
        return Optional.empty();
    }

    private static DockerEngine unix(String path) {
        return new DockerEngine("unix://" + path, UnixDomainSocketAddress.of(path));
    }

    boolean answers(Duration patience) {
        try {
            return request("GET", "/_ping", patience).status() == 200;
        } catch (IOException e) {
            // Nobody there, or no engine: the answer is no.
            return false;
        }
    }

    /** Sends a request without a body, and gives up when the whole answer is not there in time. */
    Answer request(String method, String path, Duration patience) throws IOException {
        try (SocketChannel channel = address instanceof UnixDomainSocketAddress
                ? SocketChannel.open(java.net.StandardProtocolFamily.UNIX)
                : SocketChannel.open()) {
            FutureTask<Answer> exchange = new FutureTask<>(() -> exchange(channel, method, path));
            Thread thread = new Thread(exchange, "backstitch-asks-docker");
            thread.setDaemon(true);
            thread.start();
            return exchange.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new IOException("no answer from " + name + " within " + patience.toSeconds() + " s", e);
        } catch (ExecutionException e) {
            throw new IOException("no answer from " + name + ": " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while asking " + name, e);
        }
    }

    /** In HTTP 1.0, so that the end of the answer is the end of the connection. */
    private Answer exchange(SocketChannel channel, String method, String path) throws IOException {
        channel.connect(address);
        ByteBuffer request =
                UTF_8.encode(method + " " + path + " HTTP/1.0\r\nHost: docker\r\nContent-Length: 0\r\n\r\n");
        while (request.hasRemaining()) {
            channel.write(request);
        }
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        ByteBuffer buffer = ByteBuffer.allocate(8_192);
        while (channel.read(buffer) >= 0) {
            answer.write(buffer.array(), 0, buffer.position());
            buffer.clear();
        }
        String text = answer.toString(UTF_8);
        int end = text.indexOf("\r\n\r\n");
        if (!text.matches("(?s)HTTP/1\\.\\d \\d{3}.*") || end < 0) {
            throw new IOException("not the answer of a Docker engine");
        }
        return new Answer(
                Integer.parseInt(text.substring(9, 12)), text.substring(end + 4).strip());
    }
}
