package dev.backstitch.engine.deparse;

import dev.backstitch.engine.deparse.Node.Group;
import dev.backstitch.engine.deparse.Node.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Leaves out the parentheses of AND within AND, and of OR within OR.
 *
 * <p>Both are associative, with NULLs too, so {@code ((a AND b) AND c)} is {@code (a AND b AND c)}. The order of the
 * operands stays, and AND within OR stays what it is.
 */
final class Chains {

    /** What would make a group more than an expression, or bind its words in another way. */
    private static final Set<String> FOREIGN = Set.of(
            ",",
            ";",
            "BETWEEN",
            "SELECT",
            "WITH",
            "VALUES",
            "TABLE",
            "FROM",
            "WHERE",
            "GROUP",
            "HAVING",
            "ORDER",
            "WINDOW",
            "UNION",
            "INTERSECT",
            "EXCEPT",
            "LIMIT",
            "OFFSET",
            "FETCH",
            "FOR",
            "AS");

    private Chains() {}

    static List<Node> flatten(List<Node> nodes) {
        return nodes.stream().anyMatch(node -> Node.is(node, "BETWEEN"))
                ? nodes
                : flatten(flatten(nodes, "AND", "OR"), "OR", "AND");
    }

    private static List<Node> flatten(List<Node> nodes, String word, String other) {
        List<Node> result = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i) instanceof Group group && isOperand(nodes, i, word) && isChain(group, word, other)) {
                result.addAll(group.content());
            } else {
                result.add(nodes.get(i));
            }
        }
        return List.copyOf(result);
    }

    /** Nothing but the word, or the end of the expression, on either side, and the word on one of them. */
    private static boolean isOperand(List<Node> nodes, int at, String word) {
        boolean first = at == 0 || Node.is(nodes.get(at - 1), ",");
        boolean last = at == nodes.size() - 1 || Node.is(nodes.get(at + 1), ",");
        boolean after = at > 0 && Node.is(nodes.get(at - 1), word);
        boolean before = at < nodes.size() - 1 && Node.is(nodes.get(at + 1), word);
        return (first || after) && (last || before) && (after || before);
    }

    private static boolean isChain(Group group, String word, String other) {
        return group.isRound()
                && group.content().stream().anyMatch(node -> Node.is(node, word))
                && group.content().stream()
                        .noneMatch(node -> node instanceof Token token
                                && (token.text().equals(other) || FOREIGN.contains(token.text())));
    }
}
