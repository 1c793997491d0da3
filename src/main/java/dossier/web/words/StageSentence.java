package dossier.web.words;

import dossier.lists.ListingKind;
import dossier.screening.Explained;
import dossier.screening.ScoreCap;
import dossier.screening.ScreeningQuery;
import dossier.screening.TokenMatch;
import dossier.web.http.Rounded;

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
        String listed = sort(explained.listing().kind());
        Optional<String> asked = query.kind().map(StageSentence::sort);
        if (asked.isEmpty()) {
            return "The query does not say what sort of party it asks for, so the listing, " + listed
                    + ", was asked too.";
        }
        return explained.kindFits()
                ? "The query asks for " + asked.get() + " and the listing is " + listed + "."
                : "The query asks for " + asked.get() + " but the listing is " + listed
                        + "; people and other parties are kept apart.";
    }

    private String retrieval() {
        Explained.Retrieved retrieval = explained.retrieval();
        if (retrieval.byIdentifier()) {
            return "The listing holds one of the numbers asked, so its names were compared whatever they are.";
        }
        String words = retrieval.words().stream()
                .filter(reach -> reach.how() != TokenMatch.How.NOT_AT_ALL)
                .map(reach -> "'" + reach.asked() + "' led to '" + reach.listed() + "' (" + how(reach.how()) + ")")
                .collect(Collectors.joining(", "));
        if (words.isEmpty()) {
            words = "no word of the asked name led to a word of the listing's names by itself";
        }
        String those = switch (retrieval.ofListing()) {
            case 0 -> "none is";
            case 1 -> "1 is";
            default -> retrieval.ofListing() + " are";
        };
        return "Of the " + retrieval.compared() + " names that were compared " + those + " the listing's: " + words
                + ".";
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
        String reasons = ReasonSentence.of(
                explained.listing().kind(), query.name(), best.name(), best.score(), best.evidence());
        String rule = best.ceiling() == ScoreCap.NONE
                ? ""
                : " A rule keeps the score at or below " + best.ceiling().score() + ".";
        return (best.compared() ? "Its best name '" : "It was not compared; its best name '") + best.name()
                + (best.compared() ? "' scores " : "' would score ") + Rounded.of(best.score()) + ", which is "
                + best.band() + ". " + reasons + rule;
    }

    private String cutoff() {
        double cutoff = explained.options().cutoff();
        return explained
                .best()
                .map(best -> Rounded.of(best.score()) + " is " + (best.score() >= cutoff ? "at or above" : "below")
                        + " the cutoff of " + cutoff + ".")
                .orElse("There is no score to be held against the cutoff of " + cutoff + ".");
    }

    private String limit() {
        int before = explained.before();
        String others = before == 0 ? "No hit comes" : before == 1 ? "1 hit comes" : before + " hits come";
        return others + " before it, and at most " + explained.options().limit() + " are given.";
    }

    private static String sort(ListingKind kind) {
        return switch (kind) {
            case PERSON -> "a person";
            case ORGANISATION -> "an organisation";
            case VESSEL -> "a vessel";
            case AIRCRAFT -> "an aircraft";
        };
    }
}
