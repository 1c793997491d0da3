package dossier.lists;

import dossier.lists.csv.CellText;
import dossier.lists.csv.CsvFile;
import dossier.lists.csv.TextFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Every value of every listing stands in the row and column that its reader says: the file is opened and looked at. */
class WhereValuesStandTest {

    /** Read as a date, and taken out of the remark. */
    private static final Pattern REMARKED_DATE = Pattern.compile("\\(Date of UN designation: [-0-9]+\\)");

    private static final Path REAL = Path.of("..", "shared", "lists");
    private static final Map<String, String> KEYS = Map.of(
            "us-ofac-sdn", "ent_num",
            "us-ofac-cons", "ent_num",
            "uk-sanctions-list", "Unique ID",
            "uk-ofsi-conlist", "Group ID",
            "eu-fsf", "Entity_LogicalId",
            "us-csl", "_id");

    static Stream<KnownList> lists() {
        return KnownLists.all().stream();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void ofTheSample(KnownList list) throws IOException {
        assertThat(checked(list, files(list, Path.of("data", list.code().value()))))
                .isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "us-ofac-sdn, 2023-12-28",
        "us-ofac-sdn, 2026-07-29",
        "us-ofac-cons, 2025-12",
        "uk-sanctions-list, 2026-04-29",
        "uk-sanctions-list, 2025-04-14",
        "uk-ofsi-conlist, 2025-04-14",
        "eu-fsf, 2025-09"
    })
    void ofTheRealList(String code, String folder) throws IOException {
        Path path = REAL.resolve(code).resolve(folder);
        assumeTrue(Files.isDirectory(path), "the real files are not here: " + path);
        KnownList list = KnownLists.byCode(ListCode.of(code)).orElseThrow();
        System.out.println(
                code + " " + folder + ": " + checked(list, files(list, path)) + " values stand where they should");
    }

    @Test
    void aRowIsCountedInLinesAndEmptyOnesCount() throws IOException {
        Path file = Files.writeString(Files.createTempFile("rows", ".csv"), "a,b\r\n\r\n\"1\n2\",3\r\n4,5\r\n");
        try (CsvFile csv = CsvFile.open(new TextFile(file, "rows.csv"), ',')) {
            assertThat(csv.next().orElseThrow().number()).isEqualTo(1);
            assertThat(csv.next().orElseThrow().number()).isEqualTo(3);
            assertThat(csv.next().orElseThrow().number()).isEqualTo(5);
            assertThat(csv.next()).isEmpty();
        }
    }

