package dev.backstitch.assertions;

import dev.backstitch.engine.schema.AccessMethod;
import dev.backstitch.engine.schema.BaseType;
import dev.backstitch.engine.schema.Cast;
import dev.backstitch.engine.schema.Collation;
import dev.backstitch.engine.schema.CompositeAttribute;
import dev.backstitch.engine.schema.CompositeType;
import dev.backstitch.engine.schema.Conversion;
import dev.backstitch.engine.schema.DatabaseSetting;
import dev.backstitch.engine.schema.DefaultPrivileges;
import dev.backstitch.engine.schema.Domain;
import dev.backstitch.engine.schema.DomainCheck;
import dev.backstitch.engine.schema.EventTrigger;
import dev.backstitch.engine.schema.Extension;
import dev.backstitch.engine.schema.ExtensionGrants;
import dev.backstitch.engine.schema.ForeignDataWrapper;
import dev.backstitch.engine.schema.ForeignServer;
import dev.backstitch.engine.schema.Language;
import dev.backstitch.engine.schema.Namespace;
import dev.backstitch.engine.schema.Operator;
import dev.backstitch.engine.schema.OperatorClass;
import dev.backstitch.engine.schema.OperatorFamily;
import dev.backstitch.engine.schema.Publication;
import dev.backstitch.engine.schema.RangeType;
import dev.backstitch.engine.schema.Role;
import dev.backstitch.engine.schema.Routine;
import dev.backstitch.engine.schema.ShellType;
import dev.backstitch.engine.schema.Subscription;
import dev.backstitch.engine.schema.TextSearchConfiguration;
import dev.backstitch.engine.schema.TextSearchDictionary;
import dev.backstitch.engine.schema.TextSearchParser;
import dev.backstitch.engine.schema.TextSearchTemplate;
import dev.backstitch.engine.schema.Transform;
import dev.backstitch.engine.schema.UserMapping;
import org.apiguardian.api.API;
import org.assertj.core.api.BDDAssertions;
import org.jspecify.annotations.Nullable;

