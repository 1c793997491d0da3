package dossier.web.articles;

import dossier.audit.AuditEvent.Actor;
import dossier.streams.MessageAnswers;
import dossier.streams.Outcome;
import dossier.web.WebSettings;
import dossier.web.http.RequestBudgets;
import dossier.web.http.StreamAnswers;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;

/** Reads and keeps the articles of messages as {@code POST /api/articles} does. An article that comes again is the same article. */
@Singleton
class ArticleMessages implements MessageAnswers {

    private final StreamAnswers messages;
    private final KeptArticles kept;
    private final WebSettings settings;
    private final RequestBudgets budgets;

    ArticleMessages(StreamAnswers messages, KeptArticles kept, WebSettings settings, RequestBudgets budgets) {
        this.messages = messages;
        this.kept = kept;
        this.settings = settings;
        this.budgets = budgets;
    }

    @Override
    public Kind kind() {
        return Kind.ARTICLES;
    }

    @Override
    @ActivateRequestContext
    public Outcome answer(byte[] body, String topic) {
        return messages.answer(
                body,
                ArticleRequest.class,
                article -> kept.keepOne(article.checked(settings), budgets.start(), new Actor("stream " + topic, "")));
    }
}
