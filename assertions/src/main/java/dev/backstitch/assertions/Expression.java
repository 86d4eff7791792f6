package dev.backstitch.assertions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares SQL expressions as people write them with what Postgres makes of them.
 *
 * <p>It takes no account of white space, of parentheses around the whole, of case outside of quotes, of quotes that a
 * name does not need, of the schema {@code public}, and of the casts that Postgres adds: to text, and to the type of a
 * column behind a literal that is the whole expression. All else has to be the same.
 */
final class Expression {

    private static final Pattern TOKEN = Pattern.compile(
            "[eE]?'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|\\w[\\w$.]*(?<!\\.)|::|[<>=!~@#%^&|+*/?-]+|[^\\s]",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern NEEDLESS_QUOTES = Pattern.compile("\"([a-z_][a-z0-9_]*)\"");
    private static final Pattern NUMBER_LITERAL = Pattern.compile("'(-?[0-9.]+)'");
    private static final Set<String> TEXT_TYPES = Set.of("text", "varchar", "bpchar");
    private static final Set<String> NEVER_CALLED =
            Set.of("and", "or", "not", "in", "like", "ilike", "between", "case", "when", "then", "else", "any", "all");

    /** Between tokens, where a space would be taken for a part of a literal. */
    private static final String SEPARATOR = "\u0001";

    private static final Pattern ANY_OF = array("=", "any");
    private static final Pattern NONE_OF = array("<>", "all");

    private Expression() {}

    private static Pattern array(String operator, String quantifier) {
        String pattern =
                operator + " " + quantifier + " \\( (?:\\( )?array \\[ ([^\\[\\]]*?) \\](?: \\) :: text \\[ \\])? \\)";
        return Pattern.compile(pattern.replace(" ", SEPARATOR));
    }

    static boolean same(String written, String deparsed) {
        return text(canonical(written)).equals(text(canonical(deparsed)));
    }

    /** Compares a whole statement, which may end in a semicolon. */
    static boolean sameStatement(String written, String deparsed) {
        return same(withoutEnd(written), withoutEnd(deparsed));
    }

    private static String withoutEnd(String statement) {
        return statement.strip().replaceFirst("\\s*;$", "");
    }

    /** Tells whether what is written is a part of an expression or a statement, from one token to another. */
    static boolean contains(String part, String deparsed) {
        String wanted = text(canonical(withoutEnd(part)));
        String whole = text(canonical(deparsed));
        return (SEPARATOR + whole + SEPARATOR).contains(SEPARATOR + wanted + SEPARATOR);
    }

    /**
     * Compares a default, where {@code 'ADMIN'} is {@code 'ADMIN'::public."UserRole"} and {@code -1} is
     * {@code '-1'::integer}.
     */
    static boolean sameDefault(String written, String deparsed) {
        return text(wholeLiteral(canonical(written))).equals(text(wholeLiteral(canonical(deparsed))));
    }

    /** Joins the tokens, and spells {@code = ANY (ARRAY[…])} and {@code <> ALL (ARRAY[…])} as IN and NOT IN. */
    private static String text(List<String> tokens) {
        String joined = String.join(SEPARATOR, tokens);
        String in = ANY_OF.matcher(joined).replaceAll("in\u0001(\u0001$1\u0001)");
        return NONE_OF.matcher(in).replaceAll("not\u0001in\u0001(\u0001$1\u0001)");
    }

    private static List<String> canonical(String expression) {
        List<String> tokens = dropTextCasts(tokens(expression));
        while (isWrapped(tokens)) {
            tokens = tokens.subList(1, tokens.size() - 1);
        }
        return tokens;
    }

    private static List<String> tokens(String expression) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(expression);
        while (matcher.find()) {
            addToken(tokens, matcher.group());
        }
        return tokens;
    }

