package dossier.mentions;

import dossier.text.ReadText;
import dossier.text.Token;

import java.util.List;
import java.util.Optional;

/** Finds the parties that a text names. Plain Java, safe for many threads; work is linear in the text. */
public final class MentionFinder {

    private final ListedNames listed;

    /**
     * @param listed names that are found wherever they stand
     */
    public MentionFinder(ListedNames listed) {
        this.listed = listed;
    }

    /** Whether a word as a text writes it is part of a listed name. */
    public boolean isListedWord(String word) {
        return listed.hasWord(Token.keyOf(word));
    }

    /**
     * Whether capitalised words by themselves name nobody who is not found anyway: "Monday", "Prime Minister", and
     * organisations of the news, which are searched for.
     */
    public static boolean namesNobody(String words) {
        return NameWords.standard().namesNobody(ReadText.phraseOf(words));
    }

    /** Each party that the words alone show, once, in order of first mention. */
    public List<NamedParty> find(ReadText text) {
        return find(text, Optional.empty());
    }

    /**
     * The parties that a text names.
     *
     * @param text any text
     * @param tagged what a reader of names has marked, in the order of the text; empty if none has read it
     * @return each party once, in order of first mention
     */
    public List<NamedParty> find(ReadText text, Optional<List<TaggedName>> tagged) {
        return find(text, tagged, "en");
    }

    /**
     * The parties that a text names.
     *
     * @param text any text
     * @param tagged what a reader of names has marked, in the order of the text; empty if none has read it
     * @param language ISO 639-1 code of the text's language; empty if it is not known
     * @return each party once, in order of first mention
     */
    public List<NamedParty> find(ReadText text, Optional<List<TaggedName>> tagged, String language) {
        List<Token> words = text.words();
        List<Sighting> found =
                new SightingFinder(text, listed, tagged.map(names -> new TaggedRuns(words, names)), language).find();
        List<Sighting> sightings = new Families(words, listed, found).understood();
        return Chains.of(sightings, listed, tagged.isPresent()).stream()
                .map(chain -> chain.toParty(text))
                .toList();
    }
}
