package dev.backstitch.engine.config;

import java.util.List;

/** A value as a user wrote it, and where. */
sealed interface ConfigurationValue {

    /** Where it stands: {@code file:line:column}, or the name of a property. */
    String place();

    /** What it is, for a message that expected something else. */
    String describe();

    record Scalar(String place, String text) implements ConfigurationValue {
        @Override
        public String describe() {
            return '"' + text + '"';
        }
    }

    record Absent(String place) implements ConfigurationValue {
        @Override
        public String describe() {
            return "nothing";
        }
    }

    record Items(String place, List<ConfigurationValue> values) implements ConfigurationValue {
        @Override
        public String describe() {
            return "a list";
        }
    }

    record Entries(String place, List<Entry> entries) implements ConfigurationValue {
        @Override
        public String describe() {
            return "a mapping";
        }
    }

    record Entry(String place, String key, ConfigurationValue value) {}
}
