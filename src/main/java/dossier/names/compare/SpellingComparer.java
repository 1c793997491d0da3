package dossier.names.compare;

import dossier.names.Agreement;
import dossier.names.Word;
import dossier.names.script.SpellingDistance;
import dossier.names.words.PhoneticKey;
import dossier.names.words.WordOutline;

/** Compares two words letter by letter, or consonant by consonant where one is written without vowels. Symmetric. */
final class SpellingComparer {

    private static final double LEAST_QUALITY = 0.55;
    /** One letter of eight off leaves 0.8. */
    private static final double LOSS = 1.6;
    /** People rarely mistype the first letter. */
    private static final double FIRST_SOUND_DIFFERS = 0.08;
    /** Words that begin alike and end with more than one letter of difference are two names: Pinosa, Pinochet. */
    private static final double ENDS_DIFFER_FROM = 1.5;

    private static final double OTHER_END = 0.12;

    /** Folding has already forgiven something. */
    private static final double FOLDED = 0.25;

    private static final double SKELETONS_EQUAL = 0.92;
    /** So that of two names with the same consonants the one with the right vowels comes first. */
    private static final double OTHER_VOWELS = 0.1;

    private static final double SKELETON_LOSS = 0.9;
    private static final double ONE_CONSONANT = 0.2;
    private static final double TWO_CONSONANTS = 0.05;
    /** In an organisation's name three capitals without a vowel are more often an acronym. */
    private static final int LEAST_CONSONANTS_OF_ORGANISATION = 4;

    /** Somebody left out vowels on purpose or to save room; as far off as two letters. */
    private static final double VOWELS_MISSING = 0.75;

    private static final double VOWELS_MISSING_DISTANCE = 1.5;

    private static final int MOST_LENGTHS_APART = 4;

    private SpellingComparer() {}

    static TokenAgreement compare(Word a, Word b, boolean organisation) {
        return a.abjad() || b.abjad() ? skeletons(a, b, organisation) : letters(a, b);
    }

    private static TokenAgreement skeletons(Word a, Word b, boolean organisation) {
        int length = Math.max(a.skeleton().length(), b.skeleton().length());
        int shorter = Math.min(a.skeleton().length(), b.skeleton().length());
        boolean acronym = organisation && (a.vowelless() || b.vowelless()) && length < LEAST_CONSONANTS_OF_ORGANISATION;
        if (shorter == 0 || acronym || length - shorter > 2) {
            return TokenAgreement.NONE;
        }
        double budget = skeletonBudget(length);
        double distance = SpellingDistance.ofSkeletons().between(a.skeleton(), b.skeleton(), budget);
        if (distance == 0) {
            double few = length == 1 ? ONE_CONSONANT : length == 2 ? TWO_CONSONANTS : 0;
            return areOfConsonantScript(a, b)
                    ? longVowels(a, b, SKELETONS_EQUAL - few)
                    : new TokenAgreement(
                            Agreement.SKELETON, SKELETONS_EQUAL - few - (lacksWrittenVowel(a, b) ? OTHER_VOWELS : 0));
        }
        double quality = SKELETONS_EQUAL - SKELETON_LOSS * distance / length;
        boolean near = distance <= budget && quality >= LEAST_QUALITY;
        return near ? new TokenAgreement(Agreement.SPELLING, quality, distance) : TokenAgreement.NONE;
    }

    /** Whether one is of a script that writes long vowels only, and the other has none where it writes one: بشار and "Bushra". */
    private static boolean lacksWrittenVowel(Word a, Word b) {
        boolean one = a.abjad() && !a.vowelless();
        boolean other = b.abjad() && !b.vowelless();
        return one != other
                && (one
                        ? WrittenVowels.areMissing(a.latin(), b.latin())
                        : WrittenVowels.areMissing(b.latin(), a.latin()));
    }

    private static boolean areOfConsonantScript(Word a, Word b) {
        return a.abjad() && b.abjad() && !a.vowelless() && !b.vowelless();
    }

    /** Both write their long vowels, and these tell Bashar (بشار) from Bushra (بشرى). */
    private static TokenAgreement longVowels(Word a, Word b, double most) {
        int length = Math.max(a.latin().length(), b.latin().length());
        double distance = SpellingDistance.standard().between(a.spelt(), b.spelt(), length);
        double quality = most - LOSS * distance / length;
        return quality >= LEAST_QUALITY
                ? new TokenAgreement(Agreement.SPELLING, quality, distance)
                : TokenAgreement.NONE;
    }

    /** Three consonants are met by chance with one of them wrong: "Hasan" and "Husni". */
    private static double skeletonBudget(int length) {
        return length <= 2 ? 0 : length == 3 ? 0.5 : length <= 5 ? 1 : 2;
    }

    private static TokenAgreement letters(Word a, Word b) {
        String x = a.latin();
        String y = b.latin();
        int length = Math.max(x.length(), y.length());
        boolean firstSound = a.fold().charAt(0) == b.fold().charAt(0);
        boolean sameConsonants = a.skeleton().length() > 1 && a.skeleton().equals(b.skeleton());
        double allowed = budget(length) + (firstSound ? 0.5 : 0);
        double hopeless = sameConsonants ? allowed : Math.min(allowed, (1 - LEAST_QUALITY) * length / LOSS);
        double distance = distance(a, b, hopeless);
        if (distance > allowed) {
            return sameConsonants && areVowelsMissing(x, y)
                    ? new TokenAgreement(Agreement.SPELLING, VOWELS_MISSING, VOWELS_MISSING_DISTANCE)
                    : TokenAgreement.NONE;
        }
        double quality =
                1 - LOSS * distance / length - (firstSound || x.charAt(0) == y.charAt(0) ? 0 : FIRST_SOUND_DIFFERS);
        if (distance > ENDS_DIFFER_FROM && commonBeginning(x, y) * 2 >= length) {
            quality -= OTHER_END;
        }
        if (sameConsonants) {
            quality = Math.max(quality, a.skeleton().length() > 2 ? 0.80 : 0.70);
        }
        return quality >= LEAST_QUALITY
                ? new TokenAgreement(Agreement.SPELLING, Math.min(quality, 0.96), distance)
                : TokenAgreement.NONE;
    }

