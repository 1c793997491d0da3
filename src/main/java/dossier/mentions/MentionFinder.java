package dossier.mentions;

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
        return listed.hasWord(Words.key(word));
    }

    /**
     * Whether capitalised words by themselves name nobody who is not found anyway: "Monday", "Prime Minister", and
     * organisations of the news, which are searched for.
     */
    public static boolean namesNobody(String words) {
        return Vocabulary.standard().namesNobody(Vocabulary.phrase(words));
    }

    /**
     * Names found by the words alone.
     *
     * @param text any text
     * @return each party once, in order of first mention
     */
    public List<NamedParty> find(String text) {
        return find(text, Optional.empty());
    }

    /**
     * @param text any text
     * @param tagged what a reader of names has marked, in the order of the text; empty if none has read it
     * @return each party once, in order of first mention
     */
    public List<NamedParty> find(String text, Optional<List<TaggedName>> tagged) {
        List<Word> words = Words.of(text);
        List<Sighting> found =
                new SightingFinder(text, words, listed, tagged.map(names -> new TaggedRuns(words, names))).find();
        List<Sighting> sightings = new Families(words, listed, found).understood();
        return Chains.of(sightings, listed, tagged.isPresent()).stream()
                .map(chain -> chain.toParty(text, words))
                .toList();
    }
}
