package dev.backstitch.engine.tool;

import org.apiguardian.api.API;

/**
 * Something that a migration left behind in its session, and that would have reached the next one.
 *
 * @param what what was left, such as {@code search_path} (a setting), {@code role}, {@code advisory lock},
 *     {@code temporary table} or {@code open transaction}
 * @param value its value or name
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record SessionLeak(String what, String value) {}
