package dev.backstitch.assertions;

import dev.backstitch.engine.schema.CheckConstraint;
import dev.backstitch.engine.schema.Constraint;
import dev.backstitch.engine.schema.ExclusionConstraint;
import dev.backstitch.engine.schema.ForeignKey;
import dev.backstitch.engine.schema.NotNullConstraint;
import dev.backstitch.engine.schema.PrimaryKey;
import dev.backstitch.engine.schema.Table;
import dev.backstitch.engine.schema.UniqueConstraint;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One kind of the constraints that are found by their names or columns.
 *
 * @param type its class
 * @param word the word for it
 * @param plural the word for several
 * @param columns the columns that it is on, for kinds that are looked up by columns
 * @param summary one on a line
 */
record ConstraintKind<T extends Constraint>(
        Class<T> type,
        String word,
        String plural,
        Function<T, Optional<List<String>>> columns,
        Function<T, String> summary) {

    static final ConstraintKind<ForeignKey> FOREIGN_KEY = new ConstraintKind<>(
            ForeignKey.class, "foreign key", "foreign keys", key -> Optional.of(key.columns()), Summary::of);
    static final ConstraintKind<UniqueConstraint> UNIQUE = new ConstraintKind<>(
            UniqueConstraint.class,
            "unique constraint",
            "unique constraints",
            constraint -> Optional.of(constraint.columns()),
            Summary::of);
    static final ConstraintKind<CheckConstraint> CHECK = new ConstraintKind<>(
            CheckConstraint.class,
            "check constraint",
            "check constraints",
            constraint -> Optional.empty(),
            Summary::of);
    static final ConstraintKind<ExclusionConstraint> EXCLUSION = new ConstraintKind<>(
            ExclusionConstraint.class,
            "exclusion constraint",
            "exclusion constraints",
            constraint -> Optional.empty(),
            Summary::of);
    static final ConstraintKind<NotNullConstraint> NOT_NULL = new ConstraintKind<>(
            NotNullConstraint.class,
            "not null constraint",
            "not null constraints",
            constraint -> Optional.of(List.of(constraint.column())),
            Summary::of);
    private static final ConstraintKind<PrimaryKey> PRIMARY_KEY = new ConstraintKind<>(
            PrimaryKey.class, "primary key", "primary keys", key -> Optional.of(key.columns()), Summary::of);

    private static final List<ConstraintKind<?>> KINDS = 
            List.of(PRIMARY_KEY, FOREIGN_KEY, UNIQUE, CHECK, EXCLUSION, NOT_NULL);

    /** Describes that none of this kind has the name: what else has it, and what may have been meant. */
    Message missing(Table table, String wanted) {
        List<String> names = table.constraints().stream()
                .filter(type::isInstance)
                .map(Constraint::name)
                .toList();
        Message message = Missing.headline(table.id().toString(), word, wanted);
        table.constraints().stream()
                .filter(constraint -> constraint.name().equals(wanted))
                .forEach(constraint -> message.row("exists as", word(constraint)));
        table.indexes().stream()
                .filter(index ->
                        index.name().name().equals(wanted) && index.constraint().isEmpty())
                .forEach(index -> message.row("exists as", "index: " + index.summary()));
        return Missing.suggest(message, wanted, names).row(plural, Message.list(Names.quote(names)));
    }

    /** The word for any constraint. */
    static String word(Constraint constraint) {
        return KINDS.stream()
                .filter(kind -> kind.type.isInstance(constraint))
                .map(ConstraintKind::word)
                .findFirst()
                .orElseThrow();
    }
}
