package dev.backstitch.assertions;

/** There is no golden schema where one should be, or none that can be compared. */
final class UnusableGoldenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableGoldenException(String problem) {
        super(problem);
    }

    UnusableGoldenException(String problem, Exception cause) {
        super(problem, cause);
    }

    /** What is wrong, to stand behind the name of the file and a comma. */
    String problem() {
        return String.valueOf(getMessage());
    }
}
