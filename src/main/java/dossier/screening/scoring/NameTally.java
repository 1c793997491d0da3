package dossier.screening.scoring;

import dossier.names.Agreement;
import dossier.names.Alignment;
import dossier.names.LegalFormWords;
import dossier.names.NameComparison;
import dossier.names.NameToken;
import dossier.names.NameToken.Role;
import dossier.names.Neighbours;
import dossier.names.WeightedName;
import dossier.names.Word;

import java.util.List;

/** Sums over the alignment of two names: what agrees, how, and what either side has left over. */
final class NameTally {

    /** A larger share of wrong letters is more than a slip: two in twelve. */
    private static final double SLIP = 0.17;

    /** A word of six letters that differs in one is as often another word. */
    private static final int LONGEST_SHORT_NAME = 6;

    static final int UNPAIRED = -2;
    /** Up to this quality a variant may be one that lacks "Abdul". */
    private static final double SERVANT_LEFT_OUT = 0.7;

    private final PreparedName asked;
    private final PreparedName listed;

    final UnmatchedTokens askedOnly = new UnmatchedTokens();
    final UnmatchedTokens listedOnly = new UnmatchedTokens();
    double agreeing;
    double rarest;
    int nicknames;
    int askedFirstPairedAt = UNPAIRED;
    int listedFirstPairedAt = UNPAIRED;
    double spelling;
    double spellingMuch;
    double otherConsonants;
    double severalLetters;
    final FathersAndSons fathers;
    double bothAreNames;
    double strongest;
    int contentAgreeing;
    int initials;
    int consonantTokens;
    int vowelledTokens;
    int consonants;
    int rolesDiffer;
    int lastListed = -1;
    boolean shortNameDiffers;
    boolean placesDiffer;
    boolean together;
    boolean moved;
    boolean formAgrees;
    boolean familyAgrees;

    private NameTally(PreparedName asked, PreparedName listed) {
        this.asked = asked;
        this.listed = listed;
        this.fathers =
                new FathersAndSons(asked.weighted().name(), listed.weighted().name());
    }

    static NameTally of(PreparedName asked, PreparedName listed, NameComparison comparison) {
        NameTally tally = new NameTally(asked, listed);
        List<Alignment> alignments = comparison.alignments();
        for (int i = 0; i < alignments.size(); i++) {
            tally.take(alignments.get(i));
        }
        return tally;
    }

    private void take(Alignment alignment) {
        switch (alignment.agreement()) {
            case ONLY_ASKED -> askedOnly.take(asked.weighted(), alignment.asked());
            case ONLY_LISTED -> listedOnly.take(listed.weighted(), alignment.listed());
            case SAME, VARIANT, NICKNAME, SKELETON, SPELLING, INITIAL, JOINED -> takePair(alignment);
        }
    }

    private void takePair(Alignment pair) {
        WeightedName a = asked.weighted();
        WeightedName b = listed.weighted();
        double weightA = weightOf(a, pair.asked());
        double weightB = weightOf(b, pair.listed());
        boolean known = switch (pair.agreement()) {
            case VARIANT, NICKNAME, JOINED -> true;
            default -> false;
        };
        double weight = AgreementMeasures.agreeing(known, weightA, weightB);
        NameToken first = a.token(pair.asked().get(0));
        NameToken second = b.token(pair.listed().get(0));
        placesDiffer |= !asked.isPerson() && pair.agreement() == Agreement.SPELLING && arePlaces(first, second);
        if (first.role() == Role.LEGAL_FORM || second.role() == Role.LEGAL_FORM) {
            formAgrees = true;
            return;
        }
        if (!first.isContent() && !second.isContent()) {
            return;
        }
        takeContent(pair, first, second, weight);
    }

    private boolean person() {
        return asked.isPerson();
    }

    private void leftServant(NameToken first, NameToken second) {
        boolean one = first.beginsWithServantOf();
        boolean other = second.beginsWithServantOf();
        if (one != other) {
            (one ? askedOnly : listedOnly).takeServant();
        }
    }

