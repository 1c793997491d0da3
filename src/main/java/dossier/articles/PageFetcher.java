package dossier.articles;

import dossier.outgoing.AddressRefusedException;
import dossier.outgoing.AllowedHosts;
import dossier.outgoing.PublicAddress;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Fetches a page from a host that an admin has allowed; every redirect is checked like the first address. */
@ApplicationScoped
public class PageFetcher {

    private static final int MOST_REDIRECTS = 5;
    private static final int OK = 200;
    private static final Set<String> PAGES = Set.of("text/html", "text/plain");
    private static final String AGENT = "Dossier/0.1 (reads articles)";

    private final AllowedHosts hosts;
    private final ArticleSettings settings;
    private final HttpClient client;

    @Inject
    PageFetcher(ArticleSettings settings) {
        this(settings, PublicAddress::is);
    }

    PageFetcher(ArticleSettings settings, Predicate<InetAddress> isPublic) {
        this.settings = settings;
        this.hosts =
                new AllowedHosts(settings.allowedHosts().orElse(Set.of()), isPublic, "DOSSIER_ARTICLES_ALLOWED_HOSTS");
        // No proxy: it would look the host up by itself, and the address that was checked would mean nothing.
        this.client = HttpClient.newBuilder()
                .connectTimeout(settings.fetchTimeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(HttpClient.Builder.NO_PROXY)
                .build();
    }

    /**
     * Fetches a page.
     *
     * @throws PageRefusedException if the address may not be read or holds no page
     * @throws IOException if the host does not answer, or with an error; it may the next time
     */
    public Page fetch(URI address) throws IOException {
        long end = System.nanoTime() + settings.fetchTimeout().toNanos();
        URI place = address;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            check(place);
            HttpResponse<byte[]> answer = send(place, Duration.ofNanos(end - System.nanoTime()));
            if (answer.statusCode() == OK) {
                return page(place, answer);
            }
            if (answer.statusCode() / 100 != 3) {
                throw new IOException(place.getHost() + " answered " + answer.statusCode());
            }
            place = redirect(place, answer);
        }
        throw new PageRefusedException(
                "the page leads from one address to the next more than " + MOST_REDIRECTS + " times");
    }

    private void check(URI place) throws UnknownHostException {
        try {
            hosts.check(place);
        } catch (AddressRefusedException refused) {
            throw new PageRefusedException(refused.detail());
        }
    }

    private HttpResponse<byte[]> send(URI place, Duration left) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(place)
                .header("User-Agent", AGENT)
                .header("Accept", "text/html, text/plain")
                .header("Accept-Encoding", "identity")
                .build();
        CompletableFuture<HttpResponse<byte[]>> exchange = client.sendAsync(
                request, answer -> new CappedBody(settings.maxPage().asLongValue()));
        try {
            return exchange.get(Math.max(0, left.toMillis()), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            exchange.cancel(true);
            throw new IOException(
                    place.getHost() + " did not answer within "
                            + settings.fetchTimeout().toSeconds() + " s",
                    slow);
        } catch (InterruptedException stopped) {
            exchange.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while reading from " + place.getHost(), stopped);
        } catch (ExecutionException failure) {
            throw failed(place, failure);
        }
    }

    private static IOException failed(URI place, ExecutionException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PageRefusedException refused) {
                throw refused;
            }
        }
        return new IOException(place.getHost() + " cannot be reached", failure);
    }

    private static URI redirect(URI place, HttpResponse<?> answer) {
        Optional<String> location = answer.headers().firstValue("Location");
        try {
            URI next = place.resolve(location.orElse(""));
            if (location.isEmpty() || (isSecure(place) && !isSecure(next))) {
                throw new PageRefusedException(
                        "the page leads to nowhere, or from https:// to another kind of address");
            }
            return next;
        } catch (IllegalArgumentException unreadable) {
            throw new PageRefusedException("the page leads to an address that cannot be read");
        }
    }

    private static boolean isSecure(URI place) {
        return "https".equalsIgnoreCase(place.getScheme());
    }

    private static Page page(URI place, HttpResponse<byte[]> answer) {
        String contentType = answer.headers().firstValue("Content-Type").orElse("");
        String kind = contentType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        if (!PAGES.contains(kind)) {
            throw new PageRefusedException("the address is not a web page: its server calls it '" + kind
                    + "', and only text/html and text/plain are read");
        }
        String coding = answer.headers().firstValue("Content-Encoding").orElse("identity");
        if (!coding.equalsIgnoreCase("identity")) {
            throw new PageRefusedException("the page is compressed (" + coding + "), which is not supported here");
        }
        return new Page(place, kind.equals("text/html"), PageBytes.decoded(answer.body(), contentType));
    }

    /**
     * A page as its server gave it.
     *
     * @param address where it was found, after redirects
     * @param isHtml whether it is HTML; plain text otherwise
     * @param content the page
     */
    public record Page(URI address, boolean isHtml, String content) {}
}
