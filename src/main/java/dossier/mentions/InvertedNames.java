package dossier.mentions;

import dossier.names.NameKind;
import dossier.text.Token;
import dossier.text.Token.Gap;

import java.util.ArrayList;
import java.util.List;

/**
 * People as authorities and their press releases list them: the surname in capitals, a comma, the given names: "MUSTER, Olga;
 * PROBE, Peter Ivanovich". Linear in the text.
 */
final class InvertedNames {

    private static final int MOST_SURNAMES = 3;
    private static final int MOST_GIVEN = 4;
    private static final NameWords WORDS = NameWords.standard();

    private final List<Token> words;
    private final ListedNames listed;

    InvertedNames(List<Token> words, ListedNames listed) {
        this.words = words;
        this.listed = listed;
    }

    /** Those that are surely people: a known given name, or the surname of somebody listed. */
    List<Sighting> find() {
        List<Sighting> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int comma = startsItem(at) ? endOf(at, MOST_SURNAMES, true) : at;
            int end = comma > at && comma < words.size() && words.get(comma).before() == Gap.COMMA
                    ? endOf(comma, MOST_GIVEN, false)
                    : comma;
            if (end > comma && comma > at && endsItem(end) && isPerson(at, comma, end)) {
                found.add(sighting(at, comma, end));
            }
            at = Math.max(end, at + 1);
        }
        return found;
    }

    private boolean startsItem(int at) {
        Gap gap = words.get(at).before();
        boolean and = at > 0 && words.get(at - 1).key().equals("and");
        return and
                || gap == Gap.SENTENCE
                || gap == Gap.PUNCTUATION
                || gap == Gap.SPACE && !words.get(at - 1).isAllCapitals();
    }

    private boolean endsItem(int at) {
        return at >= words.size()
                || !words.get(at).before().insideName()
                || !words.get(at).isCapital();
    }

    private int endOf(int from, int most, boolean capitals) {
        int end = from;
        while (end < words.size()
                && end - from < most
                && (end == from || words.get(end).before().insideName())
                && words.get(end).isCapital()
                && (capitals
                        ? words.get(end).isAllCapitals()
                        : !words.get(end).isAllCapitals() || words.get(end).isInitial())
                && !WORDS.neverInName(words.get(end).key())) {
            end++;
        }
        return end;
    }

    private boolean isPerson(int from, int comma, int end) {
        String surname = words.get(comma - 1).key();
        boolean body = words.subList(from, end).stream().anyMatch(word -> WORDS.is("organisation", word.key()));
        boolean known = WORDS.isGivenName(words.get(comma).key()) || listed.isSurname(surname);
        return known && !body && surname.length() > 1;
    }

    private Sighting sighting(int from, int comma, int end) {
        List<String> keys = new ArrayList<>();
        words.subList(comma, end).forEach(word -> keys.add(word.key()));
        words.subList(from, comma).forEach(word -> keys.add(word.key()));
        return new Sighting(from, end, NameKind.PERSON, keys);
    }
}
