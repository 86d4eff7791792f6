package dev.backstitch.assertions;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the checks of health found.
 *
 * @param checks the names of all that were run
 * @param findings what they found, in their order
 */
record HealthReport(List<String> checks, List<HealthFinding> findings) {

    private static final int MOST_OBJECTS = 30;

    HealthReport {
        checks = List.copyOf(checks);
        findings = List.copyOf(findings);
    }

    /** What no exemption covers. */
    List<HealthFinding> without(HealthExemption... exemptions) {
        return findings.stream()
                .filter(finding -> Arrays.stream(exemptions).noneMatch(exemption -> exemption.covers(finding)))
                .toList();
    }

    /** Says for each exemption, and each object of one, that it is not needed or not understood. */
    List<String> useless(HealthExemption... exemptions) {
        List<String> complaints = new ArrayList<>();
        for (HealthExemption exemption : exemptions) {
            List<String> unknown = exemption.check().filter(name -> !checks.contains(name)).stream()
                    .toList();
            unknown.forEach(name -> complaints.add(exemption + ": there is no check of that name" + nearest(name)));
            if (unknown.isEmpty()) {
                complaints.addAll(unneeded(exemption));
            }
        }
        return complaints;
    }

    private List<String> unneeded(HealthExemption exemption) {
        if (exemption.objects().isEmpty()) {
            return findings.stream().anyMatch(exemption::covers)
                    ? List.of()
                    : List.of(exemption + ": the check finds nothing");
        }
        return exemption.objects().stream()
                .filter(object -> findings.stream()
                        .noneMatch(finding -> new HealthExemption(exemption.check(), List.of(object)).covers(finding)))
                .map(object -> exemption + ": nothing is found of " + object)
                .toList();
    }

    private String nearest(String name) {
        List<String> near = checks.stream().filter(name::equalsIgnoreCase).toList();
        String hint = String.join(", ", near.isEmpty() ? Nearest.to(name, checks) : near);
        return hint.isEmpty() ? "" : ", did you mean " + hint + "?";
    }

    /** The objects below each check that found any, a line for each. */
    static Map<String, String> byCheck(List<HealthFinding> findings) {
        Map<String, List<HealthFinding>> groups =
                findings.stream().collect(groupingBy(HealthFinding::check, LinkedHashMap::new, Collectors.toList()));
        Map<String, String> lines = new LinkedHashMap<>();
        groups.forEach((check, group) -> {
            String shown = group.stream()
                    .limit(MOST_OBJECTS)
                    .map(HealthFinding::object)
                    .collect(Collectors.joining("\n"));
            int more = group.size() - MOST_OBJECTS;
            lines.put(check, more > 0 ? shown + "\nand " + more + " more" : shown);
        });
        return lines;
    }
}
