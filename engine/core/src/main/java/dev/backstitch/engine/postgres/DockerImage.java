package dev.backstitch.engine.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;
import java.time.Duration;

/**
 * The image of a container.
 *
 * @param name the whole name with its tag, such as {@code postgres:15}
 */
record DockerImage(String name) {

    private static final Duration LOOK = Duration.ofSeconds(10);
    private static final Duration PULL = Duration.ofMinutes(5);

    /** The major becomes the tag, unless the image has one. */
    static DockerImage of(String image, int major) {
        return new DockerImage(hasTag(image) ? image : image + ":" + major);
    }

    static boolean hasTag(String image) {
        return image.indexOf(':', image.lastIndexOf('/') + 1) >= 0;
    }

    /**
     * Pulls the image where the engine has it not. An engine without a network says so at once, while Testcontainers
     * would try for two minutes; where it is only credentials that lack, Testcontainers knows them and tries itself.
     */
    void provide(DockerEngine engine) throws IOException {
        if (engine.request("GET", "/images/" + name + "/json", LOOK).status() == 200) {
            return;
        }
        int tag = name.indexOf('@') >= 0 ? name.indexOf('@') : name.lastIndexOf(':');
        DockerEngine.Answer answer = engine.request(
                "POST",
                "/images/create?fromImage=" + encode(name.substring(0, tag)) + "&tag="
                        + encode(name.substring(tag + 1)),
                PULL);
        boolean isRejected = answer.status() != 200 || answer.body().contains("\"errorDetail\"");
        if (isRejected && !answer.body().matches("(?s).*(unauthorized|denied|authentication).*")) {
            throw new IOException(answer.body().isEmpty() ? "status " + answer.status() : answer.body());
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    @Override
    public String toString() {
        return name;
    }
}
