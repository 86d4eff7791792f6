package dev.backstitch.engine.config;

import org.apiguardian.api.API;

/**
 * What the value of a key looks like.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public enum ConfigurationType {
    /** A file or folder; a relative one is relative to the project's directory. */
    PATH("path"),
    /** Text. */
    TEXT("text"),
    /** Text for each version; the versions are the keys below this one. */
    TEXT_BY_VERSION("text for each version"),
    /** Text for each name; the names are the keys below this one. */
    TEXT_BY_NAME("text for each name"),
    /** A whole number above zero. */
    NUMBER("whole number"),
    /** Yes or no. */
    SWITCH("`true` or `false`"),
    /** A time span. */
    DURATION("duration: `500ms`, `30s`, `5m`, `1h`, or `0` for no limit"),
    /** How much a class of difference weighs; case does not matter. */
    SEVERITY("`ERROR`, `WARN` or `IGNORE`"),
    /** Which ways to walk; case does not matter. */
    WALK("`STAIRS`, `WHOLE` or `BOTH`"),
    /** Several texts: a list, or one text with commas. */
    TEXTS("list of texts"),
    /** Waivers. */
    WAIVERS("list of `{migration, object, kind, reason}`"),
    /** Groups. */
    GROUPS("list of `{from, to}`");

    private final String description;

    ConfigurationType(String description) {
        this.description = description;
    }

    /**
     * Returns how users write such a value.
     *
     * @return a few words of Markdown
     */
    public String description() {
        return description;
    }

    boolean isList() {
        return this == TEXTS || this == WAIVERS || this == GROUPS;
    }
}
