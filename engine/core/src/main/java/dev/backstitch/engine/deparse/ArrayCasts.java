package dev.backstitch.engine.deparse;

import dev.backstitch.engine.deparse.Node.Group;
import dev.backstitch.engine.deparse.Node.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Converts the elements of an array where the array is converted as a whole.
 *
 * <p>{@code (ARRAY[a, b])::text[]} is {@code ARRAY[(a)::text, (b)::text]}: so Postgres itself reads the former, and to
 * convert an array is to convert its elements. That holds for elements that are no arrays themselves. What type a
 * column or a function has, the text does not say; as all elements have one type, one that is known speaks for all.
 */
final class ArrayCasts {

    /** Types of the system that are arrays and are not called so. */
    private static final Set<String> VECTORS = Set.of("int2vector", "oidvector");

    private static final Set<String> OF_ONE_TYPE = Set.of("COALESCE", "GREATEST", "LEAST");

    private final Set<String> scalars;

    ArrayCasts(Set<String> scalars) {
        this.scalars = scalars;
    }

    List<Node> distribute(List<Node> nodes) {
        List<Node> result = new ArrayList<>();
        int i = 0;
        while (i < nodes.size()) {
            Optional<List<Node>> type = isArray(nodes, i) ? elementType(nodes, i + 1) : Optional.empty();
            Optional<Group> elements = type.isEmpty() ? Optional.empty() : elements(nodes.get(i));
            if (elements.isPresent() && isScalarArray(elements.get())) {
                result.addAll(array(elements.get(), type.get()));
                // The colons and the brackets of the type.
                i += type.get().size() + 3;
            } else {
                result.add(nodes.get(i));
                i++;
            }
        }
        return List.copyOf(result);
    }

    private static boolean isArray(List<Node> nodes, int at) {
        return elements(nodes.get(at)).isPresent() && Place.isOperand(nodes, at);
    }

    /** The brackets of {@code (ARRAY[…])}. */
    private static Optional<Group> elements(Node node) {
        return node instanceof Group group && group.isRound() ? constructor(group.content()) : Optional.empty();
    }

    private static Optional<Group> constructor(List<Node> nodes) {
        return nodes.size() == 2 && Node.is(nodes.get(0), "ARRAY") && nodes.get(1) instanceof Group group
                ? Optional.of(group).filter(it -> !it.isRound() && !it.content().isEmpty())
                : Optional.empty();
    }

    /** What stands between the colons and the empty brackets, if these end the cast. */
    private static Optional<List<Node>> elementType(List<Node> nodes, int at) {
        if (at >= nodes.size() || !Node.is(nodes.get(at), "::")) {
            return Optional.empty();
        }
        int end = at + 1;
        while (end < nodes.size() && isOfType(nodes.get(end))) {
            end++;
        }
        boolean array = end > at + 1
                && end < nodes.size()
                && nodes.get(end) instanceof Group brackets
                && !brackets.isRound()
                && brackets.content().isEmpty();
        boolean more =
                end + 1 < nodes.size() && (Node.isSquare(nodes.get(end + 1)) || Node.is(nodes.get(end + 1), "::"));
        return array && !more ? Optional.of(nodes.subList(at + 1, end)) : Optional.empty();
    }

    /** Names with their points, and a length. */
    private static boolean isOfType(Node node) {
        return Node.isRound(node)
                || (node instanceof Token token
                        && (token.isName() || token.text().equals(".")));
    }

    private static List<Node> array(Group elements, List<Node> type) {
        List<Node> converted = new ArrayList<>();
        for (List<Node> element : Node.split(elements.content())) {
            if (!converted.isEmpty()) {
                converted.add(Node.token(","));
            }
            converted.addAll(
                    constructor(element).map(inner -> array(inner, type)).orElseGet(() -> cast(element, type)));
        }
        return List.of(Node.token("ARRAY"), new Group(Group.SQUARE, converted));
    }

    private static List<Node> cast(List<Node> element, List<Node> type) {
        List<Node> cast = new ArrayList<>(List.of(Node.round(element), Node.token("::")));
        cast.addAll(type);
        return LiteralCasts.shorten(cast);
    }

    private boolean isScalarArray(Group elements) {
        return Node.split(elements.content()).stream()
                .anyMatch(
                        element -> constructor(element).map(this::isScalarArray).orElseGet(() -> isScalar(element)));
    }

    private boolean isScalar(List<Node> element) {
        if (element.size() == 1) {
            return element.get(0) instanceof Token token && (token.isNumber() || scalars.contains(token.text()));
        }
        if (element.size() == 2 && element.get(0) instanceof Token token && element.get(1) instanceof Group arguments) {
            return OF_ONE_TYPE.contains(token.text())
                    && Node.split(arguments.content()).stream().anyMatch(this::isScalar);
        }
        return element.size() > 2 && Node.is(element.get(1), "::") && isScalarCast(element);
    }

    /** A type without schema is one of the system's, of which none is a domain; a domain is what it is made of. */
    private boolean isScalarCast(List<Node> element) {
        List<Node> type = element.subList(2, element.size());
        boolean named = type.stream().allMatch(ArrayCasts::isOfType)
                && !(type.get(0) instanceof Token token && VECTORS.contains(token.text()));
        boolean qualified = type.stream().anyMatch(node -> Node.is(node, "."));
        return named
                && (element.get(0) instanceof Token token
                        ? token.isUntyped() || token.isNumber()
                        : !qualified || isScalarGroup(element.get(0)));
    }

    private boolean isScalarGroup(Node node) {
        return node instanceof Group group && group.isRound() && isScalar(group.content());
    }
}
