package dossier.web.tables;

import dossier.reviews.ReviewVerdict;
import dossier.reviews.Verdicts;
import dossier.sql.StatementException;
import org.jboss.logging.Logger;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What people decided on the hits of a table that is answered while it is screened: asked once for the few rows that are written at a
 * time, and not at all where nothing was found. Once the database is away it is not asked again for this table: no row waits for it.
 */
final class BatchVerdicts implements Decided {

    private static final Logger LOG = Logger.getLogger(BatchVerdicts.class);

    private final Verdicts verdicts;
    private Map<String, List<ReviewVerdict>> bySubject = Map.of();
    private boolean known = true;

    BatchVerdicts(Verdicts verdicts) {
        this.verdicts = verdicts;
    }

    /** These rows are answered next. */
    void prepare(List<AnsweredRow> rows) {
        List<String> subjects = rows.stream()
                .map(AnsweredRow::subject)
                .filter(subject -> !subject.isEmpty())
                .distinct()
                .toList();
        bySubject = Map.of();
        if (known && !subjects.isEmpty()) {
            try {
                bySubject = verdicts.standing(subjects);
            } catch (StatementException away) {
                LOG.warnf("A table is answered without what people decided: %s", away.getMessage());
                known = false;
            }
        }
    }

    @Override
    public Optional<ReviewVerdict> on(AnsweredRow row, AnsweredHit hit) {
        return ReviewVerdict.last(bySubject.getOrDefault(row.subject(), List.of()), List.of(hit.listing()));
    }

    @Override
    public boolean isKnown() {
        return known;
    }
}
