package dossier.profiles;

import dossier.lists.BirthDate;
import dossier.lists.Gender;
import dossier.lists.Identifier;
import dossier.lists.ListingKind;

import java.util.List;

/**
 * What we hold on one party: listings of several authorities side by side, and the articles that name it.
 *
 * @param id {@code <list>.<reference>} of the anchor listing, or {@code name.<sorted tokens>} for an unlisted party
 * @param name name to show
 * @param kind what kind of party
 * @param listings one column a listing, the anchor first; empty for a party that no list has
 * @param said what the lists say of the party, taken together
 * @param inNews the articles that name the party
 * @param possiblySame other profiles that may be the same party, which nothing proves
 * @param timeline what happened when, the oldest first
 */
public record Profile(
        String id,
        String name,
        ListingKind kind,
        List<ProfileListing> listings,
        Said said,
        InNews inNews,
        List<PossiblySame> possiblySame,
        List<TimelineEvent> timeline) {

    /**
     * What the lists say of a party, taken together.
     *
     * @param gender as the lists say, UNKNOWN where they say nothing or disagree
     * @param names every name of every listing, the firmest grade first; each text once
     * @param birthDates every birth date given
     * @param countries ISO 3166-1 alpha-2 codes, lower case
     * @param positions titles, offices and functions
     * @param identifiers numbers of documents and registrations
     * @param sides what each authority says, and where they differ
     */
    public record Said(
            Gender gender,
            List<ProfileName> names,
            List<BirthDate> birthDates,
            List<String> countries,
            List<String> positions,
            List<Identifier> identifiers,
            SideBySide sides) {

        /** No list says anything. */
        static final Said NOTHING = new Said(
                Gender.UNKNOWN, List.of(), List.of(), List.of(), List.of(), List.of(), SideBySide.of(List.of()));

        public Said {
            names = List.copyOf(names);
            birthDates = List.copyOf(birthDates);
            countries = List.copyOf(countries);
            positions = List.copyOf(positions);
            identifiers = List.copyOf(identifiers);
        }
    }

    /**
     * The articles that name a party.
     *
     * @param articles the newest first
     * @param byNameOnly they are joined by the name alone and may speak of several people
     * @param read whether they could be asked for; false while the database is away
     */
    public record InNews(List<ProfileArticle> articles, boolean byNameOnly, boolean read) {

        public InNews {
            articles = List.copyOf(articles);
        }
    }

    public Profile {
        listings = List.copyOf(listings);
        possiblySame = List.copyOf(possiblySame);
        timeline = List.copyOf(timeline);
    }
}