    private static void addToken(List<String> tokens, String token) {
        boolean quoted = token.endsWith("'") || token.endsWith("\"");
        String text = quoted ? token : token.toLowerCase(Locale.ROOT);
        Matcher needless = NEEDLESS_QUOTES.matcher(text);
        text = needless.matches() ? needless.group(1) : text;
        if (text.startsWith("public.")) {
            text = text.substring("public.".length());
        }
        int last = tokens.size() - 1;
        if (text.startsWith("'public.") && last > 0 && tokens.get(last - 1).equals("nextval")) {
            tokens.add(text.replace("'public.", "'"));
        } else if (text.equals("varying") && last >= 0 && tokens.get(last).equals("character")) {
            tokens.set(last, "varchar");
        } else if (text.startsWith("\"")
                && last > 0
                && tokens.get(last).equals(".")
                && tokens.get(last - 1).equals("public")) {
            tokens.subList(last - 1, last + 1).clear();
            tokens.add(text);
        } else {
            tokens.add(text);
        }
    }

    /** Takes {@code (name)::text} and {@code 'x'::text} for {@code name} and {@code 'x'}. */
    private static List<String> dropTextCasts(List<String> tokens) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            boolean cast = tokens.get(i).equals("::") && i + 1 < tokens.size();
            boolean array = i + 2 < tokens.size() && tokens.get(i + 2).equals("[");
            if (cast && !array && TEXT_TYPES.contains(tokens.get(i + 1)) && unwrapOperand(kept)) {
                i++;
            } else if (cast && tokens.get(i + 1).equals("regclass") && isLiteral(last(kept))) {
                i++;
            } else {
                kept.add(tokens.get(i));
            }
        }
        return kept;
    }

    /** Takes the parentheses off a name that was cast; false when what was cast is neither a name nor a literal. */
    private static boolean unwrapOperand(List<String> kept) {
        int size = kept.size();
        boolean wrapped =
                size >= 3 && last(kept).equals(")") && kept.get(size - 3).equals("(");
        if (wrapped && isOperand(kept.get(size - 2)) && !isCall(kept, size - 3)) {
            String name = kept.get(size - 2);
            kept.subList(size - 3, size).clear();
            kept.add(name);
            return true;
        }
        return isOperand(last(kept));
    }

    private static boolean isOperand(String token) {
        return isLiteral(token) || isName(token);
    }

    private static boolean isCall(List<String> tokens, int parenthesis) {
        String before = parenthesis > 0 ? tokens.get(parenthesis - 1) : "";
        return isName(before) && !NEVER_CALLED.contains(before);
    }

    private static List<String> wholeLiteral(List<String> tokens) {
        boolean literal = !tokens.isEmpty() && isLiteral(tokens.get(0));
        boolean cast = tokens.size() > 1
                && tokens.get(1).equals("::")
                && tokens.stream()
                        .skip(2)
                        .noneMatch(token -> isLiteral(token) || token.equals("::") || isOperator(token));
        if (!literal || !(cast || tokens.size() == 1)) {
            return tokens;
        }
        Matcher number = NUMBER_LITERAL.matcher(tokens.get(0));
        return cast && number.matches() ? tokens(number.group(1)) : List.of(tokens.get(0));
    }

    /** Whether the first parenthesis closes with the last token. */
    private static boolean isWrapped(List<String> tokens) {
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            depth += tokens.get(i).equals("(") ? 1 : tokens.get(i).equals(")") ? -1 : 0;
            if (depth == 0) {
                return i > 0 && i == tokens.size() - 1;
            }
        }
        return false;
    }

    private static String last(List<String> tokens) {
        return tokens.isEmpty() ? "" : tokens.get(tokens.size() - 1);
    }

    private static boolean isLiteral(String token) {
        return token.endsWith("'");
    }

    private static boolean isName(String token) {
        return !token.isEmpty() && (Character.isLetter(token.charAt(0)) || "_\"".indexOf(token.charAt(0)) >= 0);
    }

    private static boolean isOperator(String token) {
        return "<>=!~@#%^&|+*/?-".indexOf(token.charAt(0)) >= 0;
    }
}
