package dossier.profiles;

import dossier.mentions.Mention;
import dossier.screening.Band;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An article that names a profile's party.
 *
 * @param head which article it is
 * @param namedAs the fullest form of the name in the article
 * @param certain whether this party is meant, as far as the analysis says; otherwise only possibly
 * @param band band of the best hit; WEAK where no listing is involved
 * @param snippets text around the first mentions
 * @param copies how many near copies the article has
 * @param byHand the decision that says that this party is meant, where the analysis does not
 */
public record ProfileArticle(
        Head head,
        String namedAs,
        boolean certain,
        Band band,
        List<Snippet> snippets,
        long copies,
        Optional<NameJoin> byHand) {

    /**
     * Which article it is.
     *
     * @param id the article's id
     * @param title its headline, or empty
     * @param source where it was read, or empty
     * @param publishedOn day on which it appeared, if known
     */
    public record Head(UUID id, String title, String source, Optional<LocalDate> publishedOn) {}

    /**
     * Text around one mention.
     *
     * @param text plain text, white space tidied
     * @param start first UTF-16 code unit of the name in {@code text}
     * @param end one past the name's last
     */
    public record Snippet(String text, int start, int end) {

        private static final int AROUND = 120;

        /** Whole words around the mention, line ends as spaces; length stays, so that the name's place can be counted. */
        public static Snippet around(String text, Mention mention) {
            int from = mention.start() <= AROUND ? 0 : wordAfter(text, mention.start() - AROUND, mention.start());
            int to = text.length() - mention.end() <= AROUND
                    ? text.length()
                    : wordBefore(text, mention.end() + AROUND, mention.end());
            String words = text.substring(from, to).replaceAll("\\s", " ");
            return new Snippet(words, mention.start() - from, mention.end() - from);
        }

        private static int wordAfter(String text, int at, int most) {
            int space = text.indexOf(' ', at);
            return space < 0 || space >= most ? most : space + 1;
        }

        private static int wordBefore(String text, int at, int least) {
            return Math.max(text.lastIndexOf(' ', at), least);
        }
    }

    public ProfileArticle {
        snippets = List.copyOf(snippets);
    }

    /** Whether the analysis or a person says that this party is meant. */
    public boolean isMeant() {
        return certain || byHand.isPresent();
    }

    /** The same, joined by hand. */
    ProfileArticle joined(Optional<NameJoin> decision) {
        return new ProfileArticle(head, namedAs, false, band, snippets, copies, decision);
    }
}
