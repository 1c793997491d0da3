package dossier.tables;

import dossier.text.WordTable;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Headings in several languages and what they announce: the table {@code headings.tsv}. */
final class Headings {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    /** "Date of birth (dd/mm/yyyy)". */
    private static final Pattern REMARK = Pattern.compile("[(\\[].*");

    /** "Passport 2", "nationality_1": one of several columns of a kind. */
    private static final Pattern COUNTED = Pattern.compile("[\\s_.#-]*\\d{1,2}$");

    private static final Map<String, Heading> KNOWN = read();

    private Headings() {}

    /** What a heading announces, whatever its casing, accents and punctuation. */
    static Optional<Heading> of(String heading) {
        return known(heading)
                .or(() -> known(REMARK.matcher(heading).replaceFirst("")))
                .or(() -> known(COUNTED.matcher(heading).replaceFirst("")).filter(Headings::isOftenCounted));
    }

    private static Optional<Heading> known(String heading) {
        return Optional.ofNullable(KNOWN.get(key(heading)));
    }

    /** Nobody has two whole names, but two passports. */
    private static boolean isOftenCounted(Heading heading) {
        return switch (heading) {
            case COUNTRIES, POSITION, IDENTIFIERS, BIRTH_DATE, MIDDLE_NAME -> true;
            case ID, FULL_NAME, NAME, GIVEN_NAME, FAMILY_NAME, KIND, GENDER -> false;
        };
    }

    static boolean isKnown(String heading) {
        return of(heading).isPresent();
    }

    /** Two headings are taken for the same if this is equal. */
    static String key(String heading) {
        String plain = ACCENT.matcher(Normalizer.normalize(heading, Normalizer.Form.NFKD))
                .replaceAll("");
        return NO_LETTER.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static Map<String, Heading> read() {
        Map<String, Heading> known = new HashMap<>();
        for (WordTable.Row row : WordTable.of("/dossier/tables/headings.tsv", "constant", "words")
                .rows()) {
            Heading heading = row.constant("constant", Heading.class);
            row.values("words", "|").forEach(word -> known.put(key(word), heading));
        }
        return Map.copyOf(known);
    }
}
