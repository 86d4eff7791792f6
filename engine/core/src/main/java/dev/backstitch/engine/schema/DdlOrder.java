package dev.backstitch.engine.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts statements in an order in which they can run, always the same for the same statements: by stage and name, but
 * none before what it mentions.
 *
 * <p>The catalog's own dependencies are not asked. Text of the catalog is read with an empty {@code search_path}, so
 * that every name that is not the server's own is written with its schema and can be found in it.
 */
final class DdlOrder {

    private static final String NAME = "(?:\"(?:[^\"]|\"\")+\"|[\\p{L}_][\\p{L}\\p{N}_$]*)";
    private static final Pattern QUALIFIED = Pattern.compile(NAME + "\\.(?:" + NAME + "|[-+*/<>=~!@#%^&|`?]+)");

    /** Known by itself, not by its value. */
    private static final class Node {
        private final int position;
        private final DdlStatement statement;
        private final List<Node> dependants = new ArrayList<>();
        private int waitsFor;

        Node(int position, DdlStatement statement) {
            this.position = position;
            this.statement = statement;
        }

        int position() {
            return position;
        }

        DdlStatement statement() {
            return statement;
        }
    }

    private static final Comparator<Node> BY_HABIT = Comparator.<Node>comparingInt(
                    node -> node.statement().stage())
            .thenComparing(node -> node.statement().subject())
            .thenComparingInt(Node::position);

    private final List<Node> nodes = new ArrayList<>();
    private final Map<String, List<Node>> creators = new HashMap<>();
    private final PriorityQueue<Node> ready = new PriorityQueue<>(BY_HABIT);

    private DdlOrder(List<DdlStatement> statements) {
        statements.forEach(statement -> nodes.add(new Node(nodes.size(), statement)));
        nodes.stream().filter(node -> node.statement().creates()).forEach(node -> creators.computeIfAbsent(
                        qualifiedPart(node.statement().subject()), name -> new ArrayList<>())
                .add(node));
        nodes.forEach(this::connect);
    }

    static List<DdlStatement> sorted(List<DdlStatement> statements) {
        return new DdlOrder(statements).sorted();
    }

    /** The name of a routine without its arguments, which overloads share. */
    private static String qualifiedPart(String subject) {
        Matcher name = QUALIFIED.matcher(subject);
        return name.lookingAt() ? name.group() : subject;
    }

    private void connect(Node node) {
        Set<Node> needed = new HashSet<>();
        String own = qualifiedPart(node.statement().subject());
        for (Node creator : creators.getOrDefault(own, List.of())) {
            boolean same = creator.statement().subject().equals(node.statement().subject());
            if (same && creator.position() < node.position()) {
                needed.add(creator);
            }
        }
        Matcher names = QUALIFIED.matcher(node.statement().mentions());
        while (names.find()) {
            if (!names.group().equals(own)) {
                needed.addAll(creators.getOrDefault(names.group(), List.of()));
            }
        }
        needed.forEach(creator -> creator.dependants.add(node));
        node.waitsFor = needed.size();
    }

    private List<DdlStatement> sorted() {
        Set<Node> waiting = new HashSet<>(nodes);
        List<DdlStatement> sorted = new ArrayList<>();
        nodes.stream().filter(node -> node.waitsFor == 0).forEach(ready::add);
        while (!waiting.isEmpty()) {
            Node next = ready.poll();
            if (next == null) {
                // A circle: such schemas are made by CREATE OR REPLACE, which one pass cannot say. Habit decides.
                next = waiting.stream().min(BY_HABIT).orElseThrow();
            }
            if (waiting.remove(next)) {
                sorted.add(next.statement());
                next.dependants.forEach(this::release);
            }
        }
        return sorted;
    }

    private void release(Node node) {
        node.waitsFor--;
        if (node.waitsFor == 0) {
            ready.add(node);
        }
    }
}
