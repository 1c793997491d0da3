package dossier.parties;

import dossier.lists.KnownList;
import dossier.lists.KnownLists;
import dossier.lists.ListedCells;
import dossier.lists.ListedParty;
import dossier.lists.Listing;
import dossier.lists.Presence;
import dossier.lists.Publication;
import dossier.lists.PublishedFiles;
import dossier.lists.ReadingProblems;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The newest publication of every list that stands beside the project, a missing file taken from the one before. */
final class AllRealLists {

    private static final LocalDate SEEN = LocalDate.of(2026, 1, 1);

    private AllRealLists() {}

    static List<ListedParty> read(Path folder) throws IOException {
        List<ListedParty> parties = new ArrayList<>();
        for (KnownList list : KnownLists.ALL) {
            Path publications = folder.resolve(list.code().value());
            if (Files.isDirectory(publications)) {
                parties.addAll(read(list, publications));
            }
        }
        return parties;
    }

    private static List<ListedParty> read(KnownList list, Path publications) throws IOException {
        Map<String, Path> files = new HashMap<>();
        try (Stream<Path> found = Files.walk(publications)) {
            found.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(Path::toString))
                    .forEach(file -> list.fileNamed(file.getFileName().toString())
                            .ifPresent(known -> files.put(known.name(), file)));
        }
        Publication publication = list.reader().read(new PublishedFiles(files), new ReadingProblems());
        return publication.listings().stream().map(AllRealLists::shortForm).toList();
    }

    private static ListedParty shortForm(Listing listing) {
        return new ListedParty(
                listing.ref(),
                listing.kind(),
                listing.names(),
                listing.gender(),
                listing.birthDates(),
                listing.countryCodes(),
                Stream.concat(listing.titles().stream(), listing.positions().stream())
                        .map(ListedParty::shortPosition)
                        .toList(),
                ListedParty.about(listing),
                listing.identifiers(),
                listing.dates(),
                Presence.since(SEEN),
                false,
                ListedCells.NONE);
    }
}
