package dev.backstitch.assertions;

import dev.backstitch.engine.schema.Domain;
import dev.backstitch.engine.schema.EnumType;
import dev.backstitch.engine.schema.ObjectName;
import dev.backstitch.engine.schema.Schema;
import dev.backstitch.engine.schema.Sequence;
import dev.backstitch.engine.schema.Table;
import dev.backstitch.engine.schema.TableKind;
import dev.backstitch.engine.schema.View;
import dev.backstitch.engine.schema.BaseType;
import dev.backstitch.engine.schema.Collation;
import dev.backstitch.engine.schema.CompositeType;
import dev.backstitch.engine.schema.Conversion;
import dev.backstitch.engine.schema.OtherObject;
import dev.backstitch.engine.schema.RangeType;
import dev.backstitch.engine.schema.ShellType;
import dev.backstitch.engine.schema.TextSearchConfiguration;
import dev.backstitch.engine.schema.TextSearchDictionary;
import dev.backstitch.engine.schema.TextSearchParser;
import dev.backstitch.engine.schema.TextSearchTemplate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One kind of the objects that live in a schema.
 *
 * @param kind the word for it
 * @param plural the word for several
 * @param all all of them
 * @param name the name of one
 */
record SchemaObjects<T>(String kind, String plural, Function<Schema, List<T>> all, Function<T, ObjectName> name)
        implements Lookup<T> {

    static final SchemaObjects<Table> TABLES = new SchemaObjects<>("table", "tables", Schema::tables, Table::name);
    static final SchemaObjects<Table> FOREIGN_TABLES =
            new SchemaObjects<>("foreign table", "foreign tables", SchemaObjects::foreignTables, Table::name);
    static final SchemaObjects<View> VIEWS =
            new SchemaObjects<>("view", "views", schema -> views(schema, false), View::name);
    static final SchemaObjects<View> MATERIALIZED_VIEWS =
            new SchemaObjects<>("materialized view", "materialized views", schema -> views(schema, true), View::name);
    static final SchemaObjects<EnumType> ENUMS = new SchemaObjects<>("enum", "enums", Schema::enums, EnumType::name);
    static final SchemaObjects<Domain> DOMAINS =
            new SchemaObjects<>("domain", "domains", Schema::domains, Domain::name);
    static final SchemaObjects<Sequence> SEQUENCES =
            new SchemaObjects<>("sequence", "sequences", Schema::sequences, Sequence::name);
    static final SchemaObjects<ObjectName> RELATIONS =
            new SchemaObjects<>("relation", "relations", SchemaObjects::relations, name -> name);

    static final SchemaObjects<CompositeType> COMPOSITE_TYPES = new SchemaObjects<>(
            "composite type", "composite types", Schema::compositeTypes, CompositeType::name);
    static final SchemaObjects<RangeType> RANGE_TYPES =
            other("range type", "range types", RangeType.class, RangeType::name);
    static final SchemaObjects<BaseType> BASE_TYPES = other("base type", "base types", BaseType.class, BaseType::name);
    static final SchemaObjects<ShellType> SHELL_TYPES =
            other("shell type", "shell types", ShellType.class, ShellType::name);
    static final SchemaObjects<ObjectName> TYPES =
            new SchemaObjects<>("type", "types", SchemaObjects::types, Function.identity());
    static final SchemaObjects<Collation> COLLATIONS =
            other("collation", "collations", Collation.class, Collation::name);
    static final SchemaObjects<Conversion> CONVERSIONS =
            other("conversion", "conversions", Conversion.class, Conversion::name);
    static final SchemaObjects<TextSearchConfiguration> TEXT_SEARCH_CONFIGURATIONS = other(
            "text search configuration",
            "text search configurations",
            TextSearchConfiguration.class,
            TextSearchConfiguration::name);
    static final SchemaObjects<TextSearchDictionary> TEXT_SEARCH_DICTIONARIES = other(
            "text search dictionary",
            "text search dictionaries",
            TextSearchDictionary.class,
            TextSearchDictionary::name);
    static final SchemaObjects<TextSearchParser> TEXT_SEARCH_PARSERS =
            other("text search parser", "text search parsers", TextSearchParser.class, TextSearchParser::name);
    static final SchemaObjects<TextSearchTemplate> TEXT_SEARCH_TEMPLATES =
            other("text search template", "text search templates", TextSearchTemplate.class, TextSearchTemplate::name);

    private static final List<SchemaObjects<?>> KINDS =
            List.of(TABLES, VIEWS, MATERIALIZED_VIEWS, ENUMS, DOMAINS, SEQUENCES, COMPOSITE_TYPES, RANGE_TYPES, BASE_TYPES, SHELL_TYPES);

    private static <T extends OtherObject> SchemaObjects<T> other(
            String kind, String plural, Class<T> type, Function<T, ObjectName> name) {
        return new SchemaObjects<>(kind, plural, schema -> schema.others(type), name);
    }

    private static List<ObjectName> types(Schema schema) {
        Stream<ObjectName> named = Stream.of(ENUMS, DOMAINS, COMPOSITE_TYPES, RANGE_TYPES, BASE_TYPES, SHELL_TYPES)
                .flatMap(kind -> kind.names(schema).stream());
        Stream<ObjectName> multiranges =
                schema.others(RangeType.class).stream().map(range -> Names.qualified(range.multirange()));
        return Stream.concat(named, multiranges).sorted().toList();
    }

    private static List<Table> foreignTables(Schema schema) {
        return schema.tables().stream()
                .filter(table -> table.tableKind() == TableKind.FOREIGN)
                .toList();
    }

    private static List<ObjectName> relations(Schema schema) {
        return Stream.of(TABLES, VIEWS, MATERIALIZED_VIEWS, SEQUENCES)
                .flatMap(objects -> objects.names(schema).stream())
                .sorted()
                .toList();
    }

    private static List<View> views(Schema schema, boolean materialized) {
        return schema.views().stream()
                .filter(view -> view.materialized() == materialized)
                .toList();
    }

    List<ObjectName> names(Schema schema) {
        return all.apply(schema).stream().map(name).toList();
    }

    Optional<T> find(Schema schema, ObjectName wanted) {
        return all.apply(schema).stream()
                .filter(object -> name.apply(object).equals(wanted))
                .findFirst();
    }

    @Override
    public String shown(String written) {
        return Names.qualified(written).toString();
    }

    @Override
    public List<T> matching(Schema schema, String written) {
        return find(schema, Names.qualified(written)).stream().toList();
    }

    @Override
    public List<String> shownNames(Schema schema) {
        return names(schema).stream().map(ObjectName::toString).toList();
    }

    @Override
    public SetComparison only(Schema schema, String... written) {
        List<String> expected = Arrays.stream(written)
                .map(Names::qualified)
                .sorted()
                .map(ObjectName::toString)
                .toList();
        return new SetComparison(expected, shownNames(schema));
    }

    @Override
    public Message missing(Schema schema, String written) {
        ObjectName wanted = Names.qualified(written);
        Message message =
                Message.of("Expecting schema to have %s %s, but it has no such %s.".formatted(kind, wanted, kind));
        for (SchemaObjects<?> other : KINDS) {
            if (other.names(schema).contains(wanted)) {
                message.row("exists as", other.kind + " " + wanted);
            }
        }
        List<ObjectName> there = names(schema);
        message.names(
                "exists in",
                there.stream()
                        .filter(name -> name.name().equals(wanted.name()))
                        .map(name -> "schema " + name.schema() + ": " + name)
                        .toList());
        suggest(message, wanted, there);
        return message.row(plural, Message.list(shownNames(schema)));
    }

    private static void suggest(Message message, ObjectName wanted, List<ObjectName> there) {
        List<String> otherCase = there.stream()
                .filter(name -> plain(name).equalsIgnoreCase(plain(wanted)))
                .map(ObjectName::toString)
                .toList();
        if (!otherCase.isEmpty()) {
            message.row("did you mean", Message.list(otherCase) + " (differs only in case)");
            return;
        }
        List<String> near = Nearest.to(
                plain(wanted), there.stream().map(SchemaObjects::plain).toList());
        message.names(
                "did you mean",
                near.stream()
                        .flatMap(text ->
                                there.stream().filter(name -> plain(name).equals(text)))
                        .map(ObjectName::toString)
                        .toList());
    }

    /** The default schema is left out, so that it does not make every short name look near. */
    private static String plain(ObjectName name) {
        return name.schema().equals("public") ? name.name() : name.schema() + "." + name.name();
    }
}
