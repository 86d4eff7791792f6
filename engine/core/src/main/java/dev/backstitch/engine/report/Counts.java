package dev.backstitch.engine.report;

import dev.backstitch.engine.check.CheckReport;
import dev.backstitch.engine.check.TripOutcome;
import dev.backstitch.engine.check.Verdict;

/**
 * How many steps came out how; {@code checked + irreversible + notChecked} are all of them.
 *
 * @param steps all steps
 * @param checked those that went down, or should have
 * @param irreversible those that are declared as one-way
 * @param notChecked those that were not judged
 * @param red those that fail the check
 * @param known those that would be red but for the baseline
 * @param waived differences that pass by a waiver or the baseline
 */
record Counts(int steps, int checked, int irreversible, int notChecked, int red, int known, int waived) {

    static Counts of(CheckReport report) {
        int irreversible = report.counts().getOrDefault(Verdict.IRREVERSIBLE, 0);
        int notChecked = report.counts().getOrDefault(Verdict.NOT_CHECKED, 0);
        int steps = report.trips().size();
        return new Counts(
                steps,
                steps - irreversible - notChecked,
                irreversible,
                notChecked,
                (int) report.trips().stream().filter(TripOutcome::isRed).count(),
                (int) report.trips().stream().filter(TripOutcome::known).count(),
                report.trips().stream().mapToInt(trip -> trip.waived().size()).sum());
    }

    /** Returns {@code 1 migration}, {@code 12 migrations}. */
    static String of(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
