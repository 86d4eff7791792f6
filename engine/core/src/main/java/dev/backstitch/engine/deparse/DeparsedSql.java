package dev.backstitch.engine.deparse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apiguardian.api.API;

/**
 * Brings SQL that Postgres deparsed ({@code pg_get_expr}, {@code pg_get_viewdef}, …) into a form in which a text and
 * what Postgres makes of it when it is run again are equal.
 *
 * <p>The server deparses the tree that it stored, and reads its own text back as another tree that means the same: an
 * array that it converted as a whole is converted element by element, and AND in AND, as BETWEEN makes it, becomes one
 * list. Two equal forms always mean the same; two different ones need not differ in meaning. White space outside of
 * quotes is no part of the form. The server must have deparsed without pretty-printing, so that its parentheses are
 * complete.
 *
 * @since 0.1.0
 */
@API(status = API.Status.INTERNAL, since = "0.1.0")
public final class DeparsedSql {

    private DeparsedSql() {}

    /**
     * Normalises a text.
     *
     * @param sql as Postgres deparsed it
     * @param scalars identifiers, quoted where they need it, that stand for columns whose type is known to be no array;
     *     may be empty
     * @return a form to be compared with others, and never to be run; the text itself where it is not understood
     */
    public static String normal(String sql, Set<String> scalars) {
        return Tokens.of(sql).flatMap(Tree::of).map(tree -> form(tree, scalars)).orElse(sql);
    }

    /**
     * Cuts a text into its tokens, without white space.
     *
     * @param sql as Postgres deparsed it
     * @return its tokens as they are written; empty where the text is not understood
     */
    public static Optional<List<String>> tokens(String sql) {
        return Tokens.of(sql);
    }

    private static String form(List<Node> tree, Set<String> scalars) {
        StringBuilder text = new StringBuilder();
        Node.write(rewrite(tree, new ArrayCasts(scalars)), text);
        return text.toString();
    }

    /** From the inside out: what a rule looks at in a group is rewritten already. */
    private static List<Node> rewrite(List<Node> nodes, ArrayCasts arrayCasts) {
        List<Node> inner = nodes.stream()
                .map(node -> node instanceof Node.Group group
                        ? new Node.Group(group.open(), rewrite(group.content(), arrayCasts))
                        : node)
                .toList();
        return Chains.flatten(LiteralCasts.shorten(arrayCasts.distribute(inner)));
    }
}
