package dev.backstitch.engine.cli;

/** What the command says to scripts. */
final class ExitCode {

    /** All is well. */
    static final int OK = 0;
    /** The check found something. */
    static final int FINDINGS = 1;
    /** The command, the configuration or the migrations are not what they should be. */
    static final int USAGE = 2;
    /** No Postgres, something that the environment lacks, or a fault of our own. */
    static final int COULD_NOT_RUN = 3;

    private ExitCode() {}
}
