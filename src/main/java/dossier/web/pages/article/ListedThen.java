package dossier.web.pages.article;

import dossier.analysis.ArticleHit;
import dossier.lists.Authority;
import dossier.lists.ListedOn;
import dossier.web.pages.PageWords;

import java.util.List;
import java.util.Optional;

/**
 * Whether an authority listed a party when the article appeared, and whether it does now.
 *
 * @param authority who
 * @param then on the article's day; empty where that day is not known, or the authority has no entry that fits
 * @param now whether it lists the party now; empty where it has no entry that fits
 * @param without what is said instead where there is no entry: none found, or the list is not loaded; of who does not sanction the lists
 *     that have the party, as a sentence calls them
 */
public record ListedThen(Authority authority, Optional<ListedOn.Answer> then, Optional<Boolean> now, String without) {

    /**
     * @param hits those on the authority's lists
     * @param dated whether the article's day is known
     * @param loaded whether one of its lists is loaded
     */
    static ListedThen of(Authority authority, List<ArticleHit> hits, boolean dated, boolean loaded) {
        if (hits.isEmpty()) {
            return new ListedThen(
                    authority, Optional.empty(), Optional.empty(), loaded ? "no entry found" : "list not loaded");
        }
        return new ListedThen(
                authority,
                dated ? Optional.of(then(hits)) : Optional.empty(),
                Optional.of(hits.stream().anyMatch(ArticleHit::listedNow)),
                authority.sanctions()
                        ? ""
                        : PageWords.listsInSentence(
                                hits.stream().map(ArticleHit::listing).toList()));
    }

    /** On one of its lists is enough. */
    private static ListedOn.Answer then(List<ArticleHit> hits) {
        List<ListedOn.Answer> answers =
                hits.stream().map(ArticleHit::listedOnArticleDate).toList();
        return answers.contains(ListedOn.Answer.YES)
                ? ListedOn.Answer.YES
                : answers.contains(ListedOn.Answer.UNKNOWN) ? ListedOn.Answer.UNKNOWN : ListedOn.Answer.NO;
    }

    /** "yes", "no", "unknown". */
    public static String inWords(ListedOn.Answer answer) {
        return switch (answer) {
            case YES -> "yes";
            case NO -> "no";
            case UNKNOWN -> "unknown";
        };
    }

    /** "then yes, now yes"; "no entry found". */
    public String words() {
        if (!authority.sanctions() && now.isPresent()) {
            return (now.get() ? "on " : "no longer on ") + without;
        }
        return now.map(listed -> then.map(answer -> "then " + inWords(answer) + ", ")
                                .orElse("") + "now " + (listed ? "yes" : "no"))
                .orElse(without);
    }

    /** Class in the style sheet. */
    public String style() {
        return now.map(listed -> listed ? "on" : "gone").orElse("off");
    }
}
