package dossier.screening.scoring;

import dossier.names.NameKind;
import dossier.names.NameToken;
import dossier.names.WeightedName;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A name with everything that scoring needs beyond its tokens, worked out once. */
public final class PreparedName {

    private static final Pattern NO_DIGITS = Pattern.compile("[^0-9]+");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=.)");

    private static final String[] NONE = {};

    /** Below this weight a token is noise: particles, honorifics, legal forms. */
    public static final float NOISE = 0.11f;

    private final WeightedName weighted;
    private final int[] letterPairs;
    private final int[] letterPairsButFathers;
    private final String[] folds;
    private final int foldsHash;
    private final String[] numbers;
    private final int contentTokens;
    private final float contentWeight;
    private final boolean generic;
    private final boolean initial;
    private final int firstGiven;

    public PreparedName(WeightedName weighted) {
        this.weighted = weighted;
        int tokens = 0;
        for (int i = 0; i < weighted.size(); i++) {
            tokens += weighted.token(i).isContent() ? 1 : 0;
        }
        this.generic = weighted.name().generic();
        this.contentTokens = tokens;
        this.contentWeight = contentWeight(weighted);
        this.folds =
                weighted.name().tokens().stream().map(NameToken::fold).sorted().toArray(String[]::new);
        this.foldsHash = Arrays.hashCode(folds);
        this.initial =
                weighted.name().tokens().stream().anyMatch(token -> token.word().isInitial());
        this.letterPairs = letterPairs(weighted, NameToken::isContent);
        this.letterPairsButFathers = weighted.name().has(NameToken.Role.PATRONYMIC)
                ? letterPairs(weighted, token -> token.isContent() && token.role() != NameToken.Role.PATRONYMIC)
                : letterPairs;
        this.numbers = numbers(weighted.name().tokens());
        this.firstGiven = firstGiven(weighted.name().tokens());
    }

    private PreparedName(PreparedName spelt, WeightedName weighted) {
        this.weighted = weighted;
        this.letterPairs = spelt.letterPairs;
        this.letterPairsButFathers = spelt.letterPairsButFathers;
        this.folds = spelt.folds;
        this.foldsHash = spelt.foldsHash;
        this.numbers = spelt.numbers;
        this.contentTokens = spelt.contentTokens;
        this.contentWeight = contentWeight(weighted);
        this.generic = spelt.generic;
        this.initial = spelt.initial;
        this.firstGiven = spelt.firstGiven;
    }

    /** The same name with other weights. */
    public PreparedName weighed(WeightedName other) {
        return new PreparedName(this, other);
    }

    private static float contentWeight(WeightedName weighted) {
        float weight = 0;
        for (int i = 0; i < weighted.size(); i++) {
            weight += weighted.token(i).isContent() ? weighted.weight(i) : 0;
        }
        return weight;
    }

    /** Whether no name was given, only numbers. */
    boolean isNotGiven() {
        return weighted.name().written().isBlank();
    }

    private static int firstGiven(List<NameToken> tokens) {
        boolean roles = false;
        int first = -1;
        for (int i = 0; i < tokens.size(); i++) {
            NameToken token = tokens.get(i);
            if (token.role() == NameToken.Role.GIVEN) {
                return i;
            }
            roles |= token.role() == NameToken.Role.FAMILY;
            first = first < 0 && token.isContent() ? i : first;
        }
        return roles ? -1 : first;
    }

    /** Position of the first given name, or of the first word where nothing is known; -1 if there is only a family name. */
    int firstGiven() {
        return firstGiven;
    }

    public WeightedName weighted() {
        return weighted;
    }

    public boolean isPerson() {
        return weighted.name().kind() == NameKind.PERSON;
    }

    public int contentTokens() {
        return contentTokens;
    }

    public float contentWeight() {
        return contentWeight;
    }

    /** An ordinary word, a title or a bare kunya: "The Doctor". */
    boolean isGeneric() {
        return generic;
    }

    /** Whether a token is a single letter. */
    public boolean hasInitial() {
        return initial;
    }

    boolean hasComma() {
        return weighted.name().written().indexOf(',') >= 0;
    }

    boolean hasNumbers() {
        return numbers.length > 0;
    }

    /** Whether one of two names has every number of the other: "26165" and "26165, 85th Centre". */
    boolean sharesNumbersWith(PreparedName other) {
        return Arrays.equals(numbers, other.numbers)
                || List.of(numbers).containsAll(List.of(other.numbers))
                || List.of(other.numbers).containsAll(List.of(numbers));
    }

    public boolean hasTokensOf(PreparedName other) {
        return foldsHash == other.foldsHash && folds.length > 0 && Arrays.equals(folds, other.folds);
    }

    /**
     * Share of letter pairs that two names have in common whatever their order of words, 0 to 1 (Dice); 0 if it is below
     * {@link AgreementMeasures#LEAST_LETTERS_SHARED}, where it counts no more.
     */
    public double letterPairsShared(PreparedName other) {
        if (letterPairs.length + other.letterPairs.length == 0) {
            return hasTokensOf(other) ? 1 : 0;
        }
        return shared(letterPairs, other.letterPairs);
    }

    /** Whether a father's name stands in either of them, so that leaving it out makes a difference. */
    public boolean isFatherNamed(PreparedName other) {
        return letterPairsButFathers != letterPairs || other.letterPairsButFathers != other.letterPairs;
    }

    /** The same with fathers' names left out on both sides, for when only one side has one. */
    public double letterPairsSharedButFathers(PreparedName other) {
        int[] a = letterPairsButFathers;
        int[] b = other.letterPairsButFathers;
        boolean asBefore = a.length == 0 || b.length == 0 || (a == letterPairs && b == other.letterPairs);
        return asBefore ? letterPairsShared(other) : shared(a, b);
    }

    private static double shared(int[] a, int[] b) {
        int all = a.length + b.length;
        int mostAlone = (int) ((1 - AgreementMeasures.LEAST_LETTERS_SHARED) * all);
        int alone = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length && alone <= mostAlone) {
            int difference = Integer.compare(a[i], b[j]);
            alone += difference == 0 ? 0 : 1;
            i += difference <= 0 ? 1 : 0;
            j += difference >= 0 ? 1 : 0;
        }
        alone += a.length - i + b.length - j;
        return alone > mostAlone ? 0 : (double) (all - alone) / all;
    }

    private static int[] letterPairs(WeightedName name, Predicate<NameToken> which) {
        StringBuilder joined = new StringBuilder();
        name.name().tokens().stream()
                .filter(which)
                .map(NameToken::fold)
                .sorted()
                .forEach(joined::append);
        int[] pairs = new int[Math.max(0, joined.length() - 1)];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = joined.charAt(i) << 16 | joined.charAt(i + 1);
        }
        Arrays.sort(pairs);
        return pairs;
    }

    private static boolean hasDigit(String letters) {
        for (int i = 0; i < letters.length(); i++) {
            if (letters.charAt(i) >= '0' && letters.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** Every run of digits, leading zeros dropped, also within "85th" and "A320". */
    private static String[] numbers(List<NameToken> tokens) {
        boolean none = true;
        for (int i = 0; i < tokens.size(); i++) {
            none &= !hasDigit(tokens.get(i).latin());
        }
        if (none) {
            return NONE;
        }
        return tokens.stream()
                .flatMap(token -> NO_DIGITS.splitAsStream(token.latin()))
                .filter(digits -> !digits.isEmpty())
                .map(digits -> LEADING_ZEROS.matcher(digits).replaceFirst(""))
                .sorted()
                .toArray(String[]::new);
    }
}
