package dossier.screening;

import dossier.lists.Gender;

import java.util.Locale;
import java.util.Optional;

/** Compares genders. Only a contradiction says something: half of all people agree. */
final class Genders {

    private Genders() {}

    static Optional<Evidence> compare(Gender asked, Gender listed) {
        if (asked == Gender.UNKNOWN || listed == Gender.UNKNOWN || asked == listed) {
            return Optional.empty();
        }
        return Optional.of(new Evidence(Feature.GENDERS_CONTRADICT, word(asked), word(listed), 1));
    }

    private static String word(Gender gender) {
        return gender.name().toLowerCase(Locale.ROOT);
    }
}
