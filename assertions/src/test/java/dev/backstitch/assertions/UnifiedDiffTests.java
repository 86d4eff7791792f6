package dev.backstitch.assertions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class UnifiedDiffTests {

    private static String diff(String old, String now) {
        return UnifiedDiff.of("old", old, "new", now, 100);
    }

    private static String lines(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(i -> "line " + i + "\n").collect(Collectors.joining());
    }

    @Test
    void equal_texts_have_no_difference() {
        assertThat(diff("a\nb\n", "a\nb\n")).isEmpty();
    }

    @Test
    void changes_are_shown_with_three_lines_around_them() {
        assertThat(diff(lines(1, 20), lines(1, 4) + "five\n" + lines(6, 15) + lines(17, 20)))
                .isEqualTo(
                        """
                        --- old
                        +++ new
                        @@ -2,7 +2,7 @@
                         line 2
                         line 3
                         line 4
                        -line 5
                        +five
                         line 6
                         line 7
                         line 8
                        @@ -13,7 +13,6 @@
                         line 13
                         line 14
                         line 15
                        -line 16
                         line 17
                         line 18
                         line 19""");
    }

    @Test
    void near_changes_share_a_hunk() {
        assertThat(diff("a\n1\n2\n3\n4\n5\n6\nb\n", "A\n1\n2\n3\n4\n5\n6\nB\n")).containsOnlyOnce("@@ -1,8 +1,8 @@");
        assertThat(diff("a\n1\n2\n3\n4\n5\n6\n7\nb\n", "A\n1\n2\n3\n4\n5\n6\n7\nB\n"))
                .contains("@@ -1,4 +1,4 @@", "@@ -6,4 +6,4 @@");
    }

    @Test
    void nothing_on_one_side_begins_at_zero() {
        assertThat(diff("", "a\n")).isEqualTo("--- old\n+++ new\n@@ -0,0 +1 @@\n+a");
        assertThat(diff("a\nb\n", "")).isEqualTo("--- old\n+++ new\n@@ -1,2 +0,0 @@\n-a\n-b");
    }

    @Test
    void long_differences_break_off() {
        assertThat(UnifiedDiff.of("old", "", "new", lines(1, 9), 4))
                .isEqualTo("--- old\n+++ new\n@@ -0,0 +1,9 @@\n+line 1\n+line 2\n+line 3\n… and 6 more lines");
    }

    @Test
    void texts_with_little_in_common_are_replaced() {
        List<String> old = IntStream.range(0, 3000).mapToObj(i -> "old " + i).toList();
        List<String> now = IntStream.range(0, 3000).mapToObj(i -> "new " + i).toList();

        assertThat(LineEdit.between(old, now)).hasSize(6000);
    }

    @Property
    void the_edits_lead_from_the_one_text_to_the_other(
            @ForAll("texts") List<String> old, @ForAll("texts") List<String> now) {
        List<LineEdit> edits = LineEdit.between(old, now);

        assertThat(side(edits, '+')).isEqualTo(old);
        assertThat(side(edits, '-')).isEqualTo(now);
        assertThat(edits.stream().filter(edit -> edit.sign() == ' ').count()).isEqualTo(longestInCommon(old, now));
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.of("a", "b", "c").list().ofMaxSize(12);
    }

    private static List<String> side(List<LineEdit> edits, char other) {
        return edits.stream()
                .filter(edit -> edit.sign() != other)
                .map(LineEdit::line)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static long longestInCommon(List<String> old, List<String> now) {
        int[][] length = new int[old.size() + 1][now.size() + 1];
        for (int i = 1; i <= old.size(); i++) {
            for (int j = 1; j <= now.size(); j++) {
                length[i][j] = old.get(i - 1).equals(now.get(j - 1))
                        ? length[i - 1][j - 1] + 1
                        : Math.max(length[i - 1][j], length[i][j - 1]);
            }
        }
        return length[old.size()][now.size()];
    }
}
