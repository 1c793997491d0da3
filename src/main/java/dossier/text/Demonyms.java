package dossier.text;

import java.util.List;

/** Countries and territories as English news names them ({@code demonyms.tsv}). */
public final class Demonyms {

    private static final List<Country> COUNTRIES = read();

    private Demonyms() {}

    /**
     * How one country, or one of its regions, is named.
     *
     * @param code ISO 3166-1 alpha-2, as the table writes it; a region has a part after a hyphen
     * @param names names, the usual English one first
     * @param adjectives "Afghan"
     * @param people "Afghans"
     * @param seats capitals and seats that stand for the government
     * @param former names that it once had
     */
    public record Country(
            String code,
            List<String> names,
            List<String> adjectives,
            List<String> people,
            List<String> seats,
            List<String> former) {}

    /** Every country in the order of the table. */
    public static List<Country> countries() {
        return COUNTRIES;
    }

    private static List<Country> read() {
        return WordTable.withHeading("/dossier/text/demonyms.tsv").rows().stream()
                .map(row -> new Country(
                        row.cell("code"),
                        row.values("names"),
                        row.values("adjectives"),
                        row.values("demonyms"),
                        row.values("metonyms"),
                        row.values("former")))
                .toList();
    }
}
