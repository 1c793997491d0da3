package dossier.claims.sentence;

import dossier.lists.Gender;
import dossier.mentions.NamedParty;
import dossier.text.CommonWords;
import dossier.text.Token;

/** Whether a pronoun may mean a person, by name and title. Says "unknown" rather than guess. */
final class PersonGender {

    private static final CommonWords WORDS = CommonWords.standard();
    /** Shorter words have such endings by chance. */
    private static final int SHORTEST_SURNAME = 5;

    private PersonGender() {}

    static Gender of(NamedParty party) {
        for (String title : party.titles()) {
            String first = Token.keyOf(title.split(" ")[0]);
            if (WORDS.is("female-title", first)) {
                return Gender.FEMALE;
            }
            if (WORDS.is("male-title", first)) {
                return Gender.MALE;
            }
        }
        String[] words = party.name().split("[\\s-]+");
        Gender bySurname = bySurname(Token.keyOf(words[words.length - 1]));
        return bySurname != Gender.UNKNOWN || words.length == 1 ? bySurname : byGivenName(Token.keyOf(words[0]));
    }

    private static Gender bySurname(String key) {
        if (key.length() < SHORTEST_SURNAME) {
            return Gender.UNKNOWN;
        }
        if (WORDS.endsIn("female-surname-ending", key)) {
            return Gender.FEMALE;
        }
        return WORDS.endsIn("male-surname-ending", key) ? Gender.MALE : Gender.UNKNOWN;
    }

    private static Gender byGivenName(String key) {
        if (WORDS.is("male-name", key)) {
            return Gender.MALE;
        }
        boolean female = WORDS.is("female-name", key) || key.endsWith("a") && key.length() > 2;
        return female ? Gender.FEMALE : Gender.UNKNOWN;
    }
}
