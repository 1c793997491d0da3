package dossier.analysis.judging;

import dossier.names.Alignment;
import dossier.names.NameToken;
import dossier.names.WeightedName;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether a text's name is a listed one in its very words, of which articles leave some out. */
final class SameWords {

    /** A word spelt as romanisations do is the same word. */
    private static final double SAME_WORD = 0.95;

    private static final double A_WORD_MORE = 0.4;

    /** A second given name or a second surname; who bears several is called by the first of each. */
    private static final double A_SECOND_NAME_MORE = 0.1;

    private static final Set<String> PARENTS = Set.of("abu", "abou", "umm", "um");

    private SameWords() {}

    /**
     * Whether every word of the text's name stands in the listed one: 1 if that has at most a father's name more, somewhat less
     * for second given names and surnames, much less for each other word that it has more or for initials, 0 if not. Of a single word, whether it
     * is the surname.
     */
    static double of(Situation situation, Candidate candidate) {
        if (situation == Situation.ONE_WORD) {
            return isSurname(candidate, SAME_WORD) ? 1 : 0;
        }
        WeightedName asked = candidate.hit().comparison().asked();
        WeightedName listed = candidate.hit().comparison().listed();
        if (situation == Situation.NAME && isParent(listed) != isParent(asked)) {
            return 0;
        }
        if (hasStrangeInitials(candidate)) {
            return 0;
        }
        Set<Integer> agreeing = new HashSet<>();
        int more = 0;
        boolean initials = false;
        for (Alignment alignment : candidate.hit().comparison().alignments()) {
            if (alignment.isPair() && isInitial(asked, alignment.asked().get(0))) {
                initials = true;
                agreeing.addAll(alignment.listed());
            } else if (alignment.isPair()) {
                if (alignment.quality() < SAME_WORD) {
                    return 0;
                }
                agreeing.addAll(alignment.listed());
            } else if (alignment.asked().stream().anyMatch(i -> asked.token(i).isContent() && !isInitial(asked, i))) {
                return 0;
            } else {
                more += (int) alignment.listed().stream()
                        .filter(i ->
                                listed.token(i).isContent() && listed.token(i).role() != NameToken.Role.PATRONYMIC)
                        .count();
            }
        }
        boolean firstOfEach = situation == Situation.NAME
                && agrees(listed, NameToken.Role.GIVEN, agreeing)
                && agrees(listed, NameToken.Role.FAMILY, agreeing);
        double less = more * (firstOfEach ? A_SECOND_NAME_MORE : A_WORD_MORE) + (initials ? A_WORD_MORE : 0);
        return Math.max(0, 1 - less);
    }

    /** "D. Muster" is nobody who is listed as "Muster"; of "V. V. Muster" one initial may be the father's, whom few lists give. */
    private static boolean hasStrangeInitials(Candidate candidate) {
        WeightedName asked = candidate.hit().comparison().asked();
        boolean strange = false;
        for (Alignment alignment : candidate.hit().comparison().alignments()) {
            boolean initial = alignment.asked().stream().anyMatch(i -> isInitial(asked, i));
            if (initial && alignment.isPair()) {
                return false;
            }
            strange |= initial;
        }
        return strange;
    }

    private static boolean isInitial(WeightedName name, int token) {
        return name.token(token).word().isInitial();
    }

    /** "Abu Hamid" is Hamid's father. */
    private static boolean isParent(WeightedName name) {
        return name.size() > 0 && PARENTS.contains(name.token(0).latin());
    }

    /** Whether the first word of that part of the listed name agrees. */
    private static boolean agrees(WeightedName listed, NameToken.Role part, Set<Integer> agreeing) {
        for (int i = 0; i < listed.size(); i++) {
            if (listed.token(i).role() == part) {
                return agreeing.contains(i);
            }
        }
        return false;
    }

    /** Words of the listed name that the text's name lacks. */
    static List<String> left(Candidate candidate) {
        WeightedName listed = candidate.hit().comparison().listed();
        return candidate.hit().comparison().alignments().stream()
                .filter(alignment -> !alignment.isPair())
                .flatMap(alignment -> alignment.listed().stream())
                .map(listed::token)
                .filter(NameToken::isContent)
                .map(NameToken::latin)
                .toList();
    }

    /**
     * Whether the word agrees with the family name, or with the last word of a name whose parts are not known. An alias of one
     * word is a nickname.
     */
    static boolean isSurname(Candidate candidate, double quality) {
        WeightedName listed = candidate.hit().comparison().listed();
        boolean familyKnown = false;
        int last = -1;
        int words = 0;
        for (int i = 0; i < listed.size(); i++) {
            words += listed.token(i).isContent() ? 1 : 0;
            familyKnown |= listed.token(i).role() == NameToken.Role.FAMILY;
            last = listed.token(i).isContent() ? i : last;
        }
        boolean nickname = words == 1
                && !candidate
                        .hit()
                        .name()
                        .equals(candidate.listed().names().get(0).text());
        if (nickname) {
            return false;
        }
        for (Alignment alignment : candidate.hit().comparison().alignments()) {
            if (alignment.isPair() && alignment.quality() >= quality && !isOtherGender(candidate, alignment)) {
                int position = alignment.listed().get(0);
                boolean family = listed.token(position).role() == NameToken.Role.FAMILY;
                if (family || !familyKnown && position == last) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Putina" is no misspelt "Putin". */
    private static boolean isOtherGender(Candidate candidate, Alignment alignment) {
        String asked = candidate
                .hit()
                .comparison()
                .asked()
                .token(alignment.asked().get(0))
                .latin();
        String listed = candidate
                .hit()
                .comparison()
                .listed()
                .token(alignment.listed().get(0))
                .latin();
        return asked.equals(listed + "a") || listed.equals(asked + "a");
    }
}
