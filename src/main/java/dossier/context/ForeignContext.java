package dossier.context;

import dossier.text.Span;
import dossier.text.Token;
import dossier.text.WordTable;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Countries, offices and occupations in the words of other languages, by the beginnings of words. */
final class ForeignContext {

    /** A phrase is looked up by so many letters of its first word. */
    private static final int BEGINNING = 3;

    /** "le président syrien", "президент России": so near a country belongs to an office. */
    private static final int BESIDE = 2;

    private static final double ALONE = 0.5;

    private static final Map<String, List<Phrase>> PHRASES = new HashMap<>();

    static {
        for (WordTable.Row row : WordTable.of("/dossier/context/foreign-words.tsv", "means", "words")
                .rows()) {
            for (String phrase : row.values("words")) {
                add(row.cell("means"), phrase);
            }
        }
    }

    private final List<Token> words;

    ForeignContext(List<Token> words) {
        this.words = words;
    }

    private record Phrase(String means, List<String> parts, List<Boolean> open) {

        boolean isCountry() {
            return means.equals(means.toLowerCase(Locale.ROOT));
        }
    }

    /** @param to number of the word after the last one */
    private record Found(Phrase phrase, int from, int to) {}

    private static void add(String means, String phrase) {
        List<String> parts = new ArrayList<>();
        List<Boolean> open = new ArrayList<>();
        for (String word : phrase.split("[ -]")) {
            parts.add(key(word));
            open.add(word.endsWith("*"));
        }
        PHRASES.computeIfAbsent(beginning(parts.get(0)), any -> new ArrayList<>())
                .add(new Phrase(means, parts, open));
    }

    private static String beginning(String key) {
        return key.substring(0, Math.min(BEGINNING, key.length()));
    }

    /** In Arabic the article, and a conjunction or preposition before it, are written with the word. */
    private static String key(String word) {
        String key = Token.keyOf(word);
        return key.matches("[وبلف]?ال.{3,}") ? key.substring(key.indexOf("ال") + 2) : key;
    }

    /** Adds what the text says to what was found. */
    void addTo(List<Office> offices, List<ContextText.CountrySaid> countries) {
        List<Found> found = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            Found longest = longestAt(at);
            if (longest != null) {
                found.add(longest);
                at = longest.to() - 1;
            }
        }
        List<Found> said =
                found.stream().filter(each -> each.phrase().isCountry()).collect(Collectors.toList());
        said.forEach(country -> countries.add(
                new ContextText.CountrySaid(country.phrase().means(), form(country), country.from(), country.to())));
        for (int i = 0; i < found.size(); i++) {
            if (!found.get(i).phrase().isCountry()) {
                offices.add(office(found.get(i), scope(found, i)));
            }
        }
    }

    private Countries.Form form(Found country) {
        return words.get(country.from()).isCapital() ? Countries.Form.NAME : Countries.Form.ADJECTIVE;
    }

    private static String scope(List<Found> found, int office) {
        for (int i = Math.max(0, office - 1); i <= office + 1 && i < found.size(); i++) {
            Found near = found.get(i);
            boolean beside = near.from() - found.get(office).to() <= BESIDE - 1
                    && found.get(office).from() - near.to() <= BESIDE - 1;
            if (i != office && beside && near.phrase().isCountry()) {
                return near.phrase().means();
            }
        }
        return "";
    }

    private Office office(Found found, String scope) {
        String written = words.subList(found.from(), found.to()).stream()
                .map(Token::surface)
                .collect(Collectors.joining(" "));
        boolean definite = !scope.isEmpty()
                || found.to() - found.from() > 1
                || found.phrase().means().startsWith("NOT_");
        return new Office(
                found.phrase().means(),
                scope,
                definite ? 1 : ALONE,
                found.from(),
                found.to(),
                written,
                Span.of(words, found.from(), found.to()));
    }

    private @Nullable Found longestAt(int at) {
        Found longest = null;
        for (Phrase phrase : PHRASES.getOrDefault(beginning(key(words.get(at).key())), List.of())) {
            int to = at + phrase.parts().size();
            boolean longer = longest == null || to > longest.to();
            if (longer && to <= words.size() && fits(phrase, at)) {
                longest = new Found(phrase, at, to);
            }
        }
        return longest;
    }

    private boolean fits(Phrase phrase, int at) {
        for (int i = 0; i < phrase.parts().size(); i++) {
            String key = key(words.get(at + i).key());
            String part = phrase.parts().get(i);
            boolean joined = i == 0 || words.get(at + i).before().insidePhrase();
            if (!joined || !(phrase.open().get(i) ? key.startsWith(part) : key.equals(part))) {
                return false;
            }
        }
        return true;
    }
}
