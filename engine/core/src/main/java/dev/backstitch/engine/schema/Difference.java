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
        DifferenceClass differenceClass) {

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
