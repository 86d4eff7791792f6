package dev.backstitch.assertions;

import dev.backstitch.engine.postgres.Identifiers;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** The message for an object that is not there: what is there instead, and what may have been meant. */
final class Missing {

    private Missing() {}

    /**
     * Describes a part of an object that is missing.
     *
     * @param holder where it should be: {@code table public.users}
     * @param kind what it is: {@code column}
     * @param plural the label of the list of those that are there
     * @param wanted its name, unquoted
     * @param present the names that are there, unquoted, in their order
     */
    static Message part(String holder, String kind, String plural, String wanted, Collection<String> present) {
        return suggest(headline(holder, kind, wanted), wanted, present).row(plural, Message.list(Names.quote(present)));
    }

    static Message headline(String holder, String kind, String wanted) {
        return Message.of("Expecting %s to have %s %s, but it has no such %s."
                .formatted(holder, kind, Identifiers.quote(wanted), kind));
    }

    /**
     * Adds the names that may have been meant. Those that differ only in case come first and alone: they are easily
     * overlooked.
     */
    static Message suggest(Message message, String wanted, Collection<String> present) {
        return suggest(message, wanted, present, Names::quote);
    }

    /** Adds what may have been meant, of names that are spelled as messages do already. */
    static Message suggestShown(Message message, String wanted, Collection<String> present) {
        return suggest(message, wanted, present, List::copyOf);
    }

    private static Message suggest(
            Message message,
            String wanted,
            Collection<String> present,
            Function<Collection<String>, List<String>> spelling) {
        List<String> otherCase =
                present.stream().filter(wanted::equalsIgnoreCase).toList();
        return otherCase.isEmpty()
                ? message.names("did you mean", spelling.apply(Nearest.to(wanted, present)))
                : message.row("did you mean", Message.list(spelling.apply(otherCase)) + " (differs only in case)");
    }
}
