package dossier.web.profiles;

import dossier.lists.BirthDate;
import dossier.lists.ListCode;
import dossier.lists.ListedDate;
import dossier.lists.NameGrade;
import dossier.parties.JoinEvidence;
import dossier.profiles.JoinReason;
import dossier.profiles.PossiblySame;
import dossier.profiles.ProfileArticle;
import dossier.profiles.ProfileListing;
import dossier.profiles.ProfileMove;
import dossier.profiles.ProfileName;
import dossier.profiles.TimelineEvent;
import dossier.screening.Band;
import dossier.web.lists.ListedDateView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The parts of a {@link ProfileView}. */
final class ProfileParts {

    private ProfileParts() {}

    /** A name with the lists that give it. */
    @Schema(name = "ProfileName", description = "A name of the party.")
    record Name(
            @Schema(description = "The name as published.") String text,

            @Schema(description = "How firmly the authority stands behind it.")
            NameGrade grade,

            @Schema(description = "Codes of the lists that give it.")
            List<String> lists) {

        static Name of(ProfileName name) {
            return new Name(
                    name.text(),
                    name.grade(),
                    name.lists().stream().map(ListCode::value).toList());
        }
    }

    /** What one list says of the party. */
    @Schema(name = "ProfileListing", description = "What one list says of the party.")
    record Column(
            @Schema(description = "Code of the list.") String list,

            @Schema(description = "The list's own reference.")
            String reference,

            @Schema(description = "The name under which the party is listed.")
            String primaryName,

            @Schema(description = "Every date that the list gives for the listing.")
            List<ListedDateView> dates,

            @Schema(description = "Every birth date that the list gives.")
            List<String> birthDates,

            @Schema(description = "Offices and activities that the list gives.")
            List<String> positions,

            @Schema(description = "Codes of the countries that the list gives.")
            List<String> countries,

            @Schema(
                    description = "Day of the first snapshot here that has the listing.",
                    examples = "2023-12-28",
                    format = "date")
            String firstSeen,

            @Schema(
                    description =
                            "Day of the first snapshot here in which the listing was gone; absent while it is listed.",
                    examples = "2026-07-29",
                    format = "date")
            Optional<String> delisted,

            @Schema(description = "Why the listing belongs to this profile.")
            List<Reason> joinedBy,

            @Schema(description = "Whether it is bundled sample data.")
            boolean sample) {

        static Column of(ProfileListing listing) {
            return new Column(
                    listing.listing().list().value(),
                    listing.listing().reference(),
                    listing.primaryName(),
                    listing.dates().stream().map(ListedDateView::of).toList(),
                    listing.person().birthDates().stream()
                            .map(BirthDate::toString)
                            .toList(),
                    listing.person().positions(),
                    listing.person().countries(),
                    listing.presence().firstSeen().toString(),
                    listing.presence().delisted().map(days -> days.to().toString()),
                    listing.joinedBy().stream().map(Reason::of).toList(),
                    listing.sample());
        }
    }

    /** Something that two listings have in common, or that keeps them apart. */
    @Schema(name = "JoinReason", description = "Why two listings are one party, or what is missing for that.")
    record Reason(
            @Schema(description = "What the two listings were compared by.")
            JoinEvidence.Kind kind,

            @Schema(description = "Code of the list of the other listing.")
            String otherList,

            @Schema(description = "Reference of the other listing.")
            String otherReference,

            @Schema(description = "Value of this listing; may be empty.")
            String here,

            @Schema(description = "Value of the other listing; may be empty.")
            String there,

            @Schema(description = "The reason in one sentence.")
            String sentence) {

        static Reason of(JoinReason reason) {
            return new Reason(
                    reason.kind(),
                    reason.other().list().value(),
                    reason.other().reference(),
                    reason.here(),
                    reason.there(),
                    JoinSentence.of(reason));
        }
    }

