package dev.backstitch.engine.schema;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Compares grants as sets. The grants of an owner to itself follow it, so that a changed owner is no difference in
 * them.
 */
final class GrantComparison {

    private final List<Grant> missing;
    private final List<Grant> unexpected;

    GrantComparison(String owner, List<Grant> grants, String otherOwner, List<Grant> otherGrants) {
        missing = without(grants, owner, otherGrants, otherOwner);
        unexpected = without(otherGrants, otherOwner, grants, owner);
    }

    @SuppressWarnings("unchecked")
    static List<Grant> of(SchemaObject object) {
        return (List<Grant>) Properties.of(object).getOrDefault("grants", List.of());
    }

    private static List<Grant> without(List<Grant> grants, String owner, List<Grant> others, String otherOwner) {
        Set<Grant> known = new HashSet<>();
        others.forEach(grant -> known.add(relative(grant, otherOwner)));
        return grants.stream()
                .filter(grant -> !known.contains(relative(grant, owner)))
                .toList();
    }

    private static Grant relative(Grant grant, String owner) {
        return new Grant(
                grant.grantee().equals(owner) ? "" : grant.grantee(),
                grant.privilege(),
                grant.grantable(),
                grant.grantor().equals(owner) ? "" : grant.grantor());
    }

    boolean isEqual() {
        return missing.isEmpty() && unexpected.isEmpty();
    }

    List<Grant> missing() {
        return missing;
    }

    List<Grant> unexpected() {
        return unexpected;
    }
}
