package dossier.web.pages.signin;

import dossier.web.access.Callers;
import dossier.web.access.PageForm;
import dossier.web.access.ReturnAddress;
import dossier.web.access.Sessions;
import dossier.web.http.ProblemException;
import dossier.web.http.Problems;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.openapi.annotations.Operation;

import java.time.Duration;
import java.util.Optional;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Where people sign in, to be led to the page that they wanted, and where they sign out. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class SignInPage {

    private static final int UNAUTHORISED = 401;
    private static final int TOO_MANY = 429;
    private static final int LONGEST_NAME = 200;

    /** Says neither which of the two was wrong nor whether there is such a user. */
    private static final String WRONG = "The user name or the password is wrong.";

    private static final String UNENCRYPTED =
            "Signing in needs https. This page was opened by http, and then anybody on the network"
                    + " between could read the password. Open it by https, or ask whoever runs this service.";

    private final Sessions sessions;

    SignInPage(Sessions sessions) {
        this.sessions = sessions;
    }

    /**
     * What the form holds.
     *
     * @param to where to go afterwards
     * @param user what was typed as user name
     * @param said what is wrong, or nothing
     */
    public record Form(String to, String user, Optional<String> said) {}

    /** Its template. */
    @CheckedTemplate(basePath = "pages")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance signIn(Form form);
    }

    /** The form. */
    @GET
    @Path("sign-in")
    @Operation(hidden = true)
    public Response page(@QueryParam("to") Optional<String> to) {
        offered();
        return answer(Response.ok(), new Form(ReturnAddress.of(to), "", Optional.empty()));
    }

    /** Signs somebody in. Waiting after wrong passwords holds no thread. */
    @POST
    @Path("sign-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PageForm
    @Operation(hidden = true)
    public Uni<Response> signIn(
            @FormParam("user") Optional<String> user,
            @FormParam("password") Optional<String> password,
            @FormParam("to") Optional<String> to,
            RoutingContext call) {
        offered();
        String name = user.map(String::strip).orElse("");
        String next = ReturnAddress.of(to);
        if (!sessions.canBeKept(call)) {
            return Uni.createFrom().item(refused(UNAUTHORISED, new Form(next, name, Optional.of(UNENCRYPTED))));
        }
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return Uni.createFrom()
                    .item(answer(Response.status(Response.Status.BAD_REQUEST), new Form(next, "", Optional.of(WRONG))));
        }
        return sessions.signIn(call, name, password.orElse("")).map(attempt -> {
            if (attempt.done()) {
                return seeOther(next);
            }
            return attempt.pause()
                    .map(wait -> tooMany(wait, new Form(next, name, Optional.of(inWords(wait)))))
                    .orElseGet(() -> refused(UNAUTHORISED, new Form(next, name, Optional.of(WRONG))));
        });
    }

    /** Signs somebody out; whoever is out already is so afterwards too. */
    @POST
    @Path("sign-out")
    @PageForm
    @Operation(hidden = true)
    public Response signOut(RoutingContext call) {
        offered();
        sessions.end(call);
        // pages that the browser has kept are not to be had by going back
        call.response().putHeader("Clear-Site-Data", "\"cache\"");
        return seeOther("/sign-in");
    }

    private void offered() {
        if (!sessions.isOffered()) {
            throw ProblemException.notFound(Problems.detail(Response.Status.NOT_FOUND.getStatusCode()));
        }
    }

    private static String inWords(Duration wait) {
        return "Too many wrong passwords came from this address. Try again in " + wait.toSeconds() + " seconds.";
    }

    private static Response tooMany(Duration wait, Form form) {
        return answer(Response.status(TOO_MANY).header(HttpHeaders.RETRY_AFTER, wait.toSeconds()), form);
    }

    private static Response refused(int status, Form form) {
        return answer(Response.status(status).header(HttpHeaders.WWW_AUTHENTICATE, Callers.BY_FORM), form);
    }

    private static Response answer(Response.ResponseBuilder answer, Form form) {
        return answer.entity(Templates.signIn(form))
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** As it stands: an address that browsers send may hold signs that Java's URI refuses. */
    private static Response seeOther(String address) {
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, address)
                .build();
    }
}
