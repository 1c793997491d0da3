package dossier.mentions;

import java.util.ArrayList;
import java.util.List;

/** Offices of a country said without a name, "the Russian president", and where. */
final class NearbyOffices {

    /** About two paragraphs of news. */
    private static final int NEAR = 600;

    private static final Vocabulary VOCABULARY = Vocabulary.standard();

    private final List<Mention> offices = new ArrayList<>();

    NearbyOffices(String text, List<Word> words, boolean[] named) {
        for (int i = 0; i + 1 < words.size(); i++) {
            Word country = words.get(i);
            boolean office = VOCABULARY.isNationality(country.key())
                    && words.get(i + 1).before() == Word.Gap.SPACE
                    && VOCABULARY.is("headofstate", words.get(i + 1).key());
            boolean ofSomebody = i + 2 < words.size()
                    && named[i + 2]
                    && words.get(i + 2).before().insideName();
            if (office && !ofSomebody) {
                int end = words.get(i + 1).end();
                offices.add(new Mention(country.start(), end, text.substring(country.start(), end)));
            }
        }
    }

    /** Those within a few sentences of one of the chain's mentions, once each. */
    List<String> near(NameChain chain, List<Word> words) {
        return offices.stream()
                .filter(office -> chain.sightings().stream()
                        .limit(20)
                        .anyMatch(
                                sighting -> Math.abs(words.get(sighting.from()).start() - office.start()) <= NEAR))
                .map(Mention::surface)
                .distinct()
                .toList();
    }
}
