package dossier.web.articles;

import dossier.analysis.ClaimInArticle;
import dossier.claims.ClaimAction;
import dossier.claims.ClaimAuthority;
import dossier.claims.ClaimKind;
import dossier.claims.DateVerdict;
import dossier.claims.Polarity;
import dossier.claims.SaidDate;
import dossier.claims.Verdict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What an article says about sanctions on one party by one authority, and what the lists say of it.
 *
 * @param start first UTF-16 code unit of the clause
 * @param end one past the last
 * @param text the clause
 * @param subject of whom it is said
 * @param authority who sanctions
 * @param action what was done
 * @param polarity what is said of the listing
 * @param kind whether it happened or is so
 * @param year year of the date, if one is said
 * @param date the date as precise as said
 * @param reason why, as written
 * @param verdict of the listing
 * @param dateVerdict of the date, apart from it
 * @param references listings that the verdict rests on
 * @param because the grounds in words
 */
@Schema(name = "Claim", description = "What the article says about sanctions, and whether the lists confirm it.")
record ClaimView(
        @Schema(description = "First UTF-16 code unit of the clause.", examples = "102")
        int start,

        @Schema(description = "One past the last.", examples = "161")
        int end,

        @Schema(description = "The clause: text.substring(start, end).")
        String text,

        @Schema(description = "Of whom it is said.", examples = "Vladimir Alexseyev")
        String subject,

        @Schema(description = "Who sanctions.") ClaimAuthority authority,
        @Schema(description = "What was done.") ClaimAction action,

        @Schema(description = "What the article says: that the party is listed, is not, or is no longer.")
        Polarity polarity,

        @Schema(description = "Whether it happened or is so.")
        ClaimKind kind,

        @Schema(description = "Year of the date, if one is said.", examples = "2016") @Nullable
        Integer year,

        @Schema(
                examples = "2016-12-29",
                description = "As precise as the article; a..b for a period, which may be open on either side.")
        String date,

        @Schema(description = "How precise the date is.") SaidDate.Precision precision,
        @Schema(description = "Why, as written.") String reason,

        @Schema(description = "Verdict on the listing alone.")
        Verdict verdict,

        @Schema(description = "Verdict on the date alone; NONE where the article gives no date.")
        DateVerdict dateVerdict,

        @Schema(description = "Listings that the verdict rests on.")
        List<ReferenceView> references,

        @Schema(description = "The reasons, in sentences that can be printed.")
        String because) {

    private static final int DIGITS_OF_YEAR = 4;

    /** A listing by its list and reference. */
    @Schema(name = "Reference")
    record ReferenceView(
            @Schema(description = "Code of the list.") String list,

            @Schema(description = "The list's own reference.")
            String reference) {}

    static ClaimView of(ClaimInArticle claim) {
        return new ClaimView(
                claim.clause().start(),
                claim.clause().end(),
                claim.clause().text(),
                claim.subject(),
                claim.authority(),
                claim.said().action(),
                claim.said().polarity(),
                claim.said().kind(),
                year(claim.when().date()),
                claim.when().date(),
                claim.when().precision(),
                claim.reason(),
                claim.found().verdict(),
                claim.found().dateVerdict(),
                claim.found().references().stream()
                        .map(ref -> new ReferenceView(ref.list().value(), ref.reference()))
                        .toList(),
                claim.found().because());
    }

    private static @Nullable Integer year(String date) {
        String first = date.startsWith("..") ? date.substring(2) : date;
        return first.length() < DIGITS_OF_YEAR ? null : Integer.valueOf(first.substring(0, DIGITS_OF_YEAR));
    }
}
