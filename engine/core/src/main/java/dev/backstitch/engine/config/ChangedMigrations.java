package dev.backstitch.engine.config;

import dev.backstitch.engine.migration.Migration;
import dev.backstitch.engine.tool.MigrationTool;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Asks git which migrations changed since a ref: committed or not, untracked files included. */
final class ChangedMigrations {

    private final MigrationTool tool;
    private final String ref;
    private final String place;

    ChangedMigrations(MigrationTool tool, String ref, String place) {
        this.tool = tool;
        this.ref = ref;
        this.place = place;
    }

    /** The names of the migrations of which a file was added, changed, renamed or deleted. */
    List<String> names() {
        requireWorkTree();
        if (ref.startsWith("-")
                || !git("rev-parse", "--verify", "--quiet", ref + "^{commit}").isSuccess()) {
            throw new ConfigurationException(
                    "%s: git knows no commit \"%s\"; in CI, fetch it first (a shallow clone does not hold it)"
                            .formatted(place, ref));
        }
        Set<String> files =
                new TreeSet<>(changes("diff", "--name-only", "--relative", "--no-renames", "-z", ref, "--", "."));
        files.addAll(changes("ls-files", "--others", "--exclude-standard", "-z"));
        return tool.migrations().stream()
                .filter(migration -> files.stream().anyMatch(file -> belongs(file, migration)))
                .map(Migration::name)
                .toList();
    }

    /** A deleted down belongs to its migration too, and that knows it only by name. */
    private static boolean belongs(String file, Migration migration) {
        String name = Path.of(file).getFileName().toString();
        return name.startsWith(migration.name() + ".")
                || Stream.of(migration.up(), migration.down())
                        .flatMap(Optional::stream)
                        .anyMatch(location -> location.file().endsWith(Path.of(file)));
    }

    private void requireWorkTree() {
        if (!git("rev-parse", "--is-inside-work-tree").isSuccess()) {
            throw new ConfigurationException("%s: %s is not in a git work tree, so what changed cannot be known"
                    .formatted(place, tool.source()));
        }
    }

    private List<String> changes(String... arguments) {
        Output output = git(arguments);
        if (!output.isSuccess()) {
            throw new ConfigurationException("%s: git %s failed: %s"
                    .formatted(place, arguments[0], output.text().strip()));
        }
        return Arrays.stream(output.text().split("\0"))
                .filter(file -> !file.isEmpty())
                .toList();
    }

    private Output git(String... arguments) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command)
                    .directory(tool.source().toFile())
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            try (InputStream out = process.getInputStream()) {
                String text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
                return new Output(process.waitFor(), text);
            }
        } catch (IOException e) {
            throw new ConfigurationException("%s: needs git, which cannot be run: %s".formatted(place, e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ConfigurationException("%s: interrupted while git was running".formatted(place));
        }
    }

    private record Output(int exitCode, String text) {
        boolean isSuccess() {
            return exitCode == 0;
        }
    }
}
