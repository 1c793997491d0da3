package dossier.web.profiles;

import dossier.lists.BirthDate;
import dossier.lists.Gender;
import dossier.lists.Identifier;
import dossier.lists.ListingKind;
import dossier.profiles.Profile;
import dossier.screening.PastIndex;
import dossier.screening.Stamp;
import dossier.web.http.AsOfView;
import dossier.web.http.StampView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;
import java.util.Optional;

/**
 * What we hold on one party.
 *
 * @param id of the profile
 * @param name name to show
 * @param kind kind of party
 * @param gender as the lists say
 * @param listings a column for each listing
 * @param sideBySide what each authority says
 * @param names every name of every listing
 * @param birthDates every birth date given
 * @param countries ISO codes
 * @param positions titles, offices and functions
 * @param identifiers numbers of documents and registrations
 * @param articles articles that name the party
 * @param byNameOnly the articles are joined by the name alone
 * @param articlesRead whether the articles could be asked for
 * @param possiblySame other profiles that may be the same party
 * @param redirectedFrom the id asked for, where it leads here and is not the profile's own
 * @param moves listings that came from other profiles or went to them
 * @param decisions what people decided about its listings
 * @param joinedNames names of articles that people joined to it
 * @param asOf the day asked for
 * @param timeline what happened when
 * @param stamp what it was made from
 * @param sample made from bundled sample data
 */
@Schema(name = "Profile", description = "What we know about one party: listings side by side, articles, timeline.")
record ProfileView(
        @Schema(description = "Of the profile.", examples = "us-ofac-sdn.21331")
        String id,

        @Schema(description = "Name to show.") String name,
        @Schema(description = "Kind of party.") ListingKind kind,
        @Schema(description = "As the lists say.") Gender gender,
        @Schema(description = "A column for each listing.") List<ProfileParts.Column> listings,

        @Schema(description = "What each authority says, and where they differ.")
        SidesView sideBySide,

        @Schema(description = "Every name of every listing.")
        List<ProfileParts.Name> names,

        @Schema(description = "Every birth date given.") List<String> birthDates,
        @Schema(description = "ISO codes.") List<String> countries,

        @Schema(description = "Titles, offices and functions.")
        List<String> positions,

        @Schema(description = "Numbers of documents and registrations.")
        List<Identifier> identifiers,

        @Schema(description = "Articles that name the party.")
        List<ProfileParts.InArticle> articles,

        @Schema(description = "The articles are joined by the name alone.")
        boolean byNameOnly,

        @Schema(description = "false while the database cannot be reached; articles are missing then.")
        boolean articlesRead,

        @Schema(description = "Other profiles that may be the same party.")
        List<ProfileParts.Other> possiblySame,

        @Schema(
                description =
                        "The id you asked for, where it is not the profile's own: one of its listings, a profile that became part of it, or a name that"
                                + " people joined to it. Keep id instead.",
                examples = "eu-fsf.135784")
        Optional<String> redirectedFrom,

        @Schema(description = "Listings that came from other profiles or went to them, the newest first.")
        List<ProfileParts.Move> moves,

        @Schema(description = "What people decided about its listings and holds, the newest first.")
        List<DecisionView> decisions,

        @Schema(
                description =
                        "Names of articles that people joined to it, or from it to another profile, and that hold, the newest first.")
        List<NameJoinView> joinedNames,

        @Schema(description = "What happened when.") List<ProfileParts.Event> timeline,

        @Schema(description = "The day you asked for, and what is known of it; only with asOf.")
        Optional<AsOfView> asOf,

        @Schema(description = "What it was made from.") StampView stamp,

        @Schema(description = "Made from bundled sample data.")
        boolean sample) {

    /**
     * @param asked the id asked for
     * @param past the lists of the day asked for; empty for today
     */
    static ProfileView of(Profile profile, String asked, Stamp stamp, Optional<PastIndex> past) {
        return new ProfileView(
                profile.id(),
                profile.name(),
                profile.kind(),
                profile.said().gender(),
                profile.listings().stream().map(ProfileParts.Column::of).toList(),
                SidesView.of(profile.said().sides()),
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
                profile.belonging().possiblySame().stream()
                        .map(ProfileParts.Other::of)
                        .toList(),
                Optional.of(asked).filter(id -> !id.equals(profile.id())),
                profile.belonging().moves().stream().map(ProfileParts.Move::of).toList(),
                profile.belonging().decisions().stream().map(DecisionView::of).toList(),
                profile.belonging().names().stream().map(NameJoinView::of).toList(),
                profile.timeline().stream().map(ProfileParts.Event::of).toList(),
                past.map(AsOfView::of),
                StampView.of(stamp),
                stamp.sample());
    }
}
