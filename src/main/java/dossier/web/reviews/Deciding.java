package dossier.web.reviews;

import dossier.reviews.OtherVerdictException;
import dossier.reviews.ReviewCase;
import dossier.reviews.ReviewQueue;
import dossier.reviews.ReviewVerdict;
import dossier.reviews.Verdicts;
import dossier.screening.NameIndex;
import dossier.screening.Screener;
import dossier.web.http.ProblemException;
import dossier.web.http.ProblemView;

import jakarta.enterprise.context.ApplicationScoped;

/** The way from a verdict, said in the API or on the page, to where it is kept. */
@ApplicationScoped
public class Deciding {

    private static final int CONFLICT = 409;

    private final ReviewQueue queue;
    private final Verdicts verdicts;
    private final Screener screener;

    Deciding(ReviewQueue queue, Verdicts verdicts, Screener screener) {
        this.queue = queue;
        this.verdicts = verdicts;
        this.screener = screener;
    }

    /**
     * Keeps a verdict.
     *
     * @throws ProblemException 404 if there is no such case, 409 if somebody else has decided it meanwhile
     */
    public ReviewVerdict say(VerdictRequest.Checked said, String by) {
        NameIndex index = screener.index();
        ReviewCase about = queue.find(index, new ReviewCase.Key(said.subject(), said.profile()))
                .orElseThrow(() -> ProblemException.notFound("there is no case of that subject and profile"));
        if (about.seen() != said.seen()) {
            throw taken(about.last()
                    .orElseThrow(() -> ProblemException.notFound("the verdict that you know of was withdrawn")));
        }
        try {
            return verdicts.say(about, said.said(), by, said.note(), index);
        } catch (OtherVerdictException other) {
            throw taken(other.other());
        }
    }

    private static ProblemException taken(ReviewVerdict other) {
        return new ProblemException(ProblemView.of(
                CONFLICT,
                other.by() + " has decided this case meanwhile: " + other.said() + " (verdict " + other.id()
                        + "). Nothing was changed; look at it again before you decide."));
    }
}
