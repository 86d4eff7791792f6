package dev.backstitch.engine.check;

import dev.backstitch.engine.migration.Migration;
import java.util.List;
import org.apiguardian.api.API;

/**
 * What one round trip goes over: one migration, or several that the user grouped.
 *
 * @param migrations the migrations in the order of their ups, at least one
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record Step(List<Migration> migrations) {

    /** Copies the migrations. */
    public Step {
        migrations = List.copyOf(migrations);
    }

    /**
     * Returns the name that reports show.
     *
     * @return the migration's name, or {@code first … last}
     */
    public String name() {
        return migrations.size() == 1 ? first().name() : first().name() + " … " + last().name();
    }

    /**
     * Returns the first migration.
     *
     * @return the one whose up runs first
     */
    public Migration first() {
        return migrations.get(0);
    }

    /**
     * Returns the last migration.
     *
     * @return the one whose up runs last
     */
    public Migration last() {
        return migrations.get(migrations.size() - 1);
    }

    @Override
    public String toString() {
        return name();
    }
}
