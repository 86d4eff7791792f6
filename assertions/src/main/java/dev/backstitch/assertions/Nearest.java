package dev.backstitch.assertions;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the names that a misspelt one may have meant. */
final class Nearest {

    private static final int MOST = 3;

    private Nearest() {}

    /** The nearest names, best first: those that one typing error in three characters, or less, leads to. */
    static List<String> to(String wanted, Collection<String> names) {
        int most = Math.max(1, wanted.length() / 3);
        return names.stream()
                .filter(name -> !name.equals(wanted) && distance(wanted, name) <= most)
                .sorted(Comparator.<String>comparingInt(name -> distance(wanted, name))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    /**
     * The typing errors between two names, case aside: a character too many, too few, wrong, or swapped with the next.
     */
    private static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[][] errors = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                errors[i][j] = i == 0 || j == 0 ? i + j : fewest(errors, a, b, i, j);
            }
        }
        return errors[a.length()][b.length()];
    }

    private static int fewest(int[][] errors, String a, String b, int i, int j) {
        int wrong = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int fewest = Math.min(errors[i - 1][j - 1] + wrong, 1 + Math.min(errors[i - 1][j], errors[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(fewest, errors[i - 2][j - 2] + 1) : fewest;
    }
}
