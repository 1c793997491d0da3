package dossier.web;

import dossier.web.http.ProblemView;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
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
                        license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")),
        components =
                @Components(
                        schemas = @Schema(name = "Problem", implementation = ProblemView.class),
                        securitySchemes = {
                            @SecurityScheme(
                                    securitySchemeName = "password",
                                    type = SecuritySchemeType.HTTP,
                                    scheme = "basic",
                                    description = "User and password. A service without credentials configured answers"
                                            + " this machine only, and without them."),
                            @SecurityScheme(
                                    securitySchemeName = "token",
                                    type = SecuritySchemeType.HTTP,
                                    scheme = "bearer",
                                    description = "A token of the OpenID provider, where one is configured.")
                        }),
        security = {@SecurityRequirement(name = "password"), @SecurityRequirement(name = "token")},
        tags = {
            @Tag(name = "Articles", description = "Who in this text is under sanctions?"),
            @Tag(name = "Screening", description = "Is this person or company on a list?"),
            @Tag(
                    name = "Watch lists",
                    description = "Which of our customers may be listed, today and after every change?"),
            @Tag(name = "Alerts", description = "What does the last change of a list mean for customers and articles?"),
            @Tag(name = "Profiles", description = "What do we know about this person?"),
            @Tag(name = "Listings", description = "What exactly does a list say?"),
            @Tag(name = "Lists", description = "Which lists are loaded, how old are they, what changed?"),
            @Tag(name = "Export", description = "How do other tools get everything that is listed?"),
            @Tag(
                    name = "Audit log",
                    description = "Who did what, and has anybody changed the log of it? As a page: [/audit](/audit).")
        })
public class ApiDescription extends Application {}
