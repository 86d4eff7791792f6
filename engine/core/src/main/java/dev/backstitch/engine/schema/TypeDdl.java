package dev.backstitch.engine.schema;

import dev.backstitch.engine.postgres.Identifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Types and what goes with them as SQL: the statement that makes each, then one for each of its parts. */
final class TypeDdl {

    private TypeDdl() {}

    static List<String> enumeration(EnumType type) {
        List<String> sql = new ArrayList<>();
        sql.add("CREATE TYPE " + type.name() + " AS ENUM ()");
        type.values()
                .forEach(value ->
                        sql.add("ALTER TYPE %s ADD VALUE %s".formatted(type.name(), Identifiers.literal(value))));
        return sql;
    }

    static List<String> composite(CompositeType type) {
        List<String> sql = new ArrayList<>();
        sql.add("CREATE TYPE " + type.name() + " AS ()");
        type.attributes()
                .forEach(it ->
                        sql.add("ALTER TYPE %s ADD ATTRIBUTE %s".formatted(type.name(), Fragments.attribute(it))));
        return sql;
    }

    static List<String> domain(Domain domain) {
        List<String> sql = new ArrayList<>();
        sql.add(bare(domain));
        domain.checks().forEach(it -> sql.add("ALTER DOMAIN %s ADD %s".formatted(domain.name(), Fragments.check(it))));
        return sql;
    }

    /** The whole of it in one statement, for people. */
    static String summary(EnumType type) {
        return "CREATE TYPE %s AS ENUM (%s)"
                .formatted(
                        type.name(),
                        type.values().stream().map(Identifiers::literal).collect(Collectors.joining(", ")));
    }

    static String summary(CompositeType type) {
        return "CREATE TYPE %s AS (%s)"
                .formatted(
                        type.name(),
                        type.attributes().stream().map(Fragments::attribute).collect(Collectors.joining(", ")));
    }

    static String summary(Domain domain) {
        return bare(domain)
                + domain.checks().stream()
                        .map(check -> " " + Fragments.check(check))
                        .collect(Collectors.joining());
    }

    private static String bare(Domain domain) {
        return "CREATE DOMAIN " + domain.name() + " AS " + domain.baseType() + Fragments.collate(domain.collation())
                + domain.defaultExpression().map(text -> " DEFAULT " + text).orElse("")
                + domain.notNullName()
                        .map(name -> " CONSTRAINT " + Identifiers.quote(name))
                        .orElse("")
                + (domain.notNull() ? " NOT NULL" : "");
    }

    static String range(RangeType type) {
        List<String> options = new ArrayList<>();
        options.add("SUBTYPE = " + type.subtype());
        type.operatorClass().ifPresent(it -> options.add("SUBTYPE_OPCLASS = " + it));
        type.collation().ifPresent(it -> options.add("COLLATION = " + it));
        type.canonical().ifPresent(it -> options.add("CANONICAL = " + it));
        type.subtypeDifference().ifPresent(it -> options.add("SUBTYPE_DIFF = " + it));
        options.add("MULTIRANGE_TYPE_NAME = " + type.multirange());
        return "CREATE TYPE " + type.name() + " AS RANGE (" + String.join(", ", options) + ")";
    }

    static String base(BaseType type) {
        return "CREATE TYPE " + type.name() + " (" + String.join(", ", type.attributes()) + ")";
    }

    static String collation(Collation collation) {
        List<String> options = new ArrayList<>();
        options.add("PROVIDER = " + collation.provider());
        collation.locale().ifPresent(it -> options.add("LOCALE = " + Identifiers.literal(it)));
        collation.lcCollate().ifPresent(it -> options.add("LC_COLLATE = " + Identifiers.literal(it)));
        collation.lcCtype().ifPresent(it -> options.add("LC_CTYPE = " + Identifiers.literal(it)));
        if (!collation.deterministic()) {
            options.add("DETERMINISTIC = false");
        }
        collation.rules().ifPresent(it -> options.add("RULES = " + Identifiers.literal(it)));
        return "CREATE COLLATION " + collation.name() + " (" + String.join(", ", options) + ")";
    }

    static String cast(Cast cast) {
        return "CREATE CAST %s %s%s"
                .formatted(
                        cast.id().name(),
                        cast.method(),
                        cast.context().equals("EXPLICIT") ? "" : " AS " + cast.context());
    }
}
