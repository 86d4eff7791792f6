package dev.backstitch.engine.schema;

import java.util.Optional;
import org.apiguardian.api.API;

/**
 * One thing that differs between an expected and a found schema.
 *
 * @param object which object; for a changed name the expected one
 * @param parent the table or view that holds it, when it is part of one
 * @param change whether it is missing, unexpected or changed
 * @param property the property that differs, in words ({@code on delete}); empty when the whole object is missing or
 *     unexpected
 * @param expected the value expected, or a one-line summary of a missing object; empty when there should be none
 * @param found the value found, or a one-line summary of an unexpected object; empty when there is none
 * @param differenceClass how a policy weighs it
 * @param suggestion with what it may be one and the same, when it is missing or unexpected
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record Difference(
        ObjectId object,
        Optional<ObjectId> parent,
        Change change,
        Optional<String> property,
        Optional<String> expected,
        Optional<String> found,
        DifferenceClass differenceClass,
        Optional<RenameSuggestion> suggestion) {

    /**
     * A difference of which nothing is guessed.
     *
     * @param object which object; for a changed name the expected one
     * @param parent the table or view that holds it, when it is part of one
     * @param change whether it is missing, unexpected or changed
     * @param property the property that differs, in words; empty when the whole object is missing or unexpected
     * @param expected the value expected, or a one-line summary of a missing object
     * @param found the value found, or a one-line summary of an unexpected object
     * @param differenceClass how a policy weighs it
     */
    public Difference(
            ObjectId object,
            Optional<ObjectId> parent,
            Change change,
            Optional<String> property,
            Optional<String> expected,
            Optional<String> found,
            DifferenceClass differenceClass) {
        this(object, parent, change, property, expected, found, differenceClass, Optional.empty());
    }

    Difference suggesting(Optional<RenameSuggestion> rename) {
        return new Difference(object, parent, change, property, expected, found, differenceClass, rename);
    }

    /** What happened to an object. */
    public enum Change {
        /** It should be there and is not. */
        MISSING,
        /** It is there and should not be. */
        UNEXPECTED,
        /** A property of it differs. */
        CHANGED;

        /**
         * Returns the sign that reports print in front of the object.
         *
         * @return {@code -}, {@code +} or {@code ~}
         */
        public String sign() {
            return switch (this) {
                case MISSING -> "-";
                case UNEXPECTED -> "+";
                case CHANGED -> "~";
            };
        }
    }
}
