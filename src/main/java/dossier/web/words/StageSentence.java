package dossier.web.words;

import dossier.lists.ListingKind;
import dossier.screening.Band;
import dossier.screening.Explained;
import dossier.screening.ScoreCap;
import dossier.screening.ScreeningQuery;
import dossier.screening.TokenMatch;
import dossier.web.http.Rounded;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words what came of each stage. No default: a new stage does not compile until it is worded. */
public final class StageSentence {

    private final Explained explained;
    private final ScreeningQuery query;

    public StageSentence(Explained explained, ScreeningQuery query) {
        this.explained = explained;
        this.query = query;
    }

    public String of(Explained.Stage stage) {
        return switch (stage) {
            case KIND -> kind();
            case RETRIEVAL -> retrieval();
            case SCORE -> score();
            case CUTOFF -> cutoff();
            case LIMIT -> limit();
        };
    }

    private String kind() {
        String listed = kind(explained.listing().kind());
        Optional<String> wanted = query.kind().map(StageSentence::kind);
        if (wanted.isEmpty()) {
            return "The query does not say what kind of party it is for; the listing is " + listed + ".";
        }
        return explained.kindFits()
                ? "The query is for " + wanted.get() + ", and the listing is " + listed + "."
                : "The query is for " + wanted.get() + ", but the listing is " + listed
                        + "; people are compared with people only.";
    }

    private String retrieval() {
        Explained.Retrieved retrieval = explained.retrieval();
        if (retrieval.byIdentifier()) {
            return "The listing has one of the numbers in the query, so all of its names were compared.";
        }
        String words = retrieval.words().stream()
                .filter(reach -> reach.how() != TokenMatch.How.NOT_AT_ALL)
                .map(reach -> Phrases.name(reach.asked()) + " led to " + Phrases.name(reach.listed()) + " ("
                        + how(reach.how()) + ")")
                .collect(Collectors.joining(", "));
        String compared = String.format(
                Locale.ROOT,
                "%,d %s compared, %,d of them of this listing",
                retrieval.compared(),
                retrieval.compared() == 1 ? "name was" : "names were",
                retrieval.ofListing());
        return Phrases.sentence(
                compared + (words.isEmpty() ? ": no word of the query led to a word of its names" : ": " + words));
    }

    private static String how(TokenMatch.How how) {
        return switch (how) {
            case SAME_WORD -> "the same word";
            case SAME_SOUND -> "the same in another romanisation";
            case SAME_MEANING -> "a word of the same meaning";
            case VARIANT -> "a variant of the name";
            case SAME_CONSONANTS -> "the same consonants";
            case FEW_LETTERS_DIFFER -> "few letters differ";
            case ONE_CONSONANT_DIFFERS -> "one consonant differs";
            case WRITTEN_TOGETHER -> "written as one word and as two";
            case NOT_AT_ALL -> "not at all";
        };
    }

    private String score() {
        if (explained.best().isEmpty()) {
            return "None of the listing's names can be compared.";
        }
        Explained.Best best = explained.best().get();
        String reasons =
                ReasonSentence.of(explained.listing().kind(), query.name(), best.name(), best.score(), best.evidence());
        String rule = best.ceiling() == ScoreCap.NONE
                ? ""
                : " A rule keeps the score at " + best.ceiling().score() + " or below.";
        return (best.compared() ? "Its best name, " : "It was not compared; its best name, ")
                + Phrases.name(best.name())
                + (best.compared() ? ", has score " : ", would have score ") + Rounded.of(best.score()) + ": "
                + band(best.band()) + ". " + reasons + rule;
    }

    private static String band(Band band) {
        return switch (band) {
            case MATCH -> "match";
            case REVIEW -> "needs review";
            case WEAK -> "weak";
        };
    }

    private String cutoff() {
        double cutoff = explained.options().cutoff();
        return explained
                .best()
                .map(best -> "The score of " + Rounded.of(best.score()) + " is "
                        + (best.score() >= cutoff ? "at or above" : "below") + " the cutoff of " + cutoff + ".")
                .orElse("There is no score to compare with the cutoff of " + cutoff + ".");
    }

    private String limit() {
        int before = explained.before();
        String others = before == 0 ? "No hit comes" : before == 1 ? "1 hit comes" : before + " hits come";
        return others + " before it, and the answer has at most "
                + explained.options().limit() + ".";
    }

    private static String kind(ListingKind kind) {
        return switch (kind) {
            case PERSON -> "a person";
            case ORGANISATION -> "an organisation";
            case VESSEL -> "a vessel";
            case AIRCRAFT -> "an aircraft";
        };
    }
}
