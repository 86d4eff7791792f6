package dev.backstitch.engine.tool.sequelize;

/** Node did not do what it was asked to. */
final class BridgeException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What happened. */
    enum Kind {
        /** Node cannot be started, or is too old. */
        NO_NODE,
        /** It answered that it could not; it goes on. */
        FAILED,
        /** It ended: by itself, by {@code process.exit}, or by an error that nobody caught. */
        ENDED,
        /** It took too long and was killed. */
        LATE
    }

    private final Kind kind;
    private final transient Answer error;

    /**
     * Says what happened.
     *
     * @param error what was thrown, as Node describes it; empty where nothing was
     */
    BridgeException(Kind kind, String message, Answer error) {
        super(message);
        this.kind = kind;
        this.error = error;
    }

    Kind kind() {
        return kind;
    }

    Answer error() {
        return error;
    }
}
