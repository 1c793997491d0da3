package dossier.claims.phrases;

import dossier.mentions.NamedParty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A list of noun phrases. Lists share their ends, so that ten thousand names cost no more than twice five thousand.
 *
 * @param start item of the first name
 * @param heads parties of the first noun phrase; none if it names nobody
 * @param rest the noun phrases after it
 * @param end the item after the last
 * @param closed whether it surely ends there
 * @param names whether anybody is named at all
 */
public record NounList(
        int start, List<NamedParty> heads, Optional<NounList> rest, int end, boolean closed, boolean names) {

    /** More subjects of one sentence are not told apart. */
    private static final int MOST_NAMED = 250;

    /** Noun phrases that are looked at for them. */
    private static final int MOST_PHRASES = 1_000;

    static NounList of(PhraseReader.Phrase phrase, int end, boolean closed) {
        return new NounList(
                phrase.start(),
                phrase.heads(),
                Optional.empty(),
                end,
                closed,
                !phrase.heads().isEmpty());
    }

    NounList after(PhraseReader.Phrase phrase) {
        return new NounList(
                phrase.start(),
                phrase.heads(),
                Optional.of(this),
                end,
                closed,
                names || !phrase.heads().isEmpty());
    }

    /** Everybody named, in order. */
    public List<NamedParty> all() {
        List<NamedParty> all = new ArrayList<>();
        Optional<NounList> part = Optional.of(this);
        for (int i = 0; i < MOST_PHRASES && part.isPresent() && all.size() < MOST_NAMED; i++) {
            all.addAll(part.get().heads());
            part = part.get().rest();
        }
        return all;
    }

    /** The last that is named: whom a relative clause speaks of. */
    public List<NamedParty> last() {
        List<NamedParty> all = all();
        return rest.isEmpty() || all.isEmpty() ? all : List.of(all.get(all.size() - 1));
    }
}