    /** An article that names the party. */
    @Schema(name = "ProfileArticle", description = "An article that names the party.")
    record InArticle(
            @Schema(description = "Id of the article.") String id,
            @Schema(description = "Title of the article.") String title,

            @Schema(description = "Where the article is from.")
            String source,

            @Schema(description = "Day of publication, where known.", format = "date")
            Optional<String> publishedOn,

            @Schema(description = "How the article names the party.")
            String namedAs,

            @Schema(
                    description =
                            "Whether the match is certain enough to act on. false where an analyst joined the name by hand; byHand has the decision.")
            boolean certain,

            @Schema(description = "How probable it is that the article means this party.")
            Band band,

            @Schema(description = "Sentences of the article that name the party.")
            List<ProfileArticle.Snippet> snippets,

            @Schema(description = "How many near copies the article has, shown here or not.", examples = "2")
            long copies,

            @Schema(
                    description =
                            "The decision of an analyst that the article means this party; absent where the analysis itself says so.")
            Optional<NameJoinView> byHand) {

        static InArticle of(ProfileArticle article) {
            return new InArticle(
                    article.head().id().toString(),
                    article.head().title(),
                    article.head().source(),
                    article.head().publishedOn().map(LocalDate::toString),
                    article.namedAs(),
                    article.certain(),
                    article.band(),
                    article.snippets(),
                    article.copies(),
                    article.byHand().map(NameJoinView::of));
        }
    }

    /** Another profile that may be the same party. */
    @Schema(name = "PossiblySame", description = "Another profile that may be the same party; there is no proof.")
    record Other(
            @Schema(description = "Id of the other profile.")
            String profile,

            @Schema(description = "Name of the other profile.")
            String name,

            @Schema(description = "What both have in common, and what is missing to join them.")
            List<Reason> reasons) {

        static Other of(PossiblySame other) {
            return new Other(
                    other.profile(),
                    other.name(),
                    other.reasons().stream().map(Reason::of).toList());
        }
    }

    /** A listing that went from one profile to another. */
    @Schema(name = "ProfileMove", description = "A listing that went from one profile to another.")
    record Move(
            @Schema(
                    description = "When that was noticed here.",
                    examples = "2026-07-29T06:10:00Z",
                    format = "date-time")
            String at,

            @Schema(description = "Id of the listing.", examples = "eu-fsf.135784")
            String listing,

            @Schema(description = "Id of the profile that had it.", examples = "eu-fsf.135784")
            String from,

            @Schema(description = "Id of the profile that has it since.", examples = "us-ofac-sdn.21331")
            String to,

            @Schema(
                    description =
                            "true: the whole profile became part of the other, and its id leads there. false: the listing left it.",
                    examples = "true")
            boolean merged,

            @Schema(description = "The same in a sentence.") String sentence) {

        static Move of(ProfileMove move) {
            String listing = move.listing().list() + "." + move.listing().reference();
            return new Move(
                    move.at().toString(), listing, move.from(), move.to(), move.merged(), sentence(move, listing));
        }

        private static String sentence(ProfileMove move, String listing) {
            return move.merged()
                    ? "Profile " + move.from() + " became part of profile " + move.to() + "."
                    : "Listing " + listing + " left profile " + move.from() + " and belongs to profile " + move.to()
                            + " now.";
        }
    }

    /** Something with a date. */
    @Schema(name = "TimelineEvent", description = "Something with a date.")
    record Event(
            @Schema(description = "Kind of event.") TimelineEvent.Kind kind,

            @Schema(description = "When, as precise as known.")
            String date,

            @Schema(description = "Code of the list, for events of a list.")
            Optional<String> list,

            @Schema(description = "The list's own reference, for events of a list.")
            Optional<String> reference,

            @Schema(description = "What the date of the list says.")
            Optional<ListedDate.Kind> dateKind,

            @Schema(description = "Id of the article, for articles.")
            Optional<String> article,

            @Schema(description = "The event in words.") String detail) {

        static Event of(TimelineEvent event) {
            return new Event(
                    event.kind(),
                    event.date().toString(),
                    event.listing().map(ref -> ref.list().value()),
                    event.listing().map(ref -> ref.reference()),
                    event.dateKind(),
                    event.article().map(UUID::toString),
                    event.detail());
        }
    }
}
