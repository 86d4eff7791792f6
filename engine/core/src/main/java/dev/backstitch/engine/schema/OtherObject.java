package dev.backstitch.engine.schema;

import org.apiguardian.api.API;

/**
 * An object of one of the kinds that most databases have few of.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public sealed interface OtherObject extends SchemaObject
        permits AccessMethod,
                BaseType,
                Cast,
                Collation,
                Conversion,
                DatabaseSetting,
                DefaultPrivileges,
                EventTrigger,
                ExtendedStatistics,
                ExtensionGrants,
                ForeignDataWrapper,
                ForeignServer,
                Language,
                Operator,
                OperatorClass,
                OperatorFamily,
                Publication,
                RangeType,
                ShellType,
                Subscription,
                TextSearchConfiguration,
                TextSearchDictionary,
                TextSearchParser,
                TextSearchTemplate,
                Transform,
                UserMapping {}
