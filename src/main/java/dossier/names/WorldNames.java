package dossier.names;

import dossier.text.Token;
import dossier.text.WordTable;

import java.util.HashMap;
import java.util.Map;

/**
 * How common the words of people's names are in the world, not only on the lists: "Muhammad Aslam" is the name of thousands
 * though it stands on a list once. From the commonest names of 106 countries and from names counted in news
 * ({@code names/world}).
 */
public final class WorldNames {

    /** A name at this place of its country's list is hardly commoner than one that stands on none. */
    private static final double LAST_RANK = 150;

    /** Different people of a word's name in the counted news from which on it is as common as names get. */
    private static final double MOST_IN_NEWS = 60;

    private static final WorldNames STANDARD = new WorldNames();

    /** A name that only sounds like a common one is nearly as common: romanisations differ. */
    private static final double BY_SOUND = 0.9;

    /** Of shorter ones too many sound alike. */
    private static final int SHORTEST_BY_SOUND = 5;

    private final Map<String, Double> commonness = new HashMap<>();
    private final Map<String, Double> bySound = new HashMap<>();

    private WorldNames() {
        for (WordTable.Row row : table("surnames", "country", "rank", "name", "romanised")) {
            add(row.cell("romanised"), ranked(row.cell("rank")));
        }
        for (WordTable.Row row : table("forenames", "country", "gender", "name", "romanised", "order")) {
            add(row.cell("romanised"), ranked(row.cell("order")));
        }
        for (WordTable.Row row : table("in-news", "word", "names")) {
            double names = Integer.parseInt(row.cell("names"));
            add(row.cell("word"), Math.min(1, Math.log1p(names) / Math.log1p(MOST_IN_NEWS)));
        }
    }

    private static Iterable<WordTable.Row> table(String name, String... columns) {
        return WordTable.of("/dossier/names/world/" + name + ".tsv", columns).rows();
    }

    private static double ranked(String rank) {
        double place = rank.isBlank() ? LAST_RANK : Double.parseDouble(rank);
        return Math.max(0, 1 - Math.log(place) / Math.log(LAST_RANK));
    }

    private void add(String name, double common) {
        for (String word : name.split("[\\s-]+")) {
            String key = Token.keyOf(word);
            commonness.merge(key, Math.max(common, 0), Math::max);
            bySound.merge(sound(key), Math.max(common, 0), Math::max);
        }
    }

    /** The one over the tables that ship with the service. */
    public static WorldNames standard() {
        return STANDARD;
    }

    /**
     * @param word a given name or surname in Latin letters, as {@link Token#keyOf} writes it
     * @return 0 for a name that stands in none of the tables, to 1 for the commonest of a large country
     */
    public double commonness(String word) {
        double exactly = commonness.getOrDefault(word, 0.0);
        return word.length() < SHORTEST_BY_SOUND
                ? exactly
                : Math.max(exactly, BY_SOUND * bySound.getOrDefault(sound(word), 0.0));
    }

    /** Whether the tables hold the word, spelt like that. */
    public boolean isKnown(String word) {
        return commonness.containsKey(word);
    }

    /** Without what romanisations confuse: "sergei" and "sergej", "mohammed" and "muhammad". */
    private static String sound(String word) {
        StringBuilder sound = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            char same = switch (letter) {
                case 'y', 'j' -> 'i';
                case 'o' -> 'u';
                case 'e' -> 'a';
                case 'w' -> 'v';
                case 'q' -> 'k';
                default -> letter;
            };
            boolean silent = same == 'h' && i > 0 && "kgs".indexOf(word.charAt(i - 1)) >= 0;
            if (!silent && (sound.isEmpty() || sound.charAt(sound.length() - 1) != same)) {
                sound.append(same);
            }
        }
        return sound.toString();
    }
}
