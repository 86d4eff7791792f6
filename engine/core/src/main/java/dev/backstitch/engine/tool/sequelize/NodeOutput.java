package dev.backstitch.engine.tool.sequelize;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a Node process writes: our messages, which carry a mark, and all else, of which the last lines are kept. A child
 * process of a migration may write between two messages, but not into one.
 */
final class NodeOutput {

    /** What comes after the last message. */
    static final Answer END = new Answer(Map.of("event", "end"));

    private static final Logger LOG = LoggerFactory.getLogger(NodeOutput.class);
    private static final int KEPT_LINES = 8;

    private final String mark;
    private final BlockingQueue<Answer> messages = new LinkedBlockingQueue<>();
    private final Deque<String> noise = new ArrayDeque<>();

    private NodeOutput(String mark) {
        this.mark = mark;
    }

    static NodeOutput of(Process process, String mark) {
        NodeOutput output = new NodeOutput(mark);
        output.start("backstitch-node-out", process.inputReader(), true);
        output.start("backstitch-node-err", process.errorReader(), false);
        return output;
    }

    private void start(String name, BufferedReader reader, boolean carriesMessages) {
        Thread thread = new Thread(() -> read(reader, carriesMessages), name);
        thread.setDaemon(true);
        thread.start();
    }

    private void read(BufferedReader reader, boolean carriesMessages) {
        try (reader) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                line(line);
            }
        } catch (IOException e) {
            LOG.debug("The output of Node broke off.", e);
        } finally {
            if (carriesMessages) {
                messages.add(END);
            }
        }
    }

    private void line(String line) throws IOException {
        int at = line.indexOf(mark);
        if (at < 0) {
            hear(line);
            return;
        }
        Answer message = Answer.parse(line.substring(at + mark.length()));
        if (message.text("event").filter("output"::equals).isPresent()) {
            message.text("text").ifPresent(text -> text.lines().forEach(this::hear));
        } else {
            messages.add(message);
        }
    }

    private synchronized void hear(String line) {
        if (line.isBlank()) {
            return;
        }
        LOG.debug("Node: {}", line);
        noise.addLast(line);
        if (noise.size() > KEPT_LINES) {
            noise.removeFirst();
        }
    }

    /** The next message, {@link #END} after the last one; null when there is none in time. */
    @Nullable
    Answer next(Duration patience) throws InterruptedException {
        return messages.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The last lines that were no message. */
    synchronized String lastLines() {
        return String.join("\n", noise);
    }
}
