package dossier.analysis;

import dossier.context.ContextEvidence.Kind;
import dossier.lists.BirthDate;
import dossier.screening.Band;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Decides which candidates a fully named party is: name and context weighed together, one listing of each list, and the less
 * is said around the name, the surer the name must be. All figures are log-odds.
 */
final class PersonJudge {

    /** "Peskov, Kremlin spokesman": something besides the country, or the country of an exact name, speaks for it. */
    private static final double SPOKEN_FOR = 0.7;

    /** A name that is also spelt otherwise needs more than its country. */
    private static final double SPOKEN_FOR_SPELLING = 1.6;

    private static final double SPOKEN_AGAINST = -0.5;

    private static final double MATCH = -0.2;
    private static final double MATCH_ALONE = 1.1;
    private static final double MATCH_SPELLING_ALONE = 3;

    private static final double REVIEW = -1;
    private static final double REVIEW_SPELLING = 0.7;
    private static final double REVIEW_ALONE = 0;
    private static final double REVIEW_SPELLING_ALONE = 2.5;
    private static final double REVIEW_AGAINST = 0.5;

    /** Two listings of one list that agree nearly as well cannot both be meant. */
    private static final double CLEARLY = 0.5;

    /** From here on a name fits, and what is said around it decides between two that do. */
    private static final double FITS = -2;

    private static final double DECIDES = 1.5;

    /** Context that weighs less says nothing. */
    private static final double NOTHING_SAID = 0.3;

    /** A name that agrees so much better is a reason to take it. */
    private static final double WELL_NAMED = 1.7;

    /** A strong occupation weighs more than this against a listing. */
    private static final double OTHER_LIFE = -2;

    private PersonJudge() {}

    /** The band of each candidate, in their order. */
    static List<Band> judge(List<Candidate> candidates) {
        List<Band> alone = candidates.stream().map(PersonJudge::alone).toList();
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            Band band = alone.get(i) == Band.WEAK ? Band.WEAK : besideOthers(candidate, candidates, alone.get(i));
            boolean openElsewhere = band == Band.MATCH
                    && candidates.stream()
                            .filter(candidate::isSamePersonAs)
                            .anyMatch(same -> hasOpenRival(same, candidates));
            bands.add(openElsewhere ? Band.REVIEW : band);
        }
        return bands;
    }

    /** Its band if no other candidate were listed. */
    static Band alone(Candidate candidate) {
        if (isContradicted(candidate)) {
            return Band.WEAK;
        }
        double logOdds = candidate.logOdds();
        if (logOdds >= match(candidate)) {
            return Band.MATCH;
        }
        return logOdds >= review(candidate) ? Band.REVIEW : Band.WEAK;
    }

    private static boolean isContradicted(Candidate candidate) {
        long against = candidate.context().stream()
                .filter(reason -> reason.logOdds() < -1)
                .count();
        boolean hard = candidate.has(Kind.AGE_DIFFERS) && !candidate.has(Kind.AGE_AGREES)
                || candidate.has(Kind.SERVICE_DIFFERS);
        return against > 1 || hard || hasOtherLife(candidate);
    }

    /** "the actor NAME": an occupation that hardly any listed person has, and nothing else speaks for the listing. */
    private static boolean hasOtherLife(Candidate candidate) {
        boolean other = candidate.context().stream()
                .anyMatch(reason -> reason.kind() == Kind.OTHER_OCCUPATION && reason.logOdds() < OTHER_LIFE);
        return other && candidate.byContext() < OTHER_LIFE;
    }

    private static double match(Candidate candidate) {
        if (candidate.isRespelled()) {
            return candidate.byContext() >= SPOKEN_FOR_SPELLING ? MATCH : MATCH_SPELLING_ALONE;
        }
        return candidate.byContext() >= SPOKEN_FOR ? MATCH : MATCH_ALONE;
    }

    private static double review(Candidate candidate) {
        boolean spokenFor = candidate.byContext() >= SPOKEN_FOR;
        if (candidate.isRespelled()) {
            return spokenFor ? REVIEW_SPELLING : REVIEW_SPELLING_ALONE;
        }
        return spokenFor ? REVIEW : candidate.byContext() < SPOKEN_AGAINST ? REVIEW_AGAINST : REVIEW_ALONE;
    }

    private static Band besideOthers(Candidate candidate, List<Candidate> all, Band band) {
        Band most = band;
        for (Candidate other : all) {
            if (!mayBeRivals(candidate, other)) {
                continue;
            }
            double ahead = ahead(other, candidate);
            boolean open = isOpen(candidate, other);
            boolean rival = ahead > -CLEARLY && (ahead > 0 || other.logOdds() >= REVIEW);
            if ((rival || open) && areTwo(candidate, other)) {
                if (ahead > CLEARLY && !open) {
                    return Band.WEAK;
                }
                most = Band.REVIEW;
            }
        }
        return most;
    }

    private static boolean hasOpenRival(Candidate candidate, List<Candidate> all) {
        return all.stream()
                .anyMatch(
                        other -> mayBeRivals(candidate, other) && isOpen(candidate, other) && areTwo(candidate, other));
    }

    private static boolean mayBeRivals(Candidate candidate, Candidate other) {
        boolean sameList =
                other.listed().ref().list().equals(candidate.listed().ref().list());
        return other != candidate && sameList && !Namesakes.isSonOf(other, candidate);
    }

    private static boolean areTwo(Candidate candidate, Candidate other) {
        return !candidate.isSamePersonAs(other) && !isSameParty(candidate.read(), other.read());
    }

    /** Two namesakes of whom the text says nothing: the name that is written alike is no reason to take one. */
    private static boolean isOpen(Candidate one, Candidate other) {
        return Math.abs(one.byContext()) < NOTHING_SAID
                && Math.abs(other.byContext()) < NOTHING_SAID
                && Math.abs(one.byFame() - other.byFame()) < NOTHING_SAID
                && Math.abs(one.byName() - other.byName()) < WELL_NAMED
                && one.byName() > MATCH_ALONE
                && other.byName() > MATCH_ALONE;
    }

    /** By how much one is the better candidate. Where both names fit, what is said around them decides. */
    private static double ahead(Candidate one, Candidate other) {
        double byContext = one.byContext() - other.byContext();
        boolean bothFit = one.byName() > FITS && other.byName() > FITS;
        return bothFit && Math.abs(byContext) > DECIDES ? byContext : one.logOdds() - other.logOdds();
    }

    /** One list may list a party twice, under two regimes. */
    private static boolean isSameParty(ReadListing one, ReadListing other) {
        List<BirthDate> births = one.party().birthDates();
        List<BirthDate> others = other.party().birthDates();
        boolean known = !births.isEmpty() && !others.isEmpty();
        boolean born = births.stream()
                .anyMatch(birth -> others.stream()
                        .anyMatch(same -> birth.from().year() == same.from().year()));
        return (!known || born) && !Collections.disjoint(one.nameKeys(), other.nameKeys());
    }
}
