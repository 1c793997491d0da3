package dossier.streams;

import java.util.Optional;

/**
 * What came of a message.
 *
 * @param kind what happens with it now
 * @param body the answer, or what is wrong, as the API writes it
 * @param reason what is wrong, in words; empty for an answer
 * @param field which field is wrong, if it is one
 */
public record Outcome(Kind kind, byte[] body, String reason, Optional<String> field) {

    /** What happens with the message. */
    public enum Kind {
        /** It is answered. */
        ANSWERED,
        /** It will never be answered: its sender's fault. */
        REFUSED,
        /** Not its fault: it is tried until it can be answered. */
        NOT_NOW,
        /** A fault of ours that may come with this message only: it is tried some times. */
        FAULT
    }

    /** An answer. */
    public static Outcome answered(byte[] body) {
        return new Outcome(Kind.ANSWERED, body, "", Optional.empty());
    }

    /** The same, given up. */
    Outcome givenUp() {
        return new Outcome(Kind.REFUSED, body, reason, field);
    }

    boolean isFinal() {
        return kind == Kind.ANSWERED || kind == Kind.REFUSED;
    }
}
