package dossier.names;

import dossier.names.compare.Acronyms;
import dossier.names.compare.Aligner;
import dossier.names.compare.AlignmentSearch;
import dossier.names.compare.NameOrder;
import dossier.names.compare.TokenAgreement;
import dossier.names.compare.TokenComparer;

import java.util.ArrayList;
import java.util.List;

/** Lays two names against each other, token by token. Symmetric; safe for many threads. */
public final class NameComparer {

    private static final NameComparer STANDARD = new NameComparer();

    /** Lists of one position, made once: most alignments are of one token on each side. */
    private static final List<List<Integer>> SINGLE = singles();

    private static final Alignment NO_AGREEMENT = new Alignment(Agreement.SPELLING, SINGLE.get(0), SINGLE.get(0), 0, 0);

    private final TokenComparer tokens = new TokenComparer();
    private final ThreadLocal<AlignmentSearch> scratch = ThreadLocal.withInitial(AlignmentSearch::new);

    private NameComparer() {}

    /** The comparer over the tables that ship with the service. */
    public static NameComparer standard() {
        return STANDARD;
    }

    private static List<List<Integer>> singles() {
        List<List<Integer>> singles = new ArrayList<>();
        for (int i = 0; i < NameAnalyser.MAX_TOKENS; i++) {
            singles.add(List.of(i));
        }
        return List.copyOf(singles);
    }

    /**
     * How well two tokens agree by themselves, 0 (not at all) to 1 (the same).
     *
     * @param organisation whether either stands in a name that is not a person's
     */
    public double quality(NameToken asked, NameToken listed, boolean organisation) {
        return tokens.compare(asked, listed, organisation).quality();
    }

    /**
     * How two tokens agree by themselves and by what the lists teach; with quality 0 if they do not.
     *
     * @param organisation whether either stands in a name that is not a person's
     */
    public Alignment compare(NameToken asked, NameToken listed, LearnedVariants learned, boolean organisation) {
        NameKind kind = organisation ? NameKind.ORGANISATION : NameKind.PERSON;
        TokenAgreement agreement =
                tokens.compare(asked, listed, learned.of(asked, kind), learned.of(listed, kind), organisation);
        return single(agreement);
    }

    /**
     * How two tokens agree by themselves; with quality 0 if they do not.
     *
     * @param organisation whether either stands in a name that is not a person's
     */
    public Alignment compare(NameToken asked, NameToken listed, boolean organisation) {
        return single(tokens.compare(asked, listed, organisation));
    }

    /**
     * Lays two names against each other so that the agreeing tokens weigh as much as possible; exact for up to eight
     * contested tokens, greedy above. {@code compare(b, a)} is {@code compare(a, b)} seen from the other side.
     */
    public NameComparison compare(WeightedName asked, WeightedName listed) {
        boolean askedIsLonger = NameOrder.isFirst(asked, listed);
        WeightedName longer = askedIsLonger ? asked : listed;
        WeightedName shorter = askedIsLonger ? listed : asked;
        AlignmentSearch candidates = scratch.get();
        new Aligner(tokens, longer, shorter, candidates).align();
        return new NameComparison(asked, listed, alignments(asked.size(), listed.size(), candidates, askedIsLonger));
    }

    /**
     * Whether the only word of one name is made of the first letters of the other's words or of their translations;
     * false where either is too short or too long to tell.
     */
    public static boolean isAcronym(WeightedName acronym, WeightedName full) {
        return Acronyms.standsFor(acronym, full);
    }

    private static List<Alignment> alignments(
            int asked, int listed, AlignmentSearch candidates, boolean askedIsLonger) {
        Alignment[] byFirstAsked = new Alignment[asked];
        long listedLeft = mask(listed);
        long askedLeft = mask(asked);
        int pairs = 0;
        for (int i = 0; i < candidates.count(); i++) {
            if (!candidates.isChosen(i)) {
                continue;
            }
            long a = askedIsLonger ? candidates.rows(i) : candidates.columns(i);
            long b = askedIsLonger ? candidates.columns(i) : candidates.rows(i);
            byFirstAsked[Long.numberOfTrailingZeros(a)] = pair(candidates.agreement(i), a, b);
            askedLeft &= ~a;
            listedLeft &= ~b;
            pairs++;
        }
        return inOrder(byFirstAsked, askedLeft, listedLeft, pairs);
    }

    private static List<Alignment> inOrder(Alignment[] byFirstAsked, long askedLeft, long listedLeft, int pairs) {
        List<Alignment> all = new ArrayList<>(pairs + Long.bitCount(askedLeft) + Long.bitCount(listedLeft));
        for (int i = 0; i < byFirstAsked.length; i++) {
            if (byFirstAsked[i] != null) {
                all.add(byFirstAsked[i]);
            } else if ((askedLeft & (1L << i)) != 0) {
                all.add(new Alignment(Agreement.ONLY_ASKED, SINGLE.get(i), List.of(), 0, 0));
            }
        }
        for (long rest = listedLeft; rest != 0; rest &= rest - 1) {
            int j = Long.numberOfTrailingZeros(rest);
            all.add(new Alignment(Agreement.ONLY_LISTED, List.of(), SINGLE.get(j), 0, 0));
        }
        return all;
    }

    private static Alignment single(TokenAgreement agreement) {
        return agreement == TokenAgreement.NONE
                ? NO_AGREEMENT
                : new Alignment(
                        agreement.agreement(), SINGLE.get(0), SINGLE.get(0), agreement.quality(), agreement.distance());
    }

    private static Alignment pair(TokenAgreement agreement, long asked, long listed) {
        return new Alignment(
                agreement.agreement(), positions(asked), positions(listed), agreement.quality(), agreement.distance());
    }

    private static List<Integer> positions(long mask) {
        int first = Long.numberOfTrailingZeros(mask);
        if (Long.bitCount(mask) == 1) {
            return SINGLE.get(first);
        }
        List<Integer> positions = new ArrayList<>();
        for (long rest = mask; rest != 0; rest &= rest - 1) {
            positions.add(Long.numberOfTrailingZeros(rest));
        }
        return List.copyOf(positions);
    }

    private static long mask(int size) {
        return size == Long.SIZE ? -1L : (1L << size) - 1;
    }
}
