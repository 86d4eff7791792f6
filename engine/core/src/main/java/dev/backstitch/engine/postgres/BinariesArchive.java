package dev.backstitch.engine.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An archive of Postgres binaries: in a jar, on the class path, or a file of its own. */
record BinariesArchive(URL url, int major, int minor) {

    static final Comparator<BinariesArchive> OLDEST_FIRST =
            Comparator.comparingInt(BinariesArchive::major).thenComparingInt(BinariesArchive::minor);

    private static final Pattern VERSION = Pattern.compile("-(\\d+)\\.(\\d+)(?:\\.\\d+)?\\.(?:jar|txz)(?:!.*)?$");

    /** Reads the version from the name of the jar, or of the archive itself; empty where neither tells. */
    static Optional<BinariesArchive> of(URL url) {
        Matcher version = VERSION.matcher(url.getPath());
        return version.find()
                ? Optional.of(new BinariesArchive(
                        url, Integer.parseInt(version.group(1)), Integer.parseInt(version.group(2))))
                : Optional.empty();
    }

    InputStream open() throws IOException {
        return open(url);
    }

    static InputStream open(URL url) throws IOException {
        URLConnection connection = url.openConnection();
        // A cached jar stays open as long as the JVM runs.
        connection.setUseCaches(false);
        return connection.getInputStream();
    }

    String version() {
        return major + "." + minor;
    }
}
