package dev.backstitch.junit;

import dev.backstitch.engine.check.RoundTrip;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Runs a method with {@code @MigrationTest} once for each migration; other templates of the class are not its business.
 */
final class MigrationInvocations implements TestTemplateInvocationContextProvider {

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return AnnotationSupport.isAnnotated(context.getTestMethod(), MigrationTest.class);
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        History history = History.of(context);
        return history.trips().stream().map(trip -> new Invocation(trip, history.isSelected(trip)));
    }

    /**
     * A migration that is not selected keeps its place, skipped: the places are the ids by which tools run one again.
     */
    private record Invocation(RoundTrip trip, boolean selected) implements TestTemplateInvocationContext {

        @Override
        public String getDisplayName(int invocationIndex) {
            return trip.step().name();
        }

        @Override
        public void prepareInvocation(ExtensionContext context) {
            CurrentTrip.put(context, trip.unexamined());
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            ExecutionCondition leftOut = context -> ConditionEvaluationResult.disabled(
                    trip.step().name() + " is not selected (backstitch.only, backstitch.from)");
            return selected ? List.of() : List.of(leftOut);
        }
    }
}
