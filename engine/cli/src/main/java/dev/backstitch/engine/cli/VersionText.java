package dev.backstitch.engine.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints: what a bug report needs. */
final class VersionText implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        return new String[] {
            "backstitch %s (Java %s, %s %s)"
                    .formatted(
                            version(),
                            System.getProperty("java.version"),
                            System.getProperty("os.name"),
                            System.getProperty("os.arch"))
        };
    }

    private static String version() throws IOException {
        try (InputStream text = VersionText.class.getResourceAsStream("version.txt")) {
            if (text == null) {
                throw new IOException("the resource version.txt is missing: the jar is not complete");
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
