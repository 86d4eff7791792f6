package dev.backstitch.assertions;

import static java.util.stream.Collectors.joining;

import io.github.mfvanek.pg.model.column.ColumnNameAware;
import io.github.mfvanek.pg.model.column.ColumnsAware;
import io.github.mfvanek.pg.model.constraint.ConstraintNameAware;
import io.github.mfvanek.pg.model.constraint.ConstraintsAware;
import io.github.mfvanek.pg.model.dbobject.DbObject;
import io.github.mfvanek.pg.model.function.StoredFunction;
import io.github.mfvanek.pg.model.index.Index;
import io.github.mfvanek.pg.model.index.IndexNameAware;
import io.github.mfvanek.pg.model.index.IndexesAware;
import io.github.mfvanek.pg.model.table.TableNameAware;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Says in words what pg-index-health found. It gives the names of relations with their schema, because the path is
 * empty; those of constraints, columns and routines of {@code public} it gives without.
 */
final class HealthObjects {

    private HealthObjects() {}

    static HealthFinding finding(String check, DbObject object) {
        Set<String> names = new HashSet<>();
        String table = object instanceof TableNameAware of ? of.getTableName() : "";
        if (!table.isEmpty()) {
            names.add(table);
        }
        return new HealthFinding(check, words(object, table, names), names);
    }

    private static String words(DbObject object, String table, Set<String> names) {
        if (object instanceof IndexesAware several) {
            List<String> indexes =
                    several.getIndexes().stream().map(Index::getIndexName).toList();
            names.addAll(indexes);
            return "indexes " + Message.list(indexes) + " on " + table;
        }
        if (object instanceof ConstraintsAware several) {
            List<String> constraints = several.getConstraints().stream()
                    .map(ConstraintNameAware::getConstraintName)
                    .toList();
            constraints.forEach(constraint -> names.add(inSchemaOf(table, constraint)));
            return "constraints " + Message.list(constraints) + " on " + table;
        }
        if (object instanceof IndexNameAware index) {
            names.add(index.getIndexName());
            return "index " + index.getIndexName() + columns(object) + " on " + table;
        }
        if (object instanceof ConstraintNameAware constraint) {
            names.add(inSchemaOf(table, constraint.getConstraintName()));
            return "constraint " + constraint.getConstraintName() + columns(object) + " on " + table;
        }
        if (object instanceof ColumnNameAware column) {
            String name = table + "." + column.getColumnName();
            names.add(name);
            return "column " + name;
        }
        return alone(object, names);
    }

    private static String alone(DbObject object, Set<String> names) {
        String kind = object.getObjectType().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String name = Names.qualified(object.getName()).toString();
        names.add(name);
        if (object instanceof StoredFunction function) {
            String signature = name + "(" + function.getFunctionSignature() + ")";
            names.add(signature);
            return kind + " " + signature;
        }
        return kind + " " + name + columns(object);
    }

    private static String columns(DbObject object) {
        return object instanceof ColumnsAware parts && !parts.getColumns().isEmpty()
                ? parts.getColumns().stream().map(ColumnNameAware::getColumnName).collect(joining(", ", " (", ")"))
                : "";
    }

    private static String inSchemaOf(String table, String constraint) {
        return Names.qualified(Names.qualified(table).schema() + "." + constraint)
                .toString();
    }
}
