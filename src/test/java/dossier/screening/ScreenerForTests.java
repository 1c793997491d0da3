package dossier.screening;

import dossier.lists.ListCode;
import dossier.lists.ListedParty;
import dossier.names.NameAnalyser;
import dossier.screening.index.PreparedParty;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A screener over given listings, for tests of other packages. */
public record ScreenerForTests(NameIndex index, Screener screener) {

    public static ScreenerForTests of(List<ListedParty> parties) {
        return of(parties, Map.of());
    }

    /** @param states the day of each list */
    public static ScreenerForTests of(List<ListedParty> parties, Map<ListCode, NameIndex.ListedState> states) {
        NameIndex index = NameIndex.build(
                1,
                PreparedParty.all(parties, NameAnalyser.standard()),
                new Stamp(Stamp.ENGINE, Map.of(), false),
                states);
        return new ScreenerForTests(index, new Screener(() -> index, ScreeningDefaults.settings()));
    }

    /** Over the samples that ship with the service, taken for whole lists of one day. */
    public static ScreenerForTests ofSamples(Path folder) throws IOException {
        List<ListedParty> parties = RealLists.readFlat(folder);
        NameIndex.ListedState state = new NameIndex.ListedState(LocalDate.of(2026, 9, 1), true, true);
        return of(
                parties,
                parties.stream()
                        .map(party -> party.ref().list())
                        .distinct()
                        .collect(Collectors.toMap(list -> list, list -> state)));
    }

    /**
     * Over the samples that ship with the service, taken for whole lists as of the days for which cases say what is
     * right: whom a sample does not name is not listed.
     */
    public static ScreenerForTests ofSamplesOfTheCases(Path folder) throws IOException {
        List<ListedParty> parties = RealLists.readFlat(folder, RealLists.DAYS_OF_THE_CASES);
        return of(
                parties,
                parties.stream()
                        .map(party -> party.ref().list())
                        .distinct()
                        .collect(Collectors.toMap(
                                list -> list,
                                list -> new NameIndex.ListedState(
                                        RealLists.DAYS_OF_THE_CASES.get(list), true, false))));
    }

    /** Over the full lists that stand beside the project. */
    public static ScreenerForTests ofRealLists(Path folder) throws IOException {
        return of(RealLists.read(folder), RealLists.STATES);
    }
}
