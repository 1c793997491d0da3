package dossier.mentions;

import dossier.text.Token;
import dossier.text.Token.Gap;

import java.util.ArrayList;
import java.util.List;

/** Runs of capitalised words that may be names, with what surely is no part of a name cut off. */
final class CapitalRuns {

    /** Longer runs are headlines. */
    private static final int LONGEST = 12;

    private static final NameWords WORDS = NameWords.standard();

    private final List<Token> words;
    private final boolean[] taken;

    /**
     * @param taken words that belong to a name already found
     */
    CapitalRuns(List<Token> words, boolean[] taken) {
        this.words = words;
        this.taken = taken;
    }

    /**
     * @param from index of the first word
     * @param to index one past the last
     */
    record Run(int from, int to) {

        int size() {
            return to - from;
        }
    }

    List<Run> find() {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int end = startsRun(at) ? endOfRun(at) : at;
            if (end > at && end - at <= LONGEST) {
                runs.add(new Run(at, end));
            }
            at = Math.max(end, at + 1);
        }
        return runs;
    }

    private boolean startsRun(int at) {
        return mayBelong(at) || at + 1 < words.size() && isArticle(at) && joins(at + 1) && mayBelong(at + 1);
    }

    private boolean isArticle(int at) {
        return !taken[at]
                && WORDS.is("article", words.get(at).key())
                && words.get(at + 1).before() == Gap.HYPHEN;
    }

    private boolean mayBelong(int at) {
        Token word = words.get(at);
        return !taken[at] && word.isCapital() && !WORDS.neverInName(word.key()) && hasLetters(word);
    }

    private static boolean hasLetters(Token word) {
        return word.key().chars().noneMatch(Character::isDigit);
    }

    private int endOfRun(int from) {
        int end = from + 1;
        while (end < words.size()) {
            if (joins(end) && mayBelong(end)) {
                end++;
            } else if (bridges(end, 1)) {
                end += 2;
            } else if (bridges(end, 2)) {
                end += 3;
            } else if (words.get(end - 1).before() == Gap.HYPHEN && isHyphenated(end - 1)) {
                break;
            } else if (joins(end) && words.get(end).before() == Gap.HYPHEN && isHyphenated(end)) {
                end++; // the second half of "Jong-un"
            } else {
                break;
            }
        }
        return end;
    }

    /** A lower-case syllable hyphenated to a capital one, "Jong-un"; not "Moscow-based". */
    private boolean isHyphenated(int at) {
        Token word = words.get(at);
        return !taken[at]
                && !word.isCapital()
                && word.key().length() <= 5
                && !WORDS.isFunction(word.key())
                && !WORDS.is("ordinary", word.key())
                && !word.key().equals("based")
                && !word.key().equals("born")
                && !word.key().equals("led");
    }

    /** Particles in lower case between two words of a name: "Mohammed bin Salman". */
    private boolean bridges(int at, int particles) {
        if (at + particles >= words.size()) {
            return false;
        }
        for (int i = at; i < at + particles; i++) {
            boolean assimilated = WORDS.is("assimilated", words.get(i).key())
                    && words.get(i + 1).before() == Gap.HYPHEN;
            if (taken[i] || !joins(i) || !(WORDS.isParticle(words.get(i).key()) || assimilated)) {
                return false;
            }
        }
        return joins(at + particles) && mayBelong(at + particles);
    }

    private boolean joins(int at) {
        return words.get(at).before().insideName();
    }
}
