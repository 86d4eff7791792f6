package dev.backstitch.engine.postgres;

import java.util.List;

/** A Postgres that is running, whoever started it: what {@link LiveServer} makes databases on. */
interface Postmaster {

    /** Its maintenance database, with the user and password that make databases. */
    PostgresUrl url();

    /** How it came to run, in a word or two for reports, such as {@code embedded}. */
    String kind();

    boolean isOurs();

    List<String> logTail(int lines);

    /** Ends it and removes what it left on disk, when it is ours. */
    void stop();
}
