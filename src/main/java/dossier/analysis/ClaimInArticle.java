package dossier.analysis;

import dossier.claims.ClaimAction;
import dossier.claims.ClaimAuthority;
import dossier.claims.ClaimKind;
import dossier.claims.DateVerdict;
import dossier.claims.Polarity;
import dossier.claims.SaidDate;
import dossier.claims.Verdict;
import dossier.lists.ListingRef;

import java.util.List;

/**
 * What an article says about sanctions on one party by one authority, and what the lists say of it.
 *
 * @param clause where it says so
 * @param subject of whom it is said, by the fullest form of the name in the text
 * @param authority who sanctions
 * @param said what is said of the listing
 * @param when the date that is said
 * @param reason why, as written, or empty
 * @param found what the lists say
 */
public record ClaimInArticle(
        Clause clause, String subject, ClaimAuthority authority, Said said, When when, String reason, Found found) {

    /**
     * A part of the text.
     *
     * @param start first UTF-16 code unit
     * @param end one past the last
     * @param text the part itself
     */
    public record Clause(int start, int end, String text) {}

    /**
     * What is said of the listing.
     *
     * @param action what was done
     * @param polarity whether it says listed, no longer listed or not listed
     * @param kind whether it happened or is so
     */
    public record Said(ClaimAction action, Polarity polarity, ClaimKind kind) {}

    /**
     * When.
     *
     * @param date {@code 2016}, {@code 2022-03-10}, {@code 2014-07..}; empty if that is not said
     * @param precision how precise the date is
     */
    public record When(String date, SaidDate.Precision precision) {}

    /**
     * What the lists say of it.
     *
     * @param verdict of the listing
     * @param dateVerdict of the date, apart from it
     * @param references listings that the verdict rests on
     * @param because the grounds in words that can be printed
     */
    public record Found(Verdict verdict, DateVerdict dateVerdict, List<ListingRef> references, String because) {

        public Found {
            references = List.copyOf(references);
        }
    }
}
