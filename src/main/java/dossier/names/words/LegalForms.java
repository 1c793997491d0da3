package dossier.names.words;

import dossier.names.TableFile;
import dossier.names.script.Normaliser;
import dossier.names.script.UnspacedScripts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Legal forms of organisations, short and long, and the class that makes GmbH and Ltd alike ({@code org-legal-forms.tsv}). */
public final class LegalForms {

    /** Forms that say what the organisation does: where a word list knows the word too, it is read as a word. */
    private static final Set<String> CLASSES_WITH_MEANING = Set.of(
            "state", "holding", "group", "foundation", "trust", "bank", "fund", "production", "research", "farm");

    /** A short form in the middle of a name is more often a word (SA, ME, AS). */
    private static final int LONGEST_ONLY_AT_THE_ENDS = 2;

    private static final int ANY = 0;

    /** Classes of one sort may stand for one another. */
    private static final Map<String, Integer> SORTS = Map.ofEntries(
            Map.entry("jsc", 1),
            Map.entry("plc", 1),
            Map.entry("corp", 1),
            Map.entry("ltd", 2),
            Map.entry("lp", 3),
            Map.entry("llp", 3),
            Map.entry("gp", 3),
            Map.entry("sole", 4),
            Map.entry("coop", 5),
            Map.entry("npo", 6),
            Map.entry("foundation", 6),
            Map.entry("state", 7),
            Map.entry("fund", 8),
            Map.entry("trust", 9));

    /** Forms of one word without a point; needed while words are cut, so they are read without cutting any. */
    private static final Set<String> SHORT_FORMS = TableFile.rows("org-legal-forms.tsv", 4).stream()
            .map(row -> row.get(0).strip().toLowerCase(Locale.ROOT))
            .filter(form -> form.chars().allMatch(Character::isLetter))
            .collect(Collectors.toUnmodifiableSet());

    private static final LegalForms STANDARD = new LegalForms(TableFile.rows("org-legal-forms.tsv", 4));

    private final Map<String, String> classes = new HashMap<>();
    /** Forms in scripts without spaces, as written. */
    private final Set<String> unspaced = new HashSet<>();

    private int longest = 1;

    private LegalForms(List<List<String>> rows) {
        for (List<String> row : rows) {
            add(row.get(0), row.get(3));
            for (String other : row.get(1).split(";", -1)) {
                add(other, row.get(3));
            }
        }
    }

    public static LegalForms standard() {
        return STANDARD;
    }

    private void add(String form, String formClass) {
        List<String> words = TableKey.words(form);
        if (words.isEmpty()) {
            return;
        }
        String normal = Normaliser.normalise(form.strip());
        if (UnspacedScripts.isUnspaced(normal)) {
            unspaced.add(normal);
        }
        classes.putIfAbsent(String.join(" ", words), formClass);
        longest = Math.max(longest, words.size());
        boolean abbreviation = words.size() > 1 && words.stream().allMatch(w -> w.length() <= 2);
        if (abbreviation) {
            classes.putIfAbsent(String.join("", words), formClass);
        }
    }

    /**
     * Whether no firm has forms of both classes at once. A share company is called by several ({@code jsc}, {@code plc}, {@code corp}), and
     * a company or group may have any.
     *
     * @param formClass a class as in {@link #classOf}; empty for none
     */
    public static boolean excludeEachOther(String formClass, String other) {
        int sort = SORTS.getOrDefault(formClass, ANY);
        int otherSort = SORTS.getOrDefault(other, ANY);
        return sort != ANY && otherSort != ANY && sort != otherSort;
    }

    public Set<String> unspaced() {
        return unspaced;
    }

    /** Most words in a form. */
    public int longest() {
        return longest;
    }

    /**
     * @param latinWords words separated by spaces
     * @param atAnEnd they stand at the beginning or the end of the name
     * @return the class of the form, e.g. {@code ltd}
     */
    public Optional<String> classOf(String latinWords, boolean atAnEnd) {
        if (latinWords.length() <= LONGEST_ONLY_AT_THE_ENDS && !atAnEnd) {
            return Optional.empty();
        }
        return Optional.ofNullable(classes.get(latinWords));
    }

    /** Whether the letters are one word of a legal form, "AG". */
    static boolean isForm(String letters) {
        return SHORT_FORMS.contains(letters.toLowerCase(Locale.ROOT));
    }

    /** Whether a form of this class says what the organisation does. */
    public static boolean hasMeaning(String formClass) {
        return CLASSES_WITH_MEANING.contains(formClass);
    }
}