    /** Whether both words are places, and different ones: "Estonia" is no misspelt "Ethiopia". */
    private static boolean arePlaces(NameToken first, NameToken second) {
        String place = PlaceWords.of(first);
        String other = PlaceWords.of(second);
        return !place.isEmpty() && !other.isEmpty() && !place.equals(other);
    }

    private void takeContent(Alignment pair, NameToken first, NameToken second, double weight) {
        contentAgreeing++;
        takeShortName(pair, first, second);
        agreeing += weight * pair.quality();
        rarest = Math.max(rarest, weight);
        nicknames += pair.agreement() == Agreement.NICKNAME ? 1 : 0;
        if (pair.asked().contains(asked.firstGiven())) {
            askedFirstPairedAt = pair.listed().get(0);
        }
        if (pair.listed().contains(listed.firstGiven())) {
            listedFirstPairedAt = pair.asked().get(0);
        }
        if (weight > strongest) {
            strongest = weight;
            familyAgrees = first.role() == Role.FAMILY || second.role() == Role.FAMILY;
        }
        rolesDiffer += first.role() == Role.FAMILY && second.role() == Role.GIVEN
                        || first.role() == Role.GIVEN && second.role() == Role.FAMILY
                ? 1
                : 0;
        fathers.take(pair);
        int position = pair.listed().get(0);
        moved |= position < lastListed;
        lastListed = Math.max(lastListed, position);
        switch (pair.agreement()) {
            case SPELLING -> {
                double off = pair.distance()
                        / Math.max(first.latin().length(), second.latin().length());
                spelling += AgreementMeasures.misspelt(off, weight);
                spellingMuch += Math.max(0, off - SLIP);
                severalLetters += Math.min(2, Math.max(0, pair.distance() - 1));
                takeNeighbours(first.word(), second.word(), weight);
            }
            case INITIAL -> initials++;
            case JOINED -> {
                together = true;
                spelling += pair.distance() / 10;
            }
            default -> {}
        }
        if (pair.agreement() == Agreement.VARIANT && pair.quality() <= SERVANT_LEFT_OUT && person()) {
            // "Abdul Khan" and "Khan": what is left out is a part of the name
            leftServant(first, second);
        }
        // the same word on both sides is no chance meeting of consonants: "HSBC"
        boolean consonantsOnly =
                (first.abjad() || second.abjad()) && !first.word().equals(second.word());
        if (consonantsOnly && pair.agreement() != Agreement.VARIANT && pair.agreement() != Agreement.NICKNAME) {
            consonantTokens++;
            consonants += Math.min(first.skeleton().length(), second.skeleton().length());
        } else if (pair.agreement() != Agreement.INITIAL) {
            vowelledTokens++;
        }
    }

    /** "Weber GmbH" and "Weber AG" are two firms, or one that changed its form. */
    boolean formsExcludeEachOther() {
        return !formAgrees && LegalFormWords.excludeEachOther(askedOnly.formClass, listedOnly.formClass);
    }

    /** Whether both names are one short word, legal forms aside, and its letters differ by more than romanisations do. */
    boolean differsInAShortName() {
        return shortNameDiffers && asked.contentTokens() == 1 && listed.contentTokens() == 1;
    }

    private void takeShortName(Alignment pair, NameToken first, NameToken second) {
        int length = Math.max(first.latin().length(), second.latin().length());
        shortNameDiffers |= pair.agreement() == Agreement.SPELLING && !person() && length <= LONGEST_SHORT_NAME;
    }

    /** What tells two names that lie close together from one that is misspelt. */
    private void takeNeighbours(Word first, Word second, double weight) {
        if (first.abjad() || second.abjad() || !person()) {
            return;
        }
        otherConsonants += AgreementMeasures.misspelt(Neighbours.otherConsonants(first, second), weight);
        bothAreNames += Neighbours.areBothNames(first, second) ? AgreementMeasures.misspelt(1, weight) : 0;
    }

    private static double weightOf(WeightedName name, List<Integer> positions) {
        double sum = 0;
        for (int i = 0; i < positions.size(); i++) {
            sum += name.weight(positions.get(i));
        }
        return sum;
    }
}