/**
 * The entry in BDD style to assertions on objects that are neither relations nor parts of one.
 * {@link BackstitchBddAssertions} has them by inheritance.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public abstract class OtherObjectBddAssertions extends BDDAssertions {

    OtherObjectBddAssertions() {}

    /**
     * Begins assertions on an access method.
     *
     * @param method what they are about
     * @return the assertions
     */
    public static AccessMethodAssert then(@Nullable AccessMethod method) {
        return BackstitchAssertions.assertThat(method);
    }

    /**
     * Begins assertions on a base type.
     *
     * @param type what they are about
     * @return the assertions
     */
    public static BaseTypeAssert then(@Nullable BaseType type) {
        return BackstitchAssertions.assertThat(type);
    }

    /**
     * Begins assertions on a cast.
     *
     * @param cast what they are about
     * @return the assertions
     */
    public static CastAssert then(@Nullable Cast cast) {
        return BackstitchAssertions.assertThat(cast);
    }

    /**
     * Begins assertions on a collation.
     *
     * @param collation what they are about
     * @return the assertions
     */
    public static CollationAssert then(@Nullable Collation collation) {
        return BackstitchAssertions.assertThat(collation);
    }

    /**
     * Begins assertions on an attribute of a composite type.
     *
     * @param attribute what they are about
     * @return the assertions
     */
    public static CompositeAttributeAssert then(@Nullable CompositeAttribute attribute) {
        return BackstitchAssertions.assertThat(attribute);
    }

    /**
     * Begins assertions on a composite type.
     *
     * @param type what they are about
     * @return the assertions
     */
    public static CompositeTypeAssert then(@Nullable CompositeType type) {
        return BackstitchAssertions.assertThat(type);
    }

    /**
     * Begins assertions on a conversion.
     *
     * @param conversion what they are about
     * @return the assertions
     */
    public static ConversionAssert then(@Nullable Conversion conversion) {
        return BackstitchAssertions.assertThat(conversion);
    }

    /**
     * Begins assertions on a database setting.
     *
     * @param setting what they are about
     * @return the assertions
     */
    public static DatabaseSettingAssert then(@Nullable DatabaseSetting setting) {
        return BackstitchAssertions.assertThat(setting);
    }

    /**
     * Begins assertions on default privileges.
     *
     * @param privileges what they are about
     * @return the assertions
     */
    public static DefaultPrivilegesAssert then(@Nullable DefaultPrivileges privileges) {
        return BackstitchAssertions.assertThat(privileges);
    }

    /**
     * Begins assertions on a domain.
     *
     * @param domain what they are about
     * @return the assertions
     */
    public static DomainAssert then(@Nullable Domain domain) {
        return BackstitchAssertions.assertThat(domain);
    }

    /**
     * Begins assertions on a check of a domain.
     *
     * @param check what they are about
     * @return the assertions
     */
    public static DomainCheckAssert then(@Nullable DomainCheck check) {
        return BackstitchAssertions.assertThat(check);
    }

    /**
     * Begins assertions on an event trigger.
     *
     * @param trigger what they are about
     * @return the assertions
     */
    public static EventTriggerAssert then(@Nullable EventTrigger trigger) {
        return BackstitchAssertions.assertThat(trigger);
    }

    /**
     * Begins assertions on an extension.
     *
     * @param extension what they are about
     * @return the assertions
     */
    public static ExtensionAssert then(@Nullable Extension extension) {
        return BackstitchAssertions.assertThat(extension);
    }

    /**
     * Begins assertions on grants on a member of an extension.
     *
     * @param grants what they are about
     * @return the assertions
     */
    public static ExtensionGrantsAssert then(@Nullable ExtensionGrants grants) {
        return BackstitchAssertions.assertThat(grants);
    }

    /**
     * Begins assertions on a foreign data wrapper.
     *
     * @param wrapper what they are about
     * @return the assertions
     */
    public static ForeignDataWrapperAssert then(@Nullable ForeignDataWrapper wrapper) {
        return BackstitchAssertions.assertThat(wrapper);
    }

    /**
     * Begins assertions on a foreign server.
     *
     * @param server what they are about
     * @return the assertions
     */
    public static ForeignServerAssert then(@Nullable ForeignServer server) {
        return BackstitchAssertions.assertThat(server);
    }

    /**
     * Begins assertions on a language.
     *
     * @param language what they are about
     * @return the assertions
     */
    public static LanguageAssert then(@Nullable Language language) {
        return BackstitchAssertions.assertThat(language);
    }

    /**
     * Begins assertions on a schema of the database.
     *
     * @param namespace what they are about
     * @return the assertions
     */
    public static NamespaceAssert then(@Nullable Namespace namespace) {
        return BackstitchAssertions.assertThat(namespace);
    }

    /**
     * Begins assertions on an operator.
     *
     * @param operator what they are about
     * @return the assertions
     */
    public static OperatorAssert then(@Nullable Operator operator) {
        return BackstitchAssertions.assertThat(operator);
    }

    /**
     * Begins assertions on an operator class.
     *
     * @param operatorClass what they are about
     * @return the assertions
     */
    public static OperatorClassAssert then(@Nullable OperatorClass operatorClass) {
        return BackstitchAssertions.assertThat(operatorClass);
    }

    /**
     * Begins assertions on an operator family.
     *
     * @param family what they are about
     * @return the assertions
     */
    public static OperatorFamilyAssert then(@Nullable OperatorFamily family) {
        return BackstitchAssertions.assertThat(family);
    }

    /**
     * Begins assertions on a publication.
     *
     * @param publication what they are about
     * @return the assertions
     */
    public static PublicationAssert then(@Nullable Publication publication) {
        return BackstitchAssertions.assertThat(publication);
    }

    /**
     * Begins assertions on a range type.
     *
     * @param type what they are about
     * @return the assertions
     */
    public static RangeTypeAssert then(@Nullable RangeType type) {
        return BackstitchAssertions.assertThat(type);
    }

    /**
     * Begins assertions on a role.
     *
     * @param role what they are about
     * @return the assertions
     */
    public static RoleAssert then(@Nullable Role role) {
        return BackstitchAssertions.assertThat(role);
    }

    /**
     * Begins assertions on a function, procedure or aggregate.
     *
     * @param routine what they are about
     * @return the assertions
     */
    public static RoutineAssert then(@Nullable Routine routine) {
        return BackstitchAssertions.assertThat(routine);
    }

    /**
     * Begins assertions on a shell type.
     *
     * @param type what they are about
     * @return the assertions
     */
    public static ShellTypeAssert then(@Nullable ShellType type) {
        return BackstitchAssertions.assertThat(type);
    }

    /**
     * Begins assertions on a subscription.
     *
     * @param subscription what they are about
     * @return the assertions
     */
    public static SubscriptionAssert then(@Nullable Subscription subscription) {
        return BackstitchAssertions.assertThat(subscription);
    }

    /**
     * Begins assertions on a text search configuration.
     *
     * @param configuration what they are about
     * @return the assertions
     */
    public static TextSearchConfigurationAssert then(@Nullable TextSearchConfiguration configuration) {
        return BackstitchAssertions.assertThat(configuration);
    }

    /**
     * Begins assertions on a text search dictionary.
     *
     * @param dictionary what they are about
     * @return the assertions
     */
    public static TextSearchDictionaryAssert then(@Nullable TextSearchDictionary dictionary) {
        return BackstitchAssertions.assertThat(dictionary);
    }

    /**
     * Begins assertions on a text search parser.
     *
     * @param parser what they are about
     * @return the assertions
     */
    public static TextSearchParserAssert then(@Nullable TextSearchParser parser) {
        return BackstitchAssertions.assertThat(parser);
    }

    /**
     * Begins assertions on a text search template.
     *
     * @param template what they are about
     * @return the assertions
     */
    public static TextSearchTemplateAssert then(@Nullable TextSearchTemplate template) {
        return BackstitchAssertions.assertThat(template);
    }

    /**
     * Begins assertions on a transform.
     *
     * @param transform what they are about
     * @return the assertions
     */
    public static TransformAssert then(@Nullable Transform transform) {
        return BackstitchAssertions.assertThat(transform);
    }

    /**
     * Begins assertions on a user mapping.
     *
     * @param mapping what they are about
     * @return the assertions
     */
    public static UserMappingAssert then(@Nullable UserMapping mapping) {
        return BackstitchAssertions.assertThat(mapping);
    }
}
