package dev.backstitch.engine.tool;

import org.apiguardian.api.API;

/**
 * A file that is to be written for a new migration.
 *
 * @param name its name, without a folder
 * @param text what it holds, ending with a line end
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record NewFile(String name, String text) {}
