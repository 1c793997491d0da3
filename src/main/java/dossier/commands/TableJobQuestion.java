package dossier.commands;

import com.fasterxml.jackson.databind.JsonNode;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Optional;

/** Asks how far a table is, by the id that was sent with it. */
final class TableJobQuestion implements DossierService.Question {

    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;

    private final DossierService service;
    private final String path;
    private final ProgressBar bar;
    private Optional<JsonNode> last = Optional.empty();

    TableJobQuestion(DossierService service, String job, ProgressBar bar) {
        this.service = service;
        this.path = "/api/screenings/csv/jobs/" + job;
        this.bar = bar;
    }

    @Override
    public void ask() throws IOException, CommandFailedException, InterruptedException {
        HttpResponse<String> answer = service.quick(service.request(path).GET());
        if (answer.statusCode() == UNAUTHORIZED || answer.statusCode() == FORBIDDEN) {
            throw DossierService.refused(answer.statusCode(), answer.body());
        }
        if (!DossierService.isGood(answer.statusCode())) {
            return; // not begun yet, or only this question cannot be answered just now
        }
        JsonNode job = DossierService.parsed(answer.body());
        last = Optional.of(job);
        show(job);
    }

    private void show(JsonNode job) {
        long rows = job.path("rows").asLong();
        long toLookAt = job.path("customersWithMatch").asLong()
                + job.path("customersToReview").asLong();
        String words = PlainWords.number(rows, "row", "rows") + ", "
                + PlainWords.number(toLookAt, "customer", "customers") + " to look at";
        if (job.hasNonNull("share")) {
            bar.show(job.path("share").asDouble(), words);
            return;
        }
        bar.show(words);
    }

    /** The whole count, once the answer has ended; empty where the service cannot say it any more. */
    Optional<TableCount> counted() throws CommandFailedException, InterruptedException {
        last = Optional.empty();
        try {
            ask();
        } catch (IOException silent) {
            return Optional.empty();
        }
        return last.filter(job -> job.path("state").asText().equals("DONE")).map(TableCount::of);
    }
}
