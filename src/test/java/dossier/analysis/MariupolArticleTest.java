package dossier.analysis;

import dossier.articles.Article;
import dossier.articles.ArticleText;
import dossier.claims.ClaimAuthority;
import dossier.claims.DateVerdict;
import dossier.claims.Verdict;
import dossier.lists.ListingRef;
import dossier.screening.Band;
import dossier.screening.ScreenerForTests;
import dossier.tagging.TaggersForTests;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The main job on real input: one article against the full lists, where both stand beside the project. */
class MariupolArticleTest {

    private static final Path ARTICLE = Path.of("../shared/articles/mariupol.txt");
    private static final Path LISTS = Path.of("../shared/lists");

    private static ArticleAnalysis analysis;

    @BeforeAll
    static void analyse() throws Exception {
        assumeTrue(
                Files.exists(ARTICLE) && Files.isDirectory(LISTS),
                "skipped: no real article and lists at ../shared beside the project");
        ScreenerForTests real = ScreenerForTests.ofRealLists(LISTS);
        String text = ArticleText.ofPlain(Files.readString(ARTICLE));
        analysis = TestAnalysers.over(real, 300, Optional.of(TaggersForTests.load()))
                .analyse(new Article(
                        new UUID(0, 1), "", text, Optional.of(LocalDate.of(2022, 6, 1)), "en", "", Instant.EPOCH));
    }

    @Test
    void alexseyevIsFoundOnThreeListsAndIsNotHisNamesake() {
        assertThat(matches("Vladimir Alexseyev"))
                .containsExactlyInAnyOrder(
                        ListingRef.of("us-ofac-sdn", "21331"),
                        ListingRef.of("uk-sanctions-list", "CHW0007"),
                        ListingRef.of("eu-fsf", "119026"));
    }

    @Test
    void putinIsFoundByHisOfficeThoughTheTextNamesHimByOneWord() {
        assertThat(matches("Putin"))
                .containsExactlyInAnyOrder(
                        ListingRef.of("us-ofac-sdn", "35096"),
                        ListingRef.of("uk-sanctions-list", "RUS0251"),
                        ListingRef.of("eu-fsf", "135909"));
    }

    @Test
    void whatItSaysOfAlexseyevIsBorneOutAsFarAsTheListsSay() {
        List<ClaimInArticle> claims = analysis.claims().stream()
                .filter(claim -> claim.subject().equals("Vladimir Alexseyev"))
                .toList();
        assertThat(claims)
                .extracting(
                        ClaimInArticle::authority,
                        claim -> claim.found().verdict(),
                        claim -> claim.found().dateVerdict())
                .containsExactlyInAnyOrder(
                        tuple(ClaimAuthority.US, Verdict.CONFIRMED, DateVerdict.UNVERIFIABLE),
                        tuple(ClaimAuthority.UK, Verdict.CONFIRMED, DateVerdict.UNVERIFIABLE),
                        tuple(ClaimAuthority.EU, Verdict.CONFIRMED, DateVerdict.CONFIRMED));
    }

    @Test
    void assadAndTheGruAreFound() {
        assertThat(matches("Bashar al-Assad"))
                .contains(ListingRef.of("us-ofac-sdn", "12735"), ListingRef.of("uk-sanctions-list", "SYR0026"));
        assertThat(matches("GRU")).contains(ListingRef.of("us-ofac-sdn", "21343"));
    }

    @Test
    void thoseWithoutAListingHaveNone() {
        assertThat(List.of("Oleksandr Kovalov", "Alexander Zorin", "Sergei Skripal"))
                .allSatisfy(name -> assertThat(matches(name)).isEmpty());
    }

    @Test
    void surnamesAloneBelongToTheFullName() {
        assertThat(person("Vladimir Alexseyev").mentions()).hasSize(2);
        assertThat(person("Alexander Zorin").mentions()).hasSize(2);
    }

    private static List<ListingRef> matches(String name) {
        return person(name).hits().stream()
                .filter(hit -> hit.band() == Band.MATCH)
                .map(ArticleHit::listing)
                .toList();
    }

    private static PersonInArticle person(String name) {
        return analysis.people().stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not among "
                        + analysis.people().stream().map(PersonInArticle::name).toList()));
    }
}
