package dossier.mentions;

import dossier.names.TableFile;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The word lists that ship with the service: what titles, offices, places and ordinary words look like. */
final class Vocabulary {

    /** Kinds of title that are kept with a name; kinship, kunyas and markers are something else. */
    private static final Set<String> TITLE_KINDS = Set.of(
            "HONORIFIC",
            "MILITARY",
            "NAVAL",
            "POLICE",
            "RELIGIOUS",
            "ROYAL",
            "ACADEMIC",
            "LEGAL",
            "DIPLOMATIC",
            "POLITICAL");

    /** Titles that are names as often: never taken off where a single word would be left. */
    private static final Set<String> NAMES_TOO = Set.of(
            "khan", "sharif", "shah", "sultan", "amir", "haji", "mullah", "ma", "sai", "don", "u", "pan", "said", "mir",
            "m");

    private static final Vocabulary STANDARD = new Vocabulary();

    private final Map<String, Set<String>> classes = new HashMap<>();
    private final Set<String> titles = new HashSet<>();
    private final Set<String> countryWords = new HashSet<>();
    private final Set<String> nationalities = new HashSet<>();
    private final Set<String> organisations = new HashSet<>();
    private final Map<String, String> organisationIds = new HashMap<>();
    private final Set<String> givenNames = new HashSet<>();

    private Vocabulary() {
        for (String[] row : rows("words.tsv")) {
            classes.put(
                    row[0], Set.of(Arrays.stream(row[1].split(" ")).distinct().toArray(String[]::new)));
        }
        for (String[] row : rows("titles.tsv")) {
            if (row.length > 3 && TITLE_KINDS.contains(row[2]) && !row[3].equals("AFTER")) {
                titles.add(phrase(row[0]));
            }
        }
        for (String[] row : rows("demonyms.tsv")) {
            cells(row, 1).forEach(name -> countryWords.add(phrase(name)));
            cells(row, 2).forEach(name -> nationalities.add(phrase(name)));
            cells(row, 3).forEach(name -> nationalities.add(phrase(name)));
            cells(row, 4).forEach(name -> countryWords.add(phrase(name)));
        }
        for (String[] row : rows("organisations.tsv")) {
            cells(row, 3).forEach(surface -> organisationIds.put(phrase(surface), row[0]));
            boolean trap = row.length > 8 && !row[8].isBlank();
            cells(row, 3).stream()
                    .filter(surface -> speaksForItself(surface, trap))
                    .forEach(organisations::add);
        }
        rows("given-names.txt").forEach(row -> givenNames.add(Words.key(row[0])));
    }

    static Vocabulary standard() {
        return STANDARD;
    }

    boolean is(String wordClass, String key) {
        return classes.getOrDefault(wordClass, Set.of()).contains(key);
    }

    boolean isTitle(String phrase) {
        return titles.contains(phrase);
    }

    /** Whether the title is as often a name, "Khan". */
    boolean isNameToo(String phrase) {
        return NAMES_TOO.contains(phrase);
    }

    boolean isGivenName(String key) {
        return givenNames.contains(key);
    }

    boolean isPlace(String phrase) {
        return countryWords.contains(phrase);
    }

    boolean isNationality(String phrase) {
        return nationalities.contains(phrase);
    }

    /** Surfaces of well-known organisations. */
    Set<String> organisations() {
        return organisations;
    }

    /** Which well-known organisation is called so, e.g. "fsb" and "federal security service"; empty if none. */
    String organisation(String phrase) {
        return organisationIds.getOrDefault(phrase, "");
    }

    /** Words that begin, end or split a name wherever they stand. */
    boolean neverInName(String key) {
        return is("function", key) || is("month", key) || is("weekday", key) || isPlace(key) || isNationality(key);
    }

    /** What, capitalised, is no new name by itself; not what is a given name as often, "Jordan". */
    boolean namesNobody(String key) {
        boolean plain = neverInName(key)
                || is("ordinary", key)
                || is("office", key)
                || is("place", key)
                || is("kin", key)
                || is("organisation", key)
                || titles.contains(key) && !isNameToo(key)
                || organisationIds.containsKey(key);
        return plain && !isGivenName(key);
    }

    /** Particles may stand within a name in lower case. */
    boolean isParticle(String key) {
        return is("particle", key);
    }

    private static boolean speaksForItself(String surface, boolean trap) {
        boolean capitals = surface.equals(surface.toUpperCase(Locale.ROOT)) && surface.length() > 2;
        boolean severalWords =
                surface.indexOf(' ') > 0 && Character.isUpperCase(surface.charAt(surface.lastIndexOf(' ') + 1));
        boolean longWord =
                surface.length() >= 6 && Character.isUpperCase(surface.charAt(0)) && surface.indexOf(' ') < 0;
        return capitals || severalWords || longWord && !trap;
    }

    static String phrase(String text) {
        return String.join(" ", Words.of(text).stream().map(Word::key).toList());
    }

    private static List<String> cells(String[] row, int column) {
        return column >= row.length || row[column].isBlank()
                ? List.of()
                : Arrays.stream(row[column].split(";"))
                        .map(String::strip)
                        .filter(cell -> !cell.isEmpty())
                        .toList();
    }

    private static List<String[]> rows(String file) {
        return TableFile.rowsOf("/dossier/mentions/" + file, 1).stream()
                .map(row -> row.toArray(String[]::new))
                .toList();
    }
}
