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
import org.assertj.core.api.SoftAssertionsProvider;
import org.jspecify.annotations.Nullable;

/**
 * The entry to soft assertions on objects that are neither relations nor parts of one.
 * {@link BackstitchSoftAssertionsProvider} has them by inheritance.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public interface OtherObjectSoftAssertionsProvider extends SoftAssertionsProvider {

    /**
     * Begins soft assertions on an access method.
     *
     * @param method what they are about
     * @return the assertions
     */
    default AccessMethodAssert assertThat(@Nullable AccessMethod method) {
        return new AccessMethodAssert(method, Place.root(Sink.collecting(this)));
    }

    /**
     * Begins soft assertions on a base type.
     *
     * @param type what they are about
     * @return the assertions
     */
    default BaseTypeAssert assertThat(@Nullable BaseType type) {
        return new BaseTypeAssert(type, Place.root(Sink.collecting(this)));
    }

    /**
     * Begins soft assertions on a cast.
     *
     * @param cast what they are about
     * @return the assertions
     */
    default CastAssert assertThat(@Nullable Cast cast) {
        return new CastAssert(cast, Place.root(Sink.collecting(this)));
    }

    /**
     * Begins soft assertions on a collation.
     *
     * @param collation what they are about
     * @return the assertions
     */
    default CollationAssert assertThat(@Nullable Collation collation) {
        return new CollationAssert(collation, Place.root(Sink.collecting(this)));
    }

    /**
     * Begins soft assertions on an attribute of a composite type.
     *
     * @param attribute what they are about
     * @return the assertions
     */
    default CompositeAttributeAssert assertThat(@Nullable CompositeAttribute attribute) {
        return new CompositeAttributeAssert(attribute, Place.root(Sink.collecting(this)));
    }

    /**
     * Begins soft assertions on a composite type.
     *
     * @param type what they are about
     * @return the assertions
     */
    default CompositeTypeAssert assertThat(@Nullable CompositeType type) {
        return new CompositeTypeAssert(type, Place.root(Sink.collecting(this)));
    }

    /**
     * Begins soft assertions on a conversion.
     *
     * @param conversion what they are about
     * @return the assertions
     */
    default ConversionAssert assertThat(@Nullable Conversion conversion) {
        return new ConversionAssert(conversion, Place.root(Sink.collecting(this)));
    }

    /**
     * Begins soft assertions on a database setting.
     *
     * @param setting what they are about
     * @return the assertions
     */
    default DatabaseSettingAssert assertThat(@Nullable DatabaseSetting setting) {
        return new DatabaseSettingAssert(setting, Place.root(Sink.collecting(this)));
    }

    /**
     * Begins soft assertions on default privileges.
     *
     * @param privileges what they are about
     * @return the assertions
     */
    default DefaultPrivilegesAssert assertThat(@Nullable DefaultPrivileges privileges) {
        return new DefaultPrivilegesAssert(privileges, Place.root(Sink.collecting(this)));
    }

    /**
     * Begins soft assertions on a domain.
     *
     * @param domain what they are about
     * @return the assertions
     */
    default DomainAssert assertThat(@Nullable Domain domain) {
        return new DomainAssert(domain, Place.root(Sink.collecting(this)));
    }

    /**
     * Begins soft assertions on a check of a domain.
     *
     * @param check what they are about
     * @return the assertions
     */
    default DomainCheckAssert assertThat(@Nullable DomainCheck check) {
        return new DomainCheckAssert(check, Place.root(Sink.collecting(this)));
    }

    /**
     * Begins soft assertions on an event trigger.
     *
     * @param trigger what they are about
     * @return the assertions
     */
    default EventTriggerAssert assertThat(@Nullable EventTrigger trigger) {
        return new EventTriggerAssert(trigger, Place.root(Sink.collecting(this)));
    }

    /**
     * Begins soft assertions on an extension.
     *
     * @param extension what they are about
     * @return the assertions
     */
    default ExtensionAssert assertThat(@Nullable Extension extension) {
        return new ExtensionAssert(extension, Place.root(Sink.collecting(this)));
    }

    /**
     * Begins soft assertions on grants on a member of an extension.
     *
     * @param grants what they are about
     * @return the assertions
     */
    default ExtensionGrantsAssert assertThat(@Nullable ExtensionGrants grants) {
        return new ExtensionGrantsAssert(grants, Place.root(Sink.collecting(this)));
    }

    /**
     * Begins soft assertions on a foreign data wrapper.
     *
     * @param wrapper what they are about
     * @return the assertions
     */
    default ForeignDataWrapperAssert assertThat(@Nullable ForeignDataWrapper wrapper) {
        return new ForeignDataWrapperAssert(wrapper, Place.root(Sink.collecting(this)));
    }

    /**
     * Begins soft assertions on a foreign server.
     *
     * @param server what they are about
     * @return the assertions
     */
    default ForeignServerAssert assertThat(@Nullable ForeignServer server) {
        return new ForeignServerAssert(server, Place.root(Sink.collecting(this)));
    }

    /**
     * Begins soft assertions on a language.
     *
     * @param language what they are about
     * @return the assertions
     */
    default LanguageAssert assertThat(@Nullable Language language) {
        return new LanguageAssert(language, Place.root(Sink.collecting(this)));
    }

    /**
     * Begins soft assertions on a schema of the database.
     *
     * @param namespace what they are about
     * @return the assertions
     */
    default NamespaceAssert assertThat(@Nullable Namespace namespace) {
        return new NamespaceAssert(namespace, Place.root(Sink.collecting(this)));
    }

    /**
     * Begins soft assertions on an operator.
     *
     * @param operator what they are about
     * @return the assertions
     */
    default OperatorAssert assertThat(@Nullable Operator operator) {
        return new OperatorAssert(operator, Place.root(Sink.collecting(this)));
    }

    /**
     * Begins soft assertions on an operator class.
     *
     * @param operatorClass what they are about
     * @return the assertions
     */
    default OperatorClassAssert assertThat(@Nullable OperatorClass operatorClass) {
        return new OperatorClassAssert(operatorClass, Place.root(Sink.collecting(this)));
    }

    /**
     * Begins soft assertions on an operator family.
     *
     * @param family what they are about
     * @return the assertions
     */
    default OperatorFamilyAssert assertThat(@Nullable OperatorFamily family) {
        return new OperatorFamilyAssert(family, Place.root(Sink.collecting(this)));
    }

    /**
     * Begins soft assertions on a publication.
     *
     * @param publication what they are about
     * @return the assertions
     */
    default PublicationAssert assertThat(@Nullable Publication publication) {
        return new PublicationAssert(publication, Place.root(Sink.collecting(this)));
    }

    /**
     * Begins soft assertions on a range type.
     *
     * @param type what they are about
     * @return the assertions
     */
    default RangeTypeAssert assertThat(@Nullable RangeType type) {
        return new RangeTypeAssert(type, Place.root(Sink.collecting(this)));
    }

    /**
     * Begins soft assertions on a role.
     *
     * @param role what they are about
     * @return the assertions
     */
    default RoleAssert assertThat(@Nullable Role role) {
        return new RoleAssert(role, Place.root(Sink.collecting(this)));
    }

    /**
     * Begins soft assertions on a function, procedure or aggregate.
     *
     * @param routine what they are about
     * @return the assertions
     */
    default RoutineAssert assertThat(@Nullable Routine routine) {
        return new RoutineAssert(routine, Place.root(Sink.collecting(this)));
    }

    /**
     * Begins soft assertions on a shell type.
     *
     * @param type what they are about
     * @return the assertions
     */
    default ShellTypeAssert assertThat(@Nullable ShellType type) {
        return new ShellTypeAssert(type, Place.root(Sink.collecting(this)));
    }

    /**
     * Begins soft assertions on a subscription.
     *
     * @param subscription what they are about
     * @return the assertions
     */
    default SubscriptionAssert assertThat(@Nullable Subscription subscription) {
        return new SubscriptionAssert(subscription, Place.root(Sink.collecting(this)));
    }

    /**
     * Begins soft assertions on a text search configuration.
     *
     * @param configuration what they are about
     * @return the assertions
     */
    default TextSearchConfigurationAssert assertThat(@Nullable TextSearchConfiguration configuration) {
        return new TextSearchConfigurationAssert(configuration, Place.root(Sink.collecting(this)));
    }

    /**
     * Begins soft assertions on a text search dictionary.
     *
     * @param dictionary what they are about
     * @return the assertions
     */
    default TextSearchDictionaryAssert assertThat(@Nullable TextSearchDictionary dictionary) {
        return new TextSearchDictionaryAssert(dictionary, Place.root(Sink.collecting(this)));
    }

    /**
     * Begins soft assertions on a text search parser.
     *
     * @param parser what they are about
     * @return the assertions
     */
    default TextSearchParserAssert assertThat(@Nullable TextSearchParser parser) {
        return new TextSearchParserAssert(parser, Place.root(Sink.collecting(this)));
    }

    /**
     * Begins soft assertions on a text search template.
     *
     * @param template what they are about
     * @return the assertions
     */
    default TextSearchTemplateAssert assertThat(@Nullable TextSearchTemplate template) {
        return new TextSearchTemplateAssert(template, Place.root(Sink.collecting(this)));
    }

    /**
     * Begins soft assertions on a transform.
     *
     * @param transform what they are about
     * @return the assertions
     */
    default TransformAssert assertThat(@Nullable Transform transform) {
        return new TransformAssert(transform, Place.root(Sink.collecting(this)));
    }

    /**
     * Begins soft assertions on a user mapping.
     *
     * @param mapping what they are about
     * @return the assertions
     */
    default UserMappingAssert assertThat(@Nullable UserMapping mapping) {
        return new UserMappingAssert(mapping, Place.root(Sink.collecting(this)));
    }
}
