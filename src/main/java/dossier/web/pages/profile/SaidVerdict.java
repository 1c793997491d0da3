package dossier.web.pages.profile;

import dossier.reviews.ReviewVerdict;
import dossier.web.pages.PageWords;
import dossier.web.words.VerdictWords;

import java.util.stream.Collectors;

/**
 * What a reviewer decided on whether somebody is this party.
 *
 * @param about whom he decided on
 * @param said what he decided, in words
 * @param listings the entries that it is about
 * @param note why; may be empty
 * @param by who, and when
 * @param holds whether it holds still
 */
public record SaidVerdict(String about, String said, String listings, String note, String by, boolean holds) {

    static SaidVerdict of(ReviewVerdict verdict) {
        return new SaidVerdict(
                verdict.name(),
                VerdictWords.of(verdict.said()),
                verdict.listings().stream().map(ProfileWords::listing).collect(Collectors.joining("; ")),
                verdict.note(),
                verdict.by() + ", " + PageWords.inWords(verdict.saying().at()),
                verdict.changed().isEmpty());
    }
}
