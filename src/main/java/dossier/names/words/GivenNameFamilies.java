package dossier.names.words;

import dossier.names.TableFile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Families of given names ({@code given-name-families.tsv}) and the pet forms that stand for them
 * ({@code nicknames.tsv}). A name that only the nickname table knows is a family of its own.
 */
final class GivenNameFamilies {

    private static final int[] NONE = {};
    private static final int WEAK = 1;

    private static final GivenNameFamilies STANDARD =
            new GivenNameFamilies(TableFile.rows("given-name-families.tsv", 3), TableFile.rows("nicknames.tsv", 2));

    private final Map<String, int[]> families = new HashMap<>();
    private final Map<String, int[]> petForms = new HashMap<>();
    private int count;

    private GivenNameFamilies(List<List<String>> familyRows, List<List<String>> nicknameRows) {
        Map<String, TreeMap<Integer, Integer>> members = new HashMap<>();
        for (List<String> row : familyRows) {
            addFamily(members, row);
        }
        members.forEach((key, ids) -> families.put(key, packed(ids)));
        Map<String, TreeMap<Integer, Integer>> short2full = new HashMap<>();
        for (List<String> row : nicknameRows) {
            addNickname(short2full, row);
        }
        short2full.forEach((key, ids) -> petForms.put(key, packed(ids)));
    }

    static GivenNameFamilies standard() {
        return STANDARD;
    }

    private void addFamily(Map<String, TreeMap<Integer, Integer>> members, List<String> row) {
        int id = count++;
        put(members, TableKey.ofGivenName(row.get(0)), id, 0);
        for (String variant : row.get(2).split(",", -1)) {
            boolean weak = variant.strip().endsWith("?");
            put(members, TableKey.ofGivenName(variant), id, weak ? WEAK : 0);
        }
    }

    private void addNickname(Map<String, TreeMap<Integer, Integer>> short2full, List<String> row) {
        String petForm = TableKey.ofGivenName(row.get(0));
        for (String full : row.get(1).split(",", -1)) {
            String key = TableKey.ofGivenName(full);
            int[] known = families.computeIfAbsent(key, k -> new int[] {count++ * 2});
            for (int family : known) {
                put(short2full, petForm, family >> 1, family & WEAK);
            }
        }
    }

    private static void put(Map<String, TreeMap<Integer, Integer>> map, String key, int id, int weak) {
        if (!key.isEmpty()) {
            map.computeIfAbsent(key, k -> new TreeMap<>()).merge(id, weak, Math::min);
        }
    }

    private static int[] packed(TreeMap<Integer, Integer> ids) {
        return ids.entrySet().stream()
                .mapToInt(e -> e.getKey() * 2 + e.getValue())
                .toArray();
    }

    /** How many families there are; ids are below. */
    int count() {
        return count;
    }

    /** Families of a key, rising, each as {@code id * 2 + (weak ? 1 : 0)}. The array is shared: do not write. */
    int[] families(String key) {
        return families.getOrDefault(key, NONE);
    }

    /** Families of the names that a pet form stands for, in the same form. */
    int[] petFormOf(String key) {
        return petForms.getOrDefault(key, NONE);
    }
}
