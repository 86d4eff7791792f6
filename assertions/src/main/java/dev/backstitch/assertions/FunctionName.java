package dev.backstitch.assertions;

/** Compares the name of a function, operator or the like as people write it with what the catalog prints. */
final class FunctionName {

    private FunctionName() {}

    /**
     * Tells whether both name the same: without a schema, one of the server or of {@code public} is meant. Argument
     * types are compared only where they are written.
     */
    static boolean same(String written, String printed) {
        String found = printed.startsWith("OPERATOR(") ? printed.substring(9, printed.length() - 1) : printed;
        int types = found.indexOf('(');
        boolean typed = types >= 0 && written.indexOf('(') < 0;
        String name = typed ? found.substring(0, types) : found;
        return written.equals(printed)
                || written.equals(name)
                || Names.qualified(written).equals(Names.qualified(name)) && name.indexOf('.') > 0
                || ("pg_catalog." + name).equals(written);
    }
}
