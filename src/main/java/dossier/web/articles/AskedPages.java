package dossier.web.articles;

import dossier.articles.PageFetcher;
import dossier.articles.PageRefusedException;
import dossier.web.access.Roles;
import dossier.web.http.ProblemException;
import dossier.web.http.ProblemView;
import io.quarkus.security.identity.SecurityIdentity;
import org.jboss.logging.Logger;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import jakarta.inject.Singleton;

/** Fetches the page whose address stands in a request, for an admin. */
@Singleton
public class AskedPages {

    private static final Logger LOG = Logger.getLogger(AskedPages.class);
    private static final String FIELD = "url";
    private static final int LONGEST = 2_000;

    private final PageFetcher fetcher;
    private final SecurityIdentity caller;

    AskedPages(PageFetcher fetcher, SecurityIdentity caller) {
        this.fetcher = fetcher;
        this.caller = caller;
    }

    /** @throws ProblemException 403 for others than an admin, 400 for an address that is not read, 502 for a silent host */
    PageFetcher.Page fetch(String url) {
        if (!caller.hasRole(Roles.ADMIN)) {
            throw new ProblemException(ProblemView.of(
                            403, "to have a page fetched needs the role " + Roles.ADMIN + "; send its html instead")
                    .at(FIELD));
        }
        try {
            return fetcher.fetch(address(url));
        } catch (PageRefusedException refused) {
            throw ProblemException.badField(FIELD, refused.detail());
        } catch (IOException unanswered) {
            LOG.infof("A page was not fetched: %s", unanswered.getMessage());
            throw new ProblemException(ProblemView.of(
                            502,
                            String.format(
                                    Locale.ROOT, "the page cannot be fetched just now: %s", unanswered.getMessage()))
                    .at(FIELD));
        }
    }

    private static URI address(String url) {
        try {
            if (url.length() <= LONGEST) {
                return new URI(url.strip());
            }
        } catch (URISyntaxException unreadable) {
            throw ProblemException.badField(FIELD, "url must be an address: https://example.org/article");
        }
        throw ProblemException.badField(FIELD, "url must not be longer than " + LONGEST + " characters");
    }
}
