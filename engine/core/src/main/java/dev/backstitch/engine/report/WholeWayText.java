package dev.backstitch.engine.report;

import static java.util.stream.Collectors.joining;

import dev.backstitch.engine.check.WholeWay;
import dev.backstitch.engine.check.WholeWay.WayOutcome;
import dev.backstitch.engine.migration.Location;
import java.util.List;
import org.apiguardian.api.API;

/**
 * Tells what the whole way found, in the shape of {@link TripText}.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class WholeWayText {

    private WholeWayText() {}

    /**
     * Renders the whole way.
     *
     * @param whole what it found
     * @return a message for each state that is not what it should be, a blank line between two; one line when all is
     *     well
     */
    public static String render(WholeWay whole) {
        return whole.isClean()
                ? summary(whole)
                : whole.outcomes().stream()
                        .map(outcome -> render(outcome, FindingsText.ALL))
                        .collect(joining("\n\n"));
    }

    /** Says in one line how the way went. */
    static String summary(WholeWay whole) {
        if (!whole.isClean()) {
            return "the whole way: " + Counts.of(whole.outcomes().size(), "finding");
        }
        if (whole.notWalked().isPresent()) {
            return Characters.oneLine("the whole way was not walked: "
                    + Headline.sentence(whole.notWalked().get()));
        }
        String segments = whole.segments().size() < 2 ? "" : ", in segments: " + String.join("; ", whole.segments());
        return Characters.oneLine("the whole way down and up again is clean" + segments);
    }

    static String render(WayOutcome outcome, int lines) {
        List<String> places = outcome.failure().isPresent()
                ? List.of()
                : Places.all(outcome.step(), outcome.direction()).stream()
                        .map(Location::toString)
                        .toList();
        return new Facts(Headline.of(outcome))
                .block(TripText.failure(outcome.step(), outcome.failure()))
                .block(FindingsText.lines(outcome.findings(), lines))
                .fact(outcome.direction().word(), places)
                .fact("why", Advice.of(outcome))
                .text();
    }
}
