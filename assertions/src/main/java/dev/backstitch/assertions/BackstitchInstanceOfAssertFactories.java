package dev.backstitch.assertions;

import dev.backstitch.engine.check.CheckReport;
import dev.backstitch.engine.check.RoundTrip;
import dev.backstitch.engine.check.WholeWay;
import dev.backstitch.engine.postgres.Database;
import dev.backstitch.engine.schema.AccessMethod;
import dev.backstitch.engine.schema.BaseType;
import dev.backstitch.engine.schema.Cast;
import dev.backstitch.engine.schema.CheckConstraint;
import dev.backstitch.engine.schema.Collation;
import dev.backstitch.engine.schema.Column;
import dev.backstitch.engine.schema.CompositeAttribute;
import dev.backstitch.engine.schema.CompositeType;
import dev.backstitch.engine.schema.Conversion;
import dev.backstitch.engine.schema.DatabaseSetting;
import dev.backstitch.engine.schema.DefaultPrivileges;
import dev.backstitch.engine.schema.Domain;
import dev.backstitch.engine.schema.DomainCheck;
import dev.backstitch.engine.schema.EnumType;
import dev.backstitch.engine.schema.EventTrigger;
import dev.backstitch.engine.schema.ExclusionConstraint;
import dev.backstitch.engine.schema.ExtendedStatistics;
import dev.backstitch.engine.schema.Extension;
import dev.backstitch.engine.schema.ExtensionGrants;
import dev.backstitch.engine.schema.ForeignDataWrapper;
import dev.backstitch.engine.schema.ForeignKey;
import dev.backstitch.engine.schema.ForeignServer;
import dev.backstitch.engine.schema.Index;
import dev.backstitch.engine.schema.IndexKey;
import dev.backstitch.engine.schema.Language;
import dev.backstitch.engine.schema.Namespace;
import dev.backstitch.engine.schema.NotNullConstraint;
import dev.backstitch.engine.schema.Operator;
import dev.backstitch.engine.schema.OperatorClass;
import dev.backstitch.engine.schema.OperatorFamily;
import dev.backstitch.engine.schema.Policy;
import dev.backstitch.engine.schema.PrimaryKey;
import dev.backstitch.engine.schema.Publication;
import dev.backstitch.engine.schema.RangeType;
import dev.backstitch.engine.schema.Role;
import dev.backstitch.engine.schema.Routine;
import dev.backstitch.engine.schema.Rule;
import dev.backstitch.engine.schema.Schema;
import dev.backstitch.engine.schema.SchemaDiff;
import dev.backstitch.engine.schema.Sequence;
import dev.backstitch.engine.schema.ShellType;
import dev.backstitch.engine.schema.Subscription;
import dev.backstitch.engine.schema.Table;
import dev.backstitch.engine.schema.TextSearchConfiguration;
import dev.backstitch.engine.schema.TextSearchDictionary;
import dev.backstitch.engine.schema.TextSearchParser;
import dev.backstitch.engine.schema.TextSearchTemplate;
import dev.backstitch.engine.schema.Transform;
import dev.backstitch.engine.schema.Trigger;
import dev.backstitch.engine.schema.UniqueConstraint;
import dev.backstitch.engine.schema.UserMapping;
import dev.backstitch.engine.schema.View;
import java.sql.Connection;
import javax.sql.DataSource;
import org.apiguardian.api.API;
import org.assertj.core.api.InstanceOfAssertFactory;

