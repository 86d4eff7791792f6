package dev.backstitch.assertions;

import java.util.List;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ListAssert;
import org.assertj.core.api.SoftAssertions;

/** Hands a list over to AssertJ's own assertions, which know no sink: soft ones report where ours do. */
final class Lists {

    private Lists() {}

    static <T> ListAssert<T> assertThat(List<T> list, Sink sink) {
        if (sink == Sink.THROW) {
            return Assertions.assertThat(list);
        }
        // Without anyone to ask them, soft assertions keep their failures to themselves: right on a dead branch.
        SoftAssertions soft = new SoftAssertions();
        if (sink instanceof Sink.Collecting collecting) {
            soft.setDelegate(collecting.collector());
        }
        return soft.assertThat(list);
    }
}
