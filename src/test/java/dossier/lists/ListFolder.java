package dossier.lists;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Published files of lists in a folder, read without a database. */
public final class ListFolder {

    private ListFolder() {}

    /** The newest publication of every list in a folder {@code <list>/<publication>/<files>}. */
    public static List<ListedParty> newest(Path folder, Presence presence) throws IOException {
        List<ListedParty> parties = new ArrayList<>();
        for (KnownList list : KnownLists.all()) {
            Path publications = folder.resolve(list.code().value());
            if (Files.isDirectory(publications)) {
                parties.addAll(read(list, publications, presence, false));
            }
        }
        return parties;
    }

    /** The list whose files stand in a folder; of files of one name that of the folder which is last by name. */
    public static List<ListedParty> read(KnownList list, Path folder, Presence presence, boolean sample)
            throws IOException {
        Map<String, Path> files = new HashMap<>();
        try (Stream<Path> found = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            found.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(Path::toString))
                    .forEach(file -> list.fileNamed(file.getFileName().toString())
                            .ifPresent(known -> files.put(known.name(), file)));
        }
        Publication publication = list.reader().read(new PublishedFiles(files), new ReadingProblems());
        return publication.listings().stream()
                .map(listing -> shortForm(
                        listing,
                        new ListedParty.Origin(
                                presence,
                                sample,
                                publication.cells().of(listing.ref().reference()))))
                .toList();
    }

    private static ListedParty shortForm(Listing listing, ListedParty.Origin origin) {
        return new ListedParty(
                listing.ref(),
                listing.kind(),
                listing.names(),
                new ListedParty.Particulars(
                        listing.gender(),
                        listing.birthDates(),
                        listing.countryCodes(),
                        Stream.concat(listing.titles().stream(), listing.positions().stream())
                                .map(ListedParty::shortPosition)
                                .toList(),
                        ListedParty.about(listing)),
                ListedParty.numbers(listing),
                listing.dates(),
                listing.programmes(),
                origin);
    }
}
