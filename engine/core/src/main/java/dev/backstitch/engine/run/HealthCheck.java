package dev.backstitch.engine.run;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** What of the application can be asked from outside: a command, and a URL that answers when all is well. */
final class HealthCheck {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int ATTEMPTS = 3;
    private static final int LINES = 5;

    private HealthCheck() {}

    private static String tail(List<String> lines) {
        return String.join(" | ", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
    }

    /** What is wrong at a URL; empty when it answers with a status below 400, at the latest the third time. */
    static Optional<String> ask(URI url) {
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        String wrong = "";
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                int status = client.send(
                                HttpRequest.newBuilder(url).timeout(PATIENCE).build(),
                                HttpResponse.BodyHandlers.discarding())
                        .statusCode();
                if (status < 400) {
                    return Optional.empty();
                }
                wrong = "%s answers %d".formatted(url, status);
                TimeUnit.SECONDS.sleep(attempt < ATTEMPTS ? 1 : 0);
            } catch (IOException e) {
                wrong = "%s does not answer: %s".formatted(url, e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.of("interrupted while asking " + url);
            }
        }
        return Optional.of(wrong);
    }

    /** What is wrong with a command of the shell; empty when it ends with 0. */
    static Optional<String> run(String command, String databaseUrl) {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", command).redirectErrorStream(true);
        builder.environment().putAll(Map.of("DATABASE_URL", databaseUrl));
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            List<String> said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            int code = process.waitFor();
            return code == 0
                    ? Optional.empty()
                    : Optional.of("it ended with %d%s".formatted(code, said.isEmpty() ? "" : ": " + tail(said)));
        } catch (IOException e) {
            return Optional.of("it cannot be run: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("interrupted while it ran");
        }
    }
}
