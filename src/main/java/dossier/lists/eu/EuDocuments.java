package dossier.lists.eu;

import dossier.lists.Country;
import dossier.lists.Identifier;
import dossier.lists.csv.Category;
import dossier.lists.csv.CellText;
import dossier.lists.csv.CountryCells;
import dossier.lists.csv.Row;
import dossier.lists.numbers.IssuingCountries;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the EU's block of columns for documents and numbers. */
final class EuDocuments {

    private static final Category<Identifier.Type> TYPES = new Category<>(
            "Identification_TypeCode",
            Map.ofEntries(
                    Map.entry("passport", Identifier.Type.PASSPORT),
                    Map.entry("id", Identifier.Type.NATIONAL_ID),
                    Map.entry("ssn", Identifier.Type.NATIONAL_ID),
                    Map.entry("fiscalcode", Identifier.Type.TAX_ID),
                    Map.entry("taxid", Identifier.Type.TAX_ID),
                    Map.entry("euvat", Identifier.Type.TAX_ID),
                    Map.entry("regnumber", Identifier.Type.REGISTRATION),
                    Map.entry("tradelic", Identifier.Type.REGISTRATION),
                    Map.entry("imo", Identifier.Type.IMO),
                    Map.entry("swiftbic", Identifier.Type.SWIFT),
                    Map.entry("unssn", Identifier.Type.OTHER),
                    Map.entry("birthcert", Identifier.Type.OTHER),
                    Map.entry("drivinglicence", Identifier.Type.OTHER),
                    Map.entry("nationcert", Identifier.Type.OTHER),
                    Map.entry("travelcardid", Identifier.Type.OTHER),
                    Map.entry("residentperm", Identifier.Type.OTHER),
                    Map.entry("electionid", Identifier.Type.OTHER),
                    Map.entry("other", Identifier.Type.OTHER)));

    /** Russia's KPP says which tax office one is with: many share it, though it stands as a tax number. */
    private static final Pattern SHARED_BY_MANY = Pattern.compile("\\bKPP\\b");

    /** Brackets inside a detail stay. */
    private static final Pattern BETWEEN_BRACKETS = Pattern.compile("(?<=\\))\\s*(?=\\()");

    private static final Pattern OUTER_BRACKET = Pattern.compile("^\\(|\\)$");

    /** "passport-National passport": what two columns say. */
    private static final Pattern TYPE_AND_DESCRIPTION = Pattern.compile("[a-z]+-.+");

    /** Columns with yes or no, and the word for yes. */
    private static final Map<String, String> MARKS = Map.of(
            "Identification_Diplomatic", "diplomatic",
            "Identification_KnownExpired", "known to be expired",
            "Identification_KnownFalse", "known to be false",
            "Identification_ReportedLost", "reported lost",
            "Identification_RevokedByIssuer", "revoked by its issuer");

    /** Columns with text, and the word before it. */
    private static final List<Map.Entry<String, String>> TEXTS = List.of(
            Map.entry("Identification_IssuedBy", "issued by "),
            Map.entry("Identification_IssuedDate", "issued on "),
            Map.entry("Identification_ValidFrom", "valid from "),
            Map.entry("Identification_ValidTo", "valid to "),
            Map.entry("Identification_LatinNumber", "in Latin script "),
            Map.entry("Identification_NameOnDocument", "in the name of "),
            Map.entry("Identification_Region", "region "),
            Map.entry("Identification_Remark", ""));

    /**
     * The row's number; it carries its own description, which starts at the first bracket:
     * {@code D1903 (passport-National passport) (diplomatic)}.
     */
    Optional<Identifier> read(Row row, Country country) {
        String cell = EuCells.text(row, "Identification_Number");
        Optional<Identifier.Type> type = TYPES.take(row);
        String description = EuCells.text(row, "Identification_TypeDescription");
        List<String> remarks = new ArrayList<>();
        MARKS.keySet().stream()
                .sorted()
                .filter(column -> EuCells.yes(row, column))
                .forEach(column -> remarks.add(MARKS.getOrDefault(column, column)));
        for (Map.Entry<String, String> text : TEXTS) {
            String said = EuCells.text(row, text.getKey());
            if (!said.isEmpty()) {
                remarks.add(text.getValue() + said);
            }
        }
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        int bracket = cell.indexOf(" (");
        String number = bracket < 0 ? cell : cell.substring(0, bracket);
        if (bracket >= 0) {
            remarks.addAll(inBrackets(cell.substring(bracket), description, remarks));
        }
        boolean shared =
                SHARED_BY_MANY.matcher(cell + String.join(" ", remarks)).find();
        Identifier.Type meant = shared ? Identifier.Type.OTHER : type.orElse(Identifier.Type.OTHER);
        if (meant == Identifier.Type.OTHER && !description.isEmpty()) {
            remarks.add(0, description);
        }
        String said = String.join("; ", remarks);
        return Optional.of(
                new Identifier(meant, number, issuer(country, EuCells.text(row, "Identification_Remark")), said));
    }

    /** What the brackets behind a number say: "(diplomatic)(on 2012-09-12 valid to 2022-09-12)"; not again what a column says. */
    private static List<String> inBrackets(String text, String description, List<String> known) {
        Set<String> said = new LinkedHashSet<>();
        for (String part : BETWEEN_BRACKETS.split(text)) {
            String detail = CellText.tidy(OUTER_BRACKET.matcher(part.strip()).replaceAll(""));
            boolean repeats = detail.isEmpty()
                    || TYPE_AND_DESCRIPTION.matcher(detail).matches() && detail.endsWith(description)
                    || description.contains("(" + detail + ")")
                    || known.stream().anyMatch(remark -> remark.contains(detail));
            if (!repeats) {
                said.add(detail);
            }
        }
        return List.copyOf(said);
    }

    /** Where the column has no country, the remark may name it: "Tunisian passport". */
    private static Country issuer(Country country, String remark) {
        return country.equals(CountryCells.NONE) || country.code().isEmpty()
                ? IssuingCountries.standard().issuerIn(remark).orElse(country)
                : country;
    }
}
