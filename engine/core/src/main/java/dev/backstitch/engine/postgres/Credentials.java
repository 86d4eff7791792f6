package dev.backstitch.engine.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Completes a URL with user and password as libpq does: from the environment, then from the password file. */
record Credentials(Map<String, String> environment, Path home) {

    private static final Logger LOG = LoggerFactory.getLogger(Credentials.class);
    private static final int FIELDS = 5;

    static Credentials ofThisProcess() {
        return new Credentials(System.getenv(), Path.of(System.getProperty("user.home")));
    }

    PostgresUrl complete(PostgresUrl url) {
        String user = url.user().orElseGet(() -> environment.getOrDefault("PGUSER", System.getProperty("user.name")));
        PostgresUrl named = url.with("user", user);
        return url.password()
                .or(() -> Optional.ofNullable(environment.get("PGPASSWORD")))
                .or(() -> fromFile(named, user))
                .map(password -> named.with("password", password))
                .orElse(named);
    }

    private Optional<String> fromFile(PostgresUrl url, String user) {
        String named = environment.get("PGPASSFILE");
        Path file = named == null ? home.resolve(".pgpass") : Path.of(named);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            if (isOpenToOthers(file)) {
                LOG.warn("Password file {} is ignored: others can read it; chmod 0600 makes it count", file);
                return Optional.empty();
            }
            List<String> wanted = List.of(url.host(), Integer.toString(url.port()), url.database(), user);
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Credentials::fields)
                    .filter(fields -> fields.size() == FIELDS && matches(fields, wanted))
                    .map(fields -> fields.get(FIELDS - 1))
                    .findFirst();
        } catch (IOException e) {
            LOG.warn("Password file {} is ignored: {}", file, e.toString());
            return Optional.empty();
        }
    }

    private static boolean isOpenToOthers(Path file) throws IOException {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return false;
        }
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
        return permissions.stream()
                .anyMatch(permission -> permission.name().startsWith("GROUP_")
                        || permission.name().startsWith("OTHERS_"));
    }

    private static boolean matches(List<String> fields, List<String> wanted) {
        for (int i = 0; i < wanted.size(); i++) {
            if (!fields.get(i).equals("*") && !fields.get(i).equals(wanted.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Splits at colons; a backslash makes the next character plain. */
    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length()) {
                i++;
                field.append(line.charAt(i));
            } else if (c == ':' && fields.size() < FIELDS - 1) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }

    @Override
    public String toString() {
        return "credentials of " + home;
    }
}
