package dossier.screening.scoring;

import dossier.screening.Evidence;
import dossier.screening.Feature;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Compares numbers of documents and registrations: equal ones decide, different ones say nothing (people hold several). */
final class IdentifierNumbers {

    /** A shorter number is met too often: "1234". */
    private static final int SHORTEST = 5;

    private static final Pattern LABEL = Pattern.compile("^imo(?=\\d{7}$)");

    private IdentifierNumbers() {}

    /** Letters and digits of each number in lower case; those too short to identify anybody are left out. */
    static Set<String> normalised(Collection<String> numbers) {
        Set<String> normalised = new TreeSet<>();
        for (String number : numbers) {
            String plain = normalised(number);
            if (plain.length() >= SHORTEST && plain.chars().anyMatch(Character::isDigit)) {
                normalised.add(plain);
            }
        }
        return normalised;
    }

    private static String normalised(String number) {
        StringBuilder plain = new StringBuilder(number.length());
        number.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(plain::appendCodePoint);
        // a passport and "IMO 9187629" differ by the label only
        return LABEL.matcher(plain).replaceFirst("");
    }

    static Optional<Evidence> compare(Set<String> asked, Set<String> listed) {
        return asked.stream()
                .filter(listed::contains)
                .sorted()
                .findFirst()
                .map(number -> new Evidence(Feature.IDENTIFIERS_EQUAL, number, number, 1));
    }
}
