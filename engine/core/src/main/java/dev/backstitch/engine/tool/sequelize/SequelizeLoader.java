package dev.backstitch.engine.tool.sequelize;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.backstitch.engine.migration.InvalidMigrationsException;
import dev.backstitch.engine.tool.ToolUnavailableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a project: its settings, and what its migrations export. */
final class SequelizeLoader {

    private final Path folder;
    private final Bridges bridges;

    SequelizeLoader(Path folder, Node node) {
        this.folder = folder;
        this.bridges = new Bridges(node, new SequelizeFolder(folder).root());
    }

    SequelizeTool load() {
        try {
            Bridges.Opened opened = bridges.open();
            Path source = source(opened.project());
            List<Path> files = SequelizeFolder.migrationsIn(source);
            if (files.isEmpty()) {
                throw new InvalidMigrationsException(source, "holds no migrations: no file .js, .cjs, .ts or .cts");
            }
            List<Path> real = new ArrayList<>();
            for (Path file : files) {
                real.add(file.toRealPath());
            }
            Answer exported = opened.bridge().ask("inspect", Bridges.START, json -> paths(json, real));
            bridges.give(opened.bridge());
            return new SequelizeTool(
                    source,
                    new ExportedMigrations(files, real, exported.children("files")).read(),
                    MetaTable.of(opened.project()),
                    bridges);
        } catch (BridgeException e) {
            throw unavailable(e);
        } catch (IOException e) {
            throw new InvalidMigrationsException(folder, "cannot be read: " + e.getMessage(), e);
        }
    }

    /** The folder that was named, if migrations stand there; else the one that .sequelizerc means. */
    private Path source(Answer project) {
        SequelizeFolder named = new SequelizeFolder(folder);
        if (named.holdsMigrations() || !named.isProject()) {
            return folder;
        }
        Path configured = Path.of(project.text("migrations").orElse("migrations"));
        if (!Files.isDirectory(configured)) {
            throw new InvalidMigrationsException(
                    folder, "Sequelize would look for migrations in %s, which is no folder".formatted(configured));
        }
        Path root = bridges.root();
        try {
            Path real = root.toRealPath();
            return configured.startsWith(real)
                    ? folder.resolve(real.relativize(configured)).normalize()
                    : configured;
        } catch (IOException e) {
            return configured;
        }
    }

    private static void paths(JsonGenerator json, List<Path> files) throws IOException {
        json.writeArrayFieldStart("files");
        for (Path file : files) {
            json.writeString(file.toString());
        }
        json.writeEndArray();
    }

    private ToolUnavailableException unavailable(BridgeException e) {
        String advice =
                switch (e.error().text("what").orElse("")) {
                    case "no-sequelize" -> "; run npm install there (sequelize 6 is supported)";
                    case "no-pg" -> "; run npm install pg there";
                    default -> "";
                };
        String place = e.error()
                .child("place")
                .map(at -> "%s:%d: "
                        .formatted(
                                at.text("file").orElse(""),
                                at.number("line").orElse(1.0).intValue()))
                .orElse("");
        return new ToolUnavailableException(SequelizeTool.NAME, place + e.getMessage() + advice, e);
    }
}
