package dev.backstitch.engine.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a history of golang-migrate into the folder {@code migrations} of a project. */
record HistoryFolder(Path directory) {

    HistoryFolder migration(String name, String up, String down) {
        return file("migrations/" + name + ".up.sql", up).file("migrations/" + name + ".down.sql", down);
    }

    HistoryFolder file(String name, String text) {
        try {
            Path file = directory.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Two migrations that come back. */
    HistoryFolder sound() {
        return migration("1_users", "CREATE TABLE users (id int PRIMARY KEY);\n", "DROP TABLE users;\n")
                .migration("2_email", "ALTER TABLE users ADD email text;\n", "ALTER TABLE users DROP email;\n");
    }

    /** A migration between two sound ones whose down forgets an index. */
    HistoryFolder faulty() {
        return sound().migration(
                        "3_orders",
                        "CREATE TABLE orders (id int);\nCREATE INDEX users_email_idx ON users (email);\n",
                        "DROP TABLE orders;\n")
                .migration("4_note", "COMMENT ON TABLE users IS 'people';\n", "COMMENT ON TABLE users IS NULL;\n");
    }
}
