package dossier.asked;

import dossier.lists.CountryCodes;
import dossier.names.NameAnalyser;
import dossier.names.NameKind;
import dossier.names.NameToken;
import dossier.text.WordTable;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether a piece of an address is a town or a country, with or without its postcode. Safe for many threads. */
final class Places {

    private static final int MOST_WORDS = 5;

    private static final Places STANDARD = new Places();

    private final Set<String> towns = new HashSet<>();

    private Places() {
        for (WordTable.Row row :
                WordTable.withHeading("/dossier/asked/towns.tsv").rows()) {
            Arrays.stream(row.cell("towns").split(", ")).map(Places::key).forEach(towns::add);
        }
        ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.matches("(Africa|America|Asia|Australia|Europe|Pacific|Indian|Atlantic)/[^/]+"))
                .map(zone -> zone.substring(zone.indexOf('/') + 1).replace('_', ' '))
                .map(Places::key)
                .forEach(towns::add);
    }

    static Places standard() {
        return STANDARD;
    }

    boolean isPlace(String piece) {
        String bare =
                piece.replaceAll("[\\p{L}]{0,2}-?\\d[\\d -]{2,8}\\d\\b", " ").strip();
        return !bare.isEmpty()
                && bare.split("\\s+").length <= MOST_WORDS
                && (towns.contains(key(bare))
                        || CountryCodes.standard()
                                .codeOf(bare)
                                .filter(code -> !code.isEmpty())
                                .isPresent()
                        || hasOnlyPlaces(bare));
    }

    private static boolean hasOnlyPlaces(String piece) {
        List<NameToken> tokens =
                NameAnalyser.standard().analyse(piece, NameKind.ORGANISATION).tokens();
        return !tokens.isEmpty() && tokens.stream().allMatch(NameToken::isPlace);
    }

    private static String key(String town) {
        return town.strip().toLowerCase(Locale.ROOT);
    }
}
