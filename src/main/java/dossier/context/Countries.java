package dossier.context;

import dossier.text.Demonyms;
import dossier.text.PhraseTrie;
import dossier.text.Token;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Countries as English texts name them: names, adjectives, people, capitals that stand for a government. */
final class Countries {

    /** How a country is named. */
    enum Form {
        /** "Russia". */
        NAME,
        /** "Russian"; also the people, "Russians". */
        ADJECTIVE,
        /** A capital or seat of government, "Moscow", which may be only a place. */
        SEAT
    }

    /**
     * @param code ISO 3166-1 alpha-2, lower case
     * @param form how it is named
     */
    record Named(String code, Form form) {

        boolean seat() {
            return form == Form.SEAT;
        }
    }

    private final PhraseTrie<Named> names = PhraseTrie.byKey();

    Countries() {
        for (Demonyms.Country country : Demonyms.countries()) {
            Stream.of(country.adjectives(), country.people())
                    .flatMap(List::stream)
                    .forEach(name -> names.put(name, new Named(code(country), Form.ADJECTIVE)));
            Stream.of(country.names(), country.former())
                    .flatMap(List::stream)
                    .forEach(name -> names.put(name, new Named(code(country), Form.NAME)));
        }
        for (Demonyms.Country country : Demonyms.countries()) {
            country.seats().forEach(name -> names.put(name, new Named(code(country), Form.SEAT)));
        }
    }

    private static String code(Demonyms.Country country) {
        String code = country.code().toLowerCase(Locale.ROOT);
        int region = code.indexOf('-');
        return region < 0 ? code : code.substring(0, region);
    }

    PhraseTrie.@Nullable Found<Named> at(List<Token> words, int from) {
        Token word = words.get(from);
        if (!word.isCapital()) {
            return null;
        }
        PhraseTrie.Found<Named> found = names.longest(words, from);
        boolean shortForm = found != null && word.key().length() <= 3 && found.end() == from + 1;
        return shortForm && !word.isAllCapitals() ? null : found; // "us" and "Us" are no country
    }
}
