package dossier.web.pages.article;

import dossier.analysis.ArticleAnalysis;
import dossier.articles.ArticleFilter;
import dossier.articles.ArticleRepository;
import dossier.articles.ArticleSettings;
import dossier.articles.HtmlText;
import dossier.documents.ReadDocument;
import dossier.web.access.PageForm;
import dossier.web.access.Roles;
import dossier.web.articles.ArticleReading;
import dossier.web.articles.ArticleRequest;
import dossier.web.articles.SentDocuments;
import dossier.web.http.Checks;
import dossier.web.http.FileNames;
import dossier.web.http.Ids;
import dossier.web.http.Parameters;
import dossier.web.http.ProblemException;
import dossier.web.http.ProblemView;
import dossier.web.pages.PageWords;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Read an article: paste it, drop its file, or look at a saved one. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.READER)
public class ReadPage {

    private static final int LONGEST_WORDS = 1_000;
    private static final int LAST_PAGE = 100_000;
    private static final Set<Integer> OF_THE_FORM = Set.of(400, 413, 502);

    /** Fields as the form calls them. */
    private static final Map<String, String> LABELS = Map.of(
            "title", "Title",
            "publishedOn", "Day of publication",
            "text", "Text",
            "url", "Address",
            "file", "File",
            "language", "Language",
            "source", "Where it was read");

    private final ArticleReading reading;
    private final SentDocuments documents;
    private final ArticleDrawing drawing;
    private final ArticleRepository articles;
    private final ArticleSettings settings;
    private final SecurityIdentity caller;

    ReadPage(
            ArticleReading reading,
            SentDocuments documents,
            ArticleDrawing drawing,
            ArticleRepository articles,
            ArticleSettings settings,
            SecurityIdentity caller) {
        this.reading = reading;
        this.documents = documents;
        this.drawing = drawing;
        this.articles = articles;
        this.settings = settings;
        this.caller = caller;
    }

    /** Its templates. */
    @CheckedTemplate(basePath = "pages")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance read(ReadForm form, SavedArticles saved);

