package dossier.context;

import dossier.text.PhraseTrie;
import dossier.text.PhraseTrie.Found;
import dossier.text.ReadText;
import dossier.text.Span;
import dossier.text.Token;
import dossier.text.WordTable;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds offices and occupations in a text by the patterns of offices.tsv. */
final class OfficePatterns {

    private static final Map<String, Double> WEIGHTS = Map.of("strong", 1.0, "medium", 0.7, "weak", 0.35);
    private static final Set<String> SLOTS = Set.of("{C}", "{N}", "{O}", "{P}");
    private static final Pattern SLOT = Pattern.compile("(\\{[A-Z]+})");

    /** "Islamic Revolutionary Guard Corps Aerospace Force" has six words. */
    private static final int LONGEST_NAME = 6;

    private final Countries countries;
    private final Organisations organisations;
    private final PhraseTrie<Row> patterns = PhraseTrie.byKey();
    private final PhraseTrie<String> portfolios = PhraseTrie.byKey();

    private record Row(String concept, String scope, double weight) {}

    /** What the slots on the way were filled with. */
    private record Filled(String country, String portfolio, String name) {

        static final Filled NOTHING = new Filled("", "", "");
    }

    private record Match(Row row, Filled filled, int end) {}

    OfficePatterns(Countries countries, Organisations organisations) {
        this.countries = countries;
        this.organisations = organisations;
        for (WordTable.Row cells :
                WordTable.withHeading("/dossier/context/offices.tsv").rows()) {
            switch (cells.cell("type")) {
                case "OFFICE", "AGAINST" ->
                    PatternText.readings(cells.cell("pattern"))
                            .forEach(reading -> add(
                                    reading,
                                    new Row(
                                            cells.cell("concept"),
                                            cells.cell("scope"),
                                            WEIGHTS.getOrDefault(cells.cell("weight"), 0.5))));
                case "PORTFOLIO" ->
                    PatternText.readings(cells.cell("pattern"))
                            .forEach(reading -> portfolios.put(reading, cells.cell("concept")));
                default -> {} // modifiers stand in the concepts already
            }
        }
    }

    private void add(String reading, Row row) {
        PhraseTrie<Row> node = patterns;
        for (String part : SLOT.matcher(reading).replaceAll(" $1 ").split("\\s+")) {
            if (SLOTS.contains(part)) {
                node = node.child(part);
            } else if (part.startsWith("{")) {
                return; // other persons are not looked for
            } else {
                for (Token word : ReadText.wordsOf(part)) {
                    node = node.child(word.key());
                }
            }
        }
        node.end(row);
    }

    /** The longest office that begins at a word; null if none does. */
    @Nullable
    Office at(List<Token> words, int from) {
        Match match = longest(patterns, words, from, from, Filled.NOTHING);
        if (match == null) {
            return null;
        }
        StringBuilder written = new StringBuilder();
        for (int i = from; i < match.end(); i++) {
            written.append(i == from ? "" : " ").append(words.get(i).surface());
        }
        return new Office(
                concept(match),
                scope(match),
                match.row().weight(),
                from,
                match.end(),
                written.toString(),
                Span.of(words, from, match.end()));
    }

    private static String concept(Match match) {
        String portfolio = match.filled().portfolio();
        return portfolio.isEmpty()
                ? match.row().concept()
                : match.row().concept().replace("(N)", "(" + portfolio + ")");
    }

    private static String scope(Match match) {
        return switch (match.row().scope()) {
            case "C" -> match.filled().country();
            case "O", "P" -> match.filled().name();
            case "-", "" -> match.filled().country();
            default -> match.row().scope().toLowerCase(Locale.ROOT);
        };
    }

    private @Nullable Match longest(PhraseTrie<Row> node, List<Token> words, int start, int at, Filled filled) {
        Row here = node.value();
        Match best = here == null ? null : new Match(here, filled, at);
        boolean goesOn =
                at < words.size() && (at == start || words.get(at).before().insidePhrase());
        if (!goesOn) {
            return best;
        }
        PhraseTrie<Row> word = node.after(words.get(at).key());
        if (word != null) {
            best = better(best, longest(word, words, start, at + 1, filled));
        }
        best = better(best, throughCountry(node, words, start, at, filled));
        best = better(best, throughPortfolio(node, words, start, at, filled));
        return better(best, throughName(node, words, start, at, filled));
    }

    /** Of two readings of one length the more definite one. */
    private static @Nullable Match better(@Nullable Match one, @Nullable Match other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        boolean longer = other.end() > one.end();
        return longer
                        || other.end() == one.end()
                                && other.row().weight() > one.row().weight()
                ? other
                : one;
    }

    private @Nullable Match throughCountry(PhraseTrie<Row> node, List<Token> words, int start, int at, Filled filled) {
        PhraseTrie<Row> slot = node.after("{C}");
        Found<Countries.Named> found = slot == null ? null : countries.at(words, at);
        return found == null || slot == null
                ? null
                : longest(
                        slot,
                        words,
                        start,
                        found.end(),
                        new Filled(found.value().code(), filled.portfolio(), filled.name()));
    }

    private @Nullable Match throughPortfolio(
            PhraseTrie<Row> node, List<Token> words, int start, int at, Filled filled) {
        PhraseTrie<Row> slot = node.after("{N}");
        Found<String> found = slot == null ? null : portfolios.longest(words, at);
        return found == null || slot == null
                ? null
                : longest(slot, words, start, found.end(), new Filled(filled.country(), found.value(), filled.name()));
    }

    private @Nullable Match throughName(PhraseTrie<Row> node, List<Token> words, int start, int at, Filled filled) {
        PhraseTrie<Row> organisation = node.after("{O}");
        PhraseTrie<Row> place = node.after("{P}");
        if (organisation == null && place == null || countries.at(words, at) != null) {
            return null;
        }
        Found<Organisations.Known> known = organisations.at(words, at);
        if (known != null && organisation != null) {
            Filled with = new Filled(
                    filled.country(), filled.portfolio(), known.value().id());
            return longest(organisation, words, start, known.end(), with);
        }
        Match best = null;
        StringBuilder name = new StringBuilder();
        for (int end = at; end < words.size() && end - at < LONGEST_NAME && isNamePart(words, at, end); end++) {
            name.append(name.isEmpty() ? "" : " ").append(words.get(end).key());
            Filled with = new Filled(filled.country(), filled.portfolio(), name.toString());
            for (PhraseTrie<Row> slot : organisation == place ? List.of(place) : present(organisation, place)) {
                Match found = longest(slot, words, start, end + 1, with);
                best = better(best, found);
            }
        }
        return best;
    }

    private static List<PhraseTrie<Row>> present(@Nullable PhraseTrie<Row> one, @Nullable PhraseTrie<Row> other) {
        return one == null
                ? List.of(java.util.Objects.requireNonNull(other))
                : other == null ? List.of(one) : List.of(one, other);
    }

    private static boolean isNamePart(List<Token> words, int from, int at) {
        Token word = words.get(at);
        return word.isCapital() && (at == from || word.before().insidePhrase());
    }
}
