package dossier.names;

import dossier.names.NameToken.Role;

import java.util.List;

/**
 * Two names, aligned: the alignments and nothing else; what they are worth is for the caller.
 *
 * @param asked one name
 * @param listed the other
 * @param alignments every token of both names exactly once, in order of the asked name, leftovers of the listed one last
 */
public record NameComparison(WeightedName asked, WeightedName listed, List<Alignment> alignments) {

    private static final double LEFT_OUT = 0.25;

    public NameComparison {
        alignments = List.copyOf(alignments);
    }

    /** Whether every token that carries a name, on both sides, has found its pair. */
    public boolean allContentAgrees() {
        boolean any = false;
        for (Alignment alignment : alignments) {
            boolean content = hasContent(asked, alignment.asked()) || hasContent(listed, alignment.listed());
            if (content && !alignment.isPair()) {
                return false;
            }
            any |= content;
        }
        return any;
    }

    /** Whether the asked name has a word of its own, neither a form nor a general word, or a place, without a pair. */
    public boolean askedHasMore() {
        return hasMore(Agreement.ONLY_ASKED, asked);
    }

    /** The same of the listed name. */
    public boolean listedHasMore() {
        return hasMore(Agreement.ONLY_LISTED, listed);
    }

    private boolean hasMore(Agreement only, WeightedName name) {
        return alignments.stream()
                .filter(alignment -> alignment.agreement() == only)
                .flatMap(alignment -> (only == Agreement.ONLY_ASKED ? alignment.asked() : alignment.listed()).stream())
                .map(name::token)
                .anyMatch(token -> token.isContent() && (token.isPlace() || !token.isGeneralWord()));
    }

    /** Whether both names hold a token of that role which the other lacks: two fathers' names, two family names. */
    public boolean contradictsIn(Role role) {
        boolean askedOnly = false;
        boolean listedOnly = false;
        for (Alignment alignment : alignments) {
            askedOnly |= alignment.agreement() == Agreement.ONLY_ASKED && hasRole(asked, alignment.asked(), role);
            listedOnly |= alignment.agreement() == Agreement.ONLY_LISTED && hasRole(listed, alignment.listed(), role);
        }
        return askedOnly && listedOnly;
    }

    /**
     * The share of both names' weight that agrees, by quality, 0 to 1: a plain measure for tests and for ordering, not
     * a probability. What one side only leaves out counts a quarter of what both hold against each other.
     */
    public double overlap() {
        double agreeing = 0;
        double paired = 0;
        double askedOnly = 0;
        double listedOnly = 0;
        for (Alignment alignment : alignments) {
            double weight = weight(asked, alignment.asked()) + weight(listed, alignment.listed());
            switch (alignment.agreement()) {
                case ONLY_ASKED -> askedOnly += weight;
                case ONLY_LISTED -> listedOnly += weight;
                default -> {
                    agreeing += weight * alignment.quality();
                    paired += weight;
                }
            }
        }
        double omitted = Math.abs(askedOnly - listedOnly);
        double all = paired + 2 * Math.min(askedOnly, listedOnly) + omitted * LEFT_OUT;
        return all == 0 ? 0 : agreeing / all;
    }

    private static double weight(WeightedName name, List<Integer> positions) {
        double sum = 0;
        for (int i = 0; i < positions.size(); i++) {
            sum += name.weight(positions.get(i));
        }
        return sum;
    }

    private static boolean hasContent(WeightedName name, List<Integer> positions) {
        return positions.stream().anyMatch(i -> name.token(i).isContent());
    }

    private static boolean hasRole(WeightedName name, List<Integer> positions, Role role) {
        return positions.stream().anyMatch(i -> name.token(i).role() == role);
    }
}
