package dev.backstitch.engine.postgres;

import java.util.Map;

/** Our databases on a server that is not ours: named so that no other JVM names them, marked, and registered. */
final class GivenDatabases implements OwnedDatabases {

    private static final int DIGITS = 36;

    private final Registry registry;
    private final String token;
    private Registration registration;

    GivenDatabases(Registry registry, PostgresUrl url, boolean keep) {
        this.registry = registry;
        String id = Workspace.uniqueName();
        // The process id tells JVMs of one machine apart, the time those of several.
        this.token = Long.toString(ProcessHandle.current().pid(), DIGITS)
                + Long.toString(System.currentTimeMillis() % 1_000_000_000L, DIGITS)
                + "_";
        this.registration = Registration.of(id, keep, url.toString(), Map.of());
    }

    @Override
    public String token() {
        return token;
    }

    @Override
    public String comment() {
        return Leftovers.comment(registration.owner(), registration.kept());
    }

    @Override
    public synchronized void made(String name) {
        registration = registration.withDatabase(name);
        registry.write(registration);
    }

    @Override
    public synchronized void dropped(String name) {
        registration = registration.withoutDatabase(name);
        if (registration.databases().isEmpty()) {
            registry.remove(registration.id());
        } else {
            registry.write(registration);
        }
    }
}
