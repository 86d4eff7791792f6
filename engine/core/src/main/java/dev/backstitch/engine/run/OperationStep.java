package dev.backstitch.engine.run;

import java.util.Optional;
import org.apiguardian.api.API;

/**
 * One step of a rehearsal or a rollback.
 *
 * @param what what was done, such as {@code migrate}
 * @param detail what came of it, in one line; empty where there is nothing to say
 * @param problem what went wrong, on one line or more; empty when it went well
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record OperationStep(String what, String detail, Optional<String> problem) {

    static OperationStep well(String what, String detail) {
        return new OperationStep(what, detail, Optional.empty());
    }

    static OperationStep of(String what, String detail, Optional<String> problem) {
        return new OperationStep(what, detail, problem);
    }

    /**
     * Tells whether the step went well.
     *
     * @return true when there is no problem
     */
    public boolean isWell() {
        return problem.isEmpty();
    }
}
