package dev.backstitch.assertions;

import java.io.IOException;
import java.io.InputStream;
import java.lang.StackWalker.StackFrame;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * Tells what a test does next with the result of the call that runs just now: a rule has to fail at once, unless its
 * exceptions come behind it.
 *
 * <p>It reads the class file of the test. Whatever cannot be told (no class file, no line numbers) counts as no such
 * call, so that the rule fails.
 */
final class FollowingCall {

    private FollowingCall() {}

    /**
     * Tells whether a test calls one method on the result of another.
     *
     * @param owner the class that has both methods
     * @param current the one that runs
     * @param next the one that may follow
     */
    static boolean follows(Class<?> owner, String current, String next) {
        return caller(owner)
                .filter(frame -> frame.getLineNumber() > 0)
                .filter(frame -> reads(frame, owner, current, next))
                .isPresent();
    }

    private static Optional<StackFrame> caller(Class<?> owner) {
        return StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
                .walk(frames -> frames.dropWhile(
                                frame -> frame.getDeclaringClass() == FollowingCall.class
                                        || frame.getDeclaringClass() == owner)
                        .findFirst());
    }

    private static boolean reads(StackFrame frame, Class<?> owner, String current, String next) {
        String type = frame.getDeclaringClass().getName();
        String file = type.substring(type.lastIndexOf('.') + 1) + ".class";
        try (InputStream in = frame.getDeclaringClass().getResourceAsStream(file)) {
            if (in == null) {
                return false;
            }
            String holder = owner.getName().replace('.', '/');
            return new ClassFile(ByteBuffer.wrap(in.readAllBytes()))
                    .method(frame.getMethodName(), frame.getDescriptor())
                    .filter(code -> code.alwaysFollows(
                            frame.getLineNumber(), holder + "." + current, holder + "." + next))
                    .isPresent();
        } catch (IOException | IndexOutOfBoundsException | java.nio.BufferUnderflowException unreadable) {
            return false;
        }
    }
}
