package dossier.web.http;

import dossier.text.ReadingBudget;
import dossier.web.WebSettings;
import io.vertx.core.http.HttpServerRequest;

import jakarta.inject.Singleton;

/** How long one request may be worked on: for {@code dossier.web.max-processing}, and no longer than its caller waits. */
@Singleton
public class RequestBudgets {

    private final WebSettings settings;

    RequestBudgets(WebSettings settings) {
        this.settings = settings;
    }

    /** A budget that begins now. An answer of many parts takes one for each part. */
    public ReadingBudget start(HttpServerRequest request) {
        return ReadingBudget.of(
                settings.maxProcessing(), () -> request.response().closed());
    }

    /** The same for a caller of whom it is not known whether he still waits. */
    public ReadingBudget start() {
        return ReadingBudget.of(settings.maxProcessing(), () -> false);
    }
}
