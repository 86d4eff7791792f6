package dev.backstitch.engine.deparse;

import dev.backstitch.engine.deparse.Node.Group;
import dev.backstitch.engine.deparse.Node.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Leaves out the varchar between a literal and text.
 *
 * <p>{@code ('a'::character varying)::text} is {@code 'a'::text}: both read the same characters, varchar without a
 * length changes none of them, and the two types share their representation. With a length, or with another type
 * between, it would be another value: {@code ('a'::character(3))::text} loses its blanks.
 *
 * <p>{@code ('a'::character varying)::character varying(3)} is {@code 'a'::character varying(3)}, and
 * {@code (1.5)::numeric(2,1)} is {@code 1.5::numeric(2,1)}: Postgres reads a literal without its length first anyway.
 */
final class LiteralCasts {

    private LiteralCasts() {}

    static List<Node> shorten(List<Node> nodes) {
        List<Node> result = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i) instanceof Group group
                    && i + 2 < nodes.size()
                    && Node.is(nodes.get(i + 1), "::")
                    && Place.isOperand(nodes, i)
                    && isRedundant(group, nodes.subList(i + 2, nodes.size()))) {
                result.add(group.content().get(0));
            } else {
                result.add(nodes.get(i));
            }
        }
        return List.copyOf(result);
    }

    private static boolean isRedundant(Group group, List<Node> type) {
        if (isVarcharLiteral(group)) {
            return isText(type) || isVarcharWithLength(type);
        }
        return isDecimal(group) && Node.is(type.get(0), "numeric") && isLength(type, 1);
    }

    private static boolean isVarcharLiteral(Group group) {
        List<Node> content = group.content();
        return group.isRound()
                && content.size() == 4
                && content.get(0) instanceof Token token
                && token.isUntyped()
                && Node.is(content.get(1), "::")
                && Node.is(content.get(2), "character")
                && Node.is(content.get(3), "varying");
    }

    /** Only with a point is it a numeric by itself. */
    private static boolean isDecimal(Group group) {
        return group.isRound()
                && group.content().size() == 1
                && group.content().get(0) instanceof Token token
                && token.isNumber()
                && token.text().contains(".");
    }

    private static boolean isText(List<Node> type) {
        return Node.is(type.get(0), "text") && (type.size() == 1 || type.get(1) instanceof Token);
    }

    private static boolean isVarcharWithLength(List<Node> type) {
        return type.size() > 1
                && Node.is(type.get(0), "character")
                && Node.is(type.get(1), "varying")
                && isLength(type, 2);
    }

    /** No brackets behind it: those would make it an array. */
    private static boolean isLength(List<Node> type, int at) {
        return type.size() > at
                && Node.isRound(type.get(at))
                && (type.size() == at + 1 || type.get(at + 1) instanceof Token);
    }
}
