package dev.backstitch.assertions;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What of an expected list is missing, and what is there beyond it. */
record SetComparison(List<String> expected, List<String> found) {

    List<String> missing() {
        return without(expected, found);
    }

    List<String> extra() {
        return without(found, expected);
    }

    boolean isEqual() {
        return missing().isEmpty() && extra().isEmpty();
    }

    private static List<String> without(List<String> names, List<String> others) {
        Set<String> rest = new LinkedHashSet<>(names);
        others.forEach(rest::remove);
        return List.copyOf(rest);
    }

    /** Such as {@code 1 is missing and 2 are extra}. */
    private String count() {
        int missing = missing().size();
        int extra = extra().size();
        String lacks = missing + (missing == 1 ? " is missing" : " are missing");
        String more = extra + (extra == 1 ? " is extra" : " are extra");
        return extra == 0 ? lacks : missing == 0 ? more : lacks + " and " + more;
    }

    /** Describes the comparison: {@code Expecting schema to have only the tables …}. */
    Message only(String subject, String plural) {
        return listed("Expecting %s to have only the expected %s, but %s.".formatted(subject, plural, count()));
    }

    /** Describes the comparison of lists whose order counts. */
    Message exactly(String subject, String plural) {
        String difference = isEqual() ? "their order differs" : count();
        return listed("Expecting %s to have exactly the expected %s, but %s.".formatted(subject, plural, difference));
    }

    private Message listed(String headline) {
        return Message.of(headline)
                .names("missing", missing())
                .names("extra", extra())
                .row("expected", Message.list(expected))
                .row("found", Message.list(found));
    }
}
