package dossier.screening;

import dossier.names.Agreement;
import dossier.names.Word;
import dossier.names.compare.TokenAgreement;
import dossier.names.compare.WordComparer;
import dossier.names.words.Words;
import dossier.text.Token;
import dossier.text.WordTable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Pairs of two people: of one given name and two surnames that lie some letters apart and both stand among the commonest of one country,
 * where two spellings are two names; and of two given names in one order and the other before one family name, as of father and son. Seeded.
 */
final class NeighbouringSurnames {

    private static final List<String> CALLED_AFTER_THE_FATHER =
            List.of("SA", "EG", "IQ", "SY", "JO", "LB", "DZ", "MA", "TN", "LY");

    /** Countries whose tables have one name in several romanisations. */
    private static final List<String> IN_SEVERAL_ROMANISATIONS = List.of("KR", "TW", "CN", "KH", "VN");

    private NeighbouringSurnames() {}

    static List<LabelledPair> pairs() {
        Map<String, List<String>> surnames = new TreeMap<>();
        for (WordTable.Row row : table("surnames", "country", "rank", "name", "romanised")) {
            add(surnames, row);
        }
        Map<String, List<String>> given = new HashMap<>();
        for (WordTable.Row row : table("forenames", "country", "gender", "name", "romanised", "order")) {
            add(given, row);
        }
        WordComparer comparer = new WordComparer(false);
        Random random = new Random(7);
        List<LabelledPair> pairs = new ArrayList<>();
        surnames.keySet().removeAll(IN_SEVERAL_ROMANISATIONS);
        surnames.forEach((country, names) -> {
            List<String> first = given.getOrDefault(country, List.of("Anna", "Thomas", "Maria", "David"));
            for (int i = 0; i < names.size(); i++) {
                for (int j = i + 1; j < names.size(); j++) {
                    String one = names.get(i);
                    String other = names.get(j);
                    if (areNeighbours(comparer, one, other)) {
                        String name = first.get(random.nextInt(first.size()));
                        pairs.add(pair(country, name + " " + one, name + " " + other));
                        pairs.add(pair(country, name + " " + other, name + " " + one));
                    }
                }
            }
        });
        CALLED_AFTER_THE_FATHER.forEach(country -> {
            List<String> first = given.getOrDefault(country, List.of());
            List<String> last = surnames.getOrDefault(country, List.of("Masri", "Harbi", "Khatib", "Haddad"));
            for (int i = 0; i + 1 < first.size(); i += 2) {
                String family = last.get(random.nextInt(last.size()));
                String one = first.get(i) + " " + first.get(i + 1) + " " + family;
                String other = first.get(i + 1) + " " + first.get(i) + " " + family;
                pairs.add(pair(country, one, other));
            }
        });
        return pairs;
    }

    private static boolean areNeighbours(WordComparer comparer, String one, String other) {
        if (one.indexOf(' ') >= 0 || other.indexOf(' ') >= 0) {
            return false;
        }
        Word a = Words.of(one.toLowerCase(Locale.ROOT));
        Word b = Words.of(other.toLowerCase(Locale.ROOT));
        TokenAgreement agreement = comparer.compare(a, b);
        return agreement.isAny() && agreement.agreement() == Agreement.SPELLING;
    }

    private static LabelledPair pair(String country, String asked, String listed) {
        return new LabelledPair("neighbours", "neighbours/" + country, "PERSON", asked, "", "", listed, false, "");
    }

    private static void add(Map<String, List<String>> names, WordTable.Row row) {
        List<String> country = names.computeIfAbsent(row.cell("country"), key -> new ArrayList<>());
        if (!country.contains(row.cell("romanised"))
                && !Token.keyOf(row.cell("romanised")).isEmpty()) {
            country.add(row.cell("romanised"));
        }
    }

    private static Iterable<WordTable.Row> table(String name, String... columns) {
        return WordTable.of("/dossier/names/world/" + name + ".tsv", columns).rows();
    }
}
