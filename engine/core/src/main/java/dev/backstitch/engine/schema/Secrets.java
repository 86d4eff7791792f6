package dev.backstitch.engine.schema;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Keeps passwords out of snapshots, and so out of diffs, texts and reports: only that there is one can be seen. */
final class Secrets {

    static final String HIDDEN = "***";

    private static final Pattern NAME =
            Pattern.compile("pass|pwd|secret|token|credential|apikey|api_key|access_key|private_key|jwt");

    private Secrets() {}

    /** Hides the value of an option that is written {@code name=value}. */
    static String hide(String option) {
        int equals = option.indexOf('=');
        if (equals < 0) {
            return option;
        }
        String name = option.substring(0, equals);
        return name + "=" + hide(name, option.substring(equals + 1));
    }

    static String hide(String name, String value) {
        return looksSecret(name) ? HIDDEN : value;
    }

    static List<String> hide(List<String> options) {
        return options.stream().map(Secrets::hide).toList();
    }

    private static boolean looksSecret(String name) {
        return NAME.matcher(name.toLowerCase(Locale.ROOT)).find();
    }
}
