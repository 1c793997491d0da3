package dossier.web.words;

import dossier.lists.PartialDate;
import dossier.reviews.ReviewVerdict;

import java.time.ZoneOffset;

/** How verdicts of people are said beside a hit. */
public final class VerdictWords {

    private VerdictWords() {}

    /** "the same party". */
    public static String of(ReviewVerdict.Said said) {
        return switch (said) {
            case SAME -> "the same party";
            case DIFFERENT -> "a different party";
            case UNSURE -> "unsure";
        };
    }

    /** "anna on 28 November 2026: a different party (“born elsewhere”)". */
    public static String of(ReviewVerdict verdict) {
        String day = PartialDate.of(verdict.at().atOffset(ZoneOffset.UTC).toLocalDate())
                .inWords();
        return verdict.by() + " on " + day + ": " + of(verdict.said())
                + (verdict.note().isBlank() ? "" : " (“" + verdict.note() + "”)")
                + (verdict.holds() ? "" : ". The list has changed since, so it is to be decided again");
    }
}
