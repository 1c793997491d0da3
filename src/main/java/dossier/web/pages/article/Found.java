package dossier.web.pages.article;

/**
 * What the lists say of a claim.
 *
 * @param style good, bad or open, in the style sheet
 * @param shape a mark beside the colour
 * @param words the same in words
 */
public record Found(String style, String shape, String words) {

    /** The same in a word or two. */
    public String brief() {
        return switch (style) {
            case "good" -> "confirmed";
            case "bad" -> "not confirmed";
            default -> "cannot be checked";
        };
    }

    /** Whether the lists contradict the article. */
    boolean isContradiction() {
        return style.equals("bad");
    }
}
