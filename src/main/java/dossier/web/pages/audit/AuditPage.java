package dossier.web.pages.audit;

import dossier.audit.AuditAction;
import dossier.audit.AuditEntries;
import dossier.audit.AuditEntry;
import dossier.web.access.Roles;
import dossier.web.audit.AuditCheckView;
import dossier.web.audit.AuditQuery;
import dossier.web.audit.AuditWords;
import dossier.web.http.Checks;
import dossier.web.http.Parameters;
import dossier.web.http.ProblemException;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.eclipse.microprofile.openapi.annotations.Operation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** What was done, the newest first. Works without a script. */
@Path("/audit")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.ADMIN)
public class AuditPage {

    private static final int SHOWN = 50;

    private final AuditEntries entries;

    AuditPage(AuditEntries entries) {
        this.entries = entries;
    }

    /** Its template. */
    @CheckedTemplate(basePath = "pages")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance audit(
                List<ShownEntry> entries,
                Asked asked,
                List<Choice> actions,
                long next,
                Optional<AuditCheckView> checked,
                List<String> wrong);
    }

    /**
     * What is asked for, as it stands in the address.
     *
     * @param from a day, or empty
     * @param to a day, or empty
     * @param who a user, or empty
     * @param action name of an action, or empty
     * @param query what was asked, or empty
     */
    public record Asked(String from, String to, String who, String action, String query) {

        /** Whether anything narrows the list. */
        public boolean filtered() {
            return !(from + to + who + action + query).isBlank();
        }
    }

    /**
     * An action that can be chosen.
     *
     * @param name for programs
     * @param words for people
     */
    public record Choice(String name, String words) {}

    /** Entries, and if wanted a check of the chain. */
    @GET
    @Operation(hidden = true)
    public TemplateInstance page(
            @QueryParam("from") Optional<String> from,
            @QueryParam("to") Optional<String> to,
            @QueryParam("who") Optional<String> who,
            @QueryParam("action") Optional<String> action,
            @QueryParam("query") Optional<String> query,
            @QueryParam("cursor") Optional<String> cursor,
            @QueryParam("check") Optional<String> check) {
        Asked asked = new Asked(from.orElse(""), to.orElse(""), who.orElse(""), action.orElse(""), query.orElse(""));
        Checks checks = new Checks();
        AuditEntries.Filter filter = AuditQuery.checked(from, to, who, action, query, checks);
        long before = Parameters.given(cursor).isPresent() ? Parameters.cursor(cursor, checks) : Long.MAX_VALUE;
        boolean checked = Parameters.flag("check", check, checks);
        try {
            checks.done();
        } catch (ProblemException wrong) {
            return Templates.audit(
                    List.of(),
                    asked,
                    choices(),
                    0,
                    Optional.empty(),
                    wrong.problem().messages());
        }
        List<AuditEntry.Chained> found = entries.before(filter, before, SHOWN + 1);
        List<AuditEntry.Chained> shown = found.stream().limit(SHOWN).toList();
        Map<String, String> stamps = entries.stamps(
                shown.stream().map(next -> next.entry().stamp()).distinct().toList());
        return Templates.audit(
                shown.stream()
                        .map(next -> ShownEntry.of(
                                next, stamps.getOrDefault(next.entry().stamp(), "")))
                        .toList(),
                asked,
                choices(),
                found.size() > SHOWN ? shown.get(SHOWN - 1).entry().number() : 0,
                checked ? Optional.of(AuditCheckView.of(entries.verify())) : Optional.empty(),
                List.of());
    }

    private static List<Choice> choices() {
        return Arrays.stream(AuditAction.values())
                .map(action -> new Choice(action.name(), AuditWords.inWords(action)))
                .toList();
    }
}
