package dev.backstitch.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** How long named pieces of work took, each several times. */
final class Timings {

    private final Map<String, List<Long>> nanos = new LinkedHashMap<>();

    /** Runs a piece of work and remembers its time. */
    <T> T time(String name, Callable<T> work) throws Exception {
        long start = System.nanoTime();
        T result = work.call();
        nanos.computeIfAbsent(name, key -> new ArrayList<>()).add(System.nanoTime() - start);
        return result;
    }

    double medianMillis(String name) {
        List<Long> sorted =
                nanos.getOrDefault(name, List.of()).stream().sorted().toList();
        return sorted.get(sorted.size() / 2) / 1e6;
    }

    /** Prints the medians with their ratios to one of them. */
    void print(String title, String base) {
        System.out.printf("%n%s%n%-52s %12s %10s%n", title, "", "median ms", "ratio");
        nanos.forEach((name, times) -> System.out.printf(
                "%-52s %12.1f %10.3f   (%d runs)%n",
                name, medianMillis(name), medianMillis(name) / medianMillis(base), times.size()));
    }
}
