package dossier.web;

import dossier.web.http.ProblemView;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import jakarta.ws.rs.core.Application;

/** Title and description of the API, in an analyst's words. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Dossier",
                        version = "1",
                        description = "Who in an article is under US, UK or EU sanctions, since when, and what else is"
                                + " known about them. Every answer gives its reasons and a stamp of the lists it was made"
                                + " from. Answers marked \"sample\" come from bundled sample data: do not act on them.",
                        license = @License(name = "Apache-2.0")),
        components = @Components(schemas = @Schema(name = "Problem", implementation = ProblemView.class)),
        tags = {
            @Tag(name = "Articles", description = "Who in this text is under sanctions?"),
            @Tag(name = "Screening", description = "Is this person or company on a list?"),
            @Tag(name = "Profiles", description = "What do we know about this person?"),
            @Tag(name = "Listings", description = "What exactly does a list say?"),
            @Tag(name = "Lists", description = "Which lists are loaded, how old are they, what changed?")
        })
public class ApiDescription extends Application {}
