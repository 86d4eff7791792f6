package dev.backstitch.junit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.OutputDirectoryCreator;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.FileEntry;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.EventType;

/** A run of fixtures on JUnit Jupiter, told in one line for each node. */
final class JupiterRun {

    private final EngineExecutionResults results;

    private JupiterRun(EngineExecutionResults results) {
        this.results = results;
    }

    static JupiterRun of(Class<?>... classes) {
        return of(Map.of(), Stream.of(classes).map(type -> selectClass(type)).toArray(DiscoverySelector[]::new));
    }

    static JupiterRun of(Map<String, String> parameters, DiscoverySelector... selectors) {
        return new JupiterRun(EngineTestKit.engine("junit-jupiter")
                .configurationParameters(parameters)
                .outputDirectoryCreator(new OutputDirectory(Path.of("target", "junit-output")))
                .selectors(selectors)
                .execute());
    }

    static JupiterRun only(String parameter, Class<?> testClass) {
        return of(Map.of("backstitch.only", parameter), selectClass(testClass));
    }

    /** Runs again what has this unique id, as an IDE or Surefire does. */
    static JupiterRun again(TestDescriptor node) {
        return of(Map.of(), selectUniqueId(node.getUniqueId().toString()));
    }

    EngineExecutionResults results() {
        return results;
    }

    /**
     * Returns the tests: {@code name: passed}, {@code failed}, {@code aborted} or {@code skipped}, and the first line
     * of why.
     */
    List<String> tests() {
        return ended(results.testEvents().stream());
    }

    /** Returns the containers that did not succeed. */
    List<String> failedContainers() {
        return ended(results.containerEvents().failed().stream());
    }

    /** Returns the only test or container that failed. */
    Event failure() {
        List<Event> failures = results.allEvents().failed().list();
        if (failures.size() != 1) {
            throw new AssertionError("expected one failure: " + ended(failures.stream()) + " of " + tests());
        }
        return failures.get(0);
    }

    /** Returns the whole message of the only failure. */
    String message() {
        return Failures.message(failure());
    }

    /** Returns the files that were published. */
    List<Path> files() {
        return results.allEvents()
                .fileEntryPublished()
                .map(event -> event.getRequiredPayload(FileEntry.class).getPath())
                .toList();
    }

    private static List<String> ended(Stream<Event> events) {
        return events.filter(event -> event.getType() == EventType.FINISHED || event.getType() == EventType.SKIPPED)
                .map(event -> event.getTestDescriptor().getDisplayName() + ": " + outcome(event))
                .toList();
    }

    private static String outcome(Event event) {
        if (event.getType() == EventType.SKIPPED) {
            return "skipped: " + event.getRequiredPayload(String.class);
        }
        TestExecutionResult result = event.getRequiredPayload(TestExecutionResult.class);
        return switch (result.getStatus()) {
            case SUCCESSFUL -> "passed";
            case ABORTED -> "aborted: " + firstLine(event);
            case FAILED -> "failed: " + firstLine(event);
        };
    }

    /** A directory for each node, below that of its class. */
    private record OutputDirectory(Path root) implements OutputDirectoryCreator {

        @Override
        public Path getRootDirectory() {
            return root;
        }

        @Override
        public Path createOutputDirectory(TestDescriptor node) throws IOException {
            String name = node.getUniqueId().toString().replaceAll("[^A-Za-z0-9.$]+", "-");
            return Files.createDirectories(root.resolve(name));
        }
    }

    private static String firstLine(Event event) {
        return Failures.message(event).strip().lines().findFirst().orElse("");
    }
}
