package dossier.screening;

import dossier.lists.KnownList;
import dossier.lists.KnownLists;
import dossier.lists.ListCode;
import dossier.lists.ListFolder;
import dossier.lists.ListedParty;
import dossier.lists.Presence;
import dossier.names.NameAnalyser;
import dossier.screening.index.PreparedParty;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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

    private static final Presence FIRST_SEEN = Presence.since(LocalDate.of(2026, 1, 1));

    private RealLists() {}

    static List<ListedParty> read(Path folder) throws IOException {
        List<ListedParty> parties = new ArrayList<>();
        for (KnownList list : KnownLists.all()) {
            String publication = PUBLICATIONS.get(list.code().value());
            if (publication != null) {
                Path files = folder.resolve(list.code().value()).resolve(publication);
                parties.addAll(ListFolder.read(list, files, FIRST_SEEN, false));
            }
        }
        return parties;
    }

    /** Every list of a folder {@code <list>/<files>}, such as the samples that the service starts with. */
    static List<ListedParty> readFlat(Path folder) throws IOException {
        List<ListedParty> parties = new ArrayList<>();
        for (KnownList list : KnownLists.all()) {
            if (list.expected() && Files.isDirectory(folder.resolve(list.code().value()))) {
                parties.addAll(ListFolder.read(list, folder.resolve(list.code().value()), FIRST_SEEN, true));
            }
        }
        return parties;
    }

    /** The same as whole lists, each first seen on its day. */
    static List<ListedParty> readFlat(Path folder, Map<ListCode, LocalDate> days) throws IOException {
        List<ListedParty> parties = new ArrayList<>();
        for (KnownList list : KnownLists.all()) {
            if (days.containsKey(list.code())) {
                Presence since = Presence.since(days.get(list.code()));
                parties.addAll(ListFolder.read(list, folder.resolve(list.code().value()), since, false));
            }
        }
        return parties;
    }

    public static NameIndex index(Path folder) throws IOException {
        List<PreparedParty> prepared = PreparedParty.all(read(folder), NameAnalyser.standard());
        return NameIndex.build(1, prepared, new Stamp(Stamp.ENGINE, Map.of(), false));
    }
}
