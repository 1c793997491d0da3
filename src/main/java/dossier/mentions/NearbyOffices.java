package dossier.mentions;

import java.util.ArrayList;
import java.util.List;

/** Highest offices of a country, "the Russian president", and where they are said. */
final class NearbyOffices {

    /** About two paragraphs of news. */
    private static final int NEAR = 600;

    /** Mentions of one name that are looked at. */
    private static final int MOST_MENTIONS = 20;

    private static final Vocabulary VOCABULARY = Vocabulary.standard();

    private final List<Word> words;
    private final List<Said> said = new ArrayList<>();

    /** An office at a word; with the word at which the name it is attached to begins, or -1. */
    private record Said(CountryOffice office, int word, int name) {}

    NearbyOffices(String text, List<Word> words, boolean[] named) {
        this.words = words;
        for (int i = 0; i + 1 < words.size(); i++) {
            Word adjective = words.get(i);
            Word office = words.get(i + 1);
            if (office.before() == Word.Gap.SPACE && VOCABULARY.is("headofstate", office.key())) {
                int at = i;
                boolean attached = i + 2 < words.size()
                        && named[i + 2]
                        && words.get(i + 2).before().insideName();
                String surface = text.substring(adjective.start(), office.end());
                VOCABULARY
                        .country(adjective.key())
                        .map(country -> new CountryOffice(surface, office.key(), country.code(), country.names()))
                        .ifPresent(found -> said.add(new Said(found, at, attached ? at + 2 : -1)));
            }
        }
    }

    /** Those attached to one of the chain's mentions, or said without a name within a few sentences of one. */
    List<CountryOffice> of(NameChain chain) {
        return said.stream()
                .filter(office ->
                        chain.sightings().stream().limit(MOST_MENTIONS).anyMatch(sighting -> belongs(office, sighting)))
                .map(Said::office)
                .distinct()
                .toList();
    }

    private boolean belongs(Said office, Sighting sighting) {
        if (office.name() >= 0) {
            return office.name() == sighting.from();
        }
        return Math.abs(words.get(sighting.from()).start()
                        - words.get(office.word()).start())
                <= NEAR;
    }
}