/**
 * What {@code asInstanceOf} of AssertJ needs to lead from a value to the assertions of Backstitch.
 *
 * <pre><code>assertThat(schema).others(Publication.class).first(as(PUBLICATION)).hasTable("orders");</code></pre>
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class BackstitchInstanceOfAssertFactories {

    private BackstitchInstanceOfAssertFactories() {}

    /** Leads to assertions on a {@link AccessMethod}. */
    public static final InstanceOfAssertFactory<AccessMethod, AccessMethodAssert> ACCESS_METHOD =
            new InstanceOfAssertFactory<>(AccessMethod.class, BackstitchAssertions::assertThat);

    /** Leads to assertions on a {@link BaseType}. */
    public static final InstanceOfAssertFactory<BaseType, BaseTypeAssert> BASE_TYPE =
            new InstanceOfAssertFactory<>(BaseType.class, BackstitchAssertions::assertThat);

    /** Leads to assertions on a {@link Cast}. */
    public static final InstanceOfAssertFactory<Cast, CastAssert> CAST =
            new InstanceOfAssertFactory<>(Cast.class, BackstitchAssertions::assertThat);

    /** Leads to assertions on a {@link CheckConstraint}. */
    public static final InstanceOfAssertFactory<CheckConstraint, CheckConstraintAssert> CHECK_CONSTRAINT =
            new InstanceOfAssertFactory<>(CheckConstraint.class, BackstitchAssertions::assertThat);

    /** Leads to assertions on a {@link Collation}. */
    public static final InstanceOfAssertFactory<Collation, CollationAssert> COLLATION =
            new InstanceOfAssertFactory<>(Collation.class, BackstitchAssertions::assertThat);

    /** Leads to assertions on a {@link Column}. */
    public static final InstanceOfAssertFactory<Column, ColumnAssert<?>> COLUMN =
            new InstanceOfAssertFactory<>(Column.class, BackstitchAssertions::assertThat);

    /** Leads to assertions on a {@link CompositeAttribute}. */
    public static final InstanceOfAssertFactory<CompositeAttribute, CompositeAttributeAssert> COMPOSITE_ATTRIBUTE =
            new InstanceOfAssertFactory<>(CompositeAttribute.class, BackstitchAssertions::assertThat);

    /** Leads to assertions on a {@link CompositeType}. */
    public static final InstanceOfAssertFactory<CompositeType, CompositeTypeAssert> COMPOSITE_TYPE =
            new InstanceOfAssertFactory<>(CompositeType.class, BackstitchAssertions::assertThat);

    /** Leads to assertions on a {@link Conversion}. */
    public static final InstanceOfAssertFactory<Conversion, ConversionAssert> CONVERSION =
            new InstanceOfAssertFactory<>(Conversion.class, BackstitchAssertions::assertThat);

    /** Leads to assertions on a {@link DatabaseSetting}. */
    public static final InstanceOfAssertFactory<DatabaseSetting, DatabaseSettingAssert> DATABASE_SETTING =
            new InstanceOfAssertFactory<>(DatabaseSetting.class, BackstitchAssertions::assertThat);

    /** Leads to assertions on a {@link DefaultPrivileges}. */
    public static final InstanceOfAssertFactory<DefaultPrivileges, DefaultPrivilegesAssert> DEFAULT_PRIVILEGES =
            new InstanceOfAssertFactory<>(DefaultPrivileges.class, BackstitchAssertions::assertThat);

    /** Leads to assertions on a {@link Domain}. */
    public static final InstanceOfAssertFactory<Domain, DomainAssert> DOMAIN =
            new InstanceOfAssertFactory<>(Domain.class, BackstitchAssertions::assertThat);

    /** Leads to assertions on a {@link DomainCheck}. */
    public static final InstanceOfAssertFactory<DomainCheck, DomainCheckAssert> DOMAIN_CHECK =
            new InstanceOfAssertFactory<>(DomainCheck.class, BackstitchAssertions::assertThat);

    /** Leads to assertions on a {@link EnumType}. */
    public static final InstanceOfAssertFactory<EnumType, EnumTypeAssert> ENUM_TYPE =
            new InstanceOfAssertFactory<>(EnumType.class, BackstitchAssertions::assertThat);

    /** Leads to assertions on a {@link EventTrigger}. */
    public static final InstanceOfAssertFactory<EventTrigger, EventTriggerAssert> EVENT_TRIGGER =
            new InstanceOfAssertFactory<>(EventTrigger.class, BackstitchAssertions::assertThat);

    /** Leads to assertions on a {@link ExclusionConstraint}. */
    public static final InstanceOfAssertFactory<ExclusionConstraint, ExclusionConstraintAssert> EXCLUSION_CONSTRAINT =
            new InstanceOfAssertFactory<>(ExclusionConstraint.class, BackstitchAssertions::assertThat);

    /** Leads to assertions on a {@link ExtendedStatistics}. */
    public static final InstanceOfAssertFactory<ExtendedStatistics, ExtendedStatisticsAssert<?>> EXTENDED_STATISTICS =
            new InstanceOfAssertFactory<>(ExtendedStatistics.class, BackstitchAssertions::assertThat);

    /** Leads to assertions on a {@link Extension}. */
    public static final InstanceOfAssertFactory<Extension, ExtensionAssert> EXTENSION =
            new InstanceOfAssertFactory<>(Extension.class, BackstitchAssertions::assertThat);

    /** Leads to assertions on a {@link ExtensionGrants}. */
    public static final InstanceOfAssertFactory<ExtensionGrants, ExtensionGrantsAssert> EXTENSION_GRANTS =
            new InstanceOfAssertFactory<>(ExtensionGrants.class, BackstitchAssertions::assertThat);

    /** Leads to assertions on a {@link ForeignDataWrapper}. */
    public static final InstanceOfAssertFactory<ForeignDataWrapper, ForeignDataWrapperAssert> FOREIGN_DATA_WRAPPER =
            new InstanceOfAssertFactory<>(ForeignDataWrapper.class, BackstitchAssertions::assertThat);

    /** Leads to assertions on a {@link ForeignKey}. */
    public static final InstanceOfAssertFactory<ForeignKey, ForeignKeyAssert> FOREIGN_KEY =
            new InstanceOfAssertFactory<>(ForeignKey.class, BackstitchAssertions::assertThat);

    /** Leads to assertions on a {@link ForeignServer}. */
    public static final InstanceOfAssertFactory<ForeignServer, ForeignServerAssert> FOREIGN_SERVER =
            new InstanceOfAssertFactory<>(ForeignServer.class, BackstitchAssertions::assertThat);

    /** Leads to assertions on a {@link Index}. */
    public static final InstanceOfAssertFactory<Index, IndexAssert<?>> INDEX =
            new InstanceOfAssertFactory<>(Index.class, BackstitchAssertions::assertThat);

    /** Leads to assertions on a {@link IndexKey}. */
    public static final InstanceOfAssertFactory<IndexKey, IndexKeyAssert<?>> INDEX_KEY =
            new InstanceOfAssertFactory<>(IndexKey.class, BackstitchAssertions::assertThat);

    /** Leads to assertions on a {@link Language}. */
    public static final InstanceOfAssertFactory<Language, LanguageAssert> LANGUAGE =
            new InstanceOfAssertFactory<>(Language.class, BackstitchAssertions::assertThat);

    /** Leads to assertions on a {@link Namespace}. */
    public static final InstanceOfAssertFactory<Namespace, NamespaceAssert> NAMESPACE =
            new InstanceOfAssertFactory<>(Namespace.class, BackstitchAssertions::assertThat);

    /** Leads to assertions on a {@link NotNullConstraint}. */
    public static final InstanceOfAssertFactory<NotNullConstraint, NotNullConstraintAssert> NOT_NULL_CONSTRAINT =
            new InstanceOfAssertFactory<>(NotNullConstraint.class, BackstitchAssertions::assertThat);

    /** Leads to assertions on a {@link Operator}. */
    public static final InstanceOfAssertFactory<Operator, OperatorAssert> OPERATOR =
            new InstanceOfAssertFactory<>(Operator.class, BackstitchAssertions::assertThat);

    /** Leads to assertions on a {@link OperatorClass}. */
    public static final InstanceOfAssertFactory<OperatorClass, OperatorClassAssert> OPERATOR_CLASS =
            new InstanceOfAssertFactory<>(OperatorClass.class, BackstitchAssertions::assertThat);

    /** Leads to assertions on a {@link OperatorFamily}. */
    public static final InstanceOfAssertFactory<OperatorFamily, OperatorFamilyAssert> OPERATOR_FAMILY =
            new InstanceOfAssertFactory<>(OperatorFamily.class, BackstitchAssertions::assertThat);

    /** Leads to assertions on a {@link Policy}. */
    public static final InstanceOfAssertFactory<Policy, PolicyAssert> POLICY =
            new InstanceOfAssertFactory<>(Policy.class, BackstitchAssertions::assertThat);

    /** Leads to assertions on a {@link PrimaryKey}. */
    public static final InstanceOfAssertFactory<PrimaryKey, PrimaryKeyAssert> PRIMARY_KEY =
            new InstanceOfAssertFactory<>(PrimaryKey.class, BackstitchAssertions::assertThat);

    /** Leads to assertions on a {@link Publication}. */
    public static final InstanceOfAssertFactory<Publication, PublicationAssert> PUBLICATION =
            new InstanceOfAssertFactory<>(Publication.class, BackstitchAssertions::assertThat);

    /** Leads to assertions on a {@link RangeType}. */
    public static final InstanceOfAssertFactory<RangeType, RangeTypeAssert> RANGE_TYPE =
            new InstanceOfAssertFactory<>(RangeType.class, BackstitchAssertions::assertThat);

    /** Leads to assertions on a {@link Role}. */
    public static final InstanceOfAssertFactory<Role, RoleAssert> ROLE =
            new InstanceOfAssertFactory<>(Role.class, BackstitchAssertions::assertThat);

    /** Leads to assertions on the database of a {@link Connection}. */
    public static final InstanceOfAssertFactory<Connection, DatabaseAssert> CONNECTION =
            new InstanceOfAssertFactory<>(Connection.class, BackstitchAssertions::assertThat);

    /** Leads to assertions on the database of a {@link DataSource}. */
    public static final InstanceOfAssertFactory<DataSource, DatabaseAssert> DATA_SOURCE =
            new InstanceOfAssertFactory<>(DataSource.class, BackstitchAssertions::assertThat);

    /** Leads to assertions on a {@link Database}. */
    public static final InstanceOfAssertFactory<Database, DatabaseAssert> DATABASE =
            new InstanceOfAssertFactory<>(Database.class, BackstitchAssertions::assertThat);

    /** Leads to assertions on all trips of a {@link CheckReport}. */
    public static final InstanceOfAssertFactory<CheckReport, RoundTripsAssert> CHECK_REPORT =
            new InstanceOfAssertFactory<>(CheckReport.class, BackstitchAssertions::assertThat);

    /** Leads to assertions on a {@link RoundTrip}. */
    public static final InstanceOfAssertFactory<RoundTrip, RoundTripAssert> ROUND_TRIP =
            new InstanceOfAssertFactory<>(RoundTrip.class, BackstitchAssertions::assertThat);

    /** Leads to assertions on a {@link Routine}. */
    public static final InstanceOfAssertFactory<Routine, RoutineAssert> ROUTINE =
            new InstanceOfAssertFactory<>(Routine.class, BackstitchAssertions::assertThat);

    /** Leads to assertions on a {@link Rule}. */
    public static final InstanceOfAssertFactory<Rule, RuleAssert<?>> RULE =
            new InstanceOfAssertFactory<>(Rule.class, BackstitchAssertions::assertThat);

    /** Leads to assertions on a {@link Schema}. */
    public static final InstanceOfAssertFactory<Schema, SchemaAssert> SCHEMA =
            new InstanceOfAssertFactory<>(Schema.class, BackstitchAssertions::assertThat);

    /** Leads to assertions on a {@link SchemaDiff}. */
    public static final InstanceOfAssertFactory<SchemaDiff, SchemaDiffAssert> SCHEMA_DIFF =
            new InstanceOfAssertFactory<>(SchemaDiff.class, BackstitchAssertions::assertThat);

    /** Leads to assertions on a {@link Sequence}. */
    public static final InstanceOfAssertFactory<Sequence, SequenceAssert<?>> SEQUENCE =
            new InstanceOfAssertFactory<>(Sequence.class, BackstitchAssertions::assertThat);

    /** Leads to assertions on a {@link ShellType}. */
    public static final InstanceOfAssertFactory<ShellType, ShellTypeAssert> SHELL_TYPE =
            new InstanceOfAssertFactory<>(ShellType.class, BackstitchAssertions::assertThat);

    /** Leads to assertions on a {@link Subscription}. */
    public static final InstanceOfAssertFactory<Subscription, SubscriptionAssert> SUBSCRIPTION =
            new InstanceOfAssertFactory<>(Subscription.class, BackstitchAssertions::assertThat);

    /** Leads to assertions on a {@link Table}. */
    public static final InstanceOfAssertFactory<Table, TableAssert> TABLE =
            new InstanceOfAssertFactory<>(Table.class, BackstitchAssertions::assertThat);

    /** Leads to assertions on a {@link TextSearchConfiguration}. */
    public static final InstanceOfAssertFactory<TextSearchConfiguration, TextSearchConfigurationAssert>
            TEXT_SEARCH_CONFIGURATION =
                    new InstanceOfAssertFactory<>(TextSearchConfiguration.class, BackstitchAssertions::assertThat);

    /** Leads to assertions on a {@link TextSearchDictionary}. */
    public static final InstanceOfAssertFactory<TextSearchDictionary, TextSearchDictionaryAssert>
            TEXT_SEARCH_DICTIONARY =
                    new InstanceOfAssertFactory<>(TextSearchDictionary.class, BackstitchAssertions::assertThat);

    /** Leads to assertions on a {@link TextSearchParser}. */
    public static final InstanceOfAssertFactory<TextSearchParser, TextSearchParserAssert> TEXT_SEARCH_PARSER =
            new InstanceOfAssertFactory<>(TextSearchParser.class, BackstitchAssertions::assertThat);

    /** Leads to assertions on a {@link TextSearchTemplate}. */
    public static final InstanceOfAssertFactory<TextSearchTemplate, TextSearchTemplateAssert> TEXT_SEARCH_TEMPLATE =
            new InstanceOfAssertFactory<>(TextSearchTemplate.class, BackstitchAssertions::assertThat);

    /** Leads to assertions on a {@link Transform}. */
    public static final InstanceOfAssertFactory<Transform, TransformAssert> TRANSFORM =
            new InstanceOfAssertFactory<>(Transform.class, BackstitchAssertions::assertThat);

    /** Leads to assertions on a {@link Trigger}. */
    public static final InstanceOfAssertFactory<Trigger, TriggerAssert<?>> TRIGGER =
            new InstanceOfAssertFactory<>(Trigger.class, BackstitchAssertions::assertThat);

    /** Leads to assertions on a {@link UniqueConstraint}. */
    public static final InstanceOfAssertFactory<UniqueConstraint, UniqueConstraintAssert> UNIQUE_CONSTRAINT =
            new InstanceOfAssertFactory<>(UniqueConstraint.class, BackstitchAssertions::assertThat);

    /** Leads to assertions on a {@link UserMapping}. */
    public static final InstanceOfAssertFactory<UserMapping, UserMappingAssert> USER_MAPPING =
            new InstanceOfAssertFactory<>(UserMapping.class, BackstitchAssertions::assertThat);

    /** Leads to assertions on a {@link View}. */
    public static final InstanceOfAssertFactory<View, ViewAssert> VIEW =
            new InstanceOfAssertFactory<>(View.class, BackstitchAssertions::assertThat);

    /** Leads to assertions on a {@link WholeWay}. */
    public static final InstanceOfAssertFactory<WholeWay, WholeWayAssert> WHOLE_WAY =
            new InstanceOfAssertFactory<>(WholeWay.class, BackstitchAssertions::assertThat);
}
