package dev.backstitch.engine.schema;

import dev.backstitch.engine.postgres.Identifiers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What an object is, apart from its name: as much as tells whether it could be another one, renamed. */
final class Likeness {

    /** What can be the same by chance, and what a renamed object may well have lost. */
    private static final Set<String> WEAK = Set.of("comment", "owner", "grants");

    private static final double ENOUGH = 0.6;

    private final SchemaObject object;
    private final String name;
    private final int place;
    private final Map<String, Object> properties = new LinkedHashMap<>();
    private final Set<Object> features;

    Likeness(SchemaObject object, SchemaParts schema, Meaning meaning) {
        this.object = object;
        this.name = nameOf(object);
        this.place = schema.holder(object.id())
                .map(holder -> holder.parts().map(SchemaObject::id).toList().indexOf(object.id()))
                .orElse(0);
        meaning.of(object)
                .forEach((property, value) ->
                        properties.put(property, value instanceof String text ? withoutName(text) : value));
        this.features = features(object, schema);
    }

    SchemaObject object() {
        return object;
    }

    String name() {
        return name;
    }

    static String nameOf(SchemaObject object) {
        Object name = Properties.component(object, "name");
        return name instanceof ObjectName qualified ? qualified.name() : name.toString();
    }

    /** The definition of a trigger names it; the form of a deparsed text has blanks between its tokens. */
    private String withoutName(String text) {
        return (" " + text).replace(" " + Identifiers.quote(name) + " ", " $ ");
    }

    /** Of what consists of many things, these: then most of them must be the same, else all properties. */
    private static Set<Object> features(SchemaObject object, SchemaParts schema) {
        if (object instanceof Table table) {
            return table.columns().stream()
                    .map(column -> List.of(column.name(), column.type()))
                    .collect(Collectors.toSet());
        }
        if (object instanceof EnumType type) {
            return new HashSet<>(type.values());
        }
        if (object instanceof CompositeType type) {
            return type.attributes().stream()
                    .map(attribute -> List.of(attribute.name(), attribute.type()))
                    .collect(Collectors.toSet());
        }
        if (object instanceof Namespace namespace) {
            return schema.objects().keySet().stream()
                    .filter(id -> id.name().startsWith(namespace.id().name() + "."))
                    .map(id -> List.of(
                            id.kind(), id.name().substring(namespace.id().name().length())))
                    .collect(Collectors.toSet());
        }
        return Set.of();
    }

    /** Empty where the two cannot be the same; else the more the better. */
    Optional<Double> to(Likeness other) {
        double common = common(other);
        boolean single = features.isEmpty() && other.features.isEmpty();
        if (single ? !isAlike(other) : common < ENOUGH) {
            return Optional.empty();
        }
        long same = properties.entrySet().stream()
                .filter(property -> property.getValue().equals(other.properties.get(property.getKey())))
                .count();
        return Optional.of(10 * common
                + 10.0 * same / Math.max(1, properties.size())
                + (place == other.place ? 1 : 0)
                + similarity(name, other.name));
    }

    private double common(Likeness other) {
        Set<Object> all = new HashSet<>(features);
        all.addAll(other.features);
        Set<Object> both = new HashSet<>(features);
        both.retainAll(other.features);
        return all.isEmpty() ? 0 : (double) both.size() / all.size();
    }

    private boolean isAlike(Likeness other) {
        if (object instanceof Column column && other.object instanceof Column otherColumn) {
            return column.type().equals(otherColumn.type());
        }
        boolean known = !(object instanceof Table) && !(object instanceof EnumType) && !(object instanceof Namespace);
        return known
                && properties.entrySet().stream()
                        .filter(property -> !WEAK.contains(property.getKey()))
                        .allMatch(property -> property.getValue().equals(other.properties.get(property.getKey())));
    }

    /** Whether nothing but the name differs, in it and in what it holds. What a schema holds, it does not know. */
    boolean isExactly(Likeness other) {
        return !(object instanceof Namespace) && properties.equals(other.properties) && parts().equals(other.parts());
    }

    /** Each part without the name of what holds it, in its order. In a string, a rename would not change the name. */
    private List<Object> parts() {
        Pattern own =
                Pattern.compile("(?<![\\w.$\"'])" + Pattern.quote(object.id().name()) + "(?![\\w$\"'])");
        List<Object> parts = new ArrayList<>();
        object.parts().forEach(part -> {
            Map<String, Object> withoutName = new LinkedHashMap<>();
            Properties.of(part)
                    .forEach((property, value) -> withoutName.put(
                            property, own.matcher(value.toString()).replaceAll("&")));
            parts.add(List.of(part.id().kind(), nameOf(part), withoutName));
        });
        return parts;
    }

    /** The share of their pairs of letters that two names have in common: 1 for the same. */
    private static double similarity(String one, String other) {
        List<String> pairs = pairs(one);
        List<String> others = new ArrayList<>(pairs(other));
        int all = pairs.size() + others.size();
        long both = pairs.stream().filter(others::remove).count();
        return all == 0 ? 0 : 2.0 * both / all;
    }

    private static List<String> pairs(String name) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + 2 <= name.length(); i++) {
            pairs.add(name.substring(i, i + 2));
        }
        return pairs;
    }
}
