package dev.backstitch.engine.check;

import dev.backstitch.engine.migration.Migration;
import dev.backstitch.engine.migration.Reversal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What makes a check red beside its verdicts: entries that match nothing, and a run that proved nothing. */
final class Completeness {

    private final List<TripOutcome> outcomes;
    private final Judge judge;
    private final Baseline baseline;
    private final Tally tally;

    Completeness(List<TripOutcome> outcomes, Judge judge, Baseline baseline, Tally tally) {
        this.outcomes = outcomes;
        this.judge = judge;
        this.baseline = baseline;
        this.tally = tally;
    }

    /**
     * Says what is wrong, a sentence each.
     *
     * @param wholeWay all that the whole way found, what the baseline knows included
     * @param walked whether the whole way was walked: else nothing is known of its entries
     */
    List<String> problems(List<Migration> migrations, boolean stopped, Set<Baseline.Entry> wholeWay, boolean walked) {
        List<TripOutcome> checked = outcomes.stream()
                .filter(outcome -> outcome.verdict() != Verdict.NOT_CHECKED)
                .toList();
        List<String> problems = new ArrayList<>();
        judge.misnamed(migrations)
                .forEach(waiver -> problems.add("a waiver names %s, which no migration is called; remove or mend it"
                        .formatted(waiver.migration())));
        if (!stopped) {
            judge.unused(checked.stream().map(TripOutcome::step).toList())
                    .forEach(waiver -> problems.add("the waiver for %s %s in %s matches nothing any more; remove it"
                            .formatted(waiver.object(), waiver.kind(), waiver.migration())));
        }
        stale(checked, wholeWay, walked)
                .forEach(entry -> problems.add(
                        "the baseline entry %s matches nothing any more; remove it".formatted(entry.text())));
        if (tally.downs() == 0 && outcomes.stream().noneMatch(TripOutcome::isRed) && !allDeclared()) {
            problems.add("no down was executed: this run proves nothing");
        }
        return problems;
    }

    private List<Baseline.Entry> stale(List<TripOutcome> checked, Set<Baseline.Entry> wholeWay, boolean walked) {
        Set<Baseline.Entry> found = new HashSet<>();
        Set<String> names = new HashSet<>();
        checked.forEach(outcome -> {
            names.add(outcome.step().name());
            if (outcome.verdict().isRed()) {
                found.addAll(Baseline.entries(outcome));
            }
        });
        found.addAll(wholeWay);
        return baseline.stale(found, names).stream()
                .filter(entry -> walked || !entry.isOfWholeWay())
                .toList();
    }

    private boolean allDeclared() {
        return outcomes.stream()
                .flatMap(outcome -> outcome.step().migrations().stream())
                .map(Migration::reversal)
                .allMatch(reversal -> reversal instanceof Reversal.Irreversible);
    }
}
