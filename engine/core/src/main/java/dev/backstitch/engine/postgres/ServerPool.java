package dev.backstitch.engine.postgres;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One server for each source, major and image; a failure is remembered as well. */
final class ServerPool implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ServerPool.class);
    private static final long CLOSE_SECONDS = 20;

    private record Key(PostgresSource source, Optional<Integer> major, String image) {}

    private final ServerStarter starter;
    private final Map<Key, FutureTask<PostgresServer>> servers = new ConcurrentHashMap<>();

    ServerPool(ServerStarter starter) {
        this.starter = starter;
    }

    PostgresServer server(PostgresSettings settings) {
        settings.version().ifPresent(ServerPool::requireSupported);
        PostgresServer server;
        if (settings.source() instanceof PostgresSource.Url given) {
            if (!settings.confirmProduction()) {
                ProductionGuard.check(given.url());
            }
            Key key = new Key(given, Optional.empty(), "");
            server = once(key, () -> starter.given(given.url(), settings.keep()));
        } else {
            server = startedByUs(settings);
        }
        settings.version().ifPresent(major -> requireMajor(server, major));
        return server;
    }

    private PostgresServer startedByUs(PostgresSettings settings) {
        if (settings.source() instanceof PostgresSource.Embedded) {
            int major = settings.version().or(starter.binaries()::newestMajor).orElse(LiveServer.NEWEST_MAJOR);
            return once(
                    new Key(settings.source(), Optional.of(major), ""),
                    () -> starter.embedded(settings.withVersion(major)));
        }
        Optional<Integer> major = DockerImage.hasTag(settings.image())
                ? Optional.empty()
                : Optional.of(settings.version().orElse(LiveServer.NEWEST_MAJOR));
        Key key = new Key(settings.source(), major, settings.image());
        return settings.source() instanceof PostgresSource.Container
                ? once(key, () -> starter.container(settings))
                : once(key, () -> automatic(settings));
    }

    private PostgresServer automatic(PostgresSettings settings) {
        if (settings.keep()) {
            return embedded(settings, "a container would not outlive this JVM, and the server is to be kept");
        }
        try {
            PostgresServer server = server(settings.withSource(new PostgresSource.Container()));
            LOG.info("Using {}: a Docker engine answers", server.description());
            return server;
        } catch (PostgresUnavailableException e) {
            return embedded(
                    settings,
                    String.valueOf(e.getMessage())
                            .strip()
                            .replaceAll("\\s*\\n\\s*", "; ")
                            .replaceAll(" {2,}", " "));
        }
    }

    private PostgresServer embedded(PostgresSettings settings, String why) {
        try {
            PostgresServer server = server(settings.withSource(new PostgresSource.Embedded()));
            LOG.info("Using {}: {}", server.description(), firstSentence(why));
            LOG.debug("{}", why);
            return server;
        } catch (PostgresUnavailableException e) {
            throw new PostgresUnavailableException(e.getMessage() + "\n  and       " + why, e);
        }
    }

    private static String firstSentence(String why) {
        return why.split(";", 2)[0].replaceFirst("\\.$", "");
    }

    private PostgresServer once(Key key, Supplier<PostgresServer> start) {
        FutureTask<PostgresServer> mine = new FutureTask<>(start::get);
        FutureTask<PostgresServer> task = servers.computeIfAbsent(key, any -> mine);
        task.run();
        try {
            return task.get();
        } catch (ExecutionException e) {
            // A new exception for each caller, with the caller's stack.
            Throwable cause = e.getCause() == null ? e : e.getCause();
            String message = cause instanceof PostgresUnavailableException
                    ? String.valueOf(cause.getMessage())
                    : "Postgres did not start: " + cause;
            throw new PostgresUnavailableException(message, cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PostgresUnavailableException("Interrupted while Postgres was starting.", e);
        }
    }

    private static void requireSupported(int major) {
        if (major < LiveServer.OLDEST_MAJOR) {
            throw new PostgresUnavailableException("Postgres %d is not supported.\n  to do     use Postgres %d to %d"
                    .formatted(major, LiveServer.OLDEST_MAJOR, LiveServer.NEWEST_MAJOR));
        }
    }

    private static void requireMajor(PostgresServer server, int major) {
        if (server.majorVersion() != major) {
            throw new PostgresUnavailableException(
                    """
                    Postgres %d is wanted, but the server is %s.
                      to do     ask for version %d, or name another server or image"""
                            .formatted(major, server.description(), server.majorVersion()));
        }
    }

    /** Waits for a start that is under way, so that it is not left behind. */
    @Override
    public void close() {
        for (FutureTask<PostgresServer> task : servers.values()) {
            try {
                task.get(CLOSE_SECONDS, TimeUnit.SECONDS).close();
            } catch (ExecutionException e) {
                LOG.debug("Nothing to close: this server did not start, and its caller was told", e);
            } catch (TimeoutException e) {
                LOG.warn("A server is still starting; the next run sweeps it");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
