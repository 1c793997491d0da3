package dossier.claims.frames;

import dossier.claims.Claim;
import dossier.claims.ClaimAuthority;
import dossier.mentions.NamedParty;

import java.util.List;

/**
 * What a place of a sentence says about sanctions.
 *
 * @param from its first item
 * @param to the item after its last
 * @param names items of those it speaks of
 * @param subjects of whom it speaks
 * @param authorities who sanctions; never empty
 * @param assertion what is said
 * @param time what is known of its time where no date is said
 */
record Statement(
        int from,
        int to,
        Names names,
        List<NamedParty> subjects,
        List<ClaimAuthority> authorities,
        Claim.Assertion assertion,
        Time time) {

    Statement {
        subjects = List.copyOf(subjects);
        authorities = List.copyOf(authorities);
    }

    /** The same, dated by the sentence before. */
    Statement afterSentenceBefore() {
        return new Statement(from, to, names, subjects, authorities, assertion, Time.SENTENCE_BEFORE);
    }

    /** The same as news of the day. */
    Statement now() {
        return new Statement(from, to, names, subjects, authorities, assertion, Time.NOW);
    }

    /** When it was where no date is said. */
    enum Time {
        NOT_SAID,
        /** A headline in the present tense: it happened on the day of publication or shortly before. */
        NOW,
        /** The date may stand in the sentence before. */
        SENTENCE_BEFORE
    }

    /**
     * Items that name the subjects.
     *
     * @param from the first
     * @param to the item after the last
     */
    record Names(int from, int to) {

        /** Whether an item stands among them. */
        boolean contain(int at) {
            return at >= from && at < to;
        }
    }
}
