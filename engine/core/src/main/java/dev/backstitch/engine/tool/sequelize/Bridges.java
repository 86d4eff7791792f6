package dev.backstitch.engine.tool.sequelize;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The Node processes of one project: starting one costs more than a migration, so one that is given back waits for the
 * next user. One that waits for long ends by itself. Safe for use by several threads.
 */
final class Bridges {

    static final Duration START = Duration.ofMinutes(2);

    private static final Logger LOG = LoggerFactory.getLogger(Bridges.class);

    private final Node node;
    private final Path root;
    private final ConcurrentLinkedDeque<Bridge> waiting = new ConcurrentLinkedDeque<>();

    Bridges(Node node, Path root) {
        this.node = node;
        this.root = root;
    }

    /** A bridge and what it said of the project when it was opened. */
    record Opened(Bridge bridge, Answer project) {}

    Node node() {
        return node;
    }

    Path root() {
        return root;
    }

    /** Starts a process and lets it read the project. */
    Opened open() throws BridgeException {
        Bridge bridge = Bridge.start(node, root);
        try {
            return new Opened(bridge, bridge.ask("open", START, this::environment));
        } catch (BridgeException e) {
            bridge.close();
            throw e;
        }
    }

    private void environment(JsonGenerator json) throws IOException {
        if (node.environment().isPresent()) {
            json.writeStringField("environment", node.environment().get());
        }
    }

    /** A process that has read the project. */
    Bridge take() throws BridgeException {
        for (Bridge bridge = waiting.poll(); bridge != null; bridge = waiting.poll()) {
            if (bridge.isAlive()) {
                return bridge;
            }
        }
        return open().bridge();
    }

    /** Gives a process back; it closes its connections. */
    void give(Bridge bridge) {
        try {
            bridge.ask("rest", START, json -> {});
            waiting.push(bridge);
        } catch (BridgeException e) {
            LOG.debug("Node does not rest and is ended.", e);
            bridge.close();
        }
    }
}
