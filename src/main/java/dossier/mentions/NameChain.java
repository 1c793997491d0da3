package dossier.mentions;

import dossier.mentions.Sighting.Role;
import dossier.names.NameKind;
import dossier.text.ReadText;
import dossier.text.Span;
import dossier.text.Token;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Sightings of what is taken for one party. Changes while a text is read. */
final class NameChain {

    private final NameKind kind;
    private final boolean kin;
    private final List<Sighting> sightings = new ArrayList<>();
    private List<String> fullest;
    private boolean open;
    private int first;
    private final TreeSet<Integer> ends = new TreeSet<>();
    private final TreeSet<Integer> fullAt = new TreeSet<>();

    NameChain(Sighting first) {
        this.kind = first.kind();
        this.kin = first.kin();
        this.fullest = first.keys();
        this.first = first.from();
        add(first);
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
        return first;
    }

    /** It stands for one of several, and the text does not say for whom. */
    void leaveOpen() {
        open = true;
    }

    void add(Sighting sighting) {
        sightings.add(sighting);
        first = Math.min(first, sighting.from());
        ends.add(sighting.to());
        if (!sighting.isOneWord()) {
            fullAt.add(sighting.from());
        }
        if (sighting.role() == Role.PLAIN && sighting.keys().size() > fullest.size()) {
            fullest = sighting.keys();
        }
    }

    String lastKey() {
        return fullest.get(fullest.size() - 1);
    }

    /** The last word before this one at which the full name stands; -1 if there is none. */
    int fullBefore(int word) {
        Integer found = fullAt.lower(word);
        return found == null ? -1 : found;
    }

    /** Whether it is named within so many words before one. */
    boolean isNamedBefore(int word, int within) {
        Integer end = ends.floor(word);
        return end != null && word - end <= within;
    }

    /** Whether the name has no number at its end. */
    boolean endsWithWord() {
        return !Character.isDigit(lastKey().charAt(0));
    }

    boolean endsWith(String key) {
        return lastKey().equals(key);
    }

    /** Whether a name of several words is this one: nothing in it contradicts, and the first or last word is shared. */
    boolean agreesWith(List<String> keys, Spellings spellings) {
        List<String> shorter = keys.size() <= fullest.size() ? keys : fullest;
        List<String> longer = shorter == keys ? fullest : keys;
        boolean sameEnd = spellings.isSame(shorter.get(shorter.size() - 1), longer.get(longer.size() - 1));
        boolean sameSet = new HashSet<>(shorter).equals(new HashSet<>(longer));
        return sameSet || sameEnd && shorter.stream().allMatch(key -> covered(key, longer, spellings));
    }

    private static boolean covered(String key, List<String> longer, Spellings spellings) {
        return longer.contains(key)
                || longer.stream()
                        .anyMatch(
                                other -> (key.length() == 1 || other.length() == 1) && key.charAt(0) == other.charAt(0)
                                        || spellings.isSame(key, other));
    }

    NamedParty toParty(ReadText text) {
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
        String written = mention(longest, text).surface().replaceAll("\\s+", " ");
        boolean family = sightings.stream().allMatch(sighting -> sighting.role() == Role.FAMILY);
        String name = family
                ? Sighting.singular(written)
                : longest.surname().isEmpty() ? written : written + " " + surface(longest.surname(), text.words());
        return new NamedParty(
                name,
                kind,
                sightings.stream().map(sighting -> mention(sighting, text)).toList(),
                List.copyOf(titles),
                List.copyOf(roles),
                family || open,
                longest.asked());
    }

    /** As the text writes the word elsewhere. */
    private static String surface(String key, List<Token> words) {
        return words.stream()
                .filter(word -> word.isCapital() && word.key().equals(key))
                .map(Token::surface)
                .findFirst()
                .orElse(key);
    }

    private static Mention mention(Sighting sighting, ReadText text) {
        Span span = Span.of(text.words(), sighting.from(), sighting.to());
        return new Mention(span.start(), span.end(), span.in(text.text()));
    }

    boolean isOneWord() {
        return fullest.size() == 1;
    }

    List<Sighting> sightings() {
        return sightings;
    }
}
