package dev.backstitch.junit;

import org.apiguardian.api.API;
import org.junit.platform.engine.EngineDiscoveryRequest;
import org.junit.platform.engine.EngineExecutionListener;
import org.junit.platform.engine.ExecutionRequest;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.EngineDescriptor;
import org.junit.platform.engine.support.discovery.EngineDiscoveryRequestResolver;

/**
 * Fails each class that has {@code @MigrationTest} and no test: JUnit Jupiter leaves it out without a word.
 *
 * <p>Found by the JUnit Platform; not to be used otherwise.
 *
 * @since 0.1.0
 */
@API(status = API.Status.INTERNAL, since = "0.1.0")
public final class EmptyClassEngine implements TestEngine {

    /** Makes the engine, as the JUnit Platform does. */
    public EmptyClassEngine() {}

    @Override
    public String getId() {
        return "backstitch-empty-classes";
    }

    @Override
    public TestDescriptor discover(EngineDiscoveryRequest request, UniqueId uniqueId) {
        EngineDescriptor engine = new EngineDescriptor(uniqueId, "Backstitch");
        EngineDiscoveryRequestResolver.builder()
                .addClassContainerSelectorResolver(EmptyClass::matches)
                .addSelectorResolver(new EmptyClassResolver())
                .build()
                .resolve(request, engine);
        return engine;
    }

    @Override
    public void execute(ExecutionRequest request) {
        EngineExecutionListener listener = request.getEngineExecutionListener();
        TestDescriptor engine = request.getRootTestDescriptor();
        listener.executionStarted(engine);
        engine.getChildren().forEach(container -> {
            listener.executionStarted(container);
            container.getChildren().forEach(test -> fail(test, listener));
            listener.executionFinished(container, TestExecutionResult.successful());
        });
        listener.executionFinished(engine, TestExecutionResult.successful());
    }

    private static void fail(TestDescriptor test, EngineExecutionListener listener) {
        listener.executionStarted(test);
        listener.executionFinished(test, TestExecutionResult.failed(((EmptyClass.Test) test).failure()));
    }
}
