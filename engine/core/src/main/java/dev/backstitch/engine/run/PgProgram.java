package dev.backstitch.engine.run;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A program of the Postgres client: the newest that can be found. */
record PgProgram(Path path, int major) {

    private static final Pattern VERSION = Pattern.compile("\\(PostgreSQL\\) (\\d+)");
    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");

    /**
     * Finds a program in the folders of the PATH, and where Debian keeps those of each major.
     *
     * @param atLeast the major that it must have: an older {@code pg_dump} refuses a newer server
     * @throws BackupException when there is none, or only older ones
     */
    static PgProgram find(String name, int atLeast, String searchPath) {
        List<PgProgram> found = new ArrayList<>();
        for (Path folder : folders(searchPath)) {
            Path file = folder.resolve(name);
            if (Files.isExecutable(file)) {
                major(file).ifPresent(major -> found.add(new PgProgram(file, major)));
            }
        }
        Optional<PgProgram> newest = found.stream().max(Comparator.comparingInt(PgProgram::major));
        if (newest.isEmpty()) {
            throw new BackupException(
                    """
                    There is no %s.
                      looked in the PATH, and %s/*/bin
                      to do     install the client of Postgres %d or newer"""
                            .formatted(name, DEBIAN, atLeast),
                    null);
        }
        if (newest.get().major() < atLeast) {
            throw new BackupException(
                    """
                    %s is too old for the server.
                      expected  major %d or newer
                      found     %d, %s
                      to do     install the client of Postgres %d or newer"""
                            .formatted(
                                    name,
                                    atLeast,
                                    newest.get().major(),
                                    newest.get().path(),
                                    atLeast),
                    null);
        }
        return newest.get();
    }

    private static List<Path> folders(String searchPath) {
        List<Path> folders = new ArrayList<>();
        for (String folder : searchPath.split(File.pathSeparator, -1)) {
            if (!folder.isBlank()) {
                folders.add(Path.of(folder));
            }
        }
        if (Files.isDirectory(DEBIAN)) {
            try (DirectoryStream<Path> majors = Files.newDirectoryStream(DEBIAN)) {
                majors.forEach(major -> folders.add(major.resolve("bin")));
            } catch (IOException e) {
                throw new BackupException(DEBIAN + " cannot be listed: " + e.getMessage(), e);
            }
        }
        return folders;
    }

    /** What it says of itself; nothing where it does not run, as Debian's wrapper without a client. */
    private static Optional<Integer> major(Path file) {
        try {
            Process process = new ProcessBuilder(file.toString(), "--version")
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Matcher version = VERSION.matcher(text);
            return version.find() ? Optional.of(Integer.valueOf(version.group(1))) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Runs it to its end, with the connection in its environment.
     *
     * @throws BackupException when it fails, with the first lines of what it said
     */
    void run(List<String> arguments, Map<String, String> connection) {
        List<String> command = new ArrayList<>(List.of(path.toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment()
                .keySet()
                .removeIf(variable -> variable.startsWith("PG") && !variable.equals("PGPASSFILE"));
        builder.environment().put("LC_ALL", "C");
        builder.environment().putAll(connection);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new BackupException(
                        "%s failed.\n  says      %s"
                                .formatted(
                                        path.getFileName(),
                                        String.join(
                                                "\n            ",
                                                said.lines().limit(5).toList())),
                        null);
            }
        } catch (IOException e) {
            throw new BackupException(path + " cannot be run: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BackupException("Interrupted while " + path.getFileName() + " ran.", e);
        }
    }
}
