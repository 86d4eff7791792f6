package dev.backstitch.engine.config;

import org.apiguardian.api.API;

/**
 * A setting that is unknown or wrong: says where it stands, what was expected and what is there.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class ConfigurationException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /**
     * Names the place, the fault and the cure.
     *
     * @param message such as {@code backstitch.yaml:3: unknown key "polices"; did you mean "policies"?}
     */
    public ConfigurationException(String message) {
        super(message);
    }
}
