package dossier.lookup;

import dossier.lists.ListedName;
import dossier.lists.ListedParty;
import dossier.lists.NameGrade;

import java.util.Comparator;

/**
 * A listing that has what was typed.
 *
 * @param party the listing
 * @param name the name of it that fits best
 * @param fit how it fits
 * @param prominence how well known the party is: 2.5 for a head of state, more for one on several lists and in many spellings
 */
public record FoundListing(ListedParty party, ListedName name, WordFit fit, double prominence) {

    /** Which name of a listing to show: the one that fits best, a primary name before an alias. */
    static final Comparator<FoundListing> BEST_NAME = Comparator.comparingInt(
                    (FoundListing found) -> found.fit().whole())
            .reversed()
            .thenComparing(found -> !found.fit().surname())
            .thenComparing(found -> found.name().grade() != NameGrade.PRIMARY)
            .thenComparingInt(found -> found.fit().others());

    /** For several words: whole words before beginnings, the better known first. */
    static final Comparator<FoundListing> BY_NAME = Comparator.comparingInt(
                    (FoundListing found) -> found.fit().whole())
            .reversed()
            .thenComparing(found -> found.name().grade() == NameGrade.WEAK_ALIAS)
            .thenComparingInt(found -> found.fit().others())
            .thenComparing(Comparator.comparingDouble(FoundListing::prominence).reversed())
            .thenComparing(found -> found.party().ref());

    /** For one word: whole words before beginnings, people before ships, surnames before given names, the better known first. */
    static final Comparator<FoundListing> BY_SURNAME = Comparator.comparingInt(
                    (FoundListing found) -> found.fit().whole())
            .reversed()
            .thenComparing(found -> found.party().kind())
            .thenComparing(found -> found.name().grade() == NameGrade.WEAK_ALIAS)
            .thenComparing(found -> !found.fit().surname())
            .thenComparing(Comparator.comparingDouble(FoundListing::prominence).reversed())
            .thenComparingInt(found -> found.fit().others())
            .thenComparing(found -> found.party().ref());
}
