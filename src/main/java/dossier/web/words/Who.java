package dossier.web.words;

import dossier.lists.Gender;
import dossier.lists.ListingKind;

/**
 * Of whom a sentence speaks, to choose its pronoun.
 *
 * @param kind kind of party
 * @param gender as far as known
 */
public record Who(ListingKind kind, Gender gender) {

    /** A party of whom nothing else is known. */
    public static Who of(ListingKind kind) {
        return new Who(kind, Gender.UNKNOWN);
    }

    boolean isPerson() {
        return kind == ListingKind.PERSON;
    }

    /** {@code him}, {@code her}, {@code them}; {@code it} for what is no person. */
    String him() {
        if (!isPerson()) {
            return "it";
        }
        return switch (gender) {
            case MALE -> "him";
            case FEMALE -> "her";
            case UNKNOWN -> "them";
        };
    }
}
