package dossier.mentions;

/**
 * A place of a text that a reader of names has marked.
 *
 * @param start first UTF-16 code unit
 * @param end one past the last
 * @param label what it was taken for
 */
public record TaggedName(int start, int end, Label label) {

    /** What a name may be taken for. */
    public enum Label {
        PERSON,
        ORGANISATION,
        OTHER
    }
}
