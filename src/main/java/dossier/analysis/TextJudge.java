package dossier.analysis;

import dossier.analysis.ArticleAnalyser.Lookup;
import dossier.analysis.SaidInText.Kind;
import dossier.lists.ListedParty;
import dossier.lists.ListingKind;
import dossier.lists.ListingRef;
import dossier.mentions.CountryOffice;
import dossier.mentions.NamedParty;
import dossier.names.NameKind;
import dossier.screening.Band;
import dossier.screening.Evidence;
import dossier.screening.Feature;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the text itself says for or against the hits of one party. */
final class TextJudge {

    /** A bare surname with its bearer's highest office of a country; no other bearer has it. */
    private static final double HOLDER_OF_OFFICE = 0.95;

    /** Two listings of one list whose scores differ by less agree equally well. */
    private static final double CLEARLY_BETTER = 0.02;

    /** A name in another spelling, with nothing beside it in the text, needs more than a match needs otherwise. */
    private static final double SURE_SPELLING = 0.8;

    private final NamedParty party;
    private final Lookup listings;

    TextJudge(NamedParty party, Lookup listings) {
        this.party = party;
        this.listings = listings;
    }

    /** The hits with their bands as the text leaves them, the most probable first. */
    List<ArticleHit> judge(List<ArticleHit> hits) {
        List<ArticleHit> judged = hits.stream().map(this::judgeAlone).toList();
        if (party.isOneWord() && party.kind() == NameKind.PERSON) {
            judged = oneWord(judged);
        }
        judged = onlyTheMatch(oneOfEachList(judged));
        return judged.stream()
                .sorted(Comparator.comparing(ArticleHit::band)
                        .thenComparing(
                                Comparator.comparingDouble(ArticleHit::score).reversed())
                        .thenComparing(ArticleHit::listing))
                .toList();
    }

    /** A person of another service than the listing's is not that person. */
    private ArticleHit judgeAlone(ArticleHit hit) {
        Optional<Evidence> other = evidence(hit, Feature.POSITIONS_CONTRADICT);
        if (other.isPresent()) {
            Evidence found = other.get();
            return hit.heard(Band.WEAK, new SaidInText(Kind.OTHER_ORGANISATION, found.asked(), found.listed()));
        }
        Optional<String> occupation = otherOccupation(hit);
        if (occupation.isPresent()) {
            return hit.heard(
                    hit.isMatch() ? Band.REVIEW : hit.band(),
                    new SaidInText(Kind.OTHER_OCCUPATION, occupation.get(), firstPosition(hit)));
        }
        boolean respelled = evidence(hit, Feature.SPELLING_DIFFERS).isPresent();
        if (respelled
                && hit.isMatch()
                && hit.score() < SURE_SPELLING
                && evidence(hit, Feature.POSITIONS_AGREE).isEmpty()) {
            return hit.inBand(Band.REVIEW);
        }
        return evidence(hit, Feature.POSITIONS_AGREE)
                .map(found -> hit.heard(hit.band(), new SaidInText(Kind.SAME_OFFICE, found.asked(), found.listed())))
                .orElse(hit);
    }

    /** An ordinary occupation attached to the name that the listing does not give, unless an office speaks for it. */
    private Optional<String> otherOccupation(ArticleHit hit) {
        if (hit.kind() != ListingKind.PERSON
                || evidence(hit, Feature.POSITIONS_AGREE).isPresent()) {
            return Optional.empty();
        }
        String positions = listings.party(hit.listing())
                .map(listing -> String.join("; ", listing.positions()).toLowerCase(Locale.ROOT))
                .orElse("");
        return party.occupations().stream()
                .filter(occupation -> !positions.contains(occupation))
                .findFirst();
    }

    private String firstPosition(ArticleHit hit) {
        return listings.party(hit.listing())
                .flatMap(listing -> listing.positions().stream().findFirst())
                .orElse("");
    }

