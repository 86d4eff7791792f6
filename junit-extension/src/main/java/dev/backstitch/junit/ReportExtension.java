package dev.backstitch.junit;

import dev.backstitch.engine.report.MarkdownReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.MediaType;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterClassTemplateInvocationCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.JUnitException;
import org.junit.platform.commons.support.AnnotationSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes what the round trips of a class found to a Markdown file among the output of its tests. */
final class ReportExtension implements AfterAllCallback, AfterClassTemplateInvocationCallback {

    private static final Logger LOGGER = LoggerFactory.getLogger(ReportExtension.class);
    private static final MediaType MARKDOWN = MediaType.create("text", "markdown", StandardCharsets.UTF_8);

    @Override
    public void afterAll(ExtensionContext context) {
        boolean prepared = context.getExecutionException().isEmpty();
        if (prepared && hasHistoryOfItsOwn(context) && !PostgresVersionsExtension.isBeforeTheMajors(context)) {
            publish(context);
        }
    }

    @Override
    public void afterClassTemplateInvocation(ExtensionContext context) {
        if (context.getExecutionException().isEmpty()
                && PostgresVersionsExtension.major(context).isPresent()) {
            publish(context);
        }
    }

    /** A nested class without an annotation of its own is part of the report of the class around it. */
    private static boolean hasHistoryOfItsOwn(ExtensionContext context) {
        return PostgresVersionsExtension.major(context).isEmpty()
                && (context.getEnclosingTestClasses().isEmpty()
                        || AnnotationSupport.isAnnotated(context.getRequiredTestClass(), MigrationTest.class));
    }

    private static void publish(ExtensionContext context) {
        History history = History.of(context);
        String name = "backstitch" + history.suffix().replace(' ', '-') + ".md";
        history.report()
                .map(report ->
                        MarkdownReport.render(report, RunAgain.of(context).textContext()))
                .ifPresent(text -> publish(context, name, text));
    }

    private static void publish(ExtensionContext context, String name, String text) {
        try {
            context.publishFile(name, MARKDOWN, file -> write(file, text));
        } catch (JUnitException e) {
            LOGGER.warn("The report of the round trips was not written: {}", e.getMessage());
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text);
        LOGGER.info("What the round trips found is in {}", file);
    }
}
