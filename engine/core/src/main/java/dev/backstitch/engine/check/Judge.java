package dev.backstitch.engine.check;

import dev.backstitch.engine.migration.Migration;
import dev.backstitch.engine.schema.Difference;
import dev.backstitch.engine.schema.SchemaDiff;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Weighs differences by policies and waivers, and remembers which waivers were of use. */
final class Judge {

    private final Policies policies;
    private final List<Waiver> waivers;
    private final Set<Waiver> used = new HashSet<>();

    Judge(Policies policies, List<Waiver> waivers) {
        this.policies = policies;
        this.waivers = waivers;
    }

    /** Differences, weighed: what counts, and what a waiver lets pass. */
    record Weighed(List<Finding> findings, List<String> waived) {

        boolean hasErrors() {
            return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        }
    }

    Weighed afterDown(Step step, SchemaDiff diff) {
        return weigh(step, diff.differences(), false);
    }

    /** Weighs what is no part of the schema, such as numbers of rows. */
    Weighed afterDown(Step step, SchemaDiff diff, List<Difference> others) {
        return weigh(
                step,
                Stream.concat(diff.differences().stream(), others.stream()).toList(),
                false);
    }

    Weighed betweenUps(Step step, SchemaDiff diff) {
        return weigh(step, diff.differences(), true);
    }

    private Weighed weigh(Step step, List<Difference> differences, boolean betweenUps) {
        List<Finding> findings = new ArrayList<>();
        List<String> waived = new ArrayList<>();
        for (Difference difference : differences) {
            Severity severity = betweenUps
                    ? policies.betweenUps(difference.differenceClass())
                    : policies.afterDown(difference.differenceClass());
            if (severity == Severity.IGNORE) {
                continue;
            }
            Waiver waiver = severity == Severity.ERROR ? waiverFor(step, difference) : null;
            if (waiver == null) {
                findings.add(new Finding(difference, severity));
            } else {
                used.add(waiver);
                waived.add("%s %s: %s".formatted(difference.object(), kind(difference), waiver.reason()));
            }
        }
        findings.sort(Comparator.comparing(Finding::severity));
        return new Weighed(findings, waived);
    }

    private @org.jspecify.annotations.Nullable Waiver waiverFor(Step step, Difference difference) {
        for (Waiver waiver : waivers) {
            if (waiver.object().equals(difference.object().toString())
                    && waiver.kind().equals(kind(difference))
                    && names(step, waiver)) {
                return waiver;
            }
        }
        return null;
    }

    private static boolean names(Step step, Waiver waiver) {
        return step.migrations().stream().anyMatch(migration -> MigrationNames.matches(migration, waiver.migration()));
    }

    /** Returns the word for a difference by which waivers and baselines name it. */
    static String kind(Difference difference) {
        return difference.property().orElseGet(() -> difference.change().name().toLowerCase(Locale.ROOT));
    }

    /** Returns the waivers of these steps that matched nothing. */
    List<Waiver> unused(List<Step> checked) {
        return waivers.stream()
                .filter(waiver -> !used.contains(waiver))
                .filter(waiver -> checked.stream().anyMatch(step -> names(step, waiver)))
                .toList();
    }

    /** Returns the waivers that name no migration of the history. */
    List<Waiver> misnamed(List<Migration> migrations) {
        return waivers.stream()
                .filter(waiver -> migrations.stream()
                        .noneMatch(migration -> MigrationNames.matches(migration, waiver.migration())))
                .toList();
    }
}
