package dev.backstitch.engine.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * Unpacks archives of binaries, each once for all JVMs of a user. A folder appears complete or not at all, so that a
 * JVM that is killed in the middle leaves nothing that the next would take for good.
 */
final class UnpackedBinaries {

    private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+)");

    private final Workspace workspace;

    UnpackedBinaries(Workspace workspace) {
        this.workspace = workspace;
    }

    /** The folder that holds bin, lib and share. */
    Path home(BinariesArchive archive) {
        return home(archive.url());
    }

    /** Asks the binaries for their version. */
    BinariesArchive identify(URL url) {
        Path postgres = home(url).resolve("bin/postgres");
        String answer = ServerCommand.unprivileged(false).output(postgres.toString(), "--version");
        Matcher version = VERSION.matcher(answer);
        if (!version.find()) {
            throw new PostgresUnavailableException("The binaries in " + url + " tell no version: " + answer.strip());
        }
        return new BinariesArchive(url, Integer.parseInt(version.group(1)), Integer.parseInt(version.group(2)));
    }

    private Path home(URL url) {
        try {
            Path home = workspace.binaries().resolve(digest(url));
            if (!Files.isDirectory(home)) {
                unpack(url, home);
            }
            return home;
        } catch (IOException e) {
            throw new PostgresUnavailableException("The Postgres binaries in " + url + " cannot be unpacked: " + e, e);
        }
    }

    private static String digest(URL url) throws IOException {
        try (DigestInputStream in =
                new DigestInputStream(BinariesArchive.open(url), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest(), 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private void unpack(URL url, Path home) throws IOException {
        Path part = Files.createDirectory(
                workspace.binaries().resolve(home.getFileName() + ".part-" + Workspace.uniqueName()));
        try {
            unpackInto(part, url);
        } catch (IOException | RuntimeException e) {
            Workspace.delete(part);
            throw e;
        }
        publish(part, home);
    }

    private static void unpackInto(Path folder, URL url) throws IOException {
        try (InputStream in = new BufferedInputStream(BinariesArchive.open(url));
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(in))) {
            for (Optional<TarArchiveEntry> entry = next(tar); entry.isPresent(); entry = next(tar)) {
                unpack(entry.get(), tar, folder);
            }
        }
    }

    /** Moves a finished folder to its name; where another process was faster, its folder is as good. */
    static void publish(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Workspace.delete(part);
            if (!Files.isDirectory(target)) {
                throw e;
            }
        }
    }

    private static Optional<TarArchiveEntry> next(TarArchiveInputStream tar) throws IOException {
        return Optional.ofNullable(tar.getNextEntry());
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path folder) throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("the archive points outside of itself: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(folder.resolve(entry.getName()).getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.createLink(target, folder.resolve(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            Files.setPosixFilePermissions(
                    target, PosixFilePermissions.fromString((entry.getMode() & 0100) == 0 ? "rw-r--r--" : "rwxr-xr-x"));
        }
    }
}
