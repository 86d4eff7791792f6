package dev.backstitch.engine.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Reads YAML into values that know where they stand. Scalars keep the text that was written, so that a version
 * {@code 007} stays one.
 */
final class YamlText {

    private final String name;
    private final Function<Mark, String> places;

    private YamlText(String name, Function<Mark, String> places) {
        this.name = name;
        this.places = places;
    }

    /** Reads a file's text; empty when it holds nothing but comments. */
    static Optional<ConfigurationValue> ofFile(String file, String text) {
        return new YamlText(file, mark -> "%s:%d:%d".formatted(file, mark.getLine() + 1, mark.getColumn() + 1))
                .read(text);
    }

    /** Reads a list or mapping that was given as the value of a property. */
    static ConfigurationValue ofProperty(String place, String text) {
        return new YamlText(place, mark -> place).read(text).orElseGet(() -> new ConfigurationValue.Absent(place));
    }

    private Optional<ConfigurationValue> read(String text) {
        try {
            return new Compose(LoadSettings.builder().setLabel(name).build())
                    .composeString(text)
                    .map(this::value);
        } catch (MarkedYamlEngineException e) {
            String place = e.getProblemMark().or(e::getContextMark).map(places).orElse(name);
            throw new ConfigurationException("%s: is not YAML: %s".formatted(place, e.getProblem()));
        } catch (YamlEngineException e) {
            throw new ConfigurationException("%s: is not YAML: %s".formatted(name, e.getMessage()));
        }
    }

    private ConfigurationValue value(Node node) {
        if (node.isRecursive()) {
            throw new ConfigurationException(place(node) + ": an alias must not refer to what contains it");
        }
        if (node instanceof ScalarNode scalar) {
            return scalar.getTag().equals(Tag.NULL)
                    ? new ConfigurationValue.Absent(place(node))
                    : new ConfigurationValue.Scalar(place(node), scalar.getValue());
        }
        if (node instanceof SequenceNode sequence) {
            return new ConfigurationValue.Items(
                    place(node), sequence.getValue().stream().map(this::value).toList());
        }
        List<ConfigurationValue.Entry> entries = new ArrayList<>();
        for (NodeTuple tuple : ((MappingNode) node).getValue()) {
            entries.add(entry(tuple));
        }
        return new ConfigurationValue.Entries(place(node), entries);
    }

    private ConfigurationValue.Entry entry(NodeTuple tuple) {
        if (tuple.getKeyNode() instanceof ScalarNode key) {
            return new ConfigurationValue.Entry(place(key), key.getValue(), value(tuple.getValueNode()));
        }
        throw new ConfigurationException(place(tuple.getKeyNode()) + ": a key must be plain text");
    }

    private String place(Node node) {
        return node.getStartMark().map(places).orElse(name);
    }
}
