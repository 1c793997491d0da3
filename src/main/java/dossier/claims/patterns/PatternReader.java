package dossier.claims.patterns;

import dossier.claims.sentence.SentenceItem.Kind;
import dossier.claims.words.ClaimWords;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a pattern as it stands in {@code patterns.tsv}: {@code word|word}, {@code <class>}, {@code several_words},
 * {@code [optional]}, {@code (one / other)}, {@code !must not follow}, {@code ~8} words of a noun phrase, {@code *8} any
 * words, {@code ^} begin of a clause, {@code ...} the sentence goes on with a verb, {@code , -} marks,
 * {@code {S} {A} {M} {N} {L} {P} {R} {C}} captures, {@code $name} another pattern.
 */
final class PatternReader {

    private final Map<String, Pattern> known;
    private final List<String> parts = new ArrayList<>();
    private int next;

    private PatternReader(String text, Map<String, Pattern> known) {
        this.known = known;
        String spaced = text;
        for (String sign : List.of("[", "]", "(", ")", "!")) {
            spaced = spaced.replace(sign, " " + sign + " ");
        }
        for (String part : spaced.strip().split("\\s+")) {
            parts.add(part);
        }
    }

    /**
     * @param known patterns by their names, for {@code $name}
     * @throws IllegalArgumentException if the text is no pattern
     */
    static Pattern read(String text, Map<String, Pattern> known) {
        PatternReader reader = new PatternReader(text, known);
        Pattern pattern = reader.sequence();
        if (reader.next < reader.parts.size()) {
            throw new IllegalArgumentException("no pattern: " + text);
        }
        return pattern;
    }

    private Pattern sequence() {
        List<Pattern> pieces = new ArrayList<>();
        while (next < parts.size() && !List.of("]", ")", "/").contains(parts.get(next))) {
            pieces.add(piece());
        }
        return pieces.size() == 1 ? pieces.get(0) : PatternPieces.sequence(pieces);
    }

    private Pattern piece() {
        String part = parts.get(next++);
        return switch (part) {
            case "[" -> PatternPieces.optional(closed("]"));
            case "(" -> choice();
            case "!" -> PatternPieces.not(piece());
            case "^" -> PatternPieces.start();
            case "," -> PatternPieces.loose(PatternPieces.mark(Kind.COMMA));
            case "-" -> PatternPieces.mark(Kind.HYPHEN);
            case "{S}" -> PatternPieces.loose(Captures.subject());
            case "{A}" -> PatternPieces.loose(Captures.authority());
            case "{M}" -> PatternPieces.loose(Captures.owner());
            case "..." -> Captures.goesOn();
            case "{N}" -> PatternPieces.loose(MeasureCaptures.measure());
            case "{L}" -> PatternPieces.loose(MeasureCaptures.list());
            case "{P}" -> PatternPieces.loose(Captures.possessor());
            case "{R}" -> PatternPieces.loose(Captures.relative());
            case "{C}" -> PatternPieces.loose(MeasureCaptures.court());
            default -> named(part);
        };
    }

    private Pattern closed(String end) {
        Pattern inner = sequence();
        expect(end);
        return inner;
    }

    private Pattern choice() {
        List<Pattern> choices = new ArrayList<>(List.of(sequence()));
        while (next < parts.size() && parts.get(next).equals("/")) {
            next++;
            choices.add(sequence());
        }
        expect(")");
        return PatternPieces.either(choices);
    }

    private void expect(String end) {
        if (next >= parts.size() || !parts.get(next).equals(end)) {
            throw new IllegalArgumentException("no " + end + " in " + parts);
        }
        next++;
    }

    private Pattern named(String part) {
        if (part.startsWith("*")) {
            return PatternPieces.words(Integer.parseInt(part.substring(1)));
        }
        if (part.startsWith("~")) {
            return PatternPieces.loose(PatternPieces.filler(Integer.parseInt(part.substring(1))));
        }
        if (part.startsWith("$")) {
            Pattern pattern = known.get(part);
            if (pattern == null) {
                throw new IllegalArgumentException("no pattern " + part);
            }
            return pattern;
        }
        return PatternPieces.loose(words(part));
    }

    private static Pattern words(String part) {
        Set<String> words = new HashSet<>();
        List<List<String>> phrases = new ArrayList<>();
        List<String> classes = new ArrayList<>();
        for (String choice : part.split("\\|")) {
            if (choice.startsWith("<")) {
                String wordClass = choice.substring(1, choice.length() - 1);
                if (!ClaimWords.standard().has(wordClass)) {
                    throw new IllegalArgumentException("no class of words " + choice);
                }
                classes.add(wordClass);
            } else if (choice.contains("_")) {
                phrases.add(List.of(choice.split("_")));
            } else {
                words.add(choice);
            }
        }
        return PatternPieces.words(words, phrases, classes);
    }
}
