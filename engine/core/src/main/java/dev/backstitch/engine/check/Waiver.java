package dev.backstitch.engine.check;

import org.apiguardian.api.API;

/**
 * Lets one kind of finding on one object in one migration pass, for a reason. One that matches nothing fails the check.
 *
 * @param migration the version or the name of the migration
 * @param object the object as reports print it, kind included: {@code enum public."UserRole"}
 * @param kind the property that differs ({@code values}), or {@code missing} or {@code unexpected} for a whole object
 * @param reason why, never blank
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record Waiver(String migration, String object, String kind, String reason) {}
