package dev.backstitch.engine;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Skips or fails what needs a group of programs that is not there. */
final class NeedsCondition implements ExecutionCondition {

    private static final Logger LOG = LoggerFactory.getLogger(NeedsCondition.class);

    private static final String IMAGE = System.getProperty("backstitch.test.image", "postgres:15");

    /**
     * What each group runs to see whether it is there. An engine that cannot have the image is of no use to the tests.
     */
    private static final Map<String, List<String>> PROGRAMS = Map.of(
            "docker", List.of("docker run --rm --entrypoint true " + IMAGE),
            "node", List.of("node --version", "npm --version"),
            "pg_dump", List.of("pg_dump --version"),
            "pgtap",
                    List.of(
                            "/usr/lib/postgresql/15/bin/postgres --version",
                            "test -f /usr/share/postgresql/15/extension/pgtap.control"),
            "nothing", List.of("no-such-program --version"));

    private static final int PULL_SECONDS = 180;

    private static final Map<String, Boolean> FOUND = new ConcurrentHashMap<>();

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return AnnotationSupport.findAnnotation(context.getElement(), Needs.class)
                .map(needs -> evaluate(needs.value(), System.getProperty("backstitch.required", "")))
                .orElseGet(() -> ConditionEvaluationResult.enabled("needs nothing"));
    }

    static ConditionEvaluationResult evaluate(String group, String required) {
        List<String> programs = Optional.ofNullable(PROGRAMS.get(group))
                .orElseThrow(() -> new IllegalArgumentException("@Needs(\"" + group + "\"): no such group"));
        List<String> missing =
                programs.stream().filter(program -> !isThere(program)).toList();
        if (missing.isEmpty()) {
            return ConditionEvaluationResult.enabled(group + " is there");
        }
        String reason = "group %s: %s fails".formatted(group, String.join(" and ", missing));
        if (List.of(required.split("\\s*,\\s*")).contains(group)) {
            throw new IllegalStateException(reason + ", and -Dbackstitch.required asks for it");
        }
        LOG.warn("Skipped, {}", reason);
        return ConditionEvaluationResult.disabled(reason);
    }

    private static boolean isThere(String program) {
        return FOUND.computeIfAbsent(program, NeedsCondition::answers);
    }

    private static boolean answers(String command) {
        try {
            Process process = new ProcessBuilder(command.split(" ", -1))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(PULL_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
