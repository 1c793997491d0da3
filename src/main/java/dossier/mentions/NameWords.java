package dossier.mentions;

import dossier.text.CommonWords;
import dossier.text.Demonyms;
import dossier.text.ReadText;
import dossier.text.WordTable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The word lists that ship with the service: what titles, offices, places and ordinary words look like. */
final class NameWords {

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

    private static final CommonWords COMMON = CommonWords.standard();
    private static final NameWords STANDARD = new NameWords();

    private final Map<String, Set<String>> classes = new HashMap<>();
    private final Set<String> titles = new HashSet<>();
    private final Set<String> countryWords = new HashSet<>();
    private final Set<String> nationalities = new HashSet<>();
    private final Set<String> organisations = new HashSet<>();
    private final Map<String, String> organisationIds = new HashMap<>();

    private NameWords() {
        for (WordTable.Row row :
                WordTable.of("/dossier/mentions/words.tsv", "class", "words").rows()) {
            classes.put(row.cell("class"), Set.copyOf(row.values("words", " ")));
        }
        for (WordTable.Row row :
                WordTable.withHeading("/dossier/mentions/titles.tsv").rows()) {
            if (TITLE_KINDS.contains(row.cell("kind")) && !row.cell("position").equals("AFTER")) {
                titles.add(ReadText.phraseOf(row.cell("surface")));
            }
        }
        for (Demonyms.Country country : Demonyms.countries()) {
            country.names().forEach(name -> countryWords.add(ReadText.phraseOf(name)));
            country.seats().forEach(name -> countryWords.add(ReadText.phraseOf(name)));
            country.adjectives().forEach(name -> nationalities.add(ReadText.phraseOf(name)));
            country.people().forEach(name -> nationalities.add(ReadText.phraseOf(name)));
        }
        for (WordTable.Row row :
                WordTable.withHeading("/dossier/mentions/organisations.tsv").rows()) {
            List<String> surfaces = row.values("surfaces");
            surfaces.forEach(surface -> organisationIds.put(ReadText.phraseOf(surface), row.cell("id")));
            boolean trap = !row.values("trap").isEmpty();
            surfaces.stream().filter(surface -> speaksForItself(surface, trap)).forEach(organisations::add);
        }
    }

    static NameWords standard() {
        return STANDARD;
    }

    /** Whether the word belongs to a class of {@code words.tsv}; the table must have such a class. */
    boolean is(String wordClass, String key) {
        Set<String> words = classes.get(wordClass);
        if (words == null) {
            throw new IllegalArgumentException("words.tsv has no class '" + wordClass + "'");
        }
        return words.contains(key);
    }

    /** "the", "of", "after": never part of a name at its start or end. */
    boolean isFunction(String key) {
        return COMMON.is("function", key);
    }

    boolean isTitle(String phrase) {
        return titles.contains(phrase);
    }

    /** Whether the title is as often a name, "Khan". */
    boolean isNameToo(String phrase) {
        return NAMES_TOO.contains(phrase);
    }

    boolean isGivenName(String key) {
        return COMMON.isGivenName(key);
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
        return isFunction(key)
                || COMMON.month(key) > 0
                || COMMON.weekday(key) > 0
                || isPlace(key)
                || isNationality(key);
    }

    /** What, capitalised, is no new name by itself; not what is a given name as often, "Jordan". */
    boolean namesNobody(String key) {
        boolean plain = neverInName(key)
                || is("ordinary", key)
                || is("office", key)
                || is("place", key)
                || Kinship.standard().introduces(key)
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
                surface.length() >= 5 && Character.isUpperCase(surface.charAt(0)) && surface.indexOf(' ') < 0;
        return capitals || severalWords || longWord && !trap;
    }
}
