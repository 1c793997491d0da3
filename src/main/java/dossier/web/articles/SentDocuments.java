package dossier.web.articles;

import dossier.documents.DocumentProcess;
import dossier.documents.DocumentRefusedException;
import dossier.documents.ReadDocument;
import dossier.web.WebSettings;
import dossier.web.http.ProblemException;
import dossier.web.http.ProblemView;
import dossier.web.http.RequestBudgets;
import io.vertx.core.http.HttpServerRequest;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import jakarta.inject.Singleton;

/** Reads files that are sent with an article in them. */
@Singleton
public class SentDocuments {

    private static final String FIELD = "file";

    private final WebSettings settings;
    private final RequestBudgets budgets;
    private final DocumentProcess process;

    SentDocuments(WebSettings settings, RequestBudgets budgets) {
        this.settings = settings;
        this.budgets = budgets;
        this.process = new DocumentProcess(
                settings.documentsAtOnce(), settings.documentMemory().asLongValue());
    }

    /**
     * Reads one.
     *
     * @param call whose caller waits
     * @throws ProblemException 413 for what is too large, 400 for what cannot be read, in words
     */
    public ReadDocument read(FileUpload file, HttpServerRequest call) {
        long most = settings.maxDocument().asLongValue();
        if (file.size() > most) {
            throw new ProblemException(
                    ProblemView.of(413, "file has " + file.size() + " bytes; at most " + most + " are read")
                            .at(FIELD));
        }
        try {
            return process.read(Files.readAllBytes(file.uploadedFile()), settings.maxText(), budgets.start(call));
        } catch (DocumentRefusedException refused) {
            throw ProblemException.badField(FIELD, refused.detail());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
