package dev.backstitch.assertions;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * What {@link DatabaseAssert#isHealthy} overlooks. It must overlook something: an exemption that nothing needs any more
 * fails.
 *
 * @param check the name of a check as pg-index-health has it, such as {@code TABLES_WITHOUT_DESCRIPTION}; empty for
 *     every check
 * @param objects the objects that are overlooked, such as {@code users}, {@code app.users}, {@code users.email} for a
 *     column, or {@code users_email_idx}; a table stands for all that belongs to it; empty for every object
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record HealthExemption(Optional<String> check, List<String> objects) {

    /**
     * Copies the objects.
     *
     * @throws IllegalArgumentException when neither a check nor an object is named: nothing would be checked
     */
    public HealthExemption {
        objects = List.copyOf(objects);
        if (check.isEmpty() && objects.isEmpty()) {
            throw new IllegalArgumentException("an exemption names a check, objects, or both");
        }
    }

    boolean covers(HealthFinding finding) {
        return check.map(finding.check()::equals).orElse(true)
                && (objects.isEmpty() || objects.stream().anyMatch(finding::concerns));
    }

    /** As it is written in a test. */
    @Override
    public String toString() {
        String quoted = String.join(
                ", ", objects.stream().map(object -> "\"" + object + "\"").toList());
        return check.map(name -> "exceptFor(\"" + name + "\"" + (quoted.isEmpty() ? "" : ", ") + quoted + ")")
                .orElse("exceptForObjects(" + quoted + ")");
    }
}