        static native TemplateInstance article(ReadForm form, ReadArticle article);
    }

    /** The form, and the saved articles. */
    @GET
    @Path("read")
    @Operation(hidden = true)
    public TemplateInstance form(@QueryParam("q") Optional<String> q, @QueryParam("page") Optional<String> page) {
        Checks checks = new Checks();
        String words = checks.optional("q", q, LONGEST_WORDS).strip();
        int number = Parameters.number("page", page, 0, 0, LAST_PAGE, checks);
        checks.done();
        return Templates.read(form(ReadForm.Asked.NOTHING, Map.of()), saved(words, number));
    }

    private SavedArticles saved(String words, int page) {
        ArticleFilter filter = new ArticleFilter(
                words, Optional.empty(), Optional.empty(), false, page * SavedArticles.A_PAGE, SavedArticles.A_PAGE);
        return SavedArticles.of(words, articles.browse(filter), page);
    }

    /** A saved article, as it was read. */
    @GET
    @Path("articles/{id}")
    @Operation(hidden = true)
    public TemplateInstance saved(@PathParam("id") String id) {
        ArticleAnalysis analysis = Ids.uuid(id).flatMap(reading::find).orElseThrow(ReadPage::missing);
        return Templates.article(
                form(ReadForm.Asked.NOTHING, Map.of()),
                drawing.draw(analysis, true, reading.copies(analysis.article().id())));
    }

    private static ProblemException missing() {
        return ProblemException.notFound("there is no article of that id");
    }

    /** Reads what is sent; keeps it if that is asked for. */
    @POST
    @PageForm
    @Path("read")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response read(
            @Context HttpServerRequest call,
            @RestForm Optional<String> title,
            @RestForm Optional<String> publishedOn,
            @RestForm Optional<String> text,
            @RestForm Optional<String> url,
            @RestForm Optional<String> language,
            @RestForm Optional<String> source,
            @RestForm("file") @Nullable FileUpload file,
            @RestForm Optional<String> keep) {
        ReadForm.Asked typed = new ReadForm.Asked(
                title.orElse(""),
                publishedOn.orElse(""),
                text.orElse(""),
                url.orElse(""),
                language.orElse(""),
                source.orElse(""));
        ReadForm.Asked asked = typed;
        try {
            if (file != null && file.size() > 0) {
                asked = filled(typed, file, call);
            }
            return keep.isPresent() ? keep(asked, call) : preview(asked, call);
        } catch (ProblemException wrong) {
            if (!OF_THE_FORM.contains(wrong.problem().status())) {
                throw wrong;
            }
            return html(
                    Response.Status.fromStatusCode(wrong.problem().status()),
                    Templates.read(form(asked, wrong(wrong.problem())), saved("", 0)));
        }
    }

    /** What a file gives; what was typed of the article's title, day and source holds. */
    private ReadForm.Asked filled(ReadForm.Asked typed, FileUpload file, HttpServerRequest call) {
        ReadDocument read = documents.read(file, call);
        return new ReadForm.Asked(
                typed.title().isBlank() ? read.title() : typed.title(),
                typed.publishedOn().isBlank()
                        ? read.publishedOn().map(LocalDate::toString).orElse("")
                        : typed.publishedOn(),
                read.text(),
                "",
                typed.language(),
                typed.source().isBlank() ? FileNames.of(file) : typed.source());
    }

    private Response keep(ReadForm.Asked asked, HttpServerRequest call) {
        if (!caller.hasRole(Roles.ANALYST)) {
            throw new ProblemException(ProblemView.of(403, "to save an article needs the role " + Roles.ANALYST));
        }
        boolean byAddress = given(asked.url()).isPresent() && asked.text().isBlank();
        ReadForm.Asked sent = byAddress ? asRead(asked, reading.preview(request(asked), call)) : asked;
        ArticleAnalysis analysis = reading.keep(request(sent), call);
        return Response.seeOther(address(analysis.article().id())).build();
    }

    private Response preview(ReadForm.Asked asked, HttpServerRequest call) {
        ArticleAnalysis analysis = reading.preview(request(asked), call);
        return html(
                Response.Status.OK,
                Templates.article(
                        form(asRead(asked, analysis), Map.of()), drawing.draw(analysis, false, Optional.empty())));
    }

    /** What was read, as the form would have to hold it to have the same read again. */
    private static ReadForm.Asked asRead(ReadForm.Asked asked, ArticleAnalysis analysis) {
        return new ReadForm.Asked(
                analysis.article().title(),
                analysis.article().publishedOn().map(LocalDate::toString).orElse(asked.publishedOn()),
                analysis.article().text(),
                "",
                asked.language(),
                analysis.article().source());
    }

    private static ArticleRequest request(ReadForm.Asked asked) {
        Optional<String> url = given(asked.url());
        boolean page = HtmlText.isPage(asked.text());
        Optional<String> body =
                url.isPresent() && asked.text().isBlank() ? Optional.empty() : Optional.of(asked.text());
        return new ArticleRequest(
                given(asked.title()),
                body.filter(any -> !page),
                body.filter(any -> page),
                url,
                given(asked.publishedOn()),
                given(asked.language()),
                given(asked.source()));
    }

    private static Optional<String> given(String field) {
        return Optional.of(field.strip()).filter(text -> !text.isEmpty());
    }

    private ReadForm form(ReadForm.Asked asked, Map<String, String> wrong) {
        Set<String> hosts = settings.allowedHosts().orElse(Set.of());
        return new ReadForm(
                asked,
                wrong,
                caller.hasRole(Roles.ANALYST),
                caller.hasRole(Roles.ADMIN)
                        ? String.join(", ", hosts.stream().sorted().toList())
                        : "");
    }

    /** By field; what concerns none of the form's fields stands under the empty name. */
    private static Map<String, String> wrong(ProblemView problem) {
        Map<String, String> wrong = new HashMap<>();
        List<ProblemView.FieldError> errors = problem.errors().isEmpty()
                ? List.of(new ProblemView.FieldError(problem.field().orElse(""), problem.detail()))
                : problem.errors();
        for (ProblemView.FieldError error : errors) {
            String field = error.field().equals("html") ? "text" : error.field();
            String label = LABELS.getOrDefault(field, error.field());
            wrong.merge(
                    LABELS.containsKey(field) ? field : "",
                    PageWords.asSentence(error.message().replaceFirst("^" + Pattern.quote(error.field()), label)),
                    (one, more) -> one + " " + more);
        }
        return wrong;
    }

    private static URI address(UUID article) {
        return URI.create("/articles/" + article);
    }

    private static Response html(Response.Status status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page.render())
                .build();
    }
}
