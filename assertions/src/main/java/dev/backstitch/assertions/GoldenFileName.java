package dev.backstitch.assertions;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;

/**
 * Names the file of an object: {@code table.public.users.sql}.
 *
 * <p>Two objects never share one, on file systems that do not tell upper case from lower case either: a capital letter
 * is written as {@code +} and the small one, so that {@code "UserRole"} becomes {@code +user+role}. Small letters,
 * digits, {@code _} and {@code -} stand for themselves; all else becomes {@code %} and two digits for each of its bytes
 * in UTF-8. What gets too long for a file system ends in a hash.
 */
final class GoldenFileName {

    static final String EXTENSION = ".sql";

    private static final int LONGEST = 200;
    private static final int SHORTENED = 150;

    private GoldenFileName() {}

    static String of(DdlOwner owner) {
        String name = owner.kind().replace(' ', '-')
                + owner.names().stream().map(part -> "." + encode(part)).collect(Collectors.joining());
        return (name.length() <= LONGEST ? name : name.substring(0, SHORTENED) + "~" + hash(name)) + EXTENSION;
    }

    private static String encode(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte each : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xff);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-') {
                encoded.append(c);
            } else if (c >= 'A' && c <= 'Z') {
                encoded.append('+').append(Character.toLowerCase(c));
            } else {
                encoded.append('%').append(HexFormat.of().toHexDigits(each));
            }
        }
        return encoded.toString();
    }

    private static String hash(String name) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest, 0, Long.BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