    private static Map<String, Path> files(KnownList list, Path folder) throws IOException {
        Map<String, Path> paths = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(file -> list.fileNamed(file.toString()).ifPresent(known -> paths.put(known.name(), file)));
        }
        return paths;
    }

    private static int checked(KnownList list, Map<String, Path> paths) throws IOException {
        Publication publication = list.reader().read(new PublishedFiles(paths), new ReadingProblems());
        Map<String, FileCells> files = new HashMap<>();
        for (Map.Entry<String, Path> file : paths.entrySet()) {
            files.put(file.getKey(), new FileCells(file.getValue(), file.getKey()));
        }
        return publication.listings().stream()
                .mapToInt(listing -> new Check(listing, publication, files).all())
                .sum();
    }

    /** One listing. */
    private static final class Check {

        private final Listing listing;
        private final ListedCells cells;
        private final Map<String, FileCells> files;
        private int count;

        private Check(Listing listing, Publication publication, Map<String, FileCells> files) {
            this.listing = listing;
            this.cells = publication.cells().of(listing.ref().reference());
            this.files = files;
        }

        /** Years that the EU file gives in the Persian calendar are read in ours. */
        private static boolean isPersianYear(ListedField field, String written, String year) {
            return field == ListedField.BIRTH_DATE
                    && written.matches("1[23]\\d\\d")
                    && Set.of(621, 622).contains(Integer.parseInt(year) - Integer.parseInt(written));
        }

        private int all() {
            for (ListedName name : listing.names()) {
                stands(ListedField.NAME, name.text(), name.text());
            }
            for (BirthDate birth : listing.birthDates()) {
                stands(
                        ListedField.BIRTH_DATE,
                        birth,
                        String.valueOf(birth.from().year()));
            }
            for (Country nationality : listing.nationalities()) {
                stands(ListedField.NATIONALITY, nationality, nationality.text());
            }
            listing.titles().forEach(title -> stands(ListedField.TITLE, title, title));
            listing.positions().forEach(position -> stands(ListedField.POSITION, position, position));
            listing.reasons().forEach(reason -> stands(ListedField.REASON, reason, reason));
            listing.remarks().forEach(remark -> stands(ListedField.REMARK, remark, withoutLabel(remark)));
            for (ListedDate date : listing.dates()) {
                stands(ListedField.DATE, date, String.valueOf(date.date().year()));
            }
            listing.programmes().forEach(programme -> stands(ListedField.PROGRAMME, programme, programme.code()));
            listing.legalActs().forEach(act -> stands(ListedField.LEGAL_ACT, act.title(), act.title()));
            listing.measures().forEach(measure -> stands(ListedField.MEASURE, measure, measure));
            listing.links().forEach(link -> stands(ListedField.LINK, link, link.name()));
            listing.details().forEach(detail -> stands(ListedField.DETAIL, detail, detail.text()));
            listing.identifiers().forEach(number -> stands(ListedField.IDENTIFIER, number, number.number()));
            listing.birthPlaces()
                    .forEach(place -> stands(
                            ListedField.BIRTH_PLACE, place, place.country().text()));
            listing.addresses()
                    .forEach(address -> stands(
                            ListedField.ADDRESS, address, address.country().text()));
            listing.countryCodes().forEach(code -> stands(ListedField.COUNTRY, code, ""));
            return count;
        }

        private void stands(ListedField field, Object value, String text) {
            count++;
            Cell cell = cells.of(field, value)
                    .orElseThrow(() -> new AssertionError(listing.ref() + ": nobody knows where " + value + " stands"));
            FileCells file = files.get(cell.file());
            assertThat(file).as(cell.file()).isNotNull();
            String written = CellText.tidy(
                            REMARKED_DATE.matcher(file.text(cell)).replaceAll(field == ListedField.REMARK ? "" : "$0"))
                    .toLowerCase(Locale.ROOT);
            String wanted = text.toLowerCase(Locale.ROOT);
            if (field == ListedField.LINK
                    && !listing.links().isEmpty()
                    && cell.file().endsWith(".xml")) {
                // it may stand there by the other's reference
                assertThat(listing.links())
                        .anyMatch(link -> written.contains(link.name().toLowerCase(Locale.ROOT))
                                || written.contains(link.reference().toLowerCase(Locale.ROOT)));
            } else if (field == ListedField.LEGAL_ACT && cell.file().endsWith(".xml")) {
                // the words between the numbers are ours
                assertThat(List.of(wanted.replaceAll("schedule |item ", "").split(",? ", -1)))
                        .allMatch(written::contains);
            } else if (field == ListedField.NAME && cell.file().endsWith(".xml")) {
                // a name may be put together of elements in another order
                assertThat(List.of(wanted.split(" ", -1)))
                        .as("%s %s", listing.ref(), cell)
                        .allMatch(written::contains);
            } else if (field == ListedField.NAME
                    && cell.column().startsWith("Name ")
                    && !cell.column().contains("cript")) {
                List<String> words = List.of(written.split(" ", -1));
                assertThat(words).as("%s %s", listing.ref(), cell).containsExactlyInAnyOrder(wanted.split(" ", -1));
            } else if (!written.contains(wanted)
                    && !cell.column().equals(text) // ticked: the heading says what
                    && !goesOnElsewhere(cell, written, wanted)
                    && !isPersianYear(field, written, wanted)) {
                throw new AssertionError(listing.ref() + " " + cell + ": '" + text + "' is not in '" + written + "'");
            }
            String column = KEYS.getOrDefault(listing.ref().list().value(), "");
            String key = column.isEmpty() ? "" : file.beside(cell, column);
            assertThat("OFSI-" + key)
                    .as("%s %s", listing.ref(), cell)
                    .endsWith(key.isEmpty() ? "" : listing.ref().reference());
        }

        /** OFAC cuts remarks, also within a value; it is told where the item begins, the rest stands in the comments. */
        private boolean goesOnElsewhere(Cell cell, String written, String wanted) {
            if (!cell.column().equals("Remarks")) {
                return false;
            }
            String number = listing.ref().reference();
            FileCells comments = files.get(cell.file().replaceAll("^(sdn|cons).*", "$1_comments.csv"));
            String whole = written + comments.textBeside("ent_num", number, "Remarks");
            return withoutSpaces(whole).contains(withoutSpaces(wanted));
        }

        private static String withoutSpaces(String text) {
            return text.replace(" ", "").toLowerCase(Locale.ROOT);
        }

        /** A word of ours before what the list says. */
        private static String withoutLabel(String remark) {
            return remark.equals("Designated by the United Nations")
                    ? "UN"
                    : remark.replaceAll("^(?:(?:Birth|Citizenship): |Until )", "");
        }
    }
}
