package dossier.web.pages.lookup;

import dossier.lists.Authority;
import dossier.lists.BirthDate;
import dossier.lists.ListedDate;
import dossier.lists.ListingKind;
import dossier.profiles.Profile;
import dossier.profiles.ProfileSummary;
import dossier.profiles.SideBySide;
import dossier.web.pages.PageWords;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One line of the answer to a look-up.
 *
 * @param id of the profile
 * @param name name to show
 * @param kind what kind of party
 * @param matched the name or number by which it was found, where that is not the name shown
 * @param born dates of birth as the lists give them
 * @param countries ISO codes, lower case
 * @param flags one for each authority that is shown
 * @param programmes titles of what it is listed under
 */
public record FoundParty(
        String id,
        String name,
        ListingKind kind,
        Optional<String> matched,
        List<String> born,
        List<String> countries,
        List<Flag> flags,
        List<String> programmes) {

    private static final int MOST_PROGRAMMES = 2;
    private static final int MOST_BIRTHS = 3;

    /**
     * Whether an authority lists the party.
     *
     * @param authority who
     * @param listed whether it does today
     * @param since from when, where its lists say so
     * @param on its lists as a sentence calls them
     */
    public record Flag(Authority authority, boolean listed, Optional<ListedDate> since, String on) {

        /** Since when, or that this is not known; empty for who does not list the party. */
        public String sinceInWords() {
            if (!listed) {
                return "no entry";
            }
            if (!authority.sanctions()) {
                return "on " + on;
            }
            return since.map(date -> "since " + date.date().inWords()).orElse("no date given");
        }
    }

    /** @param brief what the lists say; empty for a party that only articles name */
    static FoundParty of(ProfileSummary found, Optional<Profile> brief) {
        return new FoundParty(
                found.id(),
                found.name(),
                found.kind(),
                Optional.of(found.matched()).filter(matched -> !isTheSame(matched, found.name())),
                brief.map(profile -> births(profile.said().birthDates())).orElse(List.of()),
                brief.map(profile -> profile.said().countries()).orElse(List.of()),
                brief.map(profile -> flags(profile.said().sides())).orElse(List.of()),
                brief.map(profile -> profile.said().sides().firstProgrammes(MOST_PROGRAMMES))
                        .orElse(List.of()));
    }

    private static boolean isTheSame(String one, String other) {
        return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }

    private static List<String> births(List<BirthDate> dates) {
        return dates.stream().map(PageWords::inWords).limit(MOST_BIRTHS).toList();
    }

    private static List<Flag> flags(SideBySide sides) {
        List<Authority> having =
                sides.sides().stream().map(SideBySide.Side::authority).toList();
        return Authority.shown(having).stream()
                .map(authority -> sides.sides().stream()
                        .filter(side -> side.authority() == authority)
                        .findFirst()
                        .map(side -> new Flag(
                                authority, side.listed(), side.since(), PageWords.listsInSentence(side.listings())))
                        .orElse(new Flag(authority, false, Optional.empty(), "")))
                .toList();
    }
}
