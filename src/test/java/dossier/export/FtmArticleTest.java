package dossier.export;

import dossier.analysis.ArticleAnalysis;
import dossier.analysis.ArticleHit;
import dossier.analysis.PersonInArticle;
import dossier.articles.Article;
import dossier.lists.ListedOn;
import dossier.lists.ListingKind;
import dossier.lists.ListingRef;
import dossier.mentions.Mention;
import dossier.screening.Band;
import dossier.screening.Stamp;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

class FtmArticleTest {

    private static final UUID ID = UUID.fromString("3f0f6a3e-2b1c-4c57-9d0c-0a5a4f6d1b7e");

    @Test
    void anArticleSaysWhereAndWhenItAppeared() {
        FtmEntity article = entities(Band.REVIEW, "https://www.example.org/talks", "Talks went on.")
                .get(0);

        assertThat(article.schema()).isEqualTo("Article");
        assertThat(article.id()).isEqualTo("article." + ID);
        assertThat(article.properties())
                .containsEntry("title", List.of("Talks"))
                .containsEntry("publishedAt", List.of("2022-04-20"))
                .containsEntry("language", List.of("deu"))
                .containsEntry("sourceUrl", List.of("https://www.example.org/talks"))
                .containsEntry("publisher", List.of("example.org"))
                .containsEntry("bodyText", List.of("Talks went on."));
    }

    @Test
    void aSourceThatIsNoAddressIsThePublisher() {
        FtmEntity article = entities(Band.REVIEW, "The Daily: Example", "x").get(0);

        assertThat(article.properties())
                .containsEntry("publisher", List.of("The Daily: Example"))
                .doesNotContainKey("sourceUrl");
    }

    @Test
    void aLongTextIsGivenWholeInPieces() {
        String text = IntStream.range(0, 9_000)
                .mapToObj(number -> "Wort " + number + " und noch eins 😀")
                .collect(Collectors.joining(" "));

        List<String> pieces =
                entities(Band.REVIEW, "", text).get(0).properties().get("bodyText");

        assertThat(String.join("", pieces).equals(text)).isTrue();
        assertThat(pieces).hasSizeGreaterThan(2).allMatch(piece -> piece.length() <= 65_000);
    }

    @Test
    void onlyAMatchSaysWhoAMentionIs() {
        List<FtmEntity> entities = entities(
                Band.REVIEW,
                "",
                "x",
                party(
                        "Anna Example",
                        hit("7", ListingKind.PERSON, Band.MATCH),
                        hit("8", ListingKind.PERSON, Band.REVIEW)));

        FtmEntity mention = entities.get(1);
        assertThat(mention.schema()).isEqualTo("Mention");
        assertThat(mention.properties())
                .containsEntry("document", List.of("article." + ID))
                .containsEntry("name", List.of("Anna Example"))
                .containsEntry("resolved", List.of("eu-fsf.7"))
                .containsEntry("detectedSchema", List.of("Person"));
        assertThat(entities.get(0).properties()).containsEntry("peopleMentioned", List.of("Anna Example"));
    }

    @Test
    void aHitIsALinkThatSaysHowSureItIs() {
        List<FtmEntity> entities =
                entities(Band.REVIEW, "", "x", party("Anna Example", hit("8", ListingKind.PERSON, Band.REVIEW)));

        FtmEntity link = entities.get(2);
        assertThat(link.schema()).isEqualTo("Documentation");
        assertThat(link.properties())
                .containsEntry("document", List.of("article." + ID))
                .containsEntry("entity", List.of("eu-fsf.8"))
                .containsEntry("role", List.of("Needs review, score 0.40"))
                .containsEntry("status", List.of("REVIEW"))
                .containsEntry("date", List.of("2022-04-20"))
                .containsEntry("summary", List.of("Because of 8."))
                .containsEntry(
                        "description",
                        List.of(
                                "The entry was not on the list when the article appeared. The entry is no longer on the list."));
    }

    @Test
    void hitsBelowTheLowestBandAreLeftOut() {
        List<FtmEntity> entities =
                entities(Band.MATCH, "", "x", party("Anna Example", hit("8", ListingKind.PERSON, Band.REVIEW)));

        assertThat(entities).extracting(FtmEntity::schema).containsExactly("Article", "Mention");
    }

    @Test
    void aShipIsLinkedAndNoMentionIsResolvedToIt() {
        List<FtmEntity> entities =
                entities(Band.REVIEW, "", "x", party("MV Example", hit("9", ListingKind.VESSEL, Band.MATCH)));

        assertThat(entities.get(1).properties()).doesNotContainKey("resolved"); // its range is LegalEntity
        assertThat(entities.get(2).properties()).containsEntry("entity", List.of("eu-fsf.9"));
    }

    private static List<FtmEntity> entities(Band lowest, String source, String text, PersonInArticle... people) {
        Article article =
                new Article(ID, "Talks", text, Optional.of(LocalDate.of(2022, 4, 20)), "de", source, Instant.EPOCH);
        ArticleAnalysis analysis = new ArticleAnalysis(
                article,
                List.of(people),
                List.of(),
                List.of(),
                new Stamp("1", Map.of(), false),
                Instant.parse("2026-11-28T06:00:00.5Z"));
        return new FtmArticle(
                        listing -> listing.list() + "." + listing.reference(),
                        (party, hit) -> "Because of " + hit.listing().reference() + ".",
                        lowest)
                .of(analysis);
    }

    private static PersonInArticle party(String name, ArticleHit... hits) {
        return new PersonInArticle(
                name, hits[0].kind(), List.of(new Mention(0, 1, "x")), List.of(), List.of(), List.of(hits));
    }

    private static ArticleHit hit(String reference, ListingKind kind, Band band) {
        return new ArticleHit(
                ListingRef.of("eu-fsf", reference),
                new ArticleHit.Named("Anna Example", Optional.empty()),
                kind,
                new ArticleHit.Likelihood(0.4, band),
                new ArticleHit.Standing(ListedOn.Answer.NO, Optional.empty(), Optional.empty(), false),
                List.of(),
                List.of(),
                false);
    }
}
