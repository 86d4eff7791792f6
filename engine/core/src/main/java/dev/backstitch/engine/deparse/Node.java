package dev.backstitch.engine.deparse;

import java.util.ArrayList;
import java.util.List;

/** A part of a text: a token, or what stands between brackets. */
sealed interface Node {

    /** The brackets of the content are no nodes. */
    record Group(String open, List<Node> content) implements Node {

        static final String ROUND = "(";
        static final String SQUARE = "[";

        public Group {
            content = List.copyOf(content);
        }

        boolean isRound() {
            return open.equals(ROUND);
        }
    }

    record Token(String text) implements Node {

        /** A string or NULL: what takes its type from the cast behind it alone. */
        boolean isUntyped() {
            return text.startsWith("'") || text.startsWith("E'") || text.equals("NULL");
        }

        boolean isNumber() {
            return Character.isDigit(text.charAt(0));
        }

        /** A keyword, a type, or another name. */
        boolean isName() {
            char c = text.charAt(0);
            return !text.endsWith("'") && (c == '"' || c == '_' || Character.isLetter(c));
        }
    }

    static Token token(String text) {
        return new Token(text);
    }

    static Group round(List<Node> content) {
        return new Group(Group.ROUND, content);
    }

    static boolean is(Node node, String token) {
        return node instanceof Token it && it.text().equals(token);
    }

    static boolean isRound(Node node) {
        return node instanceof Group group && group.isRound();
    }

    static boolean isSquare(Node node) {
        return node instanceof Group group && !group.isRound();
    }

    /** The nodes between the commas. */
    static List<List<Node>> split(List<Node> nodes) {
        List<List<Node>> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < nodes.size(); i++) {
            if (is(nodes.get(i), ",")) {
                parts.add(nodes.subList(start, i));
                start = i + 1;
            }
        }
        parts.add(nodes.subList(start, nodes.size()));
        return parts;
    }

    /** One blank between two tokens: what is written can only be read as these tokens. */
    static void write(List<Node> nodes, StringBuilder text) {
        for (Node node : nodes) {
            if (node instanceof Group group) {
                text.append(group.open()).append(' ');
                write(group.content(), text);
                text.append(group.isRound() ? ") " : "] ");
            } else if (node instanceof Token token) {
                text.append(token.text()).append(' ');
            }
        }
    }
}
