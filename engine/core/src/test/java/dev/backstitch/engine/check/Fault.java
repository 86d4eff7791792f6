package dev.backstitch.engine.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A migration with a faulty down, as {@code faults.txt} has it, and the right down beside it.
 *
 * @param kind the kind of object; {@code right} where only the right down is of interest
 * @param title what is wrong, or what looks wrong
 * @param prior makes the state before
 * @param up the up
 * @param down the faulty down; empty where only the right down is of interest
 * @param right the right down
 * @param object what a finding must name
 * @param severity {@code WARN} where policies have it so unless told otherwise
 * @param warns what the right down is warned of
 */
record Fault(
        String kind,
        String title,
        String prior,
        String up,
        Optional<String> down,
        String right,
        Optional<String> object,
        Severity severity,
        Optional<String> warns) {

    static List<Fault> all() {
        return Arrays.stream(resource().split("\n\n+"))
                .filter(block -> block.startsWith("## "))
                .map(Fault::parse)
                .toList();
    }

    private static Fault parse(String block) {
        List<String> lines = new ArrayList<>(block.lines().toList());
        String[] heading = lines.remove(0).substring("## ".length()).split(": ", 2);
        Map<String, String> values = new HashMap<>();
        for (String line : lines) {
            String[] parts = line.split(": ", 2);
            values.put(parts[0], parts[1]);
        }
        return new Fault(
                heading[0],
                heading[1],
                Objects.requireNonNull(values.get("prior"), block),
                Objects.requireNonNull(values.get("up"), block),
                Optional.ofNullable(values.get("down")),
                Objects.requireNonNull(values.get("right"), block),
                Optional.ofNullable(values.get("object")),
                Severity.valueOf(values.getOrDefault("severity", "ERROR")),
                Optional.ofNullable(values.get("warns")));
    }

    private static String resource() {
        try (InputStream in = Objects.requireNonNull(Fault.class.getResourceAsStream("faults.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The states before all of them, in one script. */
    static String priors(List<Fault> faults) {
        StringBuilder script = new StringBuilder("CREATE SCHEMA app;\n");
        faults.forEach(fault -> script.append(fault.prior()).append('\n'));
        return script.toString();
    }

    @Override
    public String toString() {
        return kind + ": " + title;
    }
}
