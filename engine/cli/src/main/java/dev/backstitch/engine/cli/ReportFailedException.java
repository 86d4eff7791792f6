package dev.backstitch.engine.cli;

import java.io.IOException;
import java.nio.file.Path;

/** A report that could not be written, though its place looked good when the check began. */
final class ReportFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReportFailedException(Path file, IOException cause) {
        super("the report %s cannot be written: %s".formatted(file, cause), cause);
    }
}
