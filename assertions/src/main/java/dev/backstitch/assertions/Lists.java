package dev.backstitch.assertions;

import java.util.List;
import org.assertj.core.api.ListAssert;
import org.assertj.core.api.SoftAssertions;

/** AssertJ's own assertions on lists of ours, reporting to a {@link Sink}. */
final class Lists {

    private Lists() {}

    static <T> ListAssert<T> of(List<T> list, Sink sink, String description) {
        ListAssert<T> assertion = begin(list, sink);
        return description.isEmpty() ? assertion : assertion.as("%s", description);
    }

    /** Checks nothing that anyone hears of. */
    static <T> ListAssert<T> dead() {
        return new SoftAssertions().assertThat(List.<T>of());
    }

    private static <T> ListAssert<T> begin(List<T> list, Sink sink) {
        if (sink instanceof Sink.Collecting collecting) {
            SoftAssertions softly = new SoftAssertions();
            softly.setDelegate(collecting.collector());
            return softly.assertThat(list);
        }
        return sink == Sink.DEAD ? dead() : new ListAssert<>(list);
    }
}
