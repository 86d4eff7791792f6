package dev.backstitch.engine.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The process that a server or a database belongs to.
 *
 * @param host the machine, and on Linux its process namespace: a process id means nothing elsewhere
 * @param pid its process id
 * @param startedMillis when it started, as process ids are used again; 0 where the system does not tell
 */
record Owner(String host, long pid, long startedMillis) {

    /** Linux gives start times relative to a boot time that moves when the clock is set. */
    private static final long TOLERANCE_MILLIS = 5_000;

    private static final Pattern TEXT = Pattern.compile("backstitch host=(\\S*) pid=(\\d+) started=(\\d+)");

    static Owner current() {
        ProcessHandle self = ProcessHandle.current();
        return new Owner(Host.NAME, self.pid(), startedMillis(self));
    }

    /** Reads what {@link #toString()} wrote; empty for any other text. */
    static Optional<Owner> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        return matcher.matches()
                ? Optional.of(
                        new Owner(matcher.group(1), Long.parseLong(matcher.group(2)), Long.parseLong(matcher.group(3))))
                : Optional.empty();
    }

    /** Whether it was a process of this machine and has ended. Never so for another machine: nobody here can know. */
    boolean isDead() {
        return host.equals(Host.NAME) && !isRunning(pid, startedMillis);
    }

    static boolean isRunning(long pid, long startedMillis) {
        Optional<ProcessHandle> process = ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
        if (process.isEmpty()) {
            return false;
        }
        long started = startedMillis(process.get());
        return started == 0 || startedMillis == 0 || Math.abs(started - startedMillis) <= TOLERANCE_MILLIS;
    }

    private static long startedMillis(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    @Override
    public String toString() {
        return "backstitch host=" + host + " pid=" + pid + " started=" + startedMillis;
    }

    /** Found once: without these files it takes a program. */
    private static final class Host {

        static final String NAME = (name() + namespace()).replaceAll("[^A-Za-z0-9.:_-]", "");

        private static String name() {
            try {
                return Files.readString(Path.of("/proc/sys/kernel/hostname")).strip();
            } catch (IOException e) {
                // No Linux: ask as people do.
                return ServerCommand.unprivileged(false).output("hostname").strip();
            }
        }

        private static String namespace() {
            try {
                return "/" + Files.readSymbolicLink(Path.of("/proc/self/ns/pid"));
            } catch (IOException | UnsupportedOperationException e) {
                // No Linux: one namespace.
                return "";
            }
        }
    }
}
