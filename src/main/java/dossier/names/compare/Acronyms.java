package dossier.names.compare;

import dossier.names.NameToken;
import dossier.names.WeightedName;
import dossier.names.script.Transliterator;
import dossier.names.words.OrganisationWords;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether letters stand for a whole name word by word, also through a translation: "\u041A\u041E\u041C\u0417" is the Kazan Optical-Mechanical
 * Plant, whose plant is a \u0437\u0430\u0432\u043E\u0434. Initials of translations come from the table of organisations' words and from what
 * the lists teach. Words may stand in another order, since languages order them otherwise.
 */
public final class Acronyms {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 8;
    /** Longer names are not abbreviated letter by letter. */
    private static final int MOST_WORDS = 8;
    /** From so many letters on, one of them or one word may be without its counterpart. */
    private static final int LEAST_WITH_A_GAP = 4;

    private final String letters;
    private final List<Set<String>> words;

    private Acronyms(String letters, List<Set<String>> words) {
        this.letters = letters;
        this.words = words;
    }

    /**
     * Whether the only word of one name is made of the initials of the other's words or of their translations.
     *
     * @return false where either is too short or too long to tell
     */
    public static boolean standsFor(WeightedName acronym, WeightedName full) {
        int only = onlyContent(acronym);
        if (only < 0) {
            return false;
        }
        String letters = acronym.token(only).latin();
        if (letters.length() < SHORTEST || letters.length() > LONGEST) {
            return false;
        }
        List<Set<String>> words = new ArrayList<>();
        for (int i = 0; i < full.size(); i++) {
            if (full.token(i).isContent()) {
                words.add(initials(full, i));
            }
        }
        boolean sensible = words.size() >= 2 && words.size() <= MOST_WORDS;
        return sensible && new Acronyms(letters, words).fits(0, 0, 0);
    }

    private static int onlyContent(WeightedName name) {
        int only = -1;
        for (int i = 0; i < name.size(); i++) {
            if (name.token(i).isContent()) {
                if (only >= 0) {
                    return -1;
                }
                only = i;
            }
        }
        return only;
    }

    private static Set<String> initials(WeightedName name, int position) {
        NameToken token = name.token(position);
        Set<String> initials = new LinkedHashSet<>();
        initials.add(Transliterator.initial(token.latin()));
        if (token.isGeneralWord()) {
            initials.addAll(OrganisationWords.standard().initialsOf(token.meaning()));
        }
        for (String key : name.learned(position).keys()) {
            initials.add(Transliterator.initial(key));
        }
        return initials;
    }

    /** Whether the letters from here on are initials of the words that are not used, with one gap at most. */
    private boolean fits(int from, int used, int gaps) {
        if (from == letters.length()) {
            int left = words.size() - Integer.bitCount(used);
            return left + gaps <= (letters.length() >= LEAST_WITH_A_GAP ? 1 : 0);
        }
        for (int i = 0; i < words.size(); i++) {
            if ((used & 1 << i) == 0 && anyFits(words.get(i), from, used | 1 << i, gaps)) {
                return true;
            }
        }
        boolean mayGap = gaps == 0 && letters.length() > LEAST_WITH_A_GAP;
        return mayGap && fits(from + 1, used, 1);
    }

    private boolean anyFits(Set<String> initials, int from, int used, int gaps) {
        for (String initial : initials) {
            if (!initial.isEmpty() && letters.startsWith(initial, from) && fits(from + initial.length(), used, gaps)) {
                return true;
            }
        }
        return false;
    }
}
