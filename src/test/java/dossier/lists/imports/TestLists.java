package dossier.lists.imports;

import dossier.lists.Authority;
import dossier.lists.Cell;
import dossier.lists.Country;
import dossier.lists.Gender;
import dossier.lists.KnownList;
import dossier.lists.ListCode;
import dossier.lists.ListFormatException;
import dossier.lists.ListReader;
import dossier.lists.ListedDate;
import dossier.lists.ListedField;
import dossier.lists.ListedName;
import dossier.lists.Listing;
import dossier.lists.ListingKind;
import dossier.lists.ListingRef;
import dossier.lists.NameGrade;
import dossier.lists.NameType;
import dossier.lists.PartialDate;
import dossier.lists.Programme;
import dossier.lists.Publication;
import dossier.lists.PublishedCells;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A tiny list format for tests: a heading, then {@code reference,name,country,designated} a line. */
final class TestLists {

    static final String FILE = "tiny.csv";
    static final String HEADING = "reference,name,country,designated";

    private static final ListReader READER = (files, problems) -> {
        List<String> lines = Files.readAllLines(files.required(FILE));
        if (lines.isEmpty() || !lines.get(0).equals(HEADING)) {
            throw new ListFormatException(FILE, 1, "not the heading of a tiny list");
        }
        List<Listing> listings = new ArrayList<>();
        PublishedCells published = new PublishedCells();
        for (int line = 1; line < lines.size(); line++) {
            String[] cells = lines.get(line).split(",", -1);
            if (cells.length != 4) {
                throw new ListFormatException(FILE, line + 1, cells.length + " columns instead of 4");
            }
            if (cells[3].equals("odd")) {
                problems.add(FILE, line + 1, "designated", "no day: " + cells[3]);
                cells[3] = "";
            }
            Listing listing = listing("tiny", cells);
            listings.add(listing);
            published
                    .listing(listing)
                    .add(ListedField.NAME, Map.of(cells[1], new Cell(FILE, line + 1, "name")))
                    .done();
        }
        return new Publication(listings, Optional.empty(), listings.size(), published);
    };

    private TestLists() {}

    /** A list of 3 to 1,000 listings. A day that cannot be read is a problem. */
    static KnownList tiny() {
        return new KnownList(
                ListCode.of("tiny"),
                "Tiny list",
                "tiny list",
                Authority.EU,
                List.of(new KnownList.File(FILE, true, URI.create("http://127.0.0.1/tiny.csv"))),
                new KnownList.Size(3, 1_000),
                true,
                READER);
    }

    /** Lines of listings with references from one number to another. */
    static String[] people(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(number -> "T" + number + ",Person Number " + number + ",fr,2019-01-21")
                .toArray(String[]::new);
    }

    static Path write(Path folder, String... lines) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(FILE), HEADING + "\n" + String.join("\n", lines) + "\n");
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Publishers unreachable() {
        return (list, known, into, bytes) -> {
            throw new IOException("no publisher in this test");
        };
    }

    private static Listing listing(String list, String... cells) {
        return new Listing(
                ListingRef.of(list, cells[0]),
                ListingKind.PERSON,
                List.of(new ListedName(
                        cells[1], List.of(), NameGrade.PRIMARY, NameType.PRIMARY, UnicodeScript.LATIN, "")),
                new Listing.PersonalDetails(
                        Gender.UNKNOWN,
                        List.of(),
                        List.of(),
                        List.of(new Country("", cells[2])),
                        List.of(),
                        List.of(),
                        List.of()),
                List.of(),
                List.of(),
                new Listing.Designation(
                        List.of(new Programme("TINY", "Tiny programme")),
                        List.of(),
                        List.of(),
                        cells[3].isEmpty()
                                ? List.of()
                                : List.of(new ListedDate(
                                        ListedDate.Kind.DESIGNATED, PartialDate.parse(cells[3]), "designated"))),
                Listing.OtherInformation.NONE);
    }
}
