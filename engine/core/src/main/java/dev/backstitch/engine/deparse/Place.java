package dev.backstitch.engine.deparse;

import dev.backstitch.engine.deparse.Node.Token;
import java.util.List;
import java.util.Set;

/** Where a group in parentheses is an operand, and not the arguments of what stands in front of it. */
final class Place {

    private static final Set<String> BEFORE_OPERAND = Set.of(
            ",",
            "AND",
            "OR",
            "NOT",
            "WHEN",
            "THEN",
            "ELSE",
            "CASE",
            "SELECT",
            "WHERE",
            "HAVING",
            "BY",
            "DEFAULT",
            "RETURN",
            "FROM",
            "VARIADIC");

    private Place() {}

    static boolean isOperand(List<Node> nodes, int at) {
        return at == 0
                || (nodes.get(at - 1) instanceof Token token
                        && (Tokens.isOperator(token.text()) || BEFORE_OPERAND.contains(token.text())));
    }
}
