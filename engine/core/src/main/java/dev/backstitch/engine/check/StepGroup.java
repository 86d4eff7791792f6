package dev.backstitch.engine.check;

import org.apiguardian.api.API;

/**
 * One logical change that is split in several migrations.
 *
 * @param from the version of the first migration
 * @param to the version of the last migration, included
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record StepGroup(String from, String to) {}
