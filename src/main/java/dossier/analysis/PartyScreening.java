package dossier.analysis;

import dossier.lists.Gender;
import dossier.lists.ListingKind;
import dossier.lists.ListingRef;
import dossier.mentions.NamedParty;
import dossier.names.NameKind;
import dossier.screening.Hit;
import dossier.screening.NameIndex;
import dossier.screening.Screener;
import dossier.screening.ScreeningOptions;
import dossier.screening.ScreeningQuery;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Asks the lists for the parties of an article, all of one index. */
final class PartyScreening {

    /** A bare surname has many bearers: all must be seen before one is preferred. */
    private static final int BEARERS = 200;

    private static final int CANDIDATES = 30;

    private final Screener screener;
    private final NameIndex index;
    private final double cutoff;

    /** @param cutoff hits with a lower score by name are not looked at, unless the name is one word */
    PartyScreening(Screener screener, NameIndex index, double cutoff) {
        this.screener = screener;
        this.index = index;
        this.cutoff = cutoff;
    }

    NameIndex index() {
        return index;
    }

    /** Whether screening by the name alone finds the listing. */
    boolean mayBe(NamedParty party, ListingRef listing) {
        return party.name().length() <= ScreeningQuery.MAX_NAME
                && screened(party.asked(), party, List.of()).stream()
                        .anyMatch(hit -> hit.listing().equals(listing));
    }

    /** The listings that a party may be by its name, or by a number beside it. */
    List<Hit> of(NamedParty party, ListedNumbers numbers) {
        String plain = party.asked();
        List<String> given = numbers.numbersOf(party);
        List<Hit> hits = screened(plain, party, given);
        List<Hit> all = plain.equals(party.name()) || !party.listed().isEmpty()
                ? hits
                : Nicknames.better(hits, screened(party.name(), party, given));
        Set<ListingRef> holders = numbers.holdersOf(party);
        return all.stream()
                .filter(hit -> holders.contains(hit.listing())
                        || !numbers.isAlone(party) && !hasSameNumber(hit) && isMeant(hit, party))
                .toList();
    }

    /** A number that the listing gives as another kind of number: that of a passport is no registration. */
    private static boolean hasSameNumber(Hit hit) {
        return hit.evidence().stream().anyMatch(evidence -> evidence.feature().isNumber());
    }

    private List<Hit> screened(String name, NamedParty party, List<String> numbers) {
        int limit = party.isOneWord() ? BEARERS : CANDIDATES;
        ListingKind kind = ListingKind.valueOf(party.kind().name());
        double least = party.isOneWord() || !numbers.isEmpty() ? AnalysisSettings.LEAST_OF_ONE_WORD : cutoff;
        return screener.screen(
                index,
                new ScreeningQuery(name, Optional.of(kind), Optional.empty(), List.of(), Gender.UNKNOWN, "", numbers),
                new ScreeningOptions(Set.of(), least, limit));
    }

    /** Ships bear ordinary words for names ("Freedom"): an organisation in a text is not taken for one, nor a ship for it. */
    private static boolean isMeant(Hit hit, NamedParty party) {
        boolean craft = hit.kind() == ListingKind.VESSEL || hit.kind() == ListingKind.AIRCRAFT;
        boolean inText = party.kind() == NameKind.VESSEL || party.kind() == NameKind.AIRCRAFT;
        return !craft && !inText || hit.kind().name().equals(party.kind().name());
    }
}
