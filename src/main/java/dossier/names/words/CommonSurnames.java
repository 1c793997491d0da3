package dossier.names.words;

import dossier.names.TableFile;
import dossier.names.Word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Family names that are frequent in the world, however rare on the lists ({@code common-surnames.tsv}). */
public final class CommonSurnames {

    private static final CommonSurnames STANDARD = new CommonSurnames(TableFile.rows("common-surnames.tsv", 2));

    private final Map<String, Double> highestWeight = new HashMap<>();

    private CommonSurnames(List<List<String>> rows) {
        for (List<String> row : rows) {
            double weight = Double.parseDouble(row.get(0));
            for (String name : row.get(1).split(",", -1)) {
                highestWeight.merge(TableKey.of(name), weight, Math::min);
            }
        }
    }

    public static CommonSurnames standard() {
        return STANDARD;
    }

    /** The most that sharing this name may weigh; 1 for names that are not in the table. */
    public double highestWeight(Word word) {
        return highestWeight.getOrDefault(TableKey.of(word), 1.0);
    }
}
