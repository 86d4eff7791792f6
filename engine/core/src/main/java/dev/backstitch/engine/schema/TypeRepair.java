package dev.backstitch.engine.schema;

import dev.backstitch.engine.postgres.Identifiers;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Brings one property of a domain or composite type to the expected value. */
final class TypeRepair {

    private final RepairScript script;

    TypeRepair(RepairScript script) {
        this.script = script;
    }

    private boolean add(String sql) {
        script.add(RepairScript.ALTER, sql);
        return true;
    }

    private static <T> List<T> missing(List<T> values, Predicate<T> known) {
        return values.stream().filter(known.negate()).toList();
    }

    boolean domain(Domain domain, Domain there, String property) {
        String alter = "ALTER DOMAIN " + domain.name() + " ";
        return switch (property) {
            case "default" ->
                add(alter
                        + domain.defaultExpression()
                                .map(it -> "SET DEFAULT " + it)
                                .orElse("DROP DEFAULT"));
            case "not null" -> add(alter + notNull(domain));
            case "checks" -> checks(domain, there, alter);
            case "not null name" ->
                !domain.notNull()
                        || !there.notNull()
                        || add(alter + "RENAME CONSTRAINT "
                                + Identifiers.quote(SqlTarget.notNullName(there)) + " TO "
                                + Identifiers.quote(SqlTarget.notNullName(domain)));
            case "not null comment" -> {
                script.add(RepairScript.LAST, SqlTarget.commentOnNotNull(domain, domain.notNullComment()));
                yield true;
            }
            default -> false;
        };
    }

    private static String notNull(Domain domain) {
        if (!domain.notNull()) {
            return "DROP NOT NULL";
        }
        return domain.notNullName()
                .map(name -> "ADD CONSTRAINT " + Identifiers.quote(name) + " NOT NULL")
                .orElse("SET NOT NULL");
    }

    private boolean checks(Domain domain, Domain there, String alter) {
        missing(there.checks(), it -> domain.checks().stream().anyMatch(wanted -> isSame(wanted, it)))
                .forEach(it -> add(alter + "DROP CONSTRAINT " + Identifiers.quote(it.name())));
        missing(domain.checks(), it -> there.checks().stream().anyMatch(other -> isSame(other, it)))
                .forEach(it -> script.add(Creation.stage(domain), alter + "ADD " + Fragments.check(it)));
        missing(domain.checks(), there.checks()::contains)
                .forEach(it -> comment(
                        "CONSTRAINT %s ON DOMAIN %s".formatted(Identifiers.quote(it.name()), domain.name()),
                        it.comment()));
        return true;
    }

    private static boolean isSame(DomainCheck one, DomainCheck other) {
        return Fragments.check(one).equals(Fragments.check(other));
    }

    private void comment(String target, Optional<String> comment) {
        String text = comment.map(Identifiers::literal).orElse("NULL");
        script.add(RepairScript.LAST, "COMMENT ON " + target + " IS " + text);
    }

    boolean composite(CompositeType type, CompositeType there) {
        String alter = "ALTER TYPE " + type.name() + " ";
        List<String> wanted =
                type.attributes().stream().map(CompositeAttribute::name).toList();
        List<String> known =
                there.attributes().stream().map(CompositeAttribute::name).toList();
        missing(known, wanted::contains).forEach(it -> add(alter + "DROP ATTRIBUTE " + Identifiers.quote(it)));
        missing(type.attributes(), there.attributes()::contains).forEach(it -> {
            boolean isKnown = known.contains(it.name());
            String changed = Identifiers.quote(it.name()) + " TYPE " + it.type() + Fragments.collate(it.collation());
            if (!isIn(there, it)) {
                add(alter + (isKnown ? "ALTER ATTRIBUTE " + changed : "ADD ATTRIBUTE " + Fragments.attribute(it)));
            }
            comment("COLUMN " + type.name() + "." + Identifiers.quote(it.name()), it.comment());
        });
        return true;
    }

    /** Only its comment may be another one. */
    private static boolean isIn(CompositeType type, CompositeAttribute attribute) {
        return type.attributes().stream()
                .anyMatch(it -> Fragments.attribute(it).equals(Fragments.attribute(attribute)));
    }
}
