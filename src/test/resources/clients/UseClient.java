import dossier.client.ApiClient;
import dossier.client.ApiException;
import dossier.client.api.ArticlesApi;
import dossier.client.api.ListingsApi;
import dossier.client.api.ListsApi;
import dossier.client.api.ScreeningApi;
import dossier.client.model.Analysis;
import dossier.client.model.ArticleRequest;
import dossier.client.model.Band;
import dossier.client.model.Hit;
import dossier.client.model.ListingKind;
import dossier.client.model.ListingPage;
import dossier.client.model.Problem;
import dossier.client.model.Query;
import dossier.client.model.ScreeningRequest;
import dossier.client.model.Snapshot;
import dossier.client.model.SnapshotChanges;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;

/** Calls a running service with the client that openapi-generator made; ends with an error if an answer is not as expected. */
public final class UseClient {

    public static void main(String[] arguments) throws Exception {
        ApiClient client = new ApiClient();
        client.updateBaseUri(arguments[0]);
        screen(new ScreeningApi(client));
        table(new ScreeningApi(client));
        lookUp(new ListingsApi(client));
        preview(new ArticlesApi(client));
        changes(new ListsApi(client));
        wrong(client);
        System.out.println("Every call was answered as expected");
    }

    private static void screen(ScreeningApi screening) throws ApiException {
        Query query = new Query()
                .id("1")
                .name("Vladimir Alexseyev")
                .kind(ListingKind.PERSON)
                .birthDate("1961");
        Hit hit = screening
                .screenNames(new ScreeningRequest().addQueriesItem(query).limit(3), null, true, null, null)
                .getResults()
                .get(0)
                .getHits()
                .get(0);
        check(hit.getReference().equals("21331") || hit.getBand() == Band.MATCH, hit);
        check(hit.getScore() > 0.5 && !hit.getProgrammes().isEmpty() && hit.getListedSince() != null, hit);
        check(hit.getEvidence() != null && !hit.getEvidence().isEmpty(), hit);
    }

    private static void table(ScreeningApi screening) throws Exception {
        File answer = screening.screenTable(
                "name;birth\n\"Vladimir Alexseyev\";1961\n",
                "person",
                2,
                null,
                null,
                "birth",
                null,
                0.2,
                null,
                "semicolon",
                null,
                null,
                true,
                null,
                null,
                null,
                null,
                List.of("name"),
                null,
                "double",
                0);
        String rows = Files.readString(answer.toPath(), StandardCharsets.UTF_8);
        check(rows.startsWith("row,id,name,list,") && rows.contains("MATCH"), rows);
    }

    private static void lookUp(ListingsApi listings) throws ApiException {
        ListingPage page = listings.searchListings(
                null,
                "ru",
                null,
                ListingKind.PERSON,
                "us-ofac-sdn",
                LocalDate.of(2099, 1, 1),
                0,
                null,
                "alexseyev",
                10);
        check(page.getTotal() > 0, page);
        check(page.getListings().get(0).getReference().equals("21331"), page);
        check(listings.getListing("us-ofac-sdn", "21331", null).getListing().getKind() == ListingKind.PERSON, page);
    }

    private static void preview(ArticlesApi articles) throws ApiException {
        Analysis analysis = articles.previewArticle(
                new ArticleRequest()
                        .text("Lt. Gen. Vladimir Alexseyev, first deputy head of the GRU, led the talks.")
                        .publishedOn("2022-04-20"),
                null);
        check(analysis.getPeople().get(0).getName().equals("Vladimir Alexseyev"), analysis);
        check(analysis.getArticle().getId() == null, analysis);
    }

    private static void changes(ListsApi lists) throws ApiException {
        List<Snapshot> snapshots = lists.getSnapshots("us-ofac-sdn").getSnapshots();
        SnapshotChanges changes =
                lists.getSnapshotChanges("us-ofac-sdn", snapshots.get(0).getId(), 2, 0);
        check(changes.getLimit() == 2 && changes.getAdded().size() <= 2, changes);
    }

    private static void wrong(ApiClient client) throws Exception {
        try {
            new ListingsApi(client).searchListings(null, "zz", null, null, null, null, null, null, null, null);
            check(false, "a country that does not exist was taken");
        } catch (ApiException refused) {
            Problem problem = client.getObjectMapper().readValue(refused.getResponseBody(), Problem.class);
            check(refused.getCode() == 400 && problem.getStatus() == 400, problem);
            check("country".equals(problem.getField()) && problem.getDetail().contains("ISO 3166"), problem);
        }
    }

    private static void check(boolean expected, Object answer) {
        if (!expected) {
            throw new IllegalStateException("not as expected: " + answer);
        }
    }

    private UseClient() {}
}
