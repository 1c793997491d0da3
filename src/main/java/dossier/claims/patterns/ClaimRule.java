package dossier.claims.patterns;

import dossier.claims.Claim;
import dossier.claims.ClaimAction;
import dossier.claims.ClaimKind;
import dossier.claims.Polarity;

import java.util.Set;

/**
 * One way to say something about sanctions.
 *
 * @param action what is said to have been done
 * @param polarity what is said of the listing
 * @param kind whether it happened or is so
 * @param flags what else holds for it
 * @param first what the pattern begins with, to try it only where that stands
 * @param pattern how it is said
 * @param example a sentence that says so, with a stand-in name
 */
record ClaimRule(
        ClaimAction action,
        Polarity polarity,
        ClaimKind kind,
        Set<Flag> flags,
        First first,
        Pattern pattern,
        String example) {

    public ClaimRule {
        flags = Set.copyOf(flags);
    }

    /** What else holds for a way to say something. */
    enum Flag {
        /** A headline in the present tense: it happened on the day of publication or shortly before. */
        NOW,
        /** Authority and date may stand in the sentence before. */
        CONTEXT,
        /** The authority may stand in the sentence before, but must be known. */
        BEFORE,
        /** An order of the American president is named. */
        AMERICAN,
        /** Said by the way of the name before it, so it holds whatever governs the rest. */
        ASIDE,
        /** Only after an article or a preposition, or at the beginning: "the sanctioned oligarch". */
        PARTICIPLE,
        /** Only where the authority is said. */
        AUTHORITY,
        /** It need not end the listing: a court annuls one period, and the listing goes on. */
        OPEN
    }

    /** What a pattern begins with. */
    enum First {
        SUBJECT,
        AUTHORITY,
        OTHER
    }

    /** What a place that fits says. */
    Claim.Assertion assertion() {
        return new Claim.Assertion(action, polarity, kind, has(Flag.OPEN));
    }

    boolean has(Flag flag) {
        return flags.contains(flag);
    }
}
