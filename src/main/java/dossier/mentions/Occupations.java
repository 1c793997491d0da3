package dossier.mentions;

import dossier.mentions.Word.Gap;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Ordinary occupations that a text attaches to a name: directly before it, in the apposition after it, or as "The
 * teacher" at the start of the next sentence where nobody else is named in between. Farther away they say nothing.
 */
final class Occupations {

    /** "head coach", "chess grandmaster", "defence attorney": no occupation of the list is longer than this. */
    private static final int LONGEST = 3;

    /** "a 42-year-old former mathematics teacher" has the occupation within this many words. */
    private static final int APPOSITION = 7;

    /** Mentions of one name that are looked at. */
    private static final int MOST_MENTIONS = 20;

    private static final Vocabulary VOCABULARY = Vocabulary.standard();

    private final List<Word> words;
    private final boolean[] named;

    /**
     * @param named for each word whether it belongs to a name
     */
    Occupations(List<Word> words, boolean[] named) {
        this.words = words;
        this.named = named;
    }

    /** Each occupation once, lower case, in the order of the text. */
    List<String> of(NameChain chain) {
        return chain.sightings().stream()
                .limit(MOST_MENTIONS)
                .flatMap(sighting ->
                        Stream.of(before(sighting.from()), apposition(sighting.to()), nextSentence(sighting)))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private Optional<String> before(int name) {
        for (int length = Math.min(LONGEST, name); length > 0; length--) {
            int from = name - length;
            if (joined(from, name + 1)) {
                Optional<String> found = occupation(from, name);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** "NAME, a chess teacher from ..." and "NAME is a chess teacher": the first noun phrase only. */
    private Optional<String> apposition(int end) {
        if (end >= words.size()) {
            return Optional.empty();
        }
        String first = words.get(end).key();
        boolean comma = words.get(end).before() == Gap.COMMA;
        boolean is = words.get(end).before() == Gap.SPACE && (first.equals("is") || first.equals("was"));
        int from = is ? end + 1 : end;
        boolean article = from < words.size() && isArticle(from);
        if (!comma && !(is && article)) {
            return Optional.empty();
        }
        for (int at = article ? from + 1 : from; at < words.size() && at - from < APPOSITION; at++) {
            boolean over = at > from && !joined(at - 1, at + 1);
            if (over || named[at] || endsPhrase(at, from)) {
                return Optional.empty();
            }
            Optional<String> found = longestAt(at);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private boolean isArticle(int at) {
        String key = words.get(at).key();
        return key.equals("a") || key.equals("an") || key.equals("the");
    }

    private boolean endsPhrase(int at, int from) {
        return at > from && VOCABULARY.is("function", words.get(at).key());
    }

    private Optional<String> nextSentence(Sighting sighting) {
        int at = sighting.to();
        while (at < words.size() && words.get(at).before() != Gap.SENTENCE) {
            if (named[at]) {
                return Optional.empty();
            }
            at++;
        }
        return at < words.size() && words.get(at).key().equals("the") ? longestAt(at + 1) : Optional.empty();
    }

    /** Not where a name follows: "the teacher Mira Beispiel" speaks of somebody else. */
    private Optional<String> longestAt(int from) {
        for (int length = LONGEST; length > 0; length--) {
            int to = from + length;
            boolean free = to <= words.size() && joined(from, to) && (to == words.size() || !named[to]);
            Optional<String> found = free ? occupation(from, to) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<String> occupation(int from, int to) {
        String phrase =
                String.join(" ", words.subList(from, to).stream().map(Word::key).toList());
        return VOCABULARY.isOccupation(phrase) ? Optional.of(phrase) : Optional.empty();
    }

    private boolean joined(int from, int to) {
        for (int i = from + 1; i < Math.min(to, words.size()); i++) {
            if (words.get(i).before() != Gap.SPACE && words.get(i).before() != Gap.HYPHEN) {
                return false;
            }
        }
        return true;
    }
}
