package dev.backstitch.engine.check;

import dev.backstitch.engine.migration.Migration;
import dev.backstitch.engine.postgres.Database;
import dev.backstitch.engine.postgres.PostgresServer;
import dev.backstitch.engine.tool.MigrationTool;
import dev.backstitch.engine.tool.Migrator;
import dev.backstitch.engine.tool.StepFailedException;
import dev.backstitch.engine.tool.sql.InitScript;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Databases to which only ups were applied. Templates are kept by the number of steps they hold; a template that nobody
 * pinned is moved on instead of being copied, so that a walk which often loses its state applies each up twice at most.
 */
final class CleanCopies implements AutoCloseable {

    private final PostgresServer server;
    private final MigrationTool tool;
    private final List<Step> steps;
    private final CheckSettings settings;
    private final Consumer<Database> beforeInit;
    private final NavigableMap<Integer, Database> templates = new TreeMap<>();
    private final Set<Integer> pinned = new HashSet<>(Set.of(0));

    CleanCopies(
            PostgresServer server,
            MigrationTool tool,
            List<Step> steps,
            CheckSettings settings,
            Consumer<Database> beforeInit) {
        this.server = server;
        this.tool = tool;
        this.steps = steps;
        this.settings = settings;
        this.beforeInit = beforeInit;
    }

    /** Keeps the template with this many steps for good, once it is made: it will be asked for again. */
    void pin(int count) {
        pinned.add(count);
    }

    /**
     * Makes a database that holds the first steps.
     *
     * @throws StepFailedException when an up on the way fails
     */
    Database copyAt(int count, String purpose) {
        Database template = templates.get(count);
        if (template == null) {
            template = made(count);
            templates.put(count, template);
        }
        return server.copyDatabase(template, purpose);
    }

    private Database made(int count) {
        Map.Entry<Integer, Database> floor = templates.floorEntry(count);
        if (floor != null) {
            return advance(floor, count);
        }
        Database base = base();
        if (count == 0) {
            return base;
        }
        templates.put(0, base);
        return advance(Map.entry(0, base), count);
    }

    private Database base() {
        Database base = server.createDatabase("base");
        settings.init().ifPresent(script -> {
            beforeInit.accept(base);
            InitScript.run(script, base);
        });
        return base;
    }

    private Database advance(Map.Entry<Integer, Database> floor, int count) {
        Database database;
        if (pinned.contains(floor.getKey())) {
            database = server.copyDatabase(floor.getValue(), "ups");
        } else {
            database = floor.getValue();
            templates.remove(floor.getKey());
        }
        try (Migrator migrator = tool.open(database, settings.timeouts())) {
            for (Step step : steps.subList(floor.getKey(), count)) {
                for (Migration migration : step.migrations()) {
                    migrator.up(migration);
                }
            }
        } catch (StepFailedException e) {
            database.close();
            throw e;
        }
        return database;
    }

    /** Drops all templates but the first, so that the next copy is made from the very beginning. */
    void forget() {
        NavigableMap<Integer, Database> advanced = templates.tailMap(0, false);
        advanced.values().forEach(Database::close);
        advanced.clear();
    }

    @Override
    public void close() {
        templates.values().forEach(Database::close);
        templates.clear();
    }
}
