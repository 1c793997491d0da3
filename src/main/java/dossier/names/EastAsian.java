package dossier.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Names written without spaces: Chinese, Korean, Japanese. */
final class EastAsian {

    private static final Map<String, String> SURNAMES = LetterTables.standard().table("HanSurname");
    private static final Map<String, String> DOUBLE_SURNAMES =
            LetterTables.standard().table("HanDoubleSurname");

    /** Names of persons have two to four characters; longer runs are something else. */
    private static final int LONGEST_PERSON = 4;

    private EastAsian() {}

    static boolean isHan(String word) {
        return word.codePoints().allMatch(Character::isIdeographic);
    }

    static boolean isHangul(String word) {
        return word.chars().allMatch(c -> c >= 0xAC00 && c <= 0xD7A3);
    }

    /**
     * A person's name in one run: the surname and the rest for Han ("习近平": xi, jinping), syllables for Hangul
     * ("김정은": gim, jeong, eun), because romanisations of Korean differ by syllable. Otherwise the word alone.
     */
    static List<NamePiece> person(String word, boolean onlyWord) {
        boolean ascii = word.charAt(0) < 0x80;
        if (ascii || word.length() < 2 || word.length() > LONGEST_PERSON) {
            return List.of(new NamePiece(word, Words.of(word)));
        }
        if (isHan(word)) {
            return onlyWord ? hanPerson(word) : List.of(new NamePiece(word, Words.of(word)));
        }
        return isHangul(word) ? syllables(word) : List.of(new NamePiece(word, Words.of(word)));
    }

    private static List<NamePiece> hanPerson(String word) {
        String two = word.substring(0, 2);
        if (word.length() > 2 && DOUBLE_SURNAMES.containsKey(two)) {
            return surnameAndRest(word, 2, DOUBLE_SURNAMES.getOrDefault(two, ""));
        }
        String one = word.substring(0, 1);
        return surnameAndRest(word, 1, SURNAMES.getOrDefault(one, Words.of(one).latin()));
    }

    private static List<NamePiece> surnameAndRest(String word, int length, String surname) {
        String rest = word.substring(length);
        return List.of(
                new NamePiece(word.substring(0, length), Words.ofLatin(surname)).with(NameToken.Role.FAMILY),
                new NamePiece(rest, Words.of(rest)).with(NameToken.Role.GIVEN));
    }

    private static List<NamePiece> syllables(String word) {
        List<NamePiece> pieces = new ArrayList<>();
        for (int i = 0; i < word.length(); i++) {
            String syllable = word.substring(i, i + 1);
            pieces.add(new NamePiece(syllable, Words.of(syllable)));
        }
        return pieces;
    }

    /** An organisation's name in one run, cut at the general words that the table knows ("中国银行": China, bank). */
    static List<String> organisationWords(String word) {
        if (word.charAt(0) < 0x1100 || word.length() < 3) {
            return List.of(word);
        }
        return OrganisationWords.standard().cut(word);
    }
}
