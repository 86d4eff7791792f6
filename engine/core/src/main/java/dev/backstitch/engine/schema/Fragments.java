package dev.backstitch.engine.schema;

import dev.backstitch.engine.postgres.Identifiers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The values of properties, as SQL or as near to it as a reader wants. */
final class Fragments {

    private Fragments() {}

    /** Empty where the property is absent: an empty Optional or list. */
    static Optional<String> text(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.flatMap(Fragments::text);
        }
        if (value instanceof Collection<?> list) {
            return list.isEmpty()
                    ? Optional.empty()
                    : Optional.of(list.stream()
                            .map(element -> text(element).orElse(""))
                            .collect(Collectors.joining(", ")));
        }
        return Optional.of(single(value));
    }

    private static String single(Object value) {
        if (value instanceof Enum<?> word) {
            return word.name().replace('_', ' ');
        }
        if (value instanceof Identity identity) {
            return identity(identity);
        }
        if (value instanceof Generated generated) {
            return generated(generated);
        }
        if (value instanceof IndexKey key) {
            return key(key)
                    + key.statisticsTarget()
                            .map(it -> " (statistics: " + it + ")")
                            .orElse("");
        }
        if (value instanceof DomainCheck check) {
            return check(check) + commented(check.comment());
        }
        if (value instanceof CompositeAttribute attribute) {
            return attribute(attribute) + commented(attribute.comment());
        }
        return value.toString();
    }

    private static String commented(Optional<String> comment) {
        return comment.map(text -> " (comment: " + text + ")").orElse("");
    }

    static String identity(Identity identity) {
        String options = options(identity.options());
        return (identity.always() ? "ALWAYS" : "BY DEFAULT") + (options.isEmpty() ? "" : " (" + options + ")");
    }

    static String generated(Generated generated) {
        return generated.expression() + (generated.stored() ? " STORED" : " VIRTUAL");
    }

    static String key(IndexKey key) {
        StringBuilder sql = new StringBuilder(key.expression());
        key.collation().ifPresent(collation -> sql.append(" COLLATE ").append(collation));
        key.operatorClass().ifPresent(operators -> sql.append(' ').append(operators));
        if (key.descending()) {
            sql.append(" DESC");
        }
        if (key.nullsFirst() != key.descending()) {
            sql.append(key.nullsFirst() ? " NULLS FIRST" : " NULLS LAST");
        }
        return sql.toString();
    }

    static String check(DomainCheck check) {
        return "CONSTRAINT %s CHECK (%s)%s"
                .formatted(Identifiers.quote(check.name()), check.expression(), check.validated() ? "" : " NOT VALID");
    }

    static String attribute(CompositeAttribute attribute) {
        return Identifiers.quote(attribute.name()) + " " + attribute.type() + collate(attribute.collation());
    }

    static String collate(Optional<String> collation) {
        return collation.map(name -> " COLLATE " + name).orElse("");
    }

    static String names(List<String> identifiers) {
        return identifiers.stream().map(Identifiers::quote).collect(Collectors.joining(", "));
    }

    /** What differs from what Postgres would take by itself, as CREATE SEQUENCE spells it. */
    static String options(SequenceOptions options) {
        long step = options.increment();
        List<String> words = new ArrayList<>();
        boolean up = step > 0;
        addUnless(words, "INCREMENT", step, 1);
        addUnless(words, "MINVALUE", options.min(), up ? 1 : least(options.type()));
        addUnless(words, "MAXVALUE", options.max(), up ? greatest(options.type()) : -1);
        addUnless(words, "START", options.start(), up ? options.min() : options.max());
        addUnless(words, "CACHE", options.cache(), 1);
        if (options.cycle()) {
            words.add("CYCLE");
        }
        return String.join(" ", words);
    }

    private static void addUnless(List<String> words, String word, long value, long usual) {
        if (value != usual) {
            words.add(word + " " + value);
        }
    }

    private static long greatest(String type) {
        return switch (type) {
            case "smallint" -> Short.MAX_VALUE;
            case "integer" -> Integer.MAX_VALUE;
            default -> Long.MAX_VALUE;
        };
    }

    private static long least(String type) {
        return -greatest(type) - 1;
    }
}
