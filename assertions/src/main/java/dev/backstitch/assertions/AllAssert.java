package dev.backstitch.assertions;

import dev.backstitch.engine.schema.Schema;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Rules that all objects of one kind have to satisfy, but for exceptions.
 *
 * <pre><code>assertThat(schema).allTables().satisfy(t -&gt; t.hasPrimaryKey()).except("audit_log");
 * assertThat(schema).allTables().except("audit_log").satisfy(t -&gt; t.hasPrimaryKey());</code></pre>
 *
 * <p>Both say the same. Exceptions that come first are exceptions from all rules that follow; those behind a rule are
 * exceptions from that rule alone. A rule runs at once and fails at once. Only where {@code except(...)} is called
 * directly on its result does the failure wait for the exceptions; this is seen in the class file of the test. Where it
 * cannot be seen, the rule fails, and exceptions have to come first.
 *
 * <p>The message has all that break the rule. A rule on no objects at all holds. An exception that exempts nothing is an
 * error; one from a rule that the object satisfies anyway is none.
 *
 * @param <E> the assertions on one object
 * @param <T> the kind of object
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class AllAssert<E extends BackstitchAssert<?, T>, T>
        extends ReachedAssert<AllAssert<E, T>, Schema, SchemaAssert> {

    private final Rules<E, T> rules;
    private final Predicate<? super T> filter;
    private final Set<String> exempt = new LinkedHashSet<>();
    private final Set<String> exemptFromRule = new LinkedHashSet<>();
    private @Nullable Consumer<? super E> rule;

    AllAssert(@Nullable Schema actual, Rules<E, T> rules, Predicate<? super T> filter, Place<SchemaAssert> place) {
        super(actual, AllAssert.class, place);
        this.rules = rules;
        this.filter = filter;
    }

    /**
     * Narrows the objects down.
     *
     * <pre><code>assertThat(schema).allColumns().where(c -&gt; c.name().endsWith("At")).satisfy(c -&gt; c.hasType("timestamptz"));
     * </code></pre>
     *
     * @param condition what those have in common that the rules are for
     * @return assertions on those alone, without the exceptions made so far
     */
    public AllAssert<E, T> where(Predicate<? super T> condition) {
        Predicate<T> both = object -> filter.test(object) && condition.test(object);
        return navigate(
                schema -> new AllAssert<>(schema, rules, both, beside(label(schema))),
                () -> new AllAssert<>(null, rules, both, deadBeside()));
    }

    /**
     * Verifies that all objects satisfy a rule, but for those that {@link #except(String...)} names, before or directly
     * behind.
     *
     * @param rule asserts what has to hold of each
     * @return this assertion object
     * @throws AssertionError if one does not satisfy it; all that do not are named
     */
    public AllAssert<E, T> satisfy(Consumer<? super E> rule) {
        this.rule = rule;
        exemptFromRule.clear();
        return judge("satisfy");
    }

    /**
     * Exempts objects from the rule before, or from all rules that follow where none comes before.
     *
     * @param names the objects: {@code users} or {@code app.users}, {@code users.email} for a part of a table, or the
     *     table for all its parts
     * @return this assertion object
     * @throws AssertionError if there is no such object, or if one that is not exempt does not satisfy the rule
     */
    public AllAssert<E, T> except(String... names) {
        (rule == null ? exempt : exemptFromRule).addAll(List.of(names));
        check(schema -> {
            for (String name : names) {
                requireMeaning(schema, name);
            }
        });
        return rule == null ? this : judge("except");
    }

    private void requireMeaning(Schema schema, String name) {
        List<T> all = rules.all().apply(schema);
        if (all.stream().noneMatch(object -> rules.isMeant(object, name))) {
            List<String> names = all.stream().map(rules::name).toList();
            Message message = Message.of("Expecting %s to exempt %s from the rule, but there is none of that name."
                    .formatted(rules.plural(), name));
            throw error(
                    Missing.suggestShown(message, name, names).row(rules.plural(), Message.list(names)),
                    name,
                    String.join("\n", names));
        }
    }

    /** Reports what breaks the rule, unless exceptions are on their way. */
    private AllAssert<E, T> judge(String caller) {
        if (sink == Sink.DEAD || actual == null) {
            return check(schema -> {});
        }
        Map<String, String> broken = broken(actual);
        if (!broken.isEmpty() && FollowingCall.follows(AllAssert.class, caller, "except")) {
            return this;
        }
        return check(schema -> {
            if (!broken.isEmpty()) {
                throw broken(schema, broken);
            }
        });
    }

    /** What breaks the rule, by name, and how. */
    private Map<String, String> broken(Schema schema) {
        Map<String, String> broken = new LinkedHashMap<>();
        for (T object : rules.all().apply(schema)) {
            if (filter.test(object) && !isExempt(object)) {
                E assertion = rules.assertion().apply(schema, object);
                try {
                    requireRule().accept(assertion);
                } catch (AssertionError error) {
                    broken.put(rules.name(object), withoutPath(assertion, error));
                }
            }
        }
        return broken;
    }

    private Consumer<? super E> requireRule() {
        if (rule == null) {
            throw new IllegalStateException("there is no rule to judge by");
        }
        return rule;
    }

    private boolean isExempt(T object) {
        return exempt.stream().anyMatch(name -> rules.isMeant(object, name))
                || exemptFromRule.stream().anyMatch(name -> rules.isMeant(object, name));
    }

    private static String withoutPath(BackstitchAssert<?, ?> assertion, AssertionError error) {
        String message = String.valueOf(error.getMessage());
        String path = "[" + assertion.descriptionText() + "] ";
        return message.startsWith(path) ? message.substring(path.length()) : message;
    }

    private AssertionError broken(Schema schema, Map<String, String> broken) {
        long count = rules.all().apply(schema).stream().filter(filter).count();
        Message message = Message.of("Expecting all %s to satisfy the rule, but %d of %d %s not."
                .formatted(rules.plural(), broken.size(), count, broken.size() == 1 ? "does" : "do"));
        broken.forEach(message::row);
        return error(message, "none", String.join("\n", broken.keySet()));
    }

    @Override
    String subject(Schema schema) {
        return label(schema);
    }

    @Override
    String label(Schema schema) {
        return "all " + rules.plural();
    }

    @Override
    String kind() {
        return "schema";
    }

    @Override
    String summary(Schema schema) {
        return label(schema);
    }
}
