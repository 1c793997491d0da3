package dossier.analysis;

import dossier.screening.ScreenerForTests;
import dossier.tagging.TaggersForTests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads passages that were written before looking and prints by kind how many of those named are judged right, then what
 * is wrong. Arguments: the folder of full lists, then files of passages.
 */
public final class MeasureFreshTexts {

    private MeasureFreshTexts() {}

    /** @param arguments lists, files */
    public static void main(String... arguments) throws Exception {
        ArticleAnalyser analyser = TestAnalysers.over(
                ScreenerForTests.ofRealLists(Path.of(arguments[0])), 300, Optional.of(TaggersForTests.load()));
        measure(analyser, Arrays.stream(arguments).skip(1).map(Path::of).toList());
    }

    static void measure(ArticleAnalyser analyser, List<Path> files) throws IOException {
        for (Path file : files) {
            Map<String, List<String>> byKind = new TreeMap<>();
            List<String> wrong = new ArrayList<>();
            List<String> right = new ArrayList<>();
            for (FreshText text : FreshText.read(file)) {
                ArticleAnalysis analysis = analyser.analyse(text.article());
                text.judge(analysis).forEach((party, fault) -> {
                    byKind.computeIfAbsent(text.kind(), kind -> new ArrayList<>())
                            .add(fault);
                    if (fault.isEmpty()) {
                        right.add(party);
                    } else {
                        wrong.add("%s [%s]: %s".formatted(party, text.kind(), fault));
                    }
                });
            }
            System.out.println(file);
            byKind.forEach((kind, faults) -> System.out.printf(
                    "%s: %d of %d%n",
                    kind, faults.stream().filter(String::isEmpty).count(), faults.size()));
            wrong.forEach(System.out::println);
            right.forEach(party -> System.out.println("right: " + party));
        }
    }
}
