package dossier.claims;

import dossier.lists.PartialDate;

import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Puts into words what a verdict rests on: sentences that an editor can print. The only place that words them. */
public final class ClaimWording {

    private ClaimWording() {}

    /** One or several sentences: the verdict, why, and what the date is worth. */
    public static String because(CheckedClaim checked) {
        String grounds =
                checked.grounds().stream().map(ClaimWording::ground).distinct().collect(Collectors.joining("; "));
        return verdict(checked) + ": " + grounds + date(checked) + ".";
    }

    private static String verdict(CheckedClaim checked) {
        return switch (checked.verdict()) {
            case CONFIRMED ->
                switch (checked.claim().polarity()) {
                    case LISTED -> "Listed";
                    case NOT_LISTED -> "Not listed, as the article says";
                    case DELISTED -> "No longer listed, as the article says";
                };
            case NOT_LISTED -> "Not listed, against what the article says";
            case LISTED_BUT_ARTICLE_SAYS_NOT -> "Listed, although the article says not";
            case UNVERIFIABLE -> "The lists cannot tell";
        };
    }

    private static String date(CheckedClaim checked) {
        return switch (checked.dateVerdict()) {
            case CONFIRMED -> "; this agrees with " + said(checked.claim().date());
            case DIFFERS -> ", but the article says " + said(checked.claim().date());
            case UNVERIFIABLE ->
                "; " + said(checked.claim().date()) + " can be neither confirmed nor contradicted from it";
            case NONE -> "";
        };
    }

    private static String ground(VerdictBasis ground) {
        return switch (ground.kind()) {
            case LISTED_WITHOUT_DATE -> where(ground) + " gives no date of listing";
            case DESIGNATED ->
                where(ground) + " gives " + day(ground) + " as the date of designation"
                        + (ground.source().isEmpty() ? "" : " (“" + ground.source() + "”)");
            case CARRIED_OVER ->
                where(ground) + " gives " + day(ground)
                        + ", on which older listings were carried over into new law, so it was listed before";
            case REMARKED -> where(ground) + " gives " + day(ground) + " as the date of listing, in its remark";
            case LEGAL_ACT -> where(ground) + " rests on a legal act of " + day(ground) + ", which may be an amendment";
            case FIRST_SEEN -> where(ground) + " is new in our copy of " + day(ground);
            case LISTED_LATER -> where(ground) + " begins only on " + day(ground) + ", after the article";
            case REMOVED -> where(ground) + " was gone by " + day(ground);
            case STILL_LISTED -> "it stands in the " + ground.list() + " of " + day(ground);
            case ABSENT -> "nobody of that name is in the " + ground.list() + " of " + day(ground);
            case ABSENT_ON_OTHER_DAY ->
                "nobody of that name is in the " + ground.list() + " of " + day(ground)
                        + ", which does not show who was listed when the article appeared";
            case AFTER_THE_LIST -> "what the article says is later than the " + ground.list() + " of " + day(ground);
            case REMOVAL_NOT_SEEN -> "it is not in the lists that are loaded, and no earlier one shows that it was";
            case MAY_BE_LISTED_AGAIN ->
                "it is still in the list that is loaded, but may have been taken off and listed again";
            case NO_LIST -> "no list of this authority is loaded";
            case AUTHORITY_NOT_NAMED -> "the article names no single authority, and at least one lists it";
            case ENTRY_BAN_ONLY -> "an American ban on entry alone is in no list";
            case SUBJECT_NOT_DECIDED -> "which listing is meant has to be decided first";
            case NO_DAY -> "the article has no date";
        };
    }

    private static String where(VerdictBasis ground) {
        return "the entry in the " + ground.list()
                + ground.listing().map(ref -> " (" + ref.reference() + ")").orElse("");
    }

    private static String day(VerdictBasis ground) {
        return ground.date().map(ClaimWording::written).orElse("a date not given");
    }

    /** What a text said, as an editor would say it. */
    private static String said(SaidDate date) {
        return switch (date.precision()) {
            case AFTER -> date.from().map(ClaimWording::written).orElse("") + " or later";
            case BEFORE -> date.to().map(ClaimWording::written).orElse("") + " or earlier";
            case DAY, WEEK, MONTH, YEAR ->
                List.of(date.from(), date.to()).stream()
                        .flatMap(part -> part.stream())
                        .map(ClaimWording::written)
                        .distinct()
                        .collect(Collectors.joining(" to "));
            case NONE -> "no date";
        };
    }

    private static String written(PartialDate date) {
        if (date.month() == 0) {
            return Integer.toString(date.year());
        }
        String month = date.earliest().getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + date.year();
        return date.day() == 0 ? month : date.day() + " " + month;
    }
}
