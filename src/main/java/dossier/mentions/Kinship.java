package dossier.mentions;

import dossier.text.WordTable;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Words of kinship ({@code kin.tsv}) and what they say of the relative: one table for names and for claims. */
public final class Kinship {

    private static final Kinship STANDARD = new Kinship();

    /** "the elder Muster" is not the Muster who was named last. */
    private static final Set<String> ANOTHER = Set.of("younger", "elder", "older");

    private final Map<String, Kin> words = new HashMap<>();

    private record Kin(String gender, boolean child, boolean sharesSurname, boolean loose) {}

    private Kinship() {
        for (WordTable.Row row :
                WordTable.withHeading("/dossier/mentions/kin.tsv").rows()) {
            Kin kin = new Kin(
                    row.cell("gender"),
                    row.cell("child").equals("yes"),
                    row.cell("surname").equals("shared"),
                    row.cell("number").equals("loose"));
            words.put(row.cell("word"), kin);
        }
    }

    /** The words that ship with the service. */
    public static Kinship standard() {
        return STANDARD;
    }

    /** Whether the word introduces one relative by name: "his wife Ana". */
    public boolean introduces(String key) {
        Kin kin = words.get(key);
        return kin != null && !kin.loose();
    }

    /** Whether the word may introduce a relative, or several: "his brothers Ivan and Boris". */
    public boolean isKin(String key) {
        return words.containsKey(key);
    }

    /** Whether it is a woman: "daughter". */
    public boolean isFemale(String key) {
        Kin kin = words.get(key);
        return kin != null && kin.gender().equals("f");
    }

    /** Whether it is a man: "nephew". */
    public boolean isMale(String key) {
        Kin kin = words.get(key);
        return kin != null && kin.gender().equals("m");
    }

    /** Whether the relative is of a younger generation. */
    public boolean isChild(String key) {
        Kin kin = words.get(key);
        return kin != null && kin.child();
    }

    /** Whether a bare given name after the word has the surname of whose relative it is. */
    boolean sharesSurname(String key) {
        Kin kin = words.get(key);
        return kin != null && !kin.loose() && kin.sharesSurname();
    }

    /** Whether a surname after the word is that of another of the family: "the elder Muster". */
    static boolean meansAnother(String key) {
        return ANOTHER.contains(key);
    }
}
