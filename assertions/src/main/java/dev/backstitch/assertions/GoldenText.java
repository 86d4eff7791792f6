package dev.backstitch.assertions;

import static java.util.stream.Collectors.joining;

import dev.backstitch.engine.schema.DifferenceClass;
import dev.backstitch.engine.schema.Schema;
import dev.backstitch.engine.schema.SchemaDdl;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The canonical text of a schema, or of a part of one. Its lines end in {@code \n}: in a checkout they may end in
 * {@code \r\n}, which is no difference.
 *
 * @param header the first line, with the version of the format and the major of the server
 * @param statements without semicolons
 */
record GoldenText(String header, List<String> statements) {

    /** The classes of difference that are statements of their own. */
    static final Set<DifferenceClass> IGNORABLE =
            Set.of(DifferenceClass.OWNER, DifferenceClass.GRANT, DifferenceClass.COMMENT);

    private static final Pattern HEADER = Pattern.compile("-- Backstitch schema, format (\\d+); PostgreSQL (\\d+)");
    private static final Pattern PRIVILEGES = Pattern.compile(
            "(?:SET ROLE .*?; )?(?:GRANT|REVOKE) [A-Z, ]+?(?: \\(.*?\\))? ON .*|ALTER DEFAULT PRIVILEGES .*",
            Pattern.DOTALL);

    GoldenText {
        statements = List.copyOf(statements);
    }

    static GoldenText of(Schema schema, Set<DifferenceClass> ignored) {
        String header = schema.ddl().lines().findFirst().orElseThrow();
        List<String> statements =
                SchemaDdl.statements(schema).stream().map(GoldenText::unix).toList();
        return new GoldenText(header, statements).without(ignored);
    }

    /**
     * Reads a file.
     *
     * @param like of the same format and major
     * @throws UnusableGoldenException when it is none that can be compared
     */
    static GoldenText read(Path file, GoldenText like) {
        GoldenText text = parse(content(file));
        if (text.header.equals(like.header)) {
            return text;
        }
        Matcher header = HEADER.matcher(text.header);
        Matcher expected = HEADER.matcher(like.header);
        if (!header.matches() || !expected.matches()) {
            throw new UnusableGoldenException("it is no golden schema: its first line should be \"" + like.header
                    + "\", but it is \"" + text.header + "\"");
        }
        throw new UnusableGoldenException(
                header.group(1).equals(expected.group(1))
                        ? "it is of PostgreSQL %s, and the schema of PostgreSQL %s: was it copied or renamed?"
                                .formatted(header.group(2), expected.group(2))
                        : "it has the format %s, and this version of Backstitch writes the format %s"
                                .formatted(header.group(1), expected.group(1)));
    }

    /** Whether Backstitch wrote the file, in whatever format: others are never overwritten or deleted. */
    static boolean isGolden(Path file) {
        return HEADER.matcher(parse(content(file)).header).matches();
    }

    boolean isIn(Path file) {
        return parse(content(file)).equals(this);
    }

    private static String content(Path file) {
        if (Files.isDirectory(file)) {
            throw new UnusableGoldenException("it is a directory");
        }
        try {
            String text = unix(Files.readString(file));
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnusableGoldenException("it is not encoded in UTF-8", e);
        } catch (IOException e) {
            throw new UnusableGoldenException("it cannot be read: " + e, e);
        }
    }

    private static GoldenText parse(String text) {
        String lines = text.endsWith("\n") ? text : text + "\n";
        int end = lines.indexOf('\n');
        return new GoldenText(lines.substring(0, end), DdlScript.statements(lines.substring(end + 1)));
    }

    private static String unix(String text) {
        return text.replace("\r\n", "\n");
    }

    GoldenText without(Set<DifferenceClass> ignored) {
        return new GoldenText(
                header,
                statements.stream().filter(sql -> !isIgnored(sql, ignored)).toList());
    }

    private static boolean isIgnored(String sql, Set<DifferenceClass> ignored) {
        return (ignored.contains(DifferenceClass.OWNER) && DdlPart.of(sql).equals("owner"))
                || (ignored.contains(DifferenceClass.GRANT)
                        && PRIVILEGES.matcher(sql).matches())
                || (ignored.contains(DifferenceClass.COMMENT) && sql.startsWith("COMMENT ON "));
    }

    String text() {
        return statements.stream().map(sql -> sql + ";\n").collect(joining("", header + "\n", ""));
    }
}
