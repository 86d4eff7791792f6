package dev.backstitch.engine.postgres;

import java.util.List;

/** A Postgres that somebody else runs: we take nothing but a connection. */
record GivenPostmaster(PostgresUrl url) implements Postmaster {

    @Override
    public String kind() {
        return "given by URL";
    }

    @Override
    public boolean isOurs() {
        return false;
    }

    @Override
    public List<String> logTail(int lines) {
        return List.of();
    }

    @Override
    public void stop() {
        // It is not ours to stop.
    }
}
