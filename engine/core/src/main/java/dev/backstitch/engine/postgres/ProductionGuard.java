package dev.backstitch.engine.postgres;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Refuses what looks like production. */
final class ProductionGuard {

    /** Whole words only: {@code reproduce} and {@code delivery} are fine, {@code prod2} is not. */
    private static final Pattern WORD = Pattern.compile("(?i)(?<!\\p{L})(?:prod|production|live)(?!\\p{L})");

    private ProductionGuard() {}

    static void check(PostgresUrl url) {
        check(url, "");
    }

    /** Looks also at the name by which an environment is called. */
    static void check(PostgresUrl url, String calledAs) {
        for (String name : List.of(url.host(), url.database(), calledAs)) {
            Matcher word = WORD.matcher(name);
            if (word.find()) {
                throw new PostgresUnavailableException(
                        """
                        %s looks like production, so it is left alone.
                          found     %s in %s
                          to do     name another server, or confirm that this one may be used"""
                                .formatted(url, word.group(), name));
            }
        }
    }
}
