package dossier.web.agents;

import dossier.analysis.ArticleAnalysis;
import dossier.analysis.ArticleHit;
import dossier.analysis.ClaimInArticle;
import dossier.analysis.PersonInArticle;
import dossier.claims.Verdict;
import dossier.lists.ListingKind;
import dossier.screening.Band;
import dossier.web.http.Rounded;
import dossier.web.words.ReasonSentence;
import dossier.web.words.Who;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Who in a text is listed, and whether what it says about sanctions is so.
 *
 * @param result the answer in one sentence
 * @param parties every party that the text names, in its order
 * @param claims what the text says about sanctions, checked
 * @param notRead what was not looked at
 * @param sample whether any list is bundled sample data
 */
public record TextAnswer(String result, List<Party> parties, List<Claim> claims, List<String> notRead, boolean sample) {

    /**
     * A party.
     *
     * @param name the fullest form of its name in the text
     * @param kind what the text suggests it is
     * @param standing MATCH, REVIEW, or NONE: nobody listed is meant, as far as can be told
     * @param score of the likeliest listing, 0 to 1; 0 where there is none
     * @param because why, in one sentence
     * @param profile id of the likeliest party, for the tool profile
     * @param lists titles of the lists that have it
     * @param listedOnDayOfText whether it was listed on the day of the text: YES, NO or UNKNOWN
     */
    public record Party(
            String name,
            ListingKind kind,
            String standing,
            double score,
            String because,
            String profile,
            List<String> lists,
            String listedOnDayOfText) {

        static Party of(PersonInArticle person, Function<ArticleHit, String> profileOf) {
            List<ArticleHit> likely = person.hits().stream()
                    .filter(hit -> hit.band() != Band.WEAK)
                    .toList();
            if (likely.isEmpty()) {
                return new Party(person.name(), person.kind(), "NONE", 0, "", "", List.of(), "UNKNOWN");
            }
            ArticleHit best = likely.get(0);
            return new Party(
                    person.name(),
                    person.kind(),
                    best.band().name(),
                    Rounded.of(best.score()),
                    ReasonSentence.of(best, person.name(), Who.of(best.kind())).sentence(),
                    profileOf.apply(best),
                    ListTitles.of(likely.stream().map(ArticleHit::listing).toList()),
                    best.listedOnArticleDate().name());
        }
    }

    /**
     * Something that the text says.
     *
     * @param text the clause
     * @param subject of whom
     * @param verdict CONFIRMED and so on
     * @param because on what the verdict rests
     */
    public record Claim(String text, String subject, Verdict verdict, String because) {

        static Claim of(ClaimInArticle claim) {
            return new Claim(
                    claim.clause().text(),
                    claim.subject(),
                    claim.found().verdict(),
                    claim.found().because());
        }
    }

    static TextAnswer of(ArticleAnalysis analysis, Function<ArticleHit, String> profileOf) {
        List<Party> parties = analysis.people().stream()
                .map(person -> Party.of(person, profileOf))
                .toList();
        long matches = parties.stream()
                .filter(party -> party.standing().equals("MATCH"))
                .count();
        long reviews = parties.stream()
                .filter(party -> party.standing().equals("REVIEW"))
                .count();
        return new TextAnswer(
                "Parties named: " + parties.size() + "; " + matches + (matches == 1 ? " match, " : " matches, ")
                        + reviews
                        + " to be reviewed by a person; statements about sanctions checked: "
                        + analysis.claims().size() + ".",
                parties,
                analysis.claims().stream().map(Claim::of).toList(),
                analysis.notRead().stream()
                        .map(what -> what.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .toList(),
                analysis.stamp().sample());
    }
}
