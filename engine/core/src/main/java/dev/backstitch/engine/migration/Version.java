package dev.backstitch.engine.migration;

import java.math.BigInteger;
import java.util.regex.Pattern;
import org.apiguardian.api.API;

/**
 * The version of a migration, as its file name spells it.
 *
 * <p>Two versions of digits only are ordered by their number ({@code 9} before {@code 10}); all others by their code
 * points. Equality is that of the text: {@code 007} and {@code 7} compare as 0 but are not equal.
 *
 * @param text the version, never blank
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record Version(String text) implements Comparable<Version> {

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    /** Rejects a blank version. */
    public Version {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a version must not be blank");
        }
    }

    @Override
    public int compareTo(Version other) {
        return isNumber() && other.isNumber()
                ? new BigInteger(text).compareTo(new BigInteger(other.text))
                : text.compareTo(other.text);
    }

    /**
     * Tells whether both name the same step, leading zeros aside.
     *
     * @param other a version as a user or a history table spells it
     * @return whether they compare as equal
     */
    public boolean isSameAs(Version other) {
        return compareTo(other) == 0;
    }

    private boolean isNumber() {
        return DIGITS.matcher(text).matches();
    }

    @Override
    public String toString() {
        return text;
    }
}
