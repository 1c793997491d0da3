package dossier.web.profiles;

import dossier.lists.BirthDate;
import dossier.lists.ListCode;
import dossier.lists.ListedDate;
import dossier.lists.NameGrade;
import dossier.lists.PartialDate;
import dossier.parties.JoinEvidence;
import dossier.profiles.JoinReason;
import dossier.profiles.PossiblySame;
import dossier.profiles.ProfileArticle;
import dossier.profiles.ProfileListing;
import dossier.profiles.ProfileName;
import dossier.profiles.TimelineEvent;
import dossier.screening.Band;
import dossier.web.lists.ListedDateView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The parts of a {@link ProfileView}. */
final class ProfileParts {

    private ProfileParts() {}

    /** A name with the lists that give it. */
    @Schema(name = "ProfileName", description = "A name of the party.")
    record Name(String text, NameGrade grade, List<String> lists) {

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
            String list,
            String reference,
            String primaryName,
            List<ListedDateView> dates,
            List<String> birthDates,
            List<String> positions,
            List<String> countries,
            String firstSeen,
            List<Reason> joinedBy,
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
                    listing.firstSeen().toString(),
                    listing.joinedBy().stream().map(Reason::of).toList(),
                    listing.sample());
        }
    }

    /** Something that two listings have in common, or that keeps them apart. */
    @Schema(name = "JoinReason", description = "Why two listings are one party, or what is missing for that.")
    record Reason(
            JoinEvidence.Kind kind,
            String otherList,
            String otherReference,
            String here,
            String there,
            String sentence) {

        private static final Pattern WHOLE_DATE = Pattern.compile("\\d{4}(-\\d{2}){0,2}");

        static Reason of(JoinReason reason) {
            return new Reason(
                    reason.kind(),
                    reason.other().list().value(),
                    reason.other().reference(),
                    reason.here(),
                    reason.there(),
                    sentence(reason));
        }

        private static String sentence(JoinReason reason) {
            boolean same = reason.here().equals(reason.there());
            return switch (reason.kind()) {
                case SAME_BIRTH_DATE -> "Both lists give the same birth date, " + date(reason.here()) + ".";
                case SAME_IDENTIFIER -> "Both lists give the same number, " + reason.here() + ".";
                case SAME_NAME ->
                    same
                            ? "Both lists give the same name, " + reason.here() + "."
                            : "The names " + reason.here() + " and " + reason.there() + " are the same.";
                case AGREEING_NAME ->
                    "The names " + reason.here() + " and " + reason.there() + " are spellings of one another.";
                case NO_BIRTH_DATE ->
                    reason.here().isEmpty() && reason.there().isEmpty()
                            ? "Neither list gives a birth date."
                            : "Only one of the two lists gives a birth date, " + date(reason.here() + reason.there())
                                    + ".";
                case SAME_BIRTH_YEAR ->
                    "The birth dates " + date(reason.here()) + " and " + date(reason.there())
                            + " fit each other; the day is missing.";
                case SHARED_POSITION -> "The two lists describe the office or the activities in the same words.";
                case SAME_COUNTRY ->
                    "Both lists name the same country, "
                            + new Locale("", reason.here()).getDisplayCountry(Locale.ENGLISH) + ".";
                case LISTED_TOGETHER ->
                    "Both authorities listed the party within two weeks, on " + date(reason.here()) + " and "
                            + date(reason.there()) + ".";
            };
        }

        /** A date as a report writes it; ranges and "circa" stay as they are. */
        private static String date(String text) {
            return WHOLE_DATE.matcher(text).matches() ? PartialDate.parse(text).inWords() : text;
        }
    }

    /** An article that names the party. */
    @Schema(name = "ProfileArticle", description = "An article that names the party.")
    record InArticle(
            String id,
            String title,
            String source,
            Optional<String> publishedOn,
            String namedAs,
            boolean certain,
            Band band,
            List<ProfileArticle.Snippet> snippets,

            @Schema(description = "How many near copies the article has, shown here or not.", examples = "2")
            long copies) {

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
                    article.copies());
        }
    }

    /** Another profile that may be the same party. */
    @Schema(name = "PossiblySame", description = "Another profile that may be the same party; there is no proof.")
    record Other(String profile, String name, List<Reason> reasons) {

        static Other of(PossiblySame other) {
            return new Other(
                    other.profile(),
                    other.name(),
                    other.reasons().stream().map(Reason::of).toList());
        }
    }

    /** Something with a date. */
    @Schema(name = "TimelineEvent", description = "Something with a date.")
    record Event(
            TimelineEvent.Kind kind,
            String date,
            Optional<String> list,
            Optional<String> reference,
            Optional<ListedDate.Kind> dateKind,
            Optional<String> article,
            String detail) {

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
