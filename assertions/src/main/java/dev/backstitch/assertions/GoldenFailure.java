package dev.backstitch.assertions;

/**
 * Why a schema does not match its golden one.
 *
 * @param message the text for people
 * @param expected the golden text, as far as it differs
 * @param found the text of the schema, as far as it differs
 */
record GoldenFailure(Message message, String expected, String found) {

    /** There is nothing to compare with. */
    static GoldenFailure of(String place, UnusableGoldenException problem) {
        return new GoldenFailure(
                Message.of("Expecting schema to match the golden " + place + ", but " + problem.problem() + "."),
                "a golden schema",
                problem.problem());
    }
}
