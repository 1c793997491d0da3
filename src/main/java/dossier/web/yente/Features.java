package dossier.web.yente;

import dossier.screening.Feature;

import java.util.Map;
import java.util.TreeMap;

/** What the reasons of a score are called, and how much each counts. */
final class Features {

    private static final Map<String, MatchView.FeatureView> ALL = read();

    private Features() {}

    static Map<String, MatchView.FeatureView> all() {
        return ALL;
    }

    private static Map<String, MatchView.FeatureView> read() {
        Map<String, MatchView.FeatureView> all = new TreeMap<>();
        for (Feature feature : Feature.values()) {
            all.put(
                    MatchView.nameOf(feature.name()),
                    new MatchView.FeatureView(words(feature), feature.weightAmongMany(true)));
        }
        return Map.copyOf(all);
    }

    private static String words(Feature feature) {
        String words = MatchView.nameOf(feature.name()).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
