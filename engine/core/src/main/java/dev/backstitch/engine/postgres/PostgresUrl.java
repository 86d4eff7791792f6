package dev.backstitch.engine.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apiguardian.api.API;

/**
 * Where a Postgres database is, and as whom to connect. Its text never shows the password. Immutable.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class PostgresUrl {

    private static final Map<String, String> LIBPQ = Map.ofEntries(
            Map.entry("user", "PGUSER"),
            Map.entry("password", "PGPASSWORD"),
            Map.entry("sslmode", "PGSSLMODE"),
            Map.entry("sslrootcert", "PGSSLROOTCERT"),
            Map.entry("sslcert", "PGSSLCERT"),
            Map.entry("sslkey", "PGSSLKEY"),
            Map.entry("options", "PGOPTIONS"),
            Map.entry("connectTimeout", "PGCONNECT_TIMEOUT"),
            Map.entry("connect_timeout", "PGCONNECT_TIMEOUT"));

    private final String host;
    private final int port;
    private final String database;
    private final SortedMap<String, String> parameters;

    /** The parameters hold user and password too, as in a JDBC URL. */
    PostgresUrl(String host, int port, String database, Map<String, String> parameters) {
        this.host = host;
        this.port = port;
        this.database = database;
        this.parameters = new TreeMap<>(parameters);
    }

    /**
     * Reads a URL. Host, port and database default to {@code localhost}, 5432 and {@code postgres}; percent signs are
     * decoded; query parameters are kept.
     *
     * @param text {@code jdbc:postgresql:…} or {@code postgres://…}, {@code postgresql://…}
     * @return the URL
     * @throws IllegalArgumentException when it is no such URL; the message shows no password
     */
    public static PostgresUrl parse(String text) {
        return new PostgresUrlParser(text).parse();
    }

    /**
     * Returns the host.
     *
     * @return a name or an address, an IPv6 address without its brackets
     */
    public String host() {
        return host;
    }

    /**
     * Returns the port.
     *
     * @return such as 5432
     */
    public int port() {
        return port;
    }

    /**
     * Returns the name of the database.
     *
     * @return unquoted
     */
    public String database() {
        return database;
    }

    /**
     * Returns the user that the URL names.
     *
     * @return empty where it names none
     */
    public Optional<String> user() {
        return Optional.ofNullable(parameters.get("user"));
    }

    /**
     * Returns the URL of another database of the same server.
     *
     * @param name unquoted
     * @return a copy
     */
    public PostgresUrl withDatabase(String name) {
        return new PostgresUrl(host, port, name, parameters);
    }

    /**
     * Returns what libpq's programs ({@code pg_dump}, {@code psql}) read from their environment instead of their
     * command line, where others could see it.
     *
     * @return the variables {@code PGHOST}, {@code PGPASSWORD} and so on: for child processes, never for logs
     */
    public Map<String, String> libpqEnvironment() {
        Map<String, String> variables = new TreeMap<>();
        variables.put("PGHOST", host);
        variables.put("PGPORT", Integer.toString(port));
        variables.put("PGDATABASE", database);
        LIBPQ.forEach((parameter, variable) -> {
            String value = parameters.get(parameter);
            if (value != null) {
                variables.put(variable, value);
            }
        });
        return variables;
    }

    Optional<String> password() {
        return Optional.ofNullable(parameters.get("password"));
    }

    PostgresUrl with(String parameter, String value) {
        Map<String, String> more = new TreeMap<>(parameters);
        more.put(parameter, value);
        return new PostgresUrl(host, port, database, more);
    }

    /** What the driver takes as properties, user and password among them. */
    Map<String, String> parameters() {
        return Map.copyOf(parameters);
    }

    /** The JDBC URL without any parameter. */
    String jdbc() {
        return "jdbc:postgresql://" + address() + "/" + encode(database);
    }

    /** The URL in full, with the password, as libpq and its kin read it. */
    String uri() {
        Map<String, String> rest = new LinkedHashMap<>(parameters);
        rest.remove("user");
        rest.remove("password");
        String login = user().map(PostgresUrl::encode).orElse("")
                + password().map(password -> ":" + encode(password)).orElse("");
        return "postgres://" + (login.isEmpty() ? "" : login + "@") + address() + "/" + encode(database) + query(rest);
    }

    /** The server and the user: what two URLs of one server have in common. */
    String serverText() {
        return user().map(user -> user + "@").orElse("") + address();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PostgresUrl that
                && host.equals(that.host)
                && port == that.port
                && database.equals(that.database)
                && parameters.equals(that.parameters);
    }

    @Override
    public int hashCode() {
        return host.hashCode() * 31 + port + database.hashCode();
    }

    /**
     * Returns the JDBC URL without anything secret.
     *
     * @return for people and logs
     */
    @Override
    public String toString() {
        Map<String, String> shown = new LinkedHashMap<>(parameters);
        shown.keySet().removeIf(PostgresUrl::isSecret);
        return jdbc() + query(shown);
    }

    static boolean isSecret(String parameter) {
        String name = parameter.toLowerCase(Locale.ROOT);
        return name.contains("password") || name.contains("secret") || name.contains("token");
    }

    private String address() {
        return (host.indexOf(':') < 0 ? host : "[" + host + "]") + ":" + port;
    }

    private static String query(Map<String, String> parameters) {
        return parameters.isEmpty()
                ? ""
                : parameters.entrySet().stream()
                        .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
