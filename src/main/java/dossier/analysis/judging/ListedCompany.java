package dossier.analysis.judging;

import dossier.lists.ListingRef;
import dossier.mentions.NamedParty;
import dossier.names.WeightedName;
import dossier.names.WorldNames;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who else of a text is surely listed, by the whole name alone: listed parties are named beside each other, and one that is named
 * in full is named by one word or by first letters as well.
 */
public final class ListedCompany {

    private static final double MOST = 3;
    private static final double MOST_OF_COUNTRY = 2;

    /** A name whose rarest word is more common than that may be anybody's. */
    private static final double RARE = 0.5;

    /** A body named in general words only, "Ministry of Interior", may be any country's. */
    private static final double MUCH_SAID = 1.2;

    /** The listed name may have so little more than the text's. */
    private static final double WHOLE = 0.75;

    private final List<Sure> sure = new ArrayList<>();

    /** A party of the text with the listings that surely are its own. */
    private record Sure(NamedParty party, Set<ListingRef> listings, Set<String> countries) {}

    /** Notes a party of the text, if it is surely listed. */
    public void add(NamedParty named, Situation situation, List<PossibleParty> parties) {
        Set<ListingRef> listings = new HashSet<>();
        Set<String> countries = new HashSet<>();
        for (PossibleParty party : parties) {
            for (Candidate candidate : party.listings()) {
                if (isSure(situation, candidate)) {
                    listings.add(candidate.listed().ref());
                    countries.addAll(candidate.listed().countries());
                }
            }
        }
        if (!listings.isEmpty()) {
            sure.add(new Sure(named, listings, countries));
        }
    }

    private static boolean isSure(Situation situation, Candidate candidate) {
        return situation != Situation.ONE_WORD
                && candidate.byName() > 0
                && isRareInTwoWords(situation, candidate.hit().comparison().asked())
                && SameWords.of(situation, candidate) >= WHOLE;
    }

    private static boolean isRareInTwoWords(Situation situation, WeightedName asked) {
        int words = 0;
        double least = 1;
        double weight = 0;
        for (int i = 0; i < asked.size(); i++) {
            if (asked.token(i).isContent() && !asked.token(i).word().isInitial()) {
                least = Math.min(
                        least, WorldNames.standard().commonness(asked.token(i).latin()));
                weight += asked.weight(i);
                words++;
            }
        }
        return words > 1 && (situation == Situation.NAME ? least < RARE : weight > MUCH_SAID);
    }

    /** Sets what the company of one party of the text says of one listed party. */
    void read(NamedParty named, PossibleParty party, Strengths signals) {
        Set<ListingRef> own = new HashSet<>();
        Set<String> countries = new HashSet<>();
        for (Candidate candidate : party.listings()) {
            own.add(candidate.listed().ref());
            countries.addAll(candidate.listed().countries());
        }
        int others = 0;
        int ofCountry = 0;
        boolean inFull = false;
        for (Sure each : sure) {
            if (each.party() != named && !Collections.disjoint(each.listings(), own)) {
                inFull = true;
            } else if (each.party() != named) {
                others++;
                ofCountry += Collections.disjoint(each.countries(), countries) ? 0 : 1;
            }
        }
        signals.set(Signal.NAMED_IN_FULL, inFull);
        signals.set(Signal.LISTED_BESIDE, others / MOST);
        signals.set(Signal.LISTED_BESIDE_OF_COUNTRY, ofCountry / MOST_OF_COUNTRY);
    }
}
