package dossier.web.profiles;

import dossier.lists.ListingKind;
import dossier.lists.ListingRef;
import dossier.profiles.ProfileSummary;
import dossier.screening.Stamp;
import dossier.web.http.Rounded;
import dossier.web.http.StampView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/**
 * Profiles found.
 *
 * @param profiles the best first
 * @param stamp what they were made from
 * @param sample made from bundled sample data
 */
@Schema(name = "ProfileResults", description = "Profiles whose name agrees, the best first.")
record ProfilesView(
        @Schema(description = "The best first.") List<Found> profiles,
        @Schema(description = "What they were made from.") StampView stamp,

        @Schema(description = "Made from bundled sample data.")
        boolean sample) {

    /**
     * One profile.
     *
     * @param id of the profile
     * @param name name to show
     * @param kind kind of party
     * @param listings its listings
     * @param matched the name or number by which it was found
     * @param score how well the name agrees
     */
    @Schema(name = "ProfileSummary")
    record Found(
            @Schema(description = "Of the profile.") String id,
            @Schema(description = "Name to show.") String name,
            @Schema(description = "Kind of party.") ListingKind kind,
            @Schema(description = "Its listings.") List<ListingRef> listings,

            @Schema(
                    description = "The name, or the number, by which it was found.",
                    examples = "Vladimir Stepanovich ALEXSEYEV")
            String matched,

            @Schema(description = "How well the name agrees.")
            double score) {

        static Found of(ProfileSummary profile) {
            return new Found(
                    profile.id(),
                    profile.name(),
                    profile.kind(),
                    profile.listings(),
                    profile.matched(),
                    Rounded.of(profile.score()));
        }
    }

    static ProfilesView of(List<ProfileSummary> found, Stamp stamp) {
        return new ProfilesView(found.stream().map(Found::of).toList(), StampView.of(stamp), stamp.sample());
    }
}
