package dev.backstitch.engine.postgres;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What a server leaves for later runs, in case its owner is killed.
 *
 * @param id names the file
 * @param owner who ends the server
 * @param kept whether it outlives its owner on purpose
 * @param url where it is, without the password
 * @param facts what is needed to end it: see the constants
 * @param databases what we made on it; remembered for servers that are not ours
 */
record Registration(
        String id, Owner owner, boolean kept, String url, Map<String, String> facts, List<String> databases) {

    /** The folder with data and log of an embedded server. */
    static final String FOLDER = "folder";

    /** The name of a container. */
    static final String CONTAINER = "container";

    /** The engine of the container, as DOCKER_HOST has it. */
    static final String DOCKER = "docker";

    Registration {
        facts = Map.copyOf(facts);
        databases = List.copyOf(databases);
    }

    static Registration of(String id, boolean kept, String url, Map<String, String> facts) {
        return new Registration(id, Owner.current(), kept, url, facts, List.of());
    }

    Registration withUrl(String other) {
        return new Registration(id, owner, kept, other, facts, databases);
    }

    Registration withDatabase(String name) {
        List<String> more = new ArrayList<>(databases);
        more.add(name);
        return new Registration(id, owner, kept, url, facts, more);
    }

    Registration withoutDatabase(String name) {
        return new Registration(
                id,
                owner,
                kept,
                url,
                facts,
                databases.stream().filter(other -> !other.equals(name)).toList());
    }

    /** Whether the server is not ours, so that only databases are to be dropped. */
    boolean isGiven() {
        return facts.isEmpty();
    }

    /** What can be looked at: the databases, or the server where these are not remembered. */
    List<String> urls() {
        return databases.isEmpty()
                ? List.of(url)
                : databases.stream()
                        .map(name -> PostgresUrl.parse(url).withDatabase(name).toString())
                        .toList();
    }

    Optional<String> fact(String name) {
        return Optional.ofNullable(facts.get(name));
    }

    Properties toProperties() {
        Properties properties = new Properties();
        properties.setProperty("owner", owner.toString());
        properties.setProperty("kept", Boolean.toString(kept));
        properties.setProperty("url", url);
        properties.setProperty("databases", String.join(",", databases));
        facts.forEach((name, value) -> properties.setProperty("fact." + name, value));
        return properties;
    }

    /** Reads what {@link #toProperties()} wrote; empty for anything else, such as a file of a later version. */
    static Optional<Registration> of(String id, Properties properties) {
        Map<String, String> facts = new TreeMap<>();
        properties.stringPropertyNames().stream()
                .filter(name -> name.startsWith("fact."))
                .forEach(name -> facts.put(name.substring(5), properties.getProperty(name)));
        String databases = properties.getProperty("databases", "");
        return Owner.parse(properties.getProperty("owner", ""))
                .map(owner -> new Registration(
                        id,
                        owner,
                        Boolean.parseBoolean(properties.getProperty("kept")),
                        properties.getProperty("url", ""),
                        facts,
                        databases.isEmpty() ? List.of() : List.of(databases.split(","))));
    }
}
