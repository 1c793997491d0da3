package dossier.web.pages.review;

import dossier.analysis.ArticleHit;
import dossier.lists.Authority;
import dossier.profiles.ProfileArticle.Snippet;
import dossier.reviews.ReviewCase;
import dossier.reviews.ReviewVerdict;
import dossier.web.pages.PageWords;
import dossier.web.words.BandWords;

import java.util.List;
import java.util.Optional;

/**
 * A case as it is laid before a person.
 *
 * @param about the case
 * @param listedName name of the listed party
 * @param why the reasons in a sentence
 * @param rows what both say, one fact a row
 * @param authorities who lists the party
 * @param snippets sentences of the article that name the party
 * @param listTitles titles of the lists of the hits
 */
public record ShownCase(
        ReviewCase about,
        String listedName,
        String why,
        List<Row> rows,
        List<Authority> authorities,
        List<Snippet> snippets,
        List<String> listTitles) {

    /**
     * One fact.
     *
     * @param fact what it is
     * @param asked what the customer's table or the article says, or empty
     * @param listed what the lists say, or empty
     */
    public record Row(String fact, String asked, String listed) {}

    /** Whether the case comes from an article. */
    public boolean ofArticle() {
        return about.asked().sort() == ReviewCase.Sort.ARTICLE;
    }

    /** "Match" or "Needs review". */
    public String bandInWords() {
        return BandWords.inWords(about.best().band());
    }

    /** The score with two digits; never rounded up, so that it falls into the band that is shown. */
    public String score() {
        return BandWords.score(about.best().score());
    }

    /** From which score on a hit is a match: articles have a threshold of their own. */
    public String match(double ofNames) {
        return BandWords.score(ofArticle() ? ArticleHit.MATCH_FROM : ofNames);
    }

    /** The verdict said before, in a sentence, if there is one. */
    public Optional<String> before() {
        return about.last().map(ShownCase::inWords);
    }

    private static String inWords(ReviewVerdict verdict) {
        String said = switch (verdict.said()) {
            case SAME -> "the same";
            case DIFFERENT -> "different";
            case UNSURE -> "unsure";
        };
        String note = verdict.note().isBlank() ? "" : ": “" + verdict.note() + "”";
        String changed = verdict.changed().isEmpty()
                ? ""
                : " Since then the list has changed "
                        + String.join(
                                ", ",
                                verdict.changed().stream().map(ShownCase::field).toList()) + ".";
        return verdict.by() + " said " + said + " on " + PageWords.inWords(verdict.at())
                + (note.isEmpty() ? "." : note + ".") + changed;
    }

    private static String field(String name) {
        return switch (name) {
            case "birthDates" -> "the birth dates";
            case "countries" -> "the countries";
            case "gender" -> "the gender";
            case "identifiers" -> "the numbers";
            case "kind" -> "the kind";
            case "names" -> "the names";
            case "positions" -> "the positions";
            case "dates" -> "its dates";
            case "programmes" -> "the programmes";
            default -> "the reasons";
        };
    }
}
