package dossier.names.compare;

import dossier.names.NameKind;
import dossier.names.NameToken;
import dossier.names.NameToken.Role;
import dossier.names.WeightedName;

/** Finds which tokens of two names may be aligned with each other, and what each such pair is worth. */
public final class Aligner {

    private static final double SAME_ROLE = 0.02;
    private static final double OTHER_ROLE = 0.03;
    /** Even a token of no weight is better paired than left over. */
    private static final double BASE = 0.3;
    /** Breaks ties in favour of the written order. */
    private static final double MOVED = 0.002;

    static final int MOST_JOINED = 3;
    static final int SHORTEST_JOINED = 4;
    /** Two tokens explained by one are worth more than one of them alone. */
    private static final double JOINED_BONUS = 0.05;

    private final TokenComparer tokens;
    private final WeightedName longer;
    private final WeightedName shorter;
    private final boolean organisation;
    private final AlignmentSearch candidates;

    public Aligner(TokenComparer tokens, WeightedName longer, WeightedName shorter, AlignmentSearch candidates) {
        this.tokens = tokens;
        this.longer = longer;
        this.shorter = shorter;
        this.organisation =
                longer.name().kind() != NameKind.PERSON || shorter.name().kind() != NameKind.PERSON;
        this.candidates = candidates;
    }

    public void align() {
        candidates.clear();
        for (int i = 0; i < longer.size(); i++) {
            for (int j = 0; j < shorter.size(); j++) {
                addPair(i, j);
            }
        }
        for (int i = 0; i < longer.size(); i++) {
            for (int j = 0; j < shorter.size(); j++) {
                addJoined(longer, i, shorter, j, false);
                addJoined(shorter, j, longer, i, true);
            }
        }
        candidates.choose();
    }

    private void addPair(int i, int j) {
        NameToken a = longer.token(i);
        NameToken b = shorter.token(j);
        TokenAgreement agreement = tokens.compare(a, b, longer.learned(i), shorter.learned(j), organisation);
        if (!agreement.isAny()) {
            return;
        }
        double quality = agreement.quality() + roleBonus(a.role(), b.role());
        double weight = Math.min(longer.weight(i), shorter.weight(j));
        double moved = Math.abs((double) i / longer.size() - (double) j / shorter.size());
        candidates.add(1L << i, 1L << j, quality * (BASE + weight) - MOVED * moved, agreement);
    }

    private static double roleBonus(Role a, Role b) {
        if (a == b) {
            return a == Role.NAME ? 0 : SAME_ROLE;
        }
        boolean clash = (a == Role.FAMILY && b == Role.GIVEN) || (a == Role.GIVEN && b == Role.FAMILY);
        return clash ? -OTHER_ROLE : 0;
    }

    /** Two or three neighbours of one name that are one token of the other: "Abu Bakr", "Abubakr". */
    private void addJoined(WeightedName parts, int from, WeightedName wholes, int at, boolean partsAreShorter) {
        NameToken whole = wholes.token(at);
        NameToken first = parts.token(from);
        int length = whole.latin().length();
        if (length < SHORTEST_JOINED
                || !mayBePart(whole)
                || !mayBePart(first)
                || !JoinedTokens.mayBegin(first.word(), whole.word())) {
            return;
        }
        int letters = first.latin().length();
        for (int n = 2; n <= MOST_JOINED && from + n <= parts.size(); n++) {
            NameToken last = parts.token(from + n - 1);
            letters += last.latin().length();
            if (!mayBePart(last) || letters > length + 2) {
                return;
            }
            if (letters >= length - 2) {
                addIfJoined(parts, from, n, whole, wholes.weight(at), at, partsAreShorter);
            }
        }
    }

    private static boolean mayBePart(NameToken token) {
        return token.role() != Role.LEGAL_FORM
                && token.role() != Role.NUMBER
                && !token.latin().isEmpty();
    }

    private void addIfJoined(
            WeightedName parts, int from, int n, NameToken whole, double weight, int at, boolean partsAreShorter) {
        TokenAgreement agreement = JoinedTokens.compare(parts, from, n, whole.word());
        if (!agreement.isAny()) {
            return;
        }
        long several = ((1L << n) - 1) << from;
        double worth = agreement.quality() * (BASE + weight) + JOINED_BONUS * n;
        if (partsAreShorter) {
            candidates.add(1L << at, several, worth, agreement);
        } else {
            candidates.add(several, 1L << at, worth, agreement);
        }
    }
}
