package dev.backstitch.engine.schema;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the views that read from tables, by the names in their definitions, which are always qualified. */
final class DependentViews {

    private DependentViews() {}

    /** Those over others come after them. */
    static List<View> of(List<ObjectName> tables, SchemaParts schema) {
        Set<View> views = new LinkedHashSet<>();
        tables.forEach(table -> collect(table, schema, views));
        return List.copyOf(views);
    }

    private static void collect(ObjectName relation, SchemaParts schema, Set<View> views) {
        Pattern name = Pattern.compile("(?<![\\w.\"])" + Pattern.quote(relation.toString()) + "(?![\\w\"])");
        for (SchemaObject object : schema.objects().values()) {
            if (object instanceof View view && name.matcher(view.definition()).find()) {
                // Put behind what it was found through before.
                views.remove(view);
                views.add(view);
                collect(view.name(), schema, views);
            }
        }
    }
}
