package dev.backstitch.engine.tool.sequelize;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.backstitch.engine.tool.sequelize.BridgeException.Kind;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One Node process in which the project's Sequelize runs: one command at a time, each answered with a line of JSON. Not
 * safe for use by several threads.
 */
final class Bridge implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Bridge.class);
    private static final JsonFactory JSON = new JsonFactory();
    private static final Duration FOREVER = Duration.ofDays(1);

    /** Writes the parameters of a command. */
    @FunctionalInterface
    interface Parameters {
        void writeTo(JsonGenerator json) throws IOException;
    }

    private final Process process;
    private final Writer commands;
    private final NodeOutput output;
    private final Set<Integer> backends = new LinkedHashSet<>();
    private Answer fatal = Answer.EMPTY;
    private int asked;

    private Bridge(Node node, Path root) throws IOException {
        String mark = UUID.randomUUID().toString();
        ProcessBuilder builder =
                new ProcessBuilder(node.command(BridgeScripts.entry().toString(), mark)).directory(root.toFile());
        node.prepare(builder.environment());
        process = builder.start();
        commands = process.outputWriter(StandardCharsets.UTF_8);
        output = NodeOutput.of(process, mark);
    }

    /**
     * Starts Node in the project's directory.
     *
     * @throws BridgeException when there is no Node
     */
    static Bridge start(Node node, Path root) throws BridgeException {
        try {
            return new Bridge(node, root);
        } catch (IOException e) {
            throw new BridgeException(
                    Kind.NO_NODE,
                    "Node cannot be started as \"%s\"; install Node 18 or newer, or name the program with node.program in backstitch.yaml"
                            .formatted(node.program()),
                    Answer.EMPTY);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** The processes of the server that have served this one: some may still be at work when it has ended. */
    Set<Integer> backends() {
        return Set.copyOf(backends);
    }

    /**
     * Sends a command and waits for its answer.
     *
     * @param limit how long to wait at most; zero is no limit
     * @throws BridgeException when there is none, or it tells of a failure
     */
    Answer ask(String command, Duration limit, Parameters parameters) throws BridgeException {
        asked++;
        try {
            commands.write(json(command, parameters) + "\n");
            commands.flush();
        } catch (IOException e) {
            LOG.debug("Node takes no command; its last message tells why.", e);
        }
        return answer(System.nanoTime() + (limit.isZero() ? FOREVER : limit).toNanos());
    }

    private String json(String command, Parameters parameters) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeNumberField("id", asked);
            json.writeStringField("command", command);
            parameters.writeTo(json);
            json.writeEndObject();
        }
        return text.toString();
    }

    private Answer answer(long deadline) throws BridgeException {
        while (true) {
            Answer message = next(deadline);
            if (message == null) {
                close();
                throw new BridgeException(Kind.LATE, "Node did not answer in time", Answer.EMPTY);
            }
            if (message.equals(NodeOutput.END)) {
                throw ended();
            }
            if (message.number("id").filter(id -> id.intValue() == asked).isPresent()) {
                return unwrapped(message);
            }
            note(message);
        }
    }

    private @Nullable Answer next(long deadline) {
        try {
            return output.next(Duration.ofNanos(Math.max(0, deadline - System.nanoTime())));
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            return NodeOutput.END;
        }
    }

    private void note(Answer message) throws BridgeException {
        String event = message.text("event").orElse("");
        if (event.equals("connect")) {
            message.number("pid").ifPresent(pid -> backends.add(pid.intValue()));
        } else if (event.equals("fatal")) {
            fatal = message;
        } else if (event.equals("tooOld")) {
            throw new BridgeException(
                    Kind.NO_NODE,
                    "Node %s is too old; install Node 18 or newer, or name the program with node.program in backstitch.yaml"
                            .formatted(message.text("version").orElse("")),
                    Answer.EMPTY);
        }
    }

    private static Answer unwrapped(Answer message) throws BridgeException {
        Answer failure = message.child("failure").orElse(null);
        if (failure != null) {
            throw new BridgeException(Kind.FAILED, failure.text("message").orElse("no message"), failure);
        }
        return message.child("reply").orElse(Answer.EMPTY);
    }

    private BridgeException ended() {
        Answer error = fatal.child("error").orElse(Answer.EMPTY);
        String said = error.text("message").orElse("");
        if (fatal.text("kind").filter("exit"::equals).isPresent()) {
            return new BridgeException(
                    Kind.ENDED, "it calls %s, which ends every migration after it too".formatted(said), error);
        }
        if (!said.isEmpty()) {
            return new BridgeException(Kind.ENDED, "it throws where nobody can catch it: " + said, error);
        }
        String lastLines = output.lastLines();
        return new BridgeException(
                Kind.ENDED,
                "Node ended (exit code %s)%s".formatted(exitCode(), lastLines.isEmpty() ? "" : ":\n" + lastLines),
                Answer.EMPTY);
    }

    private String exitCode() {
        try {
            return process.waitFor(5, TimeUnit.SECONDS) ? String.valueOf(process.exitValue()) : "unknown";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "unknown";
        }
    }

    /** Ends Node at once; the programs that a migration started too. */
    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
