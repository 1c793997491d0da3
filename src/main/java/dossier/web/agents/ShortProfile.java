package dossier.web.agents;

import dossier.lists.BirthDate;
import dossier.lists.Identifier;
import dossier.lists.ListingKind;
import dossier.lists.Programme;
import dossier.profiles.Profile;
import dossier.profiles.ProfileListing;
import dossier.profiles.ProfileName;
import dossier.profiles.SideBySide;

import java.util.List;

/**
 * What the lists say of a party.
 *
 * @param id its id
 * @param name its name
 * @param kind what it is
 * @param names other names, the firmest first
 * @param born dates of birth
 * @param countries codes of countries
 * @param positions offices
 * @param numbers of documents, registrations, ships, wallets
 * @param authorities who lists it, since when and why
 * @param lists titles of the lists that have or had it
 * @param articles how many kept articles name it
 * @param possiblySame ids of parties that may be the same, which nothing proves
 */
public record ShortProfile(
        String id,
        String name,
        ListingKind kind,
        List<String> names,
        List<String> born,
        List<String> countries,
        List<String> positions,
        List<String> numbers,
        List<Side> authorities,
        List<String> lists,
        int articles,
        List<String> possiblySame) {

    private static final int MOST_NAMES = 30;
    private static final int LONGEST_REASON = 1_500;

    /**
     * An authority.
     *
     * @param authority who
     * @param sanctions whether it sanctions whom it lists
     * @param listed whether it lists the party today
     * @param since since when, as far as its list says; empty where it does not
     * @param programmes under what
     * @param reason why, in its own words, cut
     */
    public record Side(
            String authority, boolean sanctions, boolean listed, String since, List<String> programmes, String reason) {

        static Side of(SideBySide.Side side) {
            String reason = String.join(" ", side.grounds().reasons());
            return new Side(
                    side.authority().name(),
                    side.authority().sanctions(),
                    side.listed(),
                    side.since().map(date -> date.date().toString()).orElse(""),
                    side.programmes().stream().map(Programme::shown).distinct().toList(),
                    reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON) + " …");
        }
    }

    static ShortProfile of(Profile profile) {
        return new ShortProfile(
                profile.id(),
                profile.name(),
                profile.kind(),
                profile.said().names().stream()
                        .map(ProfileName::text)
                        .limit(MOST_NAMES)
                        .toList(),
                profile.said().birthDates().stream().map(BirthDate::toString).toList(),
                profile.said().countries(),
                profile.said().positions(),
                profile.said().identifiers().stream().map(ShortProfile::inWords).toList(),
                profile.said().sides().sides().stream().map(Side::of).toList(),
                ListTitles.of(
                        profile.listings().stream().map(ProfileListing::listing).toList()),
                profile.inNews().articles().size(),
                profile.belonging().possiblySame().stream()
                        .map(same -> same.profile())
                        .toList());
    }

    private static String inWords(Identifier number) {
        return number.type().name() + " " + number.number();
    }
}
