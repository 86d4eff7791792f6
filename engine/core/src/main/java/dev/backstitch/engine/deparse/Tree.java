package dev.backstitch.engine.deparse;

import dev.backstitch.engine.deparse.Node.Group;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Puts tokens into their brackets. */
final class Tree {

    /** Deeper than people and ORMs write, and far from where recursion ends. */
    private static final int DEEPEST = 400;

    private record Open(String bracket, List<Node> content) {}

    private Tree() {}

    /** Empty where brackets do not match or are nested too deep. */
    static Optional<List<Node>> of(List<String> tokens) {
        Deque<Open> open = new ArrayDeque<>();
        open.push(new Open("", new ArrayList<>()));
        for (String token : tokens) {
            switch (token) {
                case "(", "[" -> open.push(new Open(token, new ArrayList<>()));
                case ")", "]" -> {
                    Open closed = open.pop();
                    if (!closed.bracket().equals(token.equals(")") ? Group.ROUND : Group.SQUARE)) {
                        return Optional.empty();
                    }
                    open.element().content().add(new Group(closed.bracket(), closed.content()));
                }
                default -> open.element().content().add(new Node.Token(token));
            }
            if (open.size() > DEEPEST) {
                return Optional.empty();
            }
        }
        return open.size() == 1 ? Optional.of(List.copyOf(open.element().content())) : Optional.empty();
    }
}
