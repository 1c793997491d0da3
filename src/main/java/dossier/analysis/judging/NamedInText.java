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
     * What stands around its mentions.
     *
     * @param sanctions a sentence that names it speaks of sanctions
     * @param terror a sentence that names it speaks of terror or an armed group
     * @param byline it is named only where the writers of the article are
     * @param about what the whole text is about
     * @param nearWords words with a capital in the sentences that name it and beside them, by their keys
     */
    public record Surroundings(boolean sanctions, boolean terror, boolean byline, About about, Set<String> nearWords) {

        /** Sentences in which nothing is said. */
        static final Surroundings NONE =
                new Surroundings(false, false, false, new About(0, 0, Set.of(), Set.of()), Set.of());
    }

    /**
     * What the whole text is about.
     *
     * @param sanctions how much of it is about sanctions, 0 to 1
     * @param terror how much of it is about terror or armed groups, 0 to 1
     * @param words all its words with a capital, by their keys
     * @param smallWords all its other words
     */
    public record About(double sanctions, double terror, Set<String> words, Set<String> smallWords) {}

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
