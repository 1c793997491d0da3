package dossier.names.parse;

import dossier.names.NameToken;
import dossier.names.script.LetterTables;
import dossier.names.script.UnspacedScripts;
import dossier.names.words.LegalForms;
import dossier.names.words.OrganisationWords;
import dossier.names.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Names written without spaces: Chinese, Korean, Japanese. */
final class EastAsianNames {

    private static final Map<String, String> SURNAMES = LetterTables.standard().table("HanSurname");
    private static final Map<String, String> DOUBLE_SURNAMES =
            LetterTables.standard().table("HanDoubleSurname");

    /** Names of persons have two to four characters; longer runs are something else. */
    private static final int LONGEST_PERSON = 4;

    /** The longest words without spaces in the tables: 股份有限公司. */
    private static final int LONGEST_KNOWN = 8;

    private EastAsianNames() {}

    /**
     * A person's name in one run: the surname and the rest for Han ("习近平": xi, jinping), syllables for Hangul
     * ("김정은": gim, jeong, eun), because romanisations of Korean differ by syllable. Otherwise the word alone.
     */
    static List<NamePiece> person(String word, boolean onlyWord) {
        boolean ascii = word.charAt(0) < 0x80;
        if (ascii || word.length() < 2 || word.length() > LONGEST_PERSON) {
            return List.of(new NamePiece(word, Words.of(word)));
        }
        if (UnspacedScripts.isHan(word)) {
            return onlyWord ? hanPerson(word) : List.of(new NamePiece(word, Words.of(word)));
        }
        return UnspacedScripts.isHangul(word) ? syllables(word) : List.of(new NamePiece(word, Words.of(word)));
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

    /**
     * An organisation's name in one run, cut before and after the general words and legal forms that the tables know
     * ("中国银行股份有限公司": China, bank, company limited by shares).
     */
    static List<String> organisationWords(String word) {
        if (!UnspacedScripts.isUnspaced(word) || word.length() < 3) {
            return List.of(word);
        }
        List<String> cuts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < word.length(); ) {
            int length = knownAt(word, i);
            if (length > 0) {
                addIfAny(cuts, word.substring(start, i));
                cuts.add(word.substring(i, i + length));
                start = i + length;
            }
            i += Math.max(1, length);
        }
        addIfAny(cuts, word.substring(start));
        return cuts;
    }

    private static void addIfAny(List<String> cuts, String piece) {
        if (!piece.isEmpty()) {
            cuts.add(piece);
        }
    }

    private static int knownAt(String word, int i) {
        for (int length = Math.min(LONGEST_KNOWN, word.length() - i); length > 1; length--) {
            String piece = word.substring(i, i + length);
            if (LegalForms.standard().unspaced().contains(piece)
                    || OrganisationWords.standard().unspaced().contains(piece)) {
                return length;
            }
        }
        return 0;
    }
}