    /** One word links at most to REVIEW, unless a single bearer of each list holds the office that the text says. */
    private List<ArticleHit> oneWord(List<ArticleHit> hits) {
        Map<ListingRef, String> holders = holders(hits);
        Map<String, Long> perList =
                holders.keySet().stream().collect(Collectors.groupingBy(ListingRef::list, Collectors.counting()));
        boolean clear = perList.values().stream().allMatch(number -> number == 1);
        List<ArticleHit> judged = new ArrayList<>();
        for (ArticleHit hit : hits) {
            String position = holders.get(hit.listing());
            if (clear && position != null) {
                SaidInText said = new SaidInText(
                        Kind.ONLY_HOLDER_OF_OFFICE, party.offices().get(0).surface(), position);
                judged.add(hit.scored(HOLDER_OF_OFFICE).heard(Band.MATCH, said));
            } else {
                Band most = hit.band() == Band.MATCH ? Band.REVIEW : hit.band();
                judged.add(hit.heard(
                        perList.containsKey(hit.listing().list()) && clear ? Band.WEAK : most,
                        new SaidInText(Kind.ONE_WORD_ONLY, party.name(), "")));
            }
        }
        return judged;
    }

    private Map<ListingRef, String> holders(List<ArticleHit> hits) {
        return hits.stream()
                .filter(hit -> hit.kind() == ListingKind.PERSON)
                .flatMap(hit -> listings.party(hit.listing()).stream())
                .flatMap(listing -> position(listing).map(said -> Map.entry(listing.ref(), said)).stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));
    }

    private Optional<String> position(ListedParty listing) {
        for (CountryOffice office : party.offices()) {
            Optional<String> said =
                    listing.positions().stream().filter(office::isSaidBy).findFirst();
            if (said.isPresent()) {
                return said;
            }
        }
        return Optional.empty();
    }

    /** One party is one listing of a list: where several agree, the clearly better one stays, else a person must look. */
    private List<ArticleHit> oneOfEachList(List<ArticleHit> hits) {
        Map<String, List<ArticleHit>> matches = hits.stream()
                .filter(ArticleHit::isMatch)
                .collect(Collectors.groupingBy(hit -> hit.listing().list()));
        List<ArticleHit> judged = new ArrayList<>();
        for (ArticleHit hit : hits) {
            List<ArticleHit> rivals = matches.getOrDefault(hit.listing().list(), List.of());
            boolean better = rivals.stream().allMatch(rival -> rival == hit || isBetter(hit, rival));
            judged.add(
                    !hit.isMatch() || rivals.size() < 2 || better
                            ? hit
                            : hit.heard(Band.REVIEW, new SaidInText(Kind.SEVERAL_AGREE, party.name(), hit.name())));
        }
        return judged;
    }

    /** Once one listing of a list is the party, that list's likely others are not. */
    private static List<ArticleHit> onlyTheMatch(List<ArticleHit> hits) {
        Set<String> decided = hits.stream()
                .filter(ArticleHit::isMatch)
                .map(hit -> hit.listing().list())
                .collect(Collectors.toSet());
        return hits.stream()
                .map(hit -> hit.band() == Band.REVIEW
                                && decided.contains(hit.listing().list())
                        ? hit.inBand(Band.WEAK)
                        : hit)
                .toList();
    }

    private static boolean isBetter(ArticleHit hit, ArticleHit rival) {
        boolean office = evidence(hit, Feature.POSITIONS_AGREE).isPresent();
        boolean rivalOffice = evidence(rival, Feature.POSITIONS_AGREE).isPresent();
        return office && !rivalOffice || office == rivalOffice && hit.score() - rival.score() >= CLEARLY_BETTER;
    }

    private static Optional<Evidence> evidence(ArticleHit hit, Feature feature) {
        return hit.evidence().stream()
                .filter(evidence -> evidence.feature() == feature)
                .findFirst();
    }
}
