package dossier.web.pages.profile;

import dossier.profiles.ProfileArticle;
import dossier.profiles.ProfileArticle.Snippet;
import dossier.screening.Band;
import dossier.web.pages.PageWords;
import dossier.web.profiles.JoinSentence;
import dossier.web.words.BandWords;

import java.util.List;

/**
 * An article that names the party.
 *
 * @param id its id
 * @param href where it can be read
 * @param title its headline
 * @param day when it appeared, in words; empty where that is not known
 * @param source where it was read; may be empty
 * @param band how sure it is that this party is meant, in words
 * @param style class of the band in the style sheet
 * @param sentences the text around the name
 * @param copies how many near copies it has
 * @param byHand that an analyst joined it, by whom, when and why; empty where the analysis says it
 */
public record ArticleLine(
        String id,
        String href,
        String title,
        String day,
        String source,
        String band,
        String style,
        List<Sentence> sentences,
        long copies,
        String byHand) {

    public ArticleLine {
        sentences = List.copyOf(sentences);
    }

    /**
     * Text around the name.
     *
     * @param before text before it
     * @param name the name
     * @param after text behind it
     */
    public record Sentence(String before, String name, String after) {

        static Sentence of(Snippet snippet) {
            return new Sentence(
                    snippet.text().substring(0, snippet.start()),
                    snippet.text().substring(snippet.start(), snippet.end()),
                    snippet.text().substring(snippet.end()));
        }
    }

    /** @param byNameOnly no listing is involved */
    static ArticleLine of(ProfileArticle article, boolean byNameOnly) {
        boolean joined = byNameOnly || article.byHand().isPresent() && article.band() == Band.WEAK;
        return new ArticleLine(
                article.head().id().toString(),
                "/articles/" + article.head().id(),
                article.head().title().isBlank()
                        ? "Article without a title"
                        : article.head().title(),
                article.head().publishedOn().map(PageWords::inWords).orElse(""),
                article.head().source(),
                joined
                        ? article.byHand().isPresent() ? "Joined by hand" : "Same name"
                        : BandWords.inWords(article.band()),
                joined ? "none" : BandWords.style(article.band()),
                article.snippets().stream().map(Sentence::of).toList(),
                article.copies(),
                article.byHand().map(JoinSentence::of).orElse(""));
    }
}
