package dossier.screening.retrieval;

import dossier.Draw;
import dossier.RandomCases;
import dossier.lists.NameGrade;
import dossier.names.NameAnalyser;
import dossier.names.NameKind;
import dossier.names.NameOutline;
import dossier.names.WeightedName;
import dossier.screening.NameIndex;
import dossier.screening.ScreenerForTests;
import dossier.screening.scoring.PairScorer;
import dossier.screening.scoring.PreparedName;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** No name scores higher than retrieval takes to be possible: else a hit would be lost for being compared too late. */
class ScoreUpperBoundTest {

    /** Of a float that was once a sum of doubles. */
    private static final double ROUNDING = 4e-6;

    private static final int PAIRS_A_SEED = 10_000;

    private static final NameIndex INDEX = samples();

    private static NameIndex samples() {
        try {
            return ScreenerForTests.ofSamples(Path.of("data")).index();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A hundred thousand pairs: names like those of the samples, in every way misspelt, against names of the samples. */
    @RandomCases(10)
    void noNameScoresHigher(Draw draw) {
        int pairs = 0;
        while (pairs < PAIRS_A_SEED) {
            NameKind kind = draw.chance(0.7) ? NameKind.PERSON : NameKind.ORGANISATION;
            pairs += checkAgainstAll(prepared(asked(draw, kind), kind));
        }
    }

    private static PreparedName prepared(String text, NameKind kind) {
        return new PreparedName(new WeightedName(NameAnalyser.standard().analyse(text, kind), INDEX.rarity()));
    }

    private static int checkAgainstAll(PreparedName asked) {
        QueryWorkspace workspace =
                new QueryWorkspace(INDEX.table().rows(), INDEX.table().parties());
        ScoreUpperBound bound =
                new Retrieval(INDEX.table(), new Retrieval.Bounds(200, 300_000), workspace).reach(asked);
        int pairs = 0;
        for (int row = 0; row < INDEX.table().rows(); row++) {
            PreparedName listed = INDEX.table().name(row);
            if (listed.isPerson() == asked.isPerson()) {
                boolean joined = workspace.isReached(row) && workspace.tokens(row) < 0;
                NameOutline outline = INDEX.table().outlines().of(row);
                double most = bound.logOdds(row, outline, joined, Retrieval.ANY_SCORE);
                double atAGlance = bound.logOdds(row, outline, joined, Float.MAX_VALUE);
                PairScorer.Outcome outcome = PairScorer.matchAmongMany(asked, listed, NameGrade.PRIMARY, List.of());

                assertThat(outcome.strengths().logOdds(asked.isPerson()))
                        .as(() -> "%s and %s: %s"
                                .formatted(
                                        asked.weighted().name().written(),
                                        listed.weighted().name().written(),
                                        outcome.evidence()))
                        .isLessThanOrEqualTo(most + ROUNDING)
                        .isLessThanOrEqualTo(atAGlance + ROUNDING);
                pairs++;
            }
        }
        return pairs;
    }

    /** Words of a listed name or of two, some left out, misspelt, shortened, joined, in another order. */
    private static String asked(Draw draw, NameKind kind) {
        List<String> words = new ArrayList<>(List.of(listed(draw, kind).split(" ", -1)));
        if (draw.chance(0.3)) {
            words.addAll(List.of(listed(draw, kind).split(" ", -1)));
        }
        List<String> order = draw.chance(0.3) ? draw.shuffled(words) : words;
        StringBuilder name = new StringBuilder();
        for (String word : order) {
            if (name.isEmpty() || !draw.chance(0.2)) {
                name.append(changed(draw, word)).append(draw.chance(0.1) ? "" : " ");
            }
        }
        return name.toString();
    }

    private static String listed(Draw draw, NameKind kind) {
        while (true) {
            int row = draw.number(0, INDEX.table().rows() - 1);
            PreparedName name = INDEX.table().name(row);
            if (name.isPerson() == (kind == NameKind.PERSON)) {
                return name.weighted().name().written();
            }
        }
    }

    private static String changed(Draw draw, String word) {
        if (word.length() < 3) {
            return word;
        }
        int at = draw.number(1, word.length() - 2);
        return switch (draw.number(0, 9)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
            case 2 -> word.substring(0, at) + draw.one("a", "e", "k", "sh", "y", "ov") + word.substring(at);
            case 3 -> word.substring(0, 1);
            case 4 -> word.replaceAll("[aeiou]", "");
            default -> word;
        };
    }
}
