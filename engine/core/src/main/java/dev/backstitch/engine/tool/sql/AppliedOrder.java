package dev.backstitch.engine.tool.sql;

import dev.backstitch.engine.migration.SqlMigration;
import dev.backstitch.engine.tool.AppliedMigration;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Puts recorded versions in the order of the migrations; versions that no file has come last, as text. */
record AppliedOrder(List<String> versions) {

    static AppliedOrder of(List<SqlMigration> migrations) {
        return new AppliedOrder(migrations.stream()
                .map(migration -> migration.migration().version().text())
                .toList());
    }

    List<AppliedMigration> sort(List<String> recorded, Function<String, AppliedMigration> row) {
        return recorded.stream()
                .sorted(Comparator.comparingInt(this::position).thenComparing(Comparator.naturalOrder()))
                .map(row)
                .toList();
    }

    private int position(String version) {
        int index = versions.indexOf(version);
        return index < 0 ? versions.size() : index;
    }
}
