package dev.backstitch.engine.postgres;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How the servers that we start are set: nothing on them outlives the run, so nothing has to survive a crash. */
final class ServerParameters {

    private static final Map<String, String> PARAMETERS = new TreeMap<>(Map.ofEntries(
            Map.entry("max_connections", "100"),
            Map.entry("fsync", "off"),
            Map.entry("synchronous_commit", "off"),
            Map.entry("full_page_writes", "off"),
            Map.entry("autovacuum", "off"),
            Map.entry("checkpoint_timeout", "1h"),
            Map.entry("jit", "off"),
            Map.entry("timezone", "UTC"),
            Map.entry("log_timezone", "UTC"),
            Map.entry("lc_messages", "C")));

    private ServerParameters() {}

    static String configurationFile() {
        return PARAMETERS.entrySet().stream()
                .map(entry -> entry.getKey() + " = '" + entry.getValue() + "'\n")
                .collect(Collectors.joining("", "\n# Written by Backstitch.\n", ""));
    }

    static String[] commandLine() {
        List<String> words = new ArrayList<>(List.of("postgres"));
        PARAMETERS.forEach((name, value) -> words.addAll(List.of("-c", name + "=" + value)));
        return words.toArray(String[]::new);
    }
}
