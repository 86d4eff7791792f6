package dev.backstitch.engine.migration;

import dev.backstitch.engine.migration.SqlToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Follows the tokens of a script, comments and white space left out, and tells which semicolon ends a statement. */
final class StatementEnd {

    /** As many words as {@code create or replace function} has: what tells a routine from everything else. */
    private static final int HEAD = 4;

    private final String script;
    private final List<String> head = new ArrayList<>();
    private int parentheses;
    private int blocks;
    private boolean afterBegin;

    StatementEnd(String script) {
        this.script = script;
    }

    boolean isReachedBy(SqlToken token) {
        if (token.kind() == Kind.SEMICOLON && parentheses == 0 && blocks == 0) {
            head.clear();
            afterBegin = false;
            return true;
        }
        if (token.kind() == Kind.OPEN) {
            parentheses++;
        } else if (token.kind() == Kind.CLOSE) {
            parentheses = Math.max(0, parentheses - 1);
        } else if (token.kind() == Kind.WORD) {
            follow(token);
        }
        afterBegin = token.isWord(script, "begin");
        return false;
    }

    private void follow(SqlToken word) {
        if (head.size() < HEAD) {
            head.add(script.substring(word.start(), word.end()).toLowerCase(Locale.ROOT));
        }
        if (!isRoutine()) {
            return;
        }
        if (blocks == 0) {
            blocks = afterBegin && word.isWord(script, "atomic") ? 1 : 0;
        } else if (word.isWord(script, "case")) {
            blocks++;
        } else if (word.isWord(script, "end")) {
            blocks--;
        }
    }

    private boolean isRoutine() {
        if (head.isEmpty() || !head.get(0).equals("create")) {
            return false;
        }
        int kind = head.size() > 2 && head.get(1).equals("or") && head.get(2).equals("replace") ? 3 : 1;
        return head.size() > kind
                && (head.get(kind).equals("function") || head.get(kind).equals("procedure"));
    }
}
