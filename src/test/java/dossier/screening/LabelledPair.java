package dossier.screening;

import dossier.lists.BirthDate;
import dossier.lists.Gender;
import dossier.lists.ListingKind;
import dossier.lists.PartialDate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One row of a file of labelled cases, given by path; none of them is part of the project. */
record LabelledPair(
        String file,
        String source,
        String schema,
        String asked,
        String birthDate,
        String country,
        String listed,
        boolean same,
        String note) {

    static List<LabelledPair> read(Path folder, String file) throws IOException {
        List<LabelledPair> pairs = new ArrayList<>();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser rows = CSVParser.parse(folder.resolve(file + ".csv"), StandardCharsets.UTF_8, format)) {
            for (CSVRecord row : rows) {
                pairs.add(new LabelledPair(
                        file,
                        row.get("source"),
                        row.get("schema"),
                        row.get("query_name"),
                        row.get("query_dob"),
                        row.get("query_country"),
                        row.get("candidate_name"),
                        row.get("is_match").equals("true"),
                        row.get("note")));
            }
        }
        return pairs;
    }

    /** This case's asked name with the other case's listed name: somebody else. */
    LabelledPair against(LabelledPair other) {
        return new LabelledPair(
                file, source, schema, asked, birthDate, country, other.listed, false, "nearest other; " + note);
    }

    Optional<ListingKind> kind() {
        return switch (schema.toUpperCase(Locale.ROOT)) {
            case "PERSON" -> Optional.of(ListingKind.PERSON);
            case "VESSEL" -> Optional.of(ListingKind.VESSEL);
            case "AIRPLANE" -> Optional.of(ListingKind.AIRCRAFT);
            case "" -> Optional.empty();
            default -> Optional.of(ListingKind.ORGANISATION);
        };
    }

    boolean isPerson() {
        return kind().equals(Optional.of(ListingKind.PERSON));
    }

    ScreeningQuery query() {
        return ScreeningQuery.ofName(asked, kind());
    }

    ScreeningQuery candidate() {
        return ScreeningQuery.ofName(listed, kind());
    }

    /** The query with birth date and country. */
    ScreeningQuery fullQuery() {
        Optional<BirthDate> born =
                birthDate.isBlank() ? Optional.empty() : Optional.of(BirthDate.of(PartialDate.parse(birthDate)));
        return new ScreeningQuery(asked, kind(), born, countryCodes(), Gender.UNKNOWN, "", List.of());
    }

    private List<String> countryCodes() {
        for (String code : Locale.getISOCountries()) {
            if (new Locale("", code).getDisplayCountry(Locale.ENGLISH).equalsIgnoreCase(country)) {
                return List.of(code.toLowerCase(Locale.ROOT));
            }
        }
        return List.of();
    }

    /** Value of {@code key=value} in the note, or empty. */
    String noted(String key) {
        for (String part : note.split(";")) {
            String[] pair = part.strip().split("=", 2);
            if (pair.length == 2 && pair[0].equals(key)) {
                return pair[1].strip();
            }
        }
        return "";
    }
}
