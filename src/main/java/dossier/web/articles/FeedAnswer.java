package dossier.web.articles;

import com.fasterxml.jackson.databind.ObjectMapper;
import dossier.feeds.FeedEntry;
import dossier.text.ReadingBudget;
import dossier.web.WebSettings;
import dossier.web.http.ProblemException;
import dossier.web.http.ProblemView;
import dossier.web.http.Problems;
import org.jboss.logging.Logger;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import jakarta.ws.rs.core.StreamingOutput;

/** Saves one entry of a feed after the other and reports each at once. Ends when the caller has left. */
final class FeedAnswer implements StreamingOutput {

    private static final Logger LOG = Logger.getLogger(FeedAnswer.class);
    private static final int AWAY = 503;

    private final List<FeedEntry> entries;
    private final KeptArticles kept;
    private final WebSettings settings;
    private final ObjectMapper json;
    private final BooleanSupplier gone;
    private final Supplier<ReadingBudget> budget;
    private final IntConsumer ended;
    private int saved;

    FeedAnswer(
            List<FeedEntry> entries,
            KeptArticles kept,
            WebSettings settings,
            ObjectMapper json,
            BooleanSupplier gone,
            Supplier<ReadingBudget> budget,
            IntConsumer ended) {
        this.entries = List.copyOf(entries);
        this.kept = kept;
        this.settings = settings;
        this.json = json;
        this.gone = gone;
        this.budget = budget;
        this.ended = ended;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        try {
            writeLines(out);
        } finally {
            ended.accept(saved);
        }
    }

    private void writeLines(OutputStream out) throws IOException {
        Optional<ProblemView> away = Optional.empty();
        for (FeedEntry entry : entries) {
            if (gone.getAsBoolean()) {
                LOG.debugf("The caller has left; entry %d and later ones are not saved", entry.number());
                return;
            }
            // each try would wait for the database again
            FeedLineView line = away.map(problem -> FeedLineView.of(entry.number(), problem))
                    .orElseGet(() -> answerTo(entry));
            saved += line.problem().isEmpty() ? 1 : 0;
            away = line.problem().filter(problem -> problem.status() == AWAY);
            out.write(json.writeValueAsBytes(line));
            out.write('\n');
            out.flush();
        }
    }

    /** The answer has begun, so a failure cannot become its status any more: it is reported in the entry's line. */
    private FeedLineView answerTo(FeedEntry entry) {
        try {
            return FeedLineView.of(
                    entry.number(),
                    entry.body().partial(),
                    kept.keep(request(entry).checked(settings), budget.get()));
        } catch (RuntimeException failure) {
            return FeedLineView.of(entry.number(), Problems.told(failure));
        }
    }

    private static ArticleRequest request(FeedEntry entry) {
        entry.unreadDate().ifPresent(date -> {
            throw ProblemException.badField("publishedOn", "the entry's date cannot be read: " + shortened(date));
        });
        if (entry.body().text().isBlank()) {
            throw ProblemException.badField("text", "the entry holds neither a text nor a summary");
        }
        Optional<String> body = Optional.of(entry.body().text());
        return new ArticleRequest(
                Optional.of(entry.title()),
                body.filter(text -> !entry.body().html()),
                body.filter(text -> entry.body().html()),
                Optional.empty(),
                entry.publishedOn().map(Object::toString),
                Optional.of(entry.language()),
                Optional.of(entry.source()));
    }

    private static String shortened(String date) {
        int most = 60;
        return date.length() <= most ? date : date.substring(0, most) + "…";
    }
}
