package dossier.web.profiles;

import dossier.profiles.ProfileTimeline;
import dossier.screening.PastIndex;
import dossier.screening.Stamp;
import dossier.web.http.AsOfView;
import dossier.web.http.StampView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything with a date that is known of a party.
 *
 * @param profile id of the profile
 * @param events the oldest first
 * @param listedFrom the day from which it surely was listed somewhere
 * @param articlesBefore how many articles are older
 * @param asOf the day asked for
 * @param stamp what it was made from
 * @param sample made from bundled sample data
 */
@Schema(name = "ProfileTimeline", description = "Everything with a date that is known of a party, the oldest first.")
record TimelineView(
        @Schema(description = "Id of the profile.", examples = "us-ofac-sdn.21331")
        String profile,

        @Schema(
                description =
                        "Designations and other dates of the lists, first imports, changes, delistings and articles, the oldest first.")
        List<ProfileParts.Event> events,

        @Schema(
                description =
                        "The day from which it surely was listed somewhere, by the lists' own dates. Absent where they give none.",
                examples = "2018-03-15",
                format = "date")
        Optional<String> listedFrom,

        @Schema(
                description = "How many articles here named the party before that day; 0 where the day is not known.",
                examples = "3")
        int articlesBefore,

        @Schema(description = "The day you asked for, and what is known of it; only with asOf.")
        Optional<AsOfView> asOf,

        @Schema(description = "What it was made from.") StampView stamp,

        @Schema(description = "Made from bundled sample data.")
        boolean sample) {

    /** @param past the lists of the day asked for; empty for today */
    static TimelineView of(String profile, ProfileTimeline timeline, Stamp stamp, Optional<PastIndex> past) {
        return new TimelineView(
                profile,
                timeline.events().stream().map(ProfileParts.Event::of).toList(),
                timeline.listedFrom().map(LocalDate::toString),
                timeline.articlesBefore(),
                past.map(AsOfView::of),
                StampView.of(stamp),
                stamp.sample());
    }
}
