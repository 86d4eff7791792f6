package dev.backstitch.engine.cli;

import dev.backstitch.engine.check.CheckReport;
import dev.backstitch.engine.config.ConfigurationException;
import dev.backstitch.engine.migration.Spelling;
import dev.backstitch.engine.report.JsonReport;
import dev.backstitch.engine.report.JunitXmlReport;
import dev.backstitch.engine.report.MarkdownReport;
import dev.backstitch.engine.report.TripText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A report that was asked for.
 *
 * @param format its format
 * @param file where it goes
 */
record ReportFile(Format format, Path file) {

    /** The formats, under the names by which users choose them. */
    enum Format {
        JSON,
        MARKDOWN,
        JUNIT;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Fails before the check rather than after it. */
    void requireWritable() {
        Path folder = file.toAbsolutePath().getParent();
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new ConfigurationException(
                    "--report %s=%s: the folder %s cannot be made: %s".formatted(format.key(), file, folder, e));
        }
        boolean writable =
                Files.exists(file) ? Files.isRegularFile(file) && Files.isWritable(file) : Files.isWritable(folder);
        if (!writable) {
            throw new ConfigurationException("--report %s=%s: %s"
                    .formatted(
                            format.key(),
                            file,
                            Files.isDirectory(file) ? "is a folder; name a file" : "cannot be written"));
        }
    }

    void write(CheckReport report, TripText.Context context) {
        String text =
                switch (format) {
                    case JSON -> JsonReport.render(report);
                    case MARKDOWN -> MarkdownReport.render(report, context);
                    case JUNIT -> JunitXmlReport.render(report, context);
                };
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new ReportFailedException(file, e);
        }
    }

    /** Reads {@code FORMAT=FILE}. */
    static final class Reader implements ITypeConverter<ReportFile> {

        @Override
        public ReportFile convert(String text) {
            List<String> known = Arrays.stream(Format.values()).map(Format::key).toList();
            int equals = text.indexOf('=');
            if (equals <= 0 || equals == text.length() - 1) {
                throw new TypeConversionException(
                        "expected FORMAT=FILE, such as json=report.json, found \"%s\"; the formats are %s"
                                .formatted(text, String.join(", ", known)));
            }
            String format = text.substring(0, equals);
            if (!known.contains(format)) {
                throw new TypeConversionException("unknown format \"%s\"%s the formats are %s"
                        .formatted(
                                format,
                                Spelling.nearest(format, known)
                                        .map("; did you mean \"%s\"?"::formatted)
                                        .orElse(";"),
                                String.join(", ", known)));
            }
            try {
                return new ReportFile(
                        Format.valueOf(format.toUpperCase(Locale.ROOT)), Path.of(text.substring(equals + 1)));
            } catch (InvalidPathException e) {
                throw new TypeConversionException("no file can have this name: " + e.getMessage());
            }
        }
    }
}
