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
 * @param start first UTF-16 code unit of the clause that says so
 * @param end one past the last
 * @param text the clause
 * @param subject of whom it is said, by the fullest form of the name in the text
 * @param authority who sanctions
 * @param action what was done
 * @param polarity what is said of the listing
 * @param kind whether it happened or is so
 * @param date when, {@code 2016}, {@code 2022-03-10}, {@code 2014-07..}; empty if that is not said
 * @param precision how precise the date is
 * @param reason why, as written, or empty
 * @param verdict of the listing
 * @param dateVerdict of the date, apart from it
 * @param references listings that the verdict rests on
 * @param because the grounds in words that can be printed
 */
public record ClaimInArticle(
        int start,
        int end,
        String text,
        String subject,
        ClaimAuthority authority,
        ClaimAction action,
        Polarity polarity,
        ClaimKind kind,
        String date,
        SaidDate.Precision precision,
        String reason,
        Verdict verdict,
        DateVerdict dateVerdict,
        List<ListingRef> references,
        String because) {

    public ClaimInArticle {
        references = List.copyOf(references);
    }
}
