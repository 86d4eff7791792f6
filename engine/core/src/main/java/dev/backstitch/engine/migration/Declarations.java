package dev.backstitch.engine.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What comments of the form {@code -- backstitch:<word> <reason>} ({@code //} in JavaScript), each on a line of its
 * own, say of a migration.
 */
final class Declarations {

    static final String IRREVERSIBLE = "irreversible";
    static final String NOTHING_TO_UNDO = "nothing-to-undo";
    static final String NO_TRANSACTION = "no-transaction";

    private static final List<String> WORDS = List.of(IRREVERSIBLE, NOTHING_TO_UNDO, NO_TRANSACTION);
    private static final Pattern LINE = Pattern.compile("^\\s*(?:--|//)\\s*backstitch:(\\S*)(.*)$");

    private @Nullable Declaration kind;

    private Declarations() {}

    /** A declaration and where it stands. */
    private record Declaration(String word, String reason, Location location) {}

    /**
     * Reads the declarations of all parts of a migration.
     *
     * @throws InvalidMigrationsException for an unknown word, a missing reason, or two declarations that exclude each
     *     other
     */
    static Declarations read(List<SqlScript> parts) {
        Declarations declarations = new Declarations();
        for (SqlScript part : parts) {
            for (Declaration declaration : find(part)) {
                declarations.add(declaration);
            }
        }
        return declarations;
    }

    private static List<Declaration> find(SqlScript part) {
        List<Declaration> found = new ArrayList<>();
        List<String> lines = part.sql().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher line = LINE.matcher(lines.get(i));
            if (line.matches()) {
                Location location = new Location(part.file(), part.firstLine() + i);
                found.add(new Declaration(line.group(1), line.group(2).strip(), location));
            }
        }
        return found;
    }

    private void add(Declaration found) {
        if (!WORDS.contains(found.word())) {
            throw new InvalidMigrationsException(
                    found.location(),
                    "\"backstitch:%s\" is unknown%s There are: backstitch:%s"
                            .formatted(
                                    found.word(),
                                    Spelling.nearest(found.word(), WORDS)
                                            .map("; did you mean \"backstitch:%s\"?"::formatted)
                                            .orElse("."),
                                    String.join(", backstitch:", WORDS)));
        }
        if (found.word().equals(NO_TRANSACTION)) {
            return;
        }
        if (found.reason().isEmpty()) {
            throw new InvalidMigrationsException(
                    found.location(),
                    "\"backstitch:%s\" needs a reason: write -- backstitch:%s <reason>"
                            .formatted(found.word(), found.word()));
        }
        Declaration earlier = kind;
        if (earlier != null && !earlier.word().equals(found.word())) {
            throw new InvalidMigrationsException(
                    found.location(),
                    "\"backstitch:%s\", but %s declares \"backstitch:%s\"; keep one of them"
                            .formatted(found.word(), earlier.location(), earlier.word()));
        }
        kind = earlier == null ? found : earlier;
    }

    /**
     * Returns how the migration comes back.
     *
     * @param missing why there is no down to execute, a clause; null when there is one
     */
    Reversal reversal(@Nullable String missing) {
        Declaration declared = kind;
        if (declared == null) {
            return missing == null ? new Reversal.Reversible() : new Reversal.Missing(missing);
        }
        return declared.word().equals(IRREVERSIBLE)
                ? new Reversal.Irreversible(declared.reason(), missing == null)
                : new Reversal.NothingToUndo(declared.reason());
    }

    /** Tells why a script that stands there executes nothing, or null when it holds a statement. */
    static @Nullable String whyEmpty(String what, String sql) {
        List<SqlToken> tokens = SqlScanner.scan(sql);
        if (tokens.stream().anyMatch(token -> token.isSql() && token.kind() != SqlToken.Kind.SEMICOLON)) {
            return null;
        }
        if (tokens.stream().anyMatch(token -> token.kind() == SqlToken.Kind.COMMENT)) {
            return what + " holds only comments";
        }
        return what + (sql.isBlank() ? " is empty" : " holds only semicolons");
    }

    /**
     * Tells whether {@code -- backstitch:no-transaction} stands in the comments before the first statement.
     *
     * @throws InvalidMigrationsException when it stands further down
     */
    static boolean forbidTransaction(SqlScript script) {
        int firstStatement = SqlScanner.scan(script.sql()).stream()
                .filter(SqlToken::isSql)
                .findFirst()
                .map(SqlToken::start)
                .orElse(script.sql().length());
        List<Declaration> found = find(script).stream()
                .filter(declaration -> declaration.word().equals(NO_TRANSACTION))
                .toList();
        for (Declaration declaration : found) {
            if (declaration.location().line() > script.locate(firstStatement).line()) {
                throw new InvalidMigrationsException(
                        declaration.location(), "\"backstitch:no-transaction\" must stand before the first statement");
            }
        }
        return !found.isEmpty();
    }

    /** Rejects {@code no-transaction} where the tool has a rule of its own. */
    static void rejectNoTransaction(SqlScript script, String cure) {
        find(script).stream()
                .filter(declaration -> declaration.word().equals(NO_TRANSACTION))
                .findFirst()
                .ifPresent(declaration -> {
                    throw new InvalidMigrationsException(
                            declaration.location(), "\"backstitch:no-transaction\" means nothing here; " + cure);
                });
    }
}
