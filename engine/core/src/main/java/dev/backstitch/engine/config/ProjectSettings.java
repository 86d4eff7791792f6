package dev.backstitch.engine.config;

import dev.backstitch.engine.check.CheckSettings;
import dev.backstitch.engine.check.Policies;
import dev.backstitch.engine.check.Severity;
import dev.backstitch.engine.check.Walk;
import dev.backstitch.engine.postgres.PostgresSettings;
import dev.backstitch.engine.postgres.PostgresSource;
import dev.backstitch.engine.schema.DifferenceClass;
import dev.backstitch.engine.tool.Timeouts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Turns settings into the values that the engine's packages take. */
final class ProjectSettings {

    private final Settings settings;
    private final Map<String, String> environment;

    ProjectSettings(Settings settings, Map<String, String> environment) {
        this.settings = settings;
        this.environment = environment;
    }

    PostgresSettings postgres() {
        PostgresSettings defaults = PostgresSettings.DEFAULTS;
        return new PostgresSettings(
                settings.value("postgres").map(this::source).orElse(defaults.source()),
                settings.number("postgres.version"),
                settings.text("postgres.image").orElse(defaults.image()),
                settings.isOn("keep"),
                settings.isOn("confirmProduction"));
    }

    /** How to check the migrations of {@code only}; all of them when it is empty. */
    CheckSettings check(List<String> only) {
        CheckSettings defaults = CheckSettings.DEFAULTS;
        WaiverReader lists = new WaiverReader(settings);
        return new CheckSettings(
                settings.choice("walk", Walk.class).orElse(defaults.walk()),
                policies(),
                lists.waivers(),
                lists.groups(),
                settings.number("groups.prefix"),
                settings.textsBelow("irreversible"),
                settings.textsBelow("nothingToUndo"),
                settings.path("init"),
                only,
                settings.text("from"),
                settings.isOn("failFast"),
                settings.path("baseline"),
                settings.isOn("allowClusterChanges"),
                settings.isOn("keep"),
                timeouts());
    }

    private PostgresSource source(ConfigurationValue value) {
        String place = Settings.place("postgres", value);
        return new UrlText(place, settings.text("postgres").orElseThrow(), environment).parse(PostgresSource::parse);
    }

    private Policies policies() {
        Map<DifferenceClass, Severity> severities = new EnumMap<>(DifferenceClass.class);
        for (DifferenceClass differenceClass : DifferenceClass.values()) {
            Severity severity = settings.choice("policies." + differenceClass.key(), Severity.class)
                    .orElse(Policies.DEFAULTS.afterDown(differenceClass));
            boolean raised = severity == Severity.WARN && settings.isOn("strict");
            severities.put(differenceClass, raised ? Severity.ERROR : severity);
        }
        return new Policies(severities);
    }

    private Timeouts timeouts() {
        Timeouts defaults = Timeouts.DEFAULTS;
        return new Timeouts(
                settings.duration("timeouts.statement", defaults.statement()),
                settings.duration("timeouts.lock", defaults.lock()),
                settings.duration("timeouts.migration", defaults.migration()));
    }
}
