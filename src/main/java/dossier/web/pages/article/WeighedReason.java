package dossier.web.pages.article;

import dossier.analysis.ArticleHit;
import dossier.lists.ListingKind;
import dossier.screening.Feature;
import dossier.screening.ScoreCap;
import dossier.web.lists.SourceView;
import dossier.web.words.EvidenceView;
import dossier.web.words.SaidView;
import dossier.web.words.Who;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One reason for or against a hit.
 *
 * @param inFavour whether it speaks for it
 * @param from article, name or rule
 * @param sentence in words
 * @param source where the list says so, if that is known
 */
public record WeighedReason(boolean inFavour, String from, String sentence, Optional<String> source) {

    /** All reasons of a hit: those of the text first, then those of the names and facts, the strongest first. */
    static List<WeighedReason> of(ArticleHit hit, Who who) {
        Stream<WeighedReason> said = hit.said().stream().map(reason -> {
            SaidView view = SaidView.of(reason, who);
            return new WeighedReason(
                    reason.kind().isInFavour(),
                    "article",
                    view.sentence(),
                    view.list().map(WeighedReason::place));
        });
        boolean person = hit.kind() == ListingKind.PERSON;
        Stream<WeighedReason> compared = hit.evidence().stream()
                .filter(reason -> counts(reason.feature(), person))
                .flatMap(reason -> EvidenceView.of(List.of(reason), List.of()).stream()
                        .map(view -> new WeighedReason(
                                raises(reason.feature(), person),
                                from(reason.feature()),
                                view.sentence(),
                                Optional.empty())));
        return Stream.concat(said, compared).toList();
    }

    /** What neither raises nor lowers the score is no reason. */
    private static boolean counts(Feature feature, boolean person) {
        return raises(feature, person) || feature.weightAmongMany(person) < 0 || feature.ceiling() != ScoreCap.NONE;
    }

    private static boolean raises(Feature feature, boolean person) {
        return feature.ceiling() == ScoreCap.NONE && (feature.weightAmongMany(person) > 0 || feature.floor() > 0);
    }

    private static String from(Feature feature) {
        return feature.ceiling() == ScoreCap.NONE ? "name" : "rule";
    }

    private static String place(SourceView source) {
        return source.inWords() + ", column “" + source.column() + "”";
    }
}
