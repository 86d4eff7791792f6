package dev.backstitch.engine.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads both kinds of URL. No message of it shows more of the text than its scheme: the rest may hold a password. */
final class PostgresUrlParser {

    private static final Set<String> SCHEMES = Set.of("jdbc:postgresql", "postgres", "postgresql");
    private static final int DEFAULT_PORT = 5432;
    private static final String DEFAULT_DATABASE = "postgres";

    private final String text;
    private final Map<String, String> parameters = new TreeMap<>();

    PostgresUrlParser(String text) {
        this.text = text.strip();
    }

    PostgresUrl parse() {
        int colon = text.indexOf(':', text.startsWith("jdbc:") ? 5 : 0);
        String scheme = colon < 0 ? "" : text.substring(0, colon);
        if (!SCHEMES.contains(scheme)) {
            throw new IllegalArgumentException(
                    "Not a Postgres URL: it must start with jdbc:postgresql: or postgres://, as in postgres://user@host:5432/database.");
        }
        String rest = text.substring(colon + 1);
        int question = rest.indexOf('?');
        readParameters(question < 0 ? "" : rest.substring(question + 1));
        String place = question < 0 ? rest : rest.substring(0, question);
        if (place.startsWith("//")) {
            return parsePlace(place.substring(2));
        }
        if (!scheme.startsWith("jdbc:")) {
            throw rejected("// is missing after " + scheme + ":");
        }
        return url("localhost", DEFAULT_PORT, place.startsWith("/") ? place.substring(1) : place);
    }

    private PostgresUrl parsePlace(String place) {
        int slash = place.lastIndexOf('/');
        String authority = slash < 0 ? place : place.substring(0, slash);
        int at = authority.lastIndexOf('@');
        if (at >= 0) {
            readLogin(authority.substring(0, at));
        }
        String address = authority.substring(at + 1);
        if (address.contains(",")) {
            throw rejected("it names several hosts; name one");
        }
        int colon = address.lastIndexOf(':');
        boolean hasPort = colon > address.lastIndexOf(']');
        String host = decode(hasPort ? address.substring(0, colon) : address);
        if (host.startsWith("/") || parameters.containsKey("host")) {
            throw rejected("Unix sockets and the parameter host are not supported; name the host after //");
        }
        int port = hasPort ? port(address.substring(colon + 1)) : DEFAULT_PORT;
        return url(host.isEmpty() ? "localhost" : unbracketed(host), port, slash < 0 ? "" : place.substring(slash + 1));
    }

    private PostgresUrl url(String host, int port, String database) {
        return new PostgresUrl(host, port, database.isEmpty() ? DEFAULT_DATABASE : decode(database), parameters);
    }

    private void readLogin(String login) {
        int colon = login.indexOf(':');
        parameters.put("user", decode(colon < 0 ? login : login.substring(0, colon)));
        if (colon >= 0) {
            parameters.put("password", decode(login.substring(colon + 1)));
        }
    }

    private void readParameters(String query) {
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
            } else if (!pair.isEmpty()) {
                throw rejected("a parameter after ? has no value; write name=value");
            }
        }
    }

    private static String unbracketed(String host) {
        return host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
    }

    private int port(String digits) {
        if (!digits.matches("\\d{1,5}") || Integer.parseInt(digits) == 0 || Integer.parseInt(digits) > 65_535) {
            throw rejected("the port after the host must be a number from 1 to 65535");
        }
        return Integer.parseInt(digits);
    }

    private String decode(String encoded) {
        try {
            // A plus sign is itself in a URL of Postgres; only forms write blanks with it.
            return URLDecoder.decode(encoded.replace("+", "%2B"), UTF_8);
        } catch (IllegalArgumentException e) {
            // Not as cause: its message shows the digits, which may be those of a password.
            throw rejected("a percent sign must be followed by two hexadecimal digits; write %25 for the sign itself");
        }
    }

    private static IllegalArgumentException rejected(String why) {
        return new IllegalArgumentException("The Postgres URL cannot be read: " + why + ".");
    }
}
