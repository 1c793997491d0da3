package dossier.claims.patterns;

import dossier.claims.ClaimAction;
import dossier.claims.ClaimKind;
import dossier.claims.Polarity;
import dossier.claims.patterns.ClaimRule.First;
import dossier.claims.patterns.ClaimRule.Flag;
import dossier.names.TableFile;

import java.util.ArrayList;
import java.util.Arrays;
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
        Map<String, Pattern> known = new HashMap<>();
        for (List<String> row : TableFile.rowsOf("/dossier/claims/patterns.tsv", 2)) {
            if (row.get(0).startsWith("$")) {
                known.put(row.get(0), PatternReader.read(row.get(1), known));
            } else {
                rules.add(rule(row, known));
            }
        }
    }

    static ClaimRules standard() {
        return STANDARD;
    }

    List<ClaimRule> all() {
        return List.copyOf(rules);
    }

    private static ClaimRule rule(List<String> row, Map<String, Pattern> known) {
        if (row.size() < 6) {
            throw new IllegalStateException("too few columns in patterns.tsv: " + row);
        }
        Set<Flag> flags = row.get(3).equals("-")
                ? Set.of()
                : Arrays.stream(row.get(3).split(";")).map(Flag::valueOf).collect(Collectors.toSet());
        return new ClaimRule(
                ClaimAction.valueOf(row.get(0)),
                Polarity.valueOf(row.get(1)),
                ClaimKind.valueOf(row.get(2)),
                flags,
                first(row.get(4)),
                PatternReader.read(row.get(4), known),
                row.get(5));
    }

    private static First first(String pattern) {
        if (pattern.startsWith("{S}")) {
            return First.SUBJECT;
        }
        return pattern.startsWith("{A}") ? First.AUTHORITY : First.OTHER;
    }
}
