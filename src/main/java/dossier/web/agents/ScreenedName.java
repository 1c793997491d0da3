package dossier.web.agents;

import dossier.lists.BirthDate;
import dossier.lists.KnownLists;
import dossier.lists.ListedParty;
import dossier.lists.ListingKind;
import dossier.screening.Band;
import dossier.screening.NameIndex;
import dossier.web.entities.LikelyParty;
import dossier.web.http.Rounded;
import dossier.web.words.ReasonSentence;

import java.util.List;

/**
 * Who a name or a number may be.
 *
 * @param asked as it was asked
 * @param result the answer in one sentence
 * @param parties the most probable first
 * @param notes what could not be used of the question
 * @param sample whether any list is bundled sample data
 */
public record ScreenedName(String asked, String result, List<Party> parties, List<String> notes, boolean sample) {

    /**
     * A party that may be meant.
     *
     * @param id for the tool profile
     * @param name its name
     * @param kind what it is
     * @param score probability that it is meant, 0 to 1
     * @param band MATCH: act on it; REVIEW: a person must look; WEAK: probably another party
     * @param because why, in one sentence
     * @param born dates of birth
     * @param countries codes of countries
     * @param lists titles of the lists that have it
     * @param underSanctions whether one of them is a list of an authority that sanctions
     */
    public record Party(
            String id,
            String name,
            ListingKind kind,
            double score,
            Band band,
            String because,
            List<String> born,
            List<String> countries,
            List<String> lists,
            boolean underSanctions) {

        static Party of(NameIndex index, LikelyParty party) {
            List<ListedParty> listings = party.listings().stream()
                    .flatMap(ref -> index.party(ref).stream())
                    .toList();
            return new Party(
                    party.id(),
                    listings.isEmpty()
                            ? party.best().name()
                            : listings.get(0).names().get(0).text(),
                    party.best().kind(),
                    Rounded.of(party.best().score()),
                    party.best().band(),
                    ReasonSentence.of(party.best()),
                    listings.stream()
                            .flatMap(listing -> listing.birthDates().stream())
                            .map(BirthDate::toString)
                            .distinct()
                            .toList(),
                    listings.stream()
                            .flatMap(listing -> listing.countries().stream())
                            .distinct()
                            .toList(),
                    ListTitles.of(party.listings()),
                    party.listings().stream()
                            .flatMap(ref -> KnownLists.byCode(ref.list()).stream())
                            .anyMatch(list -> list.authority().sanctions()));
        }
    }

    static ScreenedName of(String asked, NameIndex index, List<LikelyParty> found, List<String> notes, boolean sample) {
        List<Party> parties =
                found.stream().map(party -> Party.of(index, party)).toList();
        long matches =
                parties.stream().filter(party -> party.band() == Band.MATCH).count();
        long reviews =
                parties.stream().filter(party -> party.band() == Band.REVIEW).count();
        String result = parties.isEmpty()
                ? "No listed party of this name was found; that is no proof that there is none."
                : matches + (matches == 1 ? " match, " : " matches, ") + reviews
                        + " to be reviewed by a person. A match is a probability, not a proof: compare birth date and nationality.";
        return new ScreenedName(asked, result, parties, notes, sample);
    }
}
