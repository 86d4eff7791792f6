package dev.backstitch.assertions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts a script, as {@code SchemaDdl} writes it, into its statements again. */
final class DdlScript {

    /** A quoted piece, in which a semicolon is only a sign, or the body of a routine in SQL, or the end. */
    private static final Pattern PIECE = Pattern.compile(
            "\"[^\"]*+\"" // a doubled quote in an identifier or literal begins another
                    + "|\\bE'(?:[^'\\\\]++|''|\\\\.)*+'"
                    + "|'[^']*+'"
                    + "|(?<![\\p{L}\\p{N}_$])\\$(?<tag>[\\p{L}_][\\p{L}\\p{N}_]*+)\\$.*?\\$\\k<tag>\\$"
                    + "|(?<![\\p{L}\\p{N}_$])\\$\\$.*?\\$\\$"
                    + "|\\bBEGIN ATOMIC\\n.*?\\nEND(?=;\\n)"
                    + "|(?<end>;\\n)",
            Pattern.DOTALL);

    private DdlScript() {}

    /** Returns the statements without their semicolons; what stands behind the last semicolon is one too. */
    static List<String> statements(String script) {
        List<String> statements = new ArrayList<>();
        Matcher piece = PIECE.matcher(script);
        int start = 0;
        while (piece.find()) {
            if (piece.group("end") != null) {
                statements.add(script.substring(start, piece.start()));
                start = piece.end();
            }
        }
        if (!script.substring(start).isBlank()) {
            statements.add(script.substring(start));
        }
        return statements;
    }
}
