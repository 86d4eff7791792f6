package dev.backstitch.engine.tool.sequelize;

import dev.backstitch.engine.tool.ToolOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How Node is started. */
record Node(String program, List<String> arguments, Optional<String> environment, boolean redirect) {

    Node {
        arguments = List.copyOf(arguments);
    }

    static Node of(ToolOptions options) {
        return new Node(
                options.text("node.program").orElse("node"),
                options.texts("node.args"),
                options.text("sequelize.environment"),
                options.isOn("sequelize.redirectConnections"));
    }

    List<String> command(String script, String nonce) {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(arguments);
        command.add(script);
        command.add(nonce);
        return command;
    }

    /** Prepares the variables of the process. */
    void prepare(Map<String, String> variables) {
        environment.ifPresent(name -> variables.put("NODE_ENV", name));
    }
}
