package dossier.web.export;

import dossier.analysis.AnalysisFilter;
import dossier.analysis.ArticleAnalysis;
import dossier.analysis.ArticleHit;
import dossier.export.FtmArticle;
import dossier.export.FtmEntity;
import dossier.lists.ListingRepository;
import dossier.profiles.ProfileDirectory;
import dossier.screening.Screener;
import dossier.web.access.Roles;
import dossier.web.audit.LoggedExport;
import dossier.web.http.Checks;
import dossier.web.http.Parameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Stored articles, whom they name and whom the lists may have of them, in the forms of other tools, streamed. */
@Path("/api/export")
@Tag(name = "Export")
@RolesAllowed(Roles.READER)
@LoggedExport
public class ArticleExportResource {

    private final ExportedArticles articles;
    private final ArticleRows rows;
    private final ListingRepository listings;
    private final ProfileDirectory profiles;
    private final Screener screener;

    ArticleExportResource(
            ExportedArticles articles,
            ArticleRows rows,
            ListingRepository listings,
            ProfileDirectory profiles,
            Screener screener) {
        this.articles = articles;
        this.rows = rows;
        this.listings = listings;
        this.profiles = profiles;
        this.screener = screener;
    }

    /** Entities of FollowTheMoney. */
    @GET
    @Path("articles.ftm.json")
    @Produces({ExportAnswer.LINES, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            operationId = "exportArticleEntities",
            summary = "Stored articles as entities of FollowTheMoney",
            description =
                    "One entity a line: each Article with its text, a Mention for each party that it names, a Documentation for each"
                            + " hit with its band, score and reason, and once each listed party that a hit refers to, with its Sanctions."
                            + " A Mention is resolved to a listed party only if the hit is a match. The file needs no other one.")
    @APIResponse(
            responseCode = "200",
            description = "One entity a line.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_OCTET_STREAM,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = ExportAnswer.LINES, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response entities(
            @Context HttpHeaders headers,
            @BeanParam ArticleExportFilter asked,
            @Parameter(
                            description =
                                    "PROFILE: one entity for all listings of one party. LISTING: an entity for each listing.",
                            example = "PROFILE",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"LISTING", "PROFILE"},
                                            defaultValue = "PROFILE"))
                    @QueryParam("by")
                    Optional<String> by) {
        Checks checks = new Checks();
        By entity = checks.constant("by", Parameters.given(by), By.class).orElse(By.PROFILE);
        AnalysisFilter filter = asked.checked(profiles, checks);
        return ExportAnswer.lines(headers, lines -> {
            ListedEntities listed = new ListedEntities(listings, profiles, screener.index(), entity);
            FtmArticle form = new FtmArticle(listed::idOf, articles::because, filter.band());
            articles.forEachPage(filter, page -> {
                List<FtmEntity> entities = new ArrayList<>();
                List<ArticleHit> hits = new ArrayList<>();
                for (ArticleAnalysis analysis : page) {
                    entities.addAll(form.of(analysis));
                    analysis.people().forEach(party -> hits.addAll(form.hits(party)));
                }
                lines.writeAll(listed.of(hits));
                lines.writeAll(entities);
            });
        });
    }

    /** A table of articles. */
    @GET
    @Path("articles.csv")
    @Produces({ExportAnswer.CSV, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            operationId = "exportArticles",
            summary = "Stored articles as a table",
            description =
                    "One row an article, without its text, with the parties that are a match and those that need review. Values of"
                            + " one cell are joined with semicolons.")
    @APIResponse(
            responseCode = "200",
            description = "One row an article.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_OCTET_STREAM,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = ExportAnswer.CSV, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response articles(@Context HttpHeaders headers, @BeanParam ArticleExportFilter asked) {
        return table(headers, asked, ArticleRows.ARTICLE, rows::ofArticle);
    }

    /** A table of hits. */
    @GET
    @Path("hits.csv")
    @Produces({ExportAnswer.CSV, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            operationId = "exportHits",
            summary = "Who in which article may be on which list, as a table",
            description =
                    "One row for each listing that a party of an article may be, with score, band and the reasons in one sentence."
                            + " With list or profile, only hits on that list or profile.")
    @APIResponse(
            responseCode = "200",
            description = "One row a hit.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_OCTET_STREAM,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = ExportAnswer.CSV, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response hits(@Context HttpHeaders headers, @BeanParam ArticleExportFilter asked) {
        return table(headers, asked, ArticleRows.HIT, rows::ofHits);
    }

    /** A table of mentions. */
    @GET
    @Path("mentions.csv")
    @Produces({ExportAnswer.CSV, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            operationId = "exportMentions",
            summary = "Every place at which a stored article names somebody, as a table",
            description =
                    "One row a mention, of listed parties and others, with where it begins and ends in the text (UTF-16 code units).")
    @APIResponse(
            responseCode = "200",
            description = "One row a mention.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_OCTET_STREAM,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = ExportAnswer.CSV, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response mentions(@Context HttpHeaders headers, @BeanParam ArticleExportFilter asked) {
        return table(headers, asked, ArticleRows.MENTION, rows::ofMentions);
    }

    private interface OfArticle {
        List<List<String>> rows(ArticleAnalysis analysis, AnalysisFilter filter);
    }

    private Response table(HttpHeaders headers, ArticleExportFilter asked, List<String> heading, OfArticle each) {
        AnalysisFilter filter = asked.checked(profiles, new Checks());
        return ExportAnswer.table(
                headers,
                heading,
                table -> articles.forEachPage(filter, page -> {
                    for (ArticleAnalysis analysis : page) {
                        table.writeAll(each.rows(analysis, filter));
                    }
                }));
    }
}
