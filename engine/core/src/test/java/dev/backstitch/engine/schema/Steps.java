package dev.backstitch.engine.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Statements of {@code steps.sql}, one a line, that change what {@code steps-sink.sql} made. A line before one may say
 * {@code -- since 15} or {@code -- fails}.
 *
 * @param sql one statement, or a few on one line that are sent together
 * @param fails whether the server rejects it
 */
record Steps(String sql, boolean fails) {

    private static final Pattern SINCE = Pattern.compile("-- since (\\d+)");

    static Stream<Steps> all(int major) {
        List<Steps> steps = new ArrayList<>();
        int since = 0;
        boolean fails = false;
        for (String line : KitchenSink.resource("steps.sql").lines().toList()) {
            Matcher marker = SINCE.matcher(line);
            if (marker.matches()) {
                since = Integer.parseInt(marker.group(1));
            } else if (line.equals("-- fails")) {
                fails = true;
            } else if (!line.isEmpty() && !line.startsWith("--")) {
                if (since <= major) {
                    steps.add(new Steps(line, fails));
                }
                since = 0;
                fails = false;
            }
        }
        return steps.stream();
    }
}
