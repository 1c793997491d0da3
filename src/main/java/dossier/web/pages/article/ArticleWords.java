package dossier.web.pages.article;

import dossier.analysis.ArticleAnalysis;
import dossier.claims.ClaimAction;
import dossier.claims.ClaimAuthority;
import dossier.claims.DateVerdict;
import dossier.claims.Polarity;
import dossier.claims.Verdict;
import dossier.lists.ListingKind;
import dossier.lists.PartialDate;

import java.util.Locale;

/** How the page says what an analysis holds as codes. */
final class ArticleWords {

    private ArticleWords() {}

    static String kind(ListingKind kind) {
        return switch (kind) {
            case PERSON -> "person";
            case ORGANISATION -> "organisation";
            case VESSEL -> "vessel";
            case AIRCRAFT -> "aircraft";
        };
    }

    static String authority(ClaimAuthority authority) {
        return switch (authority) {
            case US -> "the United States";
            case UK -> "the United Kingdom";
            case EU -> "the European Union";
            case UN -> "the United Nations";
            case OTHER -> "another country";
            case GROUP -> "several at once";
            case UNKNOWN -> "authority not named";
        };
    }

    /** The authority's letters, where the text has little room. */
    static String letters(ClaimAuthority authority) {
        return switch (authority) {
            case US, UK, EU, UN -> authority.name();
            case OTHER -> "other";
            case GROUP -> "all";
            case UNKNOWN -> "";
        };
    }

    static String action(ClaimAction action) {
        return switch (action) {
            case IMPOSE -> "sanctions imposed";
            case DESIGNATE -> "designated";
            case BLACKLIST -> "blacklisted";
            case FREEZE -> "assets frozen";
            case TRAVEL_BAN -> "travel ban";
            case EXTEND -> "extended";
            case UPHELD -> "upheld";
            case CHALLENGE -> "challenged in court";
            case LIFT -> "lifted";
            case DELIST -> "delisted";
            case EXPIRE -> "expired";
            case NEG_LISTED -> "not listed";
        };
    }

    static String polarity(Polarity polarity) {
        return switch (polarity) {
            case LISTED -> "listed";
            case DELISTED -> "no longer listed";
            case NOT_LISTED -> "not listed";
        };
    }

    static Found found(Verdict verdict) {
        return switch (verdict) {
            case CONFIRMED -> new Found("good", "✓", "The lists confirm it");
            case NOT_LISTED -> new Found("bad", "✗", "No entry found on the list of that day");
            case LISTED_BUT_ARTICLE_SAYS_NOT ->
                new Found("bad", "≠", "Listed on that day, although the article says not");
            case UNVERIFIABLE -> new Found("open", "?", "Cannot be checked");
        };
    }

    static Found found(DateVerdict verdict) {
        return switch (verdict) {
            case CONFIRMED -> new Found("good", "✓", "The date agrees");
            case DIFFERS -> new Found("bad", "≠", "The lists give another date");
            case UNVERIFIABLE, NONE -> new Found("open", "?", "The date cannot be checked");
        };
    }

    /** A date of a claim, which may be a span or open on one side. */
    static String said(String date) {
        int span = date.indexOf("..");
        if (span < 0) {
            return PartialDate.parse(date).inWords();
        }
        String from = date.substring(0, span);
        String to = date.substring(span + 2);
        if (from.isEmpty()) {
            return "by " + PartialDate.parse(to).inWords();
        }
        String begin = PartialDate.parse(from).inWords();
        return to.isEmpty()
                ? "since " + begin
                : begin + " to " + PartialDate.parse(to).inWords();
    }

    static String notRead(ArticleAnalysis.NotRead part) {
        return switch (part) {
            case CLAIMS -> "What the article says about sanctions was not checked, because it is not in English.";
            case NAME_MODEL ->
                "The name model did not read this article: it is not in English, it is very long, or the model is off."
                        + " People and organisations on no list may be missing here, and a name without capitals is found"
                        + " only if it is on a list.";
            case LATER_PARTIES ->
                "The article names more parties than are screened in one article. The last ones were not screened: that"
                        + " no hit is shown for them does not mean that they are not listed.";
        };
    }

    /** "1 claim", "3 claims". */
    static String number(long count, String one) {
        return number(count, one, one + "s");
    }

    static String number(long count, String one, String many) {
        return String.format(Locale.ENGLISH, "%,d ", count) + (count == 1 ? one : many);
    }
}
