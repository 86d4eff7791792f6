package dev.backstitch.assertions;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** As much of a class file as it takes to find the code of a method. */
final class ClassFile {

    private final ByteBuffer bytes;
    private final int[] constants;
    private final int members;

    ClassFile(ByteBuffer bytes) {
        this.bytes = bytes;
        int count = unsigned(8);
        this.constants = new int[count];
        int at = 10;
        for (int i = 1; i < count; i++) {
            constants[i] = at;
            int tag = bytes.get(at);
            at += 1 + constantLength(tag, at);
            // A long or double takes two places.
            i += tag == 5 || tag == 6 ? 1 : 0;
        }
        this.members = at + 6;
    }

    private int constantLength(int tag, int at) {
        return switch (tag) {
            case 1 -> 2 + unsigned(at + 1);
            case 7, 8, 16, 19, 20 -> 2;
            case 15 -> 3;
            case 5, 6 -> 8;
            default -> 4;
        };
    }

    Optional<MethodCode> method(String name, String descriptor) {
        int at = members + 2 + 2 * unsigned(members);
        int fields = unsigned(at);
        at += 2;
        for (int i = 0; i < fields; i++) {
            at = afterMember(at);
        }
        int methods = unsigned(at);
        at += 2;
        for (int i = 0; i < methods; i++) {
            if (text(unsigned(at + 2)).equals(name) && text(unsigned(at + 4)).equals(descriptor)) {
                return attribute("Code", at + 6).map(code -> new MethodCode(this, code));
            }
            at = afterMember(at);
        }
        return Optional.empty();
    }

    private int afterMember(int at) {
        int attributes = unsigned(at + 6);
        int next = at + 8;
        for (int i = 0; i < attributes; i++) {
            next += 6 + number(next + 2);
        }
        return next;
    }

    /** Finds where the content of an attribute begins, in a list of them. */
    Optional<Integer> attribute(String name, int list) {
        int at = list + 2;
        for (int i = 0; i < unsigned(list); i++) {
            if (text(unsigned(at)).equals(name)) {
                return Optional.of(at + 6);
            }
            at += 6 + number(at + 2);
        }
        return Optional.empty();
    }

    /** Reads which method a call is of: {@code owner.name}. */
    String method(int constant) {
        int reference = constants[constant];
        String owner = text(unsigned(constants[unsigned(reference + 1)] + 1));
        return owner + "." + text(unsigned(constants[unsigned(reference + 3)] + 1));
    }

    private String text(int constant) {
        int at = constants[constant];
        byte[] text = new byte[unsigned(at + 1)];
        bytes.get(at + 3, text);
        return new String(text, StandardCharsets.UTF_8);
    }

    int unsigned(int at) {
        return bytes.getShort(at) & 0xFFFF;
    }

    int number(int at) {
        return bytes.getInt(at);
    }

    int octet(int at) {
        return bytes.get(at) & 0xFF;
    }
}
