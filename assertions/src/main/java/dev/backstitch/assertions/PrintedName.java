package dev.backstitch.assertions;

/**
 * Compares the name of a function, operator, collation or the like as people write it with what the catalog prints with
 * an empty search path: names of the server's own have no schema in front.
 */
final class PrintedName {

    private static final String OPERATOR = "OPERATOR(";

    private PrintedName() {}

    /**
     * Tells whether both name the same. A name that is written without a schema may be one of the server or of
     * {@code public}. Argument types are compared only where they are written.
     */
    static boolean same(String written, String printed) {
        String found = plain(printed);
        int types = written.indexOf('(') < 0 ? found.indexOf('(') : -1;
        String name = types > 0 ? found.substring(0, types) : found;
        if (written.equals(printed) || written.equals(name)) {
            return true;
        }
        boolean ofServer = name.replaceAll("\"[^\"]*\"", "").indexOf('.') < 0;
        return ofServer
                ? Names.simple(written).equals(Names.simple(name)) || written.equals("pg_catalog." + name)
                : Names.qualified(written).equals(Names.qualified(name));
    }

    private static String plain(String printed) {
        String name = printed.startsWith(OPERATOR) ? printed.substring(OPERATOR.length(), printed.length() - 1) : printed;
        return name.startsWith("pg_catalog.") ? name.substring("pg_catalog.".length()) : name;
    }
}
