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
    private final WholeWay whole;

    Completeness(List<TripOutcome> outcomes, Judge judge, Baseline baseline, Tally tally, WholeWay whole) {
        this.outcomes = outcomes;
        this.judge = judge;
        this.baseline = baseline;
        this.tally = tally;
        this.whole = whole;
    }

    List<String> problems(List<Migration> migrations, boolean stopped) {
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
        stale(checked)
                .forEach(entry -> problems.add(
                        "the baseline entry %s matches nothing any more; remove it".formatted(entry.text())));
        if (tally.downs() == 0 && outcomes.stream().noneMatch(TripOutcome::isRed) && !allDeclared()) {
            problems.add("no down was executed: this run proves nothing");
        }
        return problems;
    }

    private List<Baseline.Entry> stale(List<TripOutcome> checked) {
        Set<Baseline.Entry> found = new HashSet<>();
        Set<String> names = new HashSet<>();
        checked.forEach(outcome -> {
            names.add(outcome.step().name());
            if (outcome.verdict().isRed()) {
                found.addAll(Baseline.entries(outcome));
            }
        });
        whole.outcomes().forEach(outcome -> found.addAll(Baseline.entries(outcome)));
        return baseline.stale(found, names).stream()
                .filter(entry -> !entry.verdict().startsWith("WHOLE_WAY"))
                .toList();
    }

    private boolean allDeclared() {
        return outcomes.stream()
                .flatMap(outcome -> outcome.step().migrations().stream())
                .map(Migration::reversal)
                .allMatch(reversal -> reversal instanceof Reversal.Irreversible);
    }
}
