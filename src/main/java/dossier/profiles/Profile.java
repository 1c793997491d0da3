package dossier.profiles;

import dossier.lists.BirthDate;
import dossier.lists.Gender;
import dossier.lists.Identifier;
import dossier.lists.ListingKind;

import java.util.List;
import java.util.Map;

/**
 * What we hold on one party: listings of several authorities side by side, and the articles that name it.
 *
 * @param id {@code <list>.<reference>} of the listing after which it is named, or {@code name.<sorted tokens>} for an unlisted party
 * @param name name to show
 * @param kind what kind of party
 * @param listings one column a listing, the anchor first, the delisted last; empty for a party that no list has
 * @param said what the lists say of the party, taken together
 * @param inNews the articles that name the party
 * @param belonging what else may belong to it, and how it came about
 * @param timeline what happened when, the oldest first
 */
public record Profile(
        String id,
        String name,
        ListingKind kind,
        List<ProfileListing> listings,
        Said said,
        InNews inNews,
        Belonging belonging,
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
                Gender.UNKNOWN,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                SideBySide.of(List.of(), Map.of()));

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

    /**
     * What else may belong to a profile, and how it came about.
     *
     * @param possiblySame other profiles that may be the same party, which nothing proves
     * @param moves listings that came from other profiles or went to them, the newest first
     * @param decisions what people decided about its listings and holds, the newest first
     * @param names names of articles that people joined to it, or from it to another profile, the newest first
     */
    public record Belonging(
            List<PossiblySame> possiblySame, List<ProfileMove> moves, List<Decision> decisions, List<NameJoin> names) {

        /** Nothing of that. */
        static final Belonging NOTHING = new Belonging(List.of(), List.of(), List.of(), List.of());

        public Belonging {
            possiblySame = List.copyOf(possiblySame);
            moves = List.copyOf(moves);
            decisions = List.copyOf(decisions);
            names = List.copyOf(names);
        }
    }

    public Profile {
        listings = List.copyOf(listings);
        timeline = List.copyOf(timeline);
    }
}
