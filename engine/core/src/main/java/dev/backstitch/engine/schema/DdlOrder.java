package dev.backstitch.engine.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts statements in an order in which they can run, always the same for the same statements: those with one subject in
 * one piece, these by stage and name, but none before what it mentions or needs. What has to wait follows as soon as it
 * can.
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
        private final Set<Node> needed = new HashSet<>();
        private final List<Node> dependants = new ArrayList<>();
        private boolean written;

        Node(int position, DdlStatement statement) {
            this.position = position;
            this.statement = statement;
        }

        String subject() {
            return statement.subject();
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
            .thenComparing(Node::subject)
            .thenComparingInt(Node::position);

    private final List<Node> nodes = new ArrayList<>();
    private final Map<String, List<Node>> creators = new HashMap<>();
    private final Map<String, List<Node>> providers = new HashMap<>();
    private final Map<String, Integer> blocks = new HashMap<>();
    private final NavigableSet<Node> ready = new TreeSet<>(Comparator.comparingInt(this::blockStage)
            .thenComparing(Node::subject)
            .thenComparingInt(Node::position));

    private DdlOrder(List<DdlStatement> statements) {
        statements.forEach(it -> blocks.merge(it.subject(), it.stage(), Math::min));
        statements.forEach(it -> nodes.add(new Node(nodes.size(), it)));
        nodes.forEach(node -> node.statement().provides().forEach(it -> providers
                .computeIfAbsent(it, x -> new ArrayList<>())
                .add(node)));
        nodes.stream().filter(node -> node.statement().creates()).forEach(node -> creators.computeIfAbsent(
                        qualifiedPart(node.statement().subject()), name -> new ArrayList<>())
                .add(node));
        nodes.forEach(this::connect);
        hurry();
    }

    static List<DdlStatement> sorted(List<DdlStatement> statements) {
        return new DdlOrder(statements).sorted();
    }

    /** The name of a routine without its arguments, which overloads share. */
    static String qualifiedPart(String subject) {
        Matcher name = QUALIFIED.matcher(subject);
        return name.lookingAt() ? name.group() : subject;
    }

    /** All qualified names in a text. */
    static Set<String> names(String text) {
        Matcher names = QUALIFIED.matcher(text);
        Set<String> found = new HashSet<>();
        while (names.find()) {
            found.add(names.group());
        }
        return found;
    }

    static String replaceNames(String text, UnaryOperator<String> change) {
        return QUALIFIED.matcher(text).replaceAll(name -> Matcher.quoteReplacement(change.apply(name.group())));
    }

    private int blockStage(Node node) {
        int stage = node.statement().stage();
        return node.subject().isEmpty() ? stage : blocks.getOrDefault(node.subject(), stage);
    }

    /** What something early needs comes as early, even where its kind is a late one by habit. */
    private void hurry() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Node node : nodes) {
                int stage = blockStage(node);
                for (Node needed : node.needed) {
                    if (!needed.subject().isEmpty() && stage < blockStage(needed)) {
                        blocks.put(needed.subject(), stage);
                        changed = true;
                    }
                }
            }
        }
    }

    private void connect(Node node) {
        String own = qualifiedPart(node.statement().subject());
        for (Node creator : creators.getOrDefault(own, List.of())) {
            boolean same = creator.statement().subject().equals(node.statement().subject());
            if (same && creator.position() < node.position()) {
                node.needed.add(creator);
            }
        }
        for (String name : names(node.statement().mentions())) {
            if (!name.equals(own)) {
                node.needed.addAll(creators.getOrDefault(name, List.of()));
            }
            node.needed.addAll(providers.getOrDefault(name, List.of()));
        }
        node.statement().needs().forEach(it -> node.needed.addAll(providers.getOrDefault(it, List.of())));
        node.needed.remove(node);
        node.needed.forEach(creator -> creator.dependants.add(node));
    }

    private List<DdlStatement> sorted() {
        List<DdlStatement> sorted = new ArrayList<>();
        nodes.stream().filter(node -> node.needed.isEmpty()).forEach(ready::add);
        Node last = null;
        while (sorted.size() < nodes.size()) {
            Node next = ready.isEmpty() ? inCircle() : next(last);
            ready.remove(next);
            next.written = true;
            sorted.add(next.statement());
            next.dependants.forEach(node -> release(node, next));
            last = next;
        }
        return sorted;
    }

    /** More of the same subject if there is any. */
    private Node next(@Nullable Node last) {
        Node more = last == null ? null : ready.higher(last);
        return more != null && last != null && more.subject().equals(last.subject()) ? more : ready.first();
    }

    /** Such schemas are made by CREATE OR REPLACE, which one pass cannot say. Habit decides within the circle. */
    private Node inCircle() {
        Set<Node> path = new LinkedHashSet<>();
        Node node = nodes.stream().filter(it -> !it.written).min(BY_HABIT).orElseThrow();
        while (path.add(node)) {
            node = node.needed.stream().min(BY_HABIT).orElseThrow();
        }
        Node start = node;
        return path.stream().dropWhile(it -> it != start).min(BY_HABIT).orElseThrow();
    }

    private void release(Node node, Node needed) {
        node.needed.remove(needed);
        if (node.needed.isEmpty() && !node.written) {
            ready.add(node);
        }
    }
}
