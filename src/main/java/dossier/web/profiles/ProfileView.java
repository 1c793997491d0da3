package dossier.web.profiles;

import dossier.lists.BirthDate;
import dossier.lists.Gender;
import dossier.lists.Identifier;
import dossier.lists.ListingKind;
import dossier.profiles.Profile;
import dossier.screening.Stamp;
import dossier.web.http.StampView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/**
 * What we hold on one party.
 *
 * @param id of the profile
 * @param name name to show
 * @param kind kind of party
 * @param gender as the lists say
 * @param listings a column for each listing
 * @param names every name of every listing
 * @param birthDates every birth date given
 * @param countries ISO codes
 * @param positions titles, offices and functions
 * @param identifiers numbers of documents and registrations
 * @param articles articles that name the party
 * @param byNameOnly the articles are joined by the name alone
 * @param articlesRead whether the articles could be asked for
 * @param possiblySame other profiles that may be the same party
 * @param timeline what happened when
 * @param stamp what it was made from
 * @param sample made from bundled sample data
 */
@Schema(name = "Profile", description = "What we know about one party: listings side by side, articles, timeline.")
record ProfileView(
        @Schema(examples = "us-ofac-sdn.21331") String id,
        String name,
        ListingKind kind,
        Gender gender,
        List<ProfileParts.Column> listings,
        List<ProfileParts.Name> names,
        List<String> birthDates,
        List<String> countries,
        List<String> positions,
        List<Identifier> identifiers,
        List<ProfileParts.InArticle> articles,
        boolean byNameOnly,

        @Schema(description = "false while the database cannot be reached; articles are missing then.")
        boolean articlesRead,

        List<ProfileParts.Other> possiblySame,
        List<ProfileParts.Event> timeline,
        StampView stamp,
        boolean sample) {

    static ProfileView of(Profile profile, Stamp stamp) {
        return new ProfileView(
                profile.id(),
                profile.name(),
                profile.kind(),
                profile.said().gender(),
                profile.listings().stream().map(ProfileParts.Column::of).toList(),
                profile.said().names().stream().map(ProfileParts.Name::of).toList(),
                profile.said().birthDates().stream().map(BirthDate::toString).toList(),
                profile.said().countries(),
                profile.said().positions(),
                profile.said().identifiers(),
                profile.inNews().articles().stream()
                        .map(ProfileParts.InArticle::of)
                        .toList(),
                profile.inNews().byNameOnly(),
                profile.inNews().read(),
                profile.possiblySame().stream().map(ProfileParts.Other::of).toList(),
                profile.timeline().stream().map(ProfileParts.Event::of).toList(),
                StampView.of(stamp),
                stamp.sample());
    }
}
