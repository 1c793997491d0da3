package dossier.mentions;

import java.util.Arrays;
import java.util.List;

/** Finds the parties that a text names. Plain Java, safe for many threads; work is linear in the text. */
public final class MentionFinder {

    private final ListedNames listed;

    /**
     * @param listed names that are found wherever they stand
     */
    public MentionFinder(ListedNames listed) {
        this.listed = listed;
    }

    /**
     * @param text any text
     * @return each party once, in order of first mention
     */
    public List<NamedParty> find(String text) {
        List<Word> words = Words.of(text);
        List<Sighting> sightings = new SightingFinder(text, words, listed).find();
        boolean[] named = new boolean[words.size()];
        sightings.forEach(sighting -> Arrays.fill(named, sighting.from(), sighting.to(), true));
        NearbyOffices offices = new NearbyOffices(text, words, named);
        Occupations occupations = new Occupations(words, named);
        return Chains.of(sightings, listed).stream()
                .map(chain -> chain.toParty(
                        text, words, chain.isOneWord() ? offices.of(chain) : List.of(), occupations.of(chain)))
                .toList();
    }
}
