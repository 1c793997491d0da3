package dossier.claims;

import dossier.mentions.NamedParty;

import java.util.Optional;

/**
 * What a text says about sanctions on one party by one authority.
 *
 * @param clause the clause that says so; several claims may share it
 * @param subject of whom it is said: one of the parties of the text, or one made here where the text gives the surname
 *     only with somebody else ("his son Ivan")
 * @param authority who sanctions
 * @param assertion what is said
 * @param date when, as precise as said
 * @param reason why, as written, where it is said
 */
public record Claim(
        Clause clause,
        NamedParty subject,
        ClaimAuthority authority,
        Assertion assertion,
        SaidDate date,
        Optional<String> reason) {

    /**
     * A part of the text: {@code text.substring(start, end).equals(surface)}.
     *
     * @param start first UTF-16 code unit
     * @param end one past the last
     * @param surface the part itself
     */
    public record Clause(int start, int end, String surface) {

        /** The part of a text from one place to another. */
        public static Clause of(String text, int start, int end) {
            return new Clause(start, end, text.substring(start, end));
        }
    }

    /**
     * What is said of the listing.
     *
     * @param action what was done
     * @param polarity whether it says listed, no longer listed or not listed
     * @param kind whether it happened or is so
     * @param open whether it may be true without ending the listing: a court annuls one period of it
     */
    public record Assertion(ClaimAction action, Polarity polarity, ClaimKind kind, boolean open) {}

    /** First UTF-16 code unit of its clause. */
    public int start() {
        return clause.start();
    }

    /** One past the last of its clause. */
    public int end() {
        return clause.end();
    }

    /** Its clause as it stands in the text. */
    public String surface() {
        return clause.surface();
    }

    /** What was done. */
    public ClaimAction action() {
        return assertion.action();
    }

    /** Whether it says listed, no longer listed or not listed. */
    public Polarity polarity() {
        return assertion.polarity();
    }

    /** Whether it happened or is so. */
    public ClaimKind kind() {
        return assertion.kind();
    }

    /** Whether it may be true without ending the listing. */
    public boolean open() {
        return assertion.open();
    }
}
