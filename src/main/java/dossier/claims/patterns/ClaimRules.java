package dossier.claims.patterns;

import dossier.claims.ClaimAction;
import dossier.claims.ClaimKind;
import dossier.claims.Polarity;
import dossier.claims.patterns.ClaimRule.First;
import dossier.claims.patterns.ClaimRule.Flag;
import dossier.text.WordTable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The ways to say something about sanctions ({@code patterns.tsv}), in the order in which they are tried. */
final class ClaimRules {

    private static final ClaimRules STANDARD = new ClaimRules();

    private final List<ClaimRule> rules = new ArrayList<>();

    private ClaimRules() {
        Map<String, Pattern> pieces = new HashMap<>();
        for (WordTable.Row row : WordTable.of("/dossier/claims/pattern-pieces.tsv", "name", "pattern")
                .rows()) {
            pieces.put(row.cell("name"), PatternReader.read(row.cell("pattern"), pieces));
        }
        WordTable.of("/dossier/claims/patterns.tsv", "action", "polarity", "kind", "flags", "pattern", "example")
                .rows()
                .forEach(row -> rules.add(rule(row, pieces)));
    }

    static ClaimRules standard() {
        return STANDARD;
    }

    List<ClaimRule> all() {
        return List.copyOf(rules);
    }

    private static ClaimRule rule(WordTable.Row row, Map<String, Pattern> pieces) {
        String pattern = row.cell("pattern");
        return new ClaimRule(
                row.constant("action", ClaimAction.class),
                row.constant("polarity", Polarity.class),
                row.constant("kind", ClaimKind.class),
                flags(row),
                first(pattern),
                PatternReader.read(pattern, pieces),
                row.cell("example"));
    }

    private static Set<Flag> flags(WordTable.Row row) {
        return row.values("flags").stream()
                .filter(flag -> !flag.equals("-"))
                .map(Flag::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static First first(String pattern) {
        if (pattern.startsWith("{S}")) {
            return First.SUBJECT;
        }
        return pattern.startsWith("{A}") ? First.AUTHORITY : First.OTHER;
    }
}
