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
 * @param gender as the lists say, UNKNOWN where they say nothing or disagree
 * @param listings one column a listing, the anchor first; empty for a party that no list has
 * @param names every name of every listing, the firmest grade first; each text once
 * @param birthDates every birth date given
 * @param countries ISO 3166-1 alpha-2 codes, lower case
 * @param positions titles, offices and functions
 * @param identifiers numbers of documents and registrations
 * @param articles articles that name the party, the newest first
 * @param possiblySame other profiles that may be the same party, which nothing proves
 * @param timeline what happened when, the oldest first
 * @param byNameOnly the articles are joined by the name alone and may speak of several people
 * @param articlesRead whether the articles could be asked for; false while the database is away
 */
public record Profile(
        String id,
        String name,
        ListingKind kind,
        Gender gender,
        List<ProfileListing> listings,
        List<ProfileName> names,
        List<BirthDate> birthDates,
        List<String> countries,
        List<String> positions,
        List<Identifier> identifiers,
        List<ProfileArticle> articles,
        List<PossiblySame> possiblySame,
        List<TimelineEvent> timeline,
        boolean byNameOnly,
        boolean articlesRead) {

    public Profile {
        listings = List.copyOf(listings);
        names = List.copyOf(names);
        birthDates = List.copyOf(birthDates);
        countries = List.copyOf(countries);
        positions = List.copyOf(positions);
        identifiers = List.copyOf(identifiers);
        articles = List.copyOf(articles);
        possiblySame = List.copyOf(possiblySame);
        timeline = List.copyOf(timeline);
    }
}
