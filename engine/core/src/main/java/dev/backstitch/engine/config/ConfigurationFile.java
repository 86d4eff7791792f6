package dev.backstitch.engine.config;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The {@code backstitch.yaml} of a directory. */
final class ConfigurationFile {

    static final String NAME = "backstitch.yaml";

    private ConfigurationFile() {}

    /** Reads the file; a directory without one has no settings. */
    static Map<String, ConfigurationValue> read(Path directory) {
        Path file = directory.resolve(NAME);
        Path misspelt = directory.resolve("backstitch.yml");
        if (Files.exists(misspelt)) {
            throw new ConfigurationException("%s: is not read; rename it to %s".formatted(misspelt, NAME));
        }
        if (!Files.exists(file)) {
            return Map.of();
        }
        return YamlText.ofFile(file.toString(), text(file))
                .map(ConfigurationFile::settings)
                .orElse(Map.of());
    }

    private static Map<String, ConfigurationValue> settings(ConfigurationValue document) {
        if (document instanceof ConfigurationValue.Entries mapping) {
            return new SettingsCollector().collect(mapping);
        }
        throw new ConfigurationException(
                "%s: expected a mapping of keys to values, such as \"migrations: db/migrations\", found %s"
                        .formatted(document.place(), document.describe()));
    }

    private static String text(Path file) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new ConfigurationException("%s: cannot be read: %s".formatted(file, e));
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            String before = new String(bytes, 0, buffer.position(), StandardCharsets.UTF_8);
            throw new ConfigurationException("%s:%d:%d: is not UTF-8: byte 0x%02x does not fit; save the file as UTF-8"
                    .formatted(
                            file,
                            before.chars().filter(c -> c == '\n').count() + 1,
                            before.length() - before.lastIndexOf('\n'),
                            bytes[buffer.position()]));
        }
    }
}
