package dossier.commands;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A running service. Every failure comes back as a sentence. */
final class DossierService {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI address;
    private final Optional<String> authorization;
    private final Patience patience;
    private final HttpClient client;

    /**
     * How long is waited for what.
     *
     * @param connection for a connection
     * @param answer for an answer that comes at once, or after an article was read
     * @param silence for a sign of life while a long answer is made
     * @param between from one question how far it is to the next
     */
    record Patience(Duration connection, Duration answer, Duration silence, Duration between) {

        static final Patience USUAL = new Patience(
                Duration.ofSeconds(10), Duration.ofMinutes(2), Duration.ofMinutes(2), Duration.ofMillis(500));
    }

    /** Asks how far a long answer is, and so whether the service is still there. */
    interface Question {

        /** @throws IOException the service does not answer just now */
        void ask() throws IOException, CommandFailedException, InterruptedException;
    }

    DossierService(URI address, Optional<String> authorization, Patience patience) {
        this.address = address;
        this.authorization = authorization;
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(patience.connection())
                .build();
    }

    /** A request to a path of the service, to be completed. */
    HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        authorization.ifPresent(said -> request.header("Authorization", said));
        return request;
    }

    /** What stands at a path. */
    JsonNode get(String path) throws CommandFailedException, InterruptedException {
        return json(request(path).GET());
    }

    /** What comes of a body. */
    JsonNode post(String path, String type, BodyPublisher body) throws CommandFailedException, InterruptedException {
        return json(request(path).header("Content-Type", type).POST(body));
    }

    private JsonNode json(HttpRequest.Builder request) throws CommandFailedException, InterruptedException {
        try {
            HttpResponse<String> answer = quick(request);
            if (!isGood(answer.statusCode())) {
                throw refused(answer.statusCode(), answer.body());
            }
            return parsed(answer.body());
        } catch (IOException failure) {
            throw unreachable(failure);
        }
    }

    /** An answer that comes soon, whatever its status. */
    HttpResponse<String> quick(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.timeout(patience.answer()).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /**
     * Asks once before much is sent: who is not let in, or has the wrong address, learns it at once and in words, not by a connection
     * that breaks while he sends.
     */
    void mayBeAsked(Question question) throws CommandFailedException, InterruptedException {
        try {
            question.ask();
        } catch (IOException failure) {
            throw unreachable(failure);
        }
    }

    /**
     * An answer that may take long and be long. While it is made, the service is asked how far it is; when it has said nothing for too
     * long, the answer is given up.
     *
     * @return the body of an answer that was not written to {@code body}: that of a refusal
     */
    Answer slow(HttpRequest request, AnswerBody body, Question question)
            throws CommandFailedException, InterruptedException {
        CompletableFuture<HttpResponse<String>> coming = client.sendAsync(request, body);
        long heard = System.nanoTime();
        while (true) {
            try {
                HttpResponse<String> answer = coming.get(patience.between().toMillis(), TimeUnit.MILLISECONDS);
                return new Answer(answer.statusCode(), answer.body());
            } catch (ExecutionException failure) {
                throw body.failure().orElseGet(() -> unreachable(cause(failure)));
            } catch (TimeoutException notYet) {
                try {
                    question.ask();
                    heard = System.nanoTime();
                } catch (IOException silent) {
                    if (System.nanoTime() - heard > patience.silence().toNanos()) {
                        coming.cancel(true);
                        throw new CommandFailedException(
                                "the service at " + address + " has not answered for "
                                        + patience.silence().toSeconds() + " seconds; what it was doing was given up",
                                silent);
                    }
                }
            }
        }
    }

    private static Throwable cause(ExecutionException failure) {
        return failure.getCause() == null ? failure : failure.getCause();
    }

    /**
     * How a long answer ended.
     *
     * @param status of HTTP
     * @param refusal what a refusal says; empty if the answer went where it should
     */
    record Answer(int status, String refusal) {

        /** @throws CommandFailedException it is a refusal */
        void orRefused() throws CommandFailedException {
            if (!isGood(status)) {
                throw refused(status, refusal);
            }
        }
    }

    static boolean isGood(int status) {
        return status >= 200 && status < 300;
    }

    static JsonNode parsed(String body) throws CommandFailedException {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException odd) {
            throw new CommandFailedException("the answer is not JSON; is --url the address of a Dossier service?", odd);
        }
    }

    /** A value as JSON. */
    static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException never) {
            throw new IllegalArgumentException(never);
        }
    }

    /** The same answer with its fields on lines. */
    static String pretty(JsonNode answer) {
        return answer.toPrettyString();
    }

    static CommandFailedException refused(int status, String body) {
        return new CommandFailedException(ProblemWords.of(status, body));
    }

    private CommandFailedException unreachable(Throwable failure) {
        if (failure instanceof ConnectException) {
            return new CommandFailedException(
                    "no service answers at " + address + "; start it, or say where it is with --url", failure);
        }
        if (failure instanceof HttpTimeoutException) {
            return new CommandFailedException("the service at " + address + " takes too long to answer", failure);
        }
        return new CommandFailedException(
                "the connection to " + address + " broke before the answer was complete ("
                        + ProblemWords.reason(failure) + ")",
                failure);
    }
}
