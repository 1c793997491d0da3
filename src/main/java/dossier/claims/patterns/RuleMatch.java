package dossier.claims.patterns;

import dossier.claims.ClaimAuthority;
import dossier.mentions.NamedParty;

import java.util.List;

/**
 * A rule that fits a place of a sentence.
 *
 * @param rule the rule
 * @param from its first item
 * @param to the item after its last
 * @param subjects of whom it speaks
 * @param authorities who sanctions; never empty
 * @param match what the pattern captured
 */
record RuleMatch(
        ClaimRule rule,
        int from,
        int to,
        List<NamedParty> subjects,
        List<ClaimAuthority> authorities,
        MatchState match) {

    public RuleMatch {
        subjects = List.copyOf(subjects);
        authorities = List.copyOf(authorities);
    }
}