    /** Whether one word is the other without some of its vowels: "Abbkr", "Abubaker". */
    private static boolean areVowelsMissing(String x, String y) {
        String longer = x.length() > y.length() ? x : y;
        String shorter = x.length() > y.length() ? y : x;
        int i = 0;
        for (int j = 0; j < longer.length(); j++) {
            char c = longer.charAt(j);
            if (i < shorter.length() && shorter.charAt(i) == c) {
                i++;
            } else if (!PhoneticKey.isVowel(c) && c != 'y' && c != 'w' && c != 'h') {
                return false;
            }
        }
        return i == shorter.length() && shorter.length() > 2;
    }

    /** How many letters two words begin with in common. */
    static int commonBeginning(String x, String y) {
        int i = 0;
        while (i < x.length() && i < y.length() && x.charAt(i) == y.charAt(i)) {
            i++;
        }
        return i;
    }

    private static double distance(Word a, Word b, double most) {
        double distance = SpellingDistance.standard().between(a.spelt(), b.spelt(), most);
        boolean folded = a.speltFold() != a.spelt() || b.speltFold() != b.spelt();
        return distance > FOLDED && folded ? Math.min(distance, foldDistance(a, b, most - FOLDED) + FOLDED) : distance;
    }

    private static double foldDistance(Word a, Word b, double most) {
        return a.fold().equals(b.fold()) ? 0 : SpellingDistance.standard().between(a.speltFold(), b.speltFold(), most);
    }

    /**
     * Whether the lengths and consonants of two words lie too far apart for any spelling distance within the budget.
     * Most pairs of tokens end here, so it looks at nothing but numbers.
     */
    static boolean isOutOfReach(Word a, Word b) {
        int length = Math.max(a.latin().length(), b.latin().length());
        int lengths = Math.abs(a.latin().length() - b.latin().length());
        int consonants = Integer.bitCount(a.forms().letters() ^ b.forms().letters());
        return lengths > MOST_LENGTHS_APART
                || consonants > mostOtherConsonants(length)
                || shareTooFewNeighbours(a, b, length);
    }

    /** The same at a glance, by the outlines of two words and their neighbouring letters: true only if it surely is. */
    static boolean isOutOfReach(long a, long aNeighbours, long b, long bNeighbours) {
        int length = Math.max(WordOutline.length(a), WordOutline.length(b));
        int lengths = Math.abs(WordOutline.length(a) - WordOutline.length(b));
        int consonants = Integer.bitCount(WordOutline.letters(a) ^ WordOutline.letters(b));
        boolean tooFewNeighbours =
                Long.bitCount(aNeighbours & bNeighbours) < leastNeighbours(length, WordOutline.mayBeginAlike(a, b))
                        && !WordOutline.mayHaveSameSkeleton(a, b);
        return lengths > MOST_LENGTHS_APART || consonants > mostOtherConsonants(length) || tooFewNeighbours;
    }

    /** Whether the consonants of two words, one of which is written without vowels, are surely too far apart. */
    static boolean areSkeletonsOutOfReach(long a, long b) {
        int one = WordOutline.skeletonLength(a);
        int other = WordOutline.skeletonLength(b);
        int longer = Math.max(one, other);
        // without any consonant only the very same word agrees
        boolean lengths = Math.min(one, other) == 0 && longer > 0
                || longer < WordOutline.LONG_SKELETON && Math.abs(one - other) > 2;
        double budget = skeletonBudget(longer);
        return lengths
                || WordOutline.otherConsonants(a, b) > 2 * Math.floor(budget)
                || budget == 0 && !WordOutline.mayHaveSameSkeleton(a, b);
    }

    /** "Shoigu" and "Mashal": words with other consonants in which hardly two letters stand side by side in both. */
    private static boolean shareTooFewNeighbours(Word a, Word b, int length) {
        int shared = Long.bitCount(a.forms().neighbours() & b.forms().neighbours());
        boolean sameBeginning = a.latin().charAt(0) == b.latin().charAt(0);
        return shared < leastNeighbours(length, sameBeginning) && !a.skeleton().equals(b.skeleton());
    }

    private static int leastNeighbours(int length, boolean sameBeginning) {
        if (sameBeginning) {
            return length >= 7 ? 1 : 0;
        }
        return length >= 10 ? 3 : length >= 8 ? 2 : length >= 4 ? 1 : 0;
    }

    /** One wrong consonant takes one bit away and adds another. */
    private static int mostOtherConsonants(int length) {
        return length <= 5 ? 2 : length <= 6 ? 3 : length <= 8 ? 4 : length <= 11 ? 5 : 6;
    }

    /** How many wrong letters a word of that length survives. "Ali" and "Al": one letter is a third of the name. */
    private static double budget(int length) {
        return length <= 3 ? 0.7 : length <= 5 ? 1.1 : length <= 8 ? 2.1 : 3.1;
    }
}
