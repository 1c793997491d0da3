package dossier.mentions;

import dossier.names.NameKind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Sightings that are held to be one party. Changes while a text is read. */
final class NameChain {

    private final NameKind kind;
    private final boolean kin;
    private final List<Sighting> sightings = new ArrayList<>();
    private List<String> fullest;

    NameChain(Sighting first) {
        this.kind = first.kind();
        this.kin = first.kin();
        this.fullest = first.keys();
        sightings.add(first);
    }

    NameKind kind() {
        return kind;
    }

    /** Introduced as somebody's relative: the bare surname goes on meaning the other. */
    boolean isKin() {
        return kin;
    }

    List<String> fullest() {
        return fullest;
    }

    int firstWord() {
        return sightings.stream().mapToInt(Sighting::from).min().orElseThrow();
    }

    void add(Sighting sighting) {
        sightings.add(sighting);
        if (sighting.keys().size() > fullest.size()) {
            fullest = sighting.keys();
        }
    }

    boolean endsWith(String key) {
        return fullest.get(fullest.size() - 1).equals(key);
    }

    boolean has(String key) {
        return fullest.contains(key);
    }

    /** Whether a name of several words is this one: nothing in it contradicts, and the first or last word is shared. */
    boolean agreesWith(List<String> keys) {
        List<String> shorter = keys.size() <= fullest.size() ? keys : fullest;
        List<String> longer = shorter == keys ? fullest : keys;
        boolean sameEnd = shorter.get(shorter.size() - 1).equals(longer.get(longer.size() - 1));
        boolean sameSet = new HashSet<>(shorter).equals(new HashSet<>(longer));
        return sameSet || sameEnd && shorter.stream().allMatch(key -> covered(key, longer));
    }

    private static boolean covered(String key, List<String> longer) {
        return longer.contains(key)
                || longer.stream()
                        .anyMatch(other ->
                                (key.length() == 1 || other.length() == 1) && key.charAt(0) == other.charAt(0));
    }

    boolean hasTitleOrRole() {
        return sightings.stream()
                .anyMatch(sighting ->
                        !sighting.titles().isEmpty() || !sighting.roles().isEmpty());
    }

    NamedParty toParty(String text, List<Word> words, List<CountryOffice> offices, List<String> occupations) {
        sightings.sort(Comparator.comparingInt(Sighting::from));
        Sighting longest = sightings.stream()
                .max(Comparator.comparingInt(
                                (Sighting sighting) -> sighting.keys().size())
                        .thenComparingInt(sighting -> -sighting.from()))
                .orElseThrow();
        Set<String> titles = new LinkedHashSet<>();
        Set<String> roles = new LinkedHashSet<>();
        sightings.forEach(sighting -> {
            titles.addAll(sighting.titles());
            roles.addAll(sighting.roles());
        });
        String name = mention(longest, text, words).surface().replaceAll("\\s+", " ");
        return new NamedParty(
                name,
                kind,
                sightings.stream()
                        .map(sighting -> mention(sighting, text, words))
                        .toList(),
                List.copyOf(titles),
                List.copyOf(roles),
                offices,
                occupations);
    }

    private static Mention mention(Sighting sighting, String text, List<Word> words) {
        int start = words.get(sighting.from()).start();
        int end = words.get(sighting.to() - 1).end();
        return new Mention(start, end, text.substring(start, end));
    }

    boolean isOneWord() {
        return fullest.size() == 1;
    }

    List<Sighting> sightings() {
        return sightings;
    }
}
