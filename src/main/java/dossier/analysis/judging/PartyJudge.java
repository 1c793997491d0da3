package dossier.analysis.judging;

import dossier.context.ContextEvidence;
import dossier.screening.Band;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Decides which listed party a party of an article is. The signals of each give its log-odds of being meant; those who stand on
 * one list cannot both be meant, so their probabilities and that of nobody there come to one. The band follows from the
 * probability and from nothing else.
 */
public final class PartyJudge {

    private static final double MOST_LOG_ODDS = 12;

    /** A family is two at least: each may be meant, and nobody for sure. */
    private static final double ONE_OF_A_FAMILY = 0.5;

    private static final double SAME_NAME = 0.75;
    private static final double MOST_BEARERS = 10;

    private final JudgementModel model;

    /** @param model weights and bands */
    public PartyJudge(JudgementModel model) {
        this.model = model;
    }

    /**
     * What was decided of one listed party.
     *
     * @param party the listed party
     * @param strengths of each signal, by its ordinal
     * @param alone probability that it is meant if nobody else is listed
     * @param probability that it is meant
     * @param band what to do with its listings
     */
    public record Judged(PossibleParty party, double[] strengths, double alone, double probability, Band band) {}

    /**
     * The parties in their order, judged.
     *
     * @param company who else of the text is listed
     */
    public List<Judged> judge(NamedInText named, List<PossibleParty> parties, ListedCompany company) {
        Situation situation = named.situation();
        List<double[]> strengths = new ArrayList<>();
        double[] odds = new double[parties.size()];
        for (int i = 0; i < odds.length; i++) {
            strengths.add(SignalReader.read(named, parties.get(i), company));
        }
        countBearers(strengths);
        for (int i = 0; i < odds.length; i++) {
            double logOdds = model.logOdds(situation, strengths.get(i));
            odds[i] = Math.exp(Math.max(-MOST_LOG_ODDS, Math.min(MOST_LOG_ODDS, logOdds)));
        }
        double[] probabilities =
                probabilities(odds, parties.stream().map(PossibleParty::lists).toList());
        List<Judged> judged = new ArrayList<>();
        for (int i = 0; i < odds.length; i++) {
            double alone = odds[i] / (1 + odds[i]);
            boolean byNumber =
                    strengths.get(i)[Signal.SAME_NUMBER.ordinal()] > 0; // several listings may give one number
            double probability =
                    byNumber ? alone : named.party().family() ? ofFamily(i, odds, strengths) : probabilities[i];
            judged.add(new Judged(parties.get(i), strengths.get(i), alone, probability, band(probability)));
        }
        return judged;
    }

    /**
     * A name that fits many listed parties is borne by many more who are not listed; but beside a head of state they are his
     * family.
     */
    private static void countBearers(List<double[]> strengths) {
        int same = Signal.SAME_WORDS.ordinal();
        long bearers =
                strengths.stream().filter(each -> each[same] >= SAME_NAME).count();
        for (double[] each : strengths) {
            long others = bearers - (each[same] >= SAME_NAME ? 1 : 0);
            double share = Math.min(1, Math.log1p(others) / Math.log1p(MOST_BEARERS));
            each[Signal.OTHER_BEARERS.ordinal()] = share * (1 - each[Signal.HEAD_OF_STATE.ordinal()]);
        }
    }

    /** Of a family its members do not exclude each other: if the best known of the surname is of it, so are the others. */
    private static double ofFamily(int one, double[] odds, List<double[]> strengths) {
        int surname = Signal.SAME_WORDS.ordinal();
        double most = odds[one];
        for (int i = 0; i < odds.length && strengths.get(one)[surname] > 0; i++) {
            most = strengths.get(i)[surname] > 0 ? Math.max(most, odds[i]) : most;
        }
        return Math.min(ONE_OF_A_FAMILY, most / (1 + most));
    }

    /**
     * Probabilities that each is meant: one list names two parties because they are two, so those of one list and of nobody
     * there come to one. Who stands on different lists may be one of whom that is not known.
     *
     * @param odds of each against nobody
     * @param lists on which each stands
     */
    static double[] probabilities(double[] odds, List<? extends Set<?>> lists) {
        double[] probabilities = new double[odds.length];
        for (int i = 0; i < odds.length; i++) {
            double all = 1 + odds[i];
            for (int j = 0; j < odds.length; j++) {
                all += j != i && !Collections.disjoint(lists.get(i), lists.get(j)) ? odds[j] : 0;
            }
            probabilities[i] = odds[i] / all;
        }
        return probabilities;
    }

    /** The signal that a reason of the text is. */
    public static Signal signalOf(ContextEvidence.Kind kind) {
        return SignalReader.of(kind);
    }

    /** The band that a probability falls into. */
    public Band band(double probability) {
        return model.band(probability);
    }
}
