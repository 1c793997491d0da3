package dossier.web.pages.article;

import dossier.articles.CopyGroup;
import dossier.web.pages.PageWords;
import dossier.web.words.BandWords;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An article as it was read.
 *
 * @param id ours, where it is kept
 * @param title its headline, or empty
 * @param about day, language, where it was read, how long it is
 * @param verdict what it says in one line
 * @param gaps what was not read, and what silence means then
 * @param text the text with every name in place
 * @param parties who is named, in order of the text
 * @param claims what it says about sanctions
 * @param notChecked claims were not looked for
 * @param from lists, engine and time that the answer is made from
 * @param copies articles with the same story in the same words
 */
public record ReadArticle(
        Optional<UUID> id,
        String title,
        List<String> about,
        ArticleVerdict verdict,
        List<String> gaps,
        MarkedText text,
        List<PartyCard> parties,
        List<ClaimCard> claims,
        boolean notChecked,
        From from,
        List<Copy> copies) {

    public ReadArticle {
        about = List.copyOf(about);
        gaps = List.copyOf(gaps);
        parties = List.copyOf(parties);
        claims = List.copyOf(claims);
        copies = List.copyOf(copies);
    }

    /**
     * What an answer is made from.
     *
     * @param day on which it was read
     * @param engine the engine's version
     * @param lists each list with its snapshot
     * @param matchFrom score from which on a hit is a match, 0 to 1
     * @param reviewFrom score from which on it needs review, 0 to 1
     * @param sample made from bundled sample data
     */
    public record From(
            String day, String engine, List<String> lists, double matchFrom, double reviewFrom, boolean sample) {

        public From {
            lists = List.copyOf(lists);
        }

        /** "0.55". */
        public String match() {
            return BandWords.score(matchFrom);
        }

        /** "0.25". */
        public String review() {
            return BandWords.score(reviewFrom);
        }

        /** Where a match begins on the bar, in pixels. */
        public double matchAt() {
            return matchFrom * TiedProfile.WIDTH;
        }

        /** Where review begins on the bar, in pixels. */
        public double reviewAt() {
            return reviewFrom * TiedProfile.WIDTH;
        }
    }

    /** A near copy. */
    public record Copy(String href, String title, String about) {

        static Copy of(CopyGroup.Copy copy) {
            String day = copy.publishedOn().map(PageWords::inWords).orElse("");
            return new Copy(
                    "/articles/" + copy.id(),
                    copy.title().isBlank() ? "Untitled" : copy.title(),
                    day.isEmpty() || copy.source().isEmpty() ? day + copy.source() : day + " · " + copy.source());
        }
    }

    /** The title, or what stands for one. */
    public String headline() {
        return title.isBlank() ? "Article without a title" : title;
    }

    /** Those whose hits are more than weak, matches first, people before the others. */
    public List<PartyCard> listed() {
        return parties.stream()
                .filter(party -> party.best().isPresent())
                .sorted(Order.BY_WEIGHT)
                .toList();
    }

    /** The others. */
    public List<PartyCard> unlisted() {
        return parties.stream()
                .filter(party -> party.best().isEmpty())
                .sorted(Order.BY_WEIGHT)
                .toList();
    }
}
