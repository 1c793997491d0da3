package dossier.lists.imports;

import io.smallrye.faulttolerance.api.ExponentialBackoff;
import org.eclipse.microprofile.faulttolerance.Retry;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongConsumer;
import jakarta.enterprise.context.ApplicationScoped;

/** Fetches one file over HTTP into a file, politely and within limits. */
@ApplicationScoped
class HttpFile {

    /**
     * A file that came.
     *
     * @param validators what the server gave to ask later whether it changed
     * @param bytes its size as it came
     */
    public record Answer(Publishers.Validators validators, long bytes) {}

    /** The server will say the same the next time: no use to try again. */
    static final class FinalAnswerException extends IOException {

        private static final long serialVersionUID = 1L;

        FinalAnswerException(String detail) {
            super(detail);
        }
    }

    private static final int MOST_REDIRECTS = 5;
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERRORS = 500;

    private final ListsConfig config;
    private final HttpClient client;

    HttpFile(ListsConfig config) {
        this.config = config;
        // Redirects are followed by hand: a publisher may not send us anywhere.
        this.client = HttpClient.newBuilder()
                .connectTimeout(config.connectTimeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /**
     * Fetches a file, again with growing pauses where the server fails or does not answer.
     *
     * @param known validators of the file that we have
     * @param to where it goes
     * @param bytes told how many bytes have come so far
     * @return what came, or empty if the file that we have is still the same
     * @throws IOException if it did not come whole
     */
    @Retry(
            maxRetries = 4,
            delay = 2,
            delayUnit = ChronoUnit.SECONDS,
            maxDuration = 20,
            durationUnit = ChronoUnit.MINUTES,
            retryOn = IOException.class,
            abortOn = FinalAnswerException.class)
    @ExponentialBackoff(factor = 3, maxDelay = 1, maxDelayUnit = ChronoUnit.MINUTES)
    Optional<Answer> fetch(URI address, Publishers.Validators known, Path to, LongConsumer bytes) throws IOException {
        URI place = address;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            HttpResponse<Long> response = send(place, known, to, bytes);
            int status = response.statusCode();
            if (status == OK) {
                return Optional.of(new Answer(validators(response), response.body()));
            }
            if (status == NOT_MODIFIED) {
                return Optional.empty();
            }
            if (status / 100 != 3) {
                throw failed(place, status);
            }
            place = redirect(address, place, response);
        }
        throw new FinalAnswerException(address + " redirects without end");
    }

    private HttpResponse<Long> send(URI place, Publishers.Validators known, Path to, LongConsumer bytes)
            throws IOException {
        CompletableFuture<HttpResponse<Long>> exchange = client.sendAsync(
                request(place, known),
                answer -> new CappedFile(
                        answer.statusCode() == OK, to, config.maxFileSize().asLongValue(), bytes));
        try {
            return exchange.get(config.readTimeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            exchange.cancel(true);
            throw new IOException(
                    place + " was not read within " + config.readTimeout().toSeconds() + " s", slow);
        } catch (InterruptedException stopped) {
            exchange.cancel(true);
            Thread.currentThread().interrupt();
            throw new FinalAnswerException("interrupted while reading " + place);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof FinalAnswerException last) {
                throw last;
            }
            throw new IOException(place + " cannot be read: " + reason(failure), failure);
        }
    }

    private HttpRequest request(URI place, Publishers.Validators known) {
        HttpRequest.Builder request = HttpRequest.newBuilder(place)
                .header("User-Agent", config.userAgent())
                .header("Accept-Encoding", "gzip")
                .timeout(config.readTimeout());
        if (!known.etag().isEmpty()) {
            request.header("If-None-Match", known.etag());
        }
        if (!known.lastModified().isEmpty()) {
            request.header("If-Modified-Since", known.lastModified());
        }
        return request.build();
    }

    private URI redirect(URI start, URI place, HttpResponse<?> response) throws FinalAnswerException {
        String location = response.headers()
                .firstValue("Location")
                .orElseThrow(() -> new FinalAnswerException(place + " redirects without an address"));
        URI next = place.resolve(location);
        boolean asSecure = "https".equals(next.getScheme()) || start.getScheme().equals(next.getScheme());
        if (!asSecure || !allowed(start, next)) {
            throw new FinalAnswerException(
                    place + " redirects to " + next + ", which dossier.lists.redirect-hosts does not allow");
        }
        return next;
    }

    private boolean allowed(URI start, URI next) {
        if (next.getHost() == null) {
            return false;
        }
        String host = next.getHost().toLowerCase(Locale.ROOT);
        return host.equalsIgnoreCase(start.getHost())
                || config.redirectHosts().stream().anyMatch(end -> host.endsWith(end.toLowerCase(Locale.ROOT)));
    }

    private static IOException failed(URI place, int status) {
        String detail = place + " answered " + status;
        boolean passing = status >= SERVER_ERRORS || status == TOO_MANY_REQUESTS;
        return passing ? new IOException(detail) : new FinalAnswerException(detail);
    }

    private static Publishers.Validators validators(HttpResponse<?> response) {
        return new Publishers.Validators(
                response.headers().firstValue("ETag").orElse(""),
                response.headers().firstValue("Last-Modified").orElse(""));
    }

    private static String reason(ExecutionException failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
