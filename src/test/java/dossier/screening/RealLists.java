package dossier.screening;

import dossier.lists.KnownList;
import dossier.lists.KnownLists;
import dossier.lists.ListCode;
import dossier.lists.ListedCells;
import dossier.lists.ListedParty;
import dossier.lists.Listing;
import dossier.lists.Presence;
import dossier.lists.Publication;
import dossier.lists.PublishedFiles;
import dossier.lists.ReadingProblems;
import dossier.names.NameAnalyser;
import dossier.screening.index.PreparedParty;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Full lists as published, read from a folder {@code <list>/<publication>/<files>} beside the project, where there is one. */
public final class RealLists {

    /** Where full lists stand on a developer's machine. */
    public static final Path FOLDER = Path.of("../shared/lists");

    private static final Map<String, String> PUBLICATIONS =
            Map.of("us-ofac-sdn", "2023-12-28", "uk-sanctions-list", "2026-04-29", "eu-fsf", "2025-09");

    /** The days that these publications stand for. */
    static final Map<ListCode, NameIndex.ListedState> STATES = Map.of(
            ListCode.of("us-ofac-sdn"), new NameIndex.ListedState(LocalDate.of(2023, 12, 28), true, false),
            ListCode.of("uk-sanctions-list"), new NameIndex.ListedState(LocalDate.of(2026, 4, 29), true, false),
            ListCode.of("eu-fsf"), new NameIndex.ListedState(LocalDate.of(2025, 9, 2), true, false));

    /** The days of the snapshots for which the cases' verdicts were written, OFSI's last list of the UK among them. */
    static final Map<ListCode, LocalDate> DAYS_OF_THE_CASES = Map.of(
            ListCode.of("us-ofac-sdn"), LocalDate.of(2023, 12, 28),
            ListCode.of("us-ofac-cons"), LocalDate.of(2023, 12, 28),
            ListCode.of("uk-sanctions-list"), LocalDate.of(2026, 4, 29),
            ListCode.of("uk-ofsi-conlist"), LocalDate.of(2025, 4, 14),
            ListCode.of("eu-fsf"), LocalDate.of(2025, 9, 2));

    private static final LocalDate FIRST_SEEN = LocalDate.of(2026, 1, 1);

    private RealLists() {}

    static List<ListedParty> read(Path folder) throws IOException {
        List<ListedParty> parties = new ArrayList<>();
        for (KnownList list : KnownLists.ALL) {
            String publication = PUBLICATIONS.get(list.code().value());
            if (publication != null) {
                parties.addAll(
                        parties(list, folder.resolve(list.code().value()).resolve(publication), false, FIRST_SEEN));
            }
        }
        return parties;
    }

    /** Every list of a folder {@code <list>/<files>}, such as the samples that ship with the service. */
    static List<ListedParty> readFlat(Path folder) throws IOException {
        List<ListedParty> parties = new ArrayList<>();
        for (KnownList list : KnownLists.ALL) {
            if (Files.isDirectory(folder.resolve(list.code().value()))) {
                parties.addAll(parties(list, folder.resolve(list.code().value()), true, FIRST_SEEN));
            }
        }
        return parties;
    }

    /** The same as whole lists, each first seen on its day. */
    static List<ListedParty> readFlat(Path folder, Map<ListCode, LocalDate> days) throws IOException {
        List<ListedParty> parties = new ArrayList<>();
        for (KnownList list : KnownLists.ALL) {
            if (days.containsKey(list.code())) {
                parties.addAll(parties(list, folder.resolve(list.code().value()), false, days.get(list.code())));
            }
        }
        return parties;
    }

    public static NameIndex index(Path folder) throws IOException {
        List<PreparedParty> prepared = PreparedParty.all(read(folder), NameAnalyser.standard());
        return NameIndex.build(1, prepared, new Stamp(Stamp.ENGINE, Map.of(), false));
    }

    private static List<ListedParty> parties(KnownList list, Path folder, boolean sample, LocalDate seen)
            throws IOException {
        Map<String, Path> files = new HashMap<>();
        try (Stream<Path> found = Files.list(folder)) {
            found.forEach(file ->
                    list.fileNamed(file.getFileName().toString()).ifPresent(known -> files.put(known.name(), file)));
        }
        Publication publication = list.reader().read(new PublishedFiles(files), new ReadingProblems());
        return publication.listings().stream()
                .map(listing ->
                        shortForm(listing, publication.cells().of(listing.ref().reference()), sample, seen))
                .toList();
    }

    private static String about(Listing listing) {
        String about = String.join(
                " ",
                Stream.concat(listing.reasons().stream(), listing.remarks().stream())
                        .toList());
        return about.length() <= 900 ? about : about.substring(0, 900);
    }

    private static ListedParty shortForm(Listing listing, ListedCells cells, boolean sample, LocalDate seen) {
        return new ListedParty(
                listing.ref(),
                listing.kind(),
                listing.names(),
                listing.gender(),
                listing.birthDates(),
                listing.countryCodes(),
                Stream.concat(listing.titles().stream(), listing.positions().stream())
                        .toList(),
                about(listing),
                ListedParty.numbers(listing),
                listing.dates(),
                Presence.since(seen),
                sample,
                cells);
    }
}
