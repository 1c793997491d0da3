package dossier.analysis.judging;

import dossier.claims.ClaimAuthority;
import dossier.lists.Authority;
import dossier.mentions.NamedParty;
import dossier.names.NameKind;

import java.util.Set;

/**
 * A party of an article, with what its text says of it whoever it is.
 *
 * @param party its name and mentions
 * @param saidSanctionedBy who the text says has it on a list
 * @param said what stands around its mentions
 */
public record NamedInText(NamedParty party, Set<ClaimAuthority> saidSanctionedBy, Surroundings said) {

    /**
     * @param sanctions a sentence that names it speaks of sanctions
     * @param terror a sentence that names it speaks of terror or an armed group
     * @param byline it is named only where the writers of the article are
     */
    public record Surroundings(boolean sanctions, boolean terror, boolean byline) {}

    public NamedInText {
        saidSanctionedBy = Set.copyOf(saidSanctionedBy);
    }

    /** Which weights count for it. */
    public Situation situation() {
        if (party.kind() != NameKind.PERSON) {
            return Situation.ORGANISATION;
        }
        return party.isOneWord() ? Situation.ONE_WORD : Situation.NAME;
    }

    boolean isSaidSanctionedBy(Authority authority) {
        return saidSanctionedBy.stream().anyMatch(said -> said.isAnsweredBy(authority));
    }
}
