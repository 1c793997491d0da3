package dossier.web.pages.article;

import dossier.analysis.ArticleHit;
import dossier.analysis.PersonInArticle;
import dossier.lists.Authority;
import dossier.lists.KnownList;
import dossier.lists.KnownLists;
import dossier.lists.ListingRef;
import dossier.profiles.Profile;
import dossier.profiles.ProfileDirectory;
import dossier.profiles.ProfileListing;
import dossier.reviews.ReviewVerdict;
import dossier.screening.Band;
import dossier.web.pages.PageWords;
import dossier.web.words.ReasonSentence;
import dossier.web.words.VerdictWords;
import dossier.web.words.Who;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jakarta.inject.Singleton;

/** Makes the card of a party that an article names. */
@Singleton
public class PartyCards {

    private static final int MOST_PROGRAMMES = 2;

    /** Listed parties of one name that are shown: beyond them the name is so common that none is meant. */
    private static final int MOST_TIED = 12;

    private final ProfileDirectory profiles;

    PartyCards(ProfileDirectory profiles) {
        this.profiles = profiles;
    }

    /**
     * A card.
     *
     * @param number of the party, from 0, in the order of the text
     * @param all what the article says about sanctions, on this party and others
     */
    PartyCard card(Reading reading, int number, List<ClaimCard> all) {
        PersonInArticle person = reading.analysis().people().get(number);
        OptionalInt own = OptionalInt.of(number);
        List<ClaimCard> claims =
                all.stream().filter(claim -> claim.party().equals(own)).toList();
        Map<String, List<ArticleHit>> byProfile = person.hits().stream()
                .collect(Collectors.groupingBy(
                        hit -> profiles.idOf(reading.index(), hit.listing()), LinkedHashMap::new, Collectors.toList()));
        Map<String, Optional<Profile>> known = byProfile.entrySet().stream()
                .filter(of -> of.getValue().stream().anyMatch(hit -> hit.band() != Band.WEAK))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, of -> profiles.brief(reading.index(), of.getKey()), (one, same) -> one));
        List<TiedProfile> tied = byProfile.entrySet().stream()
                .map(of -> tied(
                        reading, person, of.getKey(), of.getValue(), known.getOrDefault(of.getKey(), Optional.empty())))
                .sorted(Comparator.comparing(TiedProfile::band)
                        .thenComparing(
                                Comparator.comparingDouble(TiedProfile::score).reversed()))
                .limit(MOST_TIED)
                .toList();
        Set<ListingRef> matched = person.hits().stream()
                .filter(ArticleHit::isMatch)
                .map(ArticleHit::listing)
                .collect(Collectors.toSet());
        List<ProfileListing> columns = known.values().stream()
                .flatMap(Optional::stream)
                .flatMap(profile -> profile.listings().stream())
                .filter(column -> matched.contains(column.listing()))
                .toList();
        return new PartyCard(
                number,
                person.name(),
                person.kind(),
                person.mentions(),
                Stream.concat(person.titles().stream(), person.roles().stream())
                        .distinct()
                        .toList(),
                tied,
                claims,
                columns.isEmpty()
                        ? Optional.empty()
                        : DatesPicture.of(
                                claims.stream()
                                        .map(claim ->
                                                reading.analysis().claims().get(claim.number()))
                                        .toList(),
                                columns,
                                reading.analysis().article().publishedOn()));
    }

    private TiedProfile tied(
            Reading reading, PersonInArticle person, String id, List<ArticleHit> hits, Optional<Profile> brief) {
        ArticleHit best = hits.stream()
                .min(Comparator.comparing(ArticleHit::band)
                        .thenComparing(
                                Comparator.comparingDouble(ArticleHit::score).reversed()))
                .orElseThrow();
        Who who = new Who(best.kind(), profiles.genderOf(best.listing()));
        List<ArticleHit> likely =
                hits.stream().filter(hit -> hit.band() != Band.WEAK).toList();
        return new TiedProfile(
                brief.map(Profile::name).orElse(best.name()),
                best.kind(),
                "/profiles/" + PageWords.inPath(id),
                best.score(),
                best.band(),
                ReasonSentence.of(best, person.name(), who).sentence(),
                new TiedProfile.Known(
                        likely.isEmpty() ? List.of() : sides(reading, likely),
                        brief.map(profile -> profile.said().sides().firstProgrammes(MOST_PROGRAMMES))
                                .orElse(List.of())),
                likely.isEmpty() ? List.of() : WeighedReason.of(best, who),
                hits.stream().map(TiedEntry::of).toList(),
                explain(person, best),
                decided(reading, person, likely.isEmpty() ? hits : likely));
    }

    private static List<ListedThen> sides(Reading reading, List<ArticleHit> hits) {
        Set<Authority> having = hits.stream()
                .flatMap(hit -> KnownLists.byCode(hit.listing().list()).stream())
                .map(KnownList::authority)
                .collect(Collectors.toSet());
        return Authority.shown(having).stream()
                .map(authority -> ListedThen.of(
                        authority,
                        hits.stream()
                                .filter(hit -> KnownLists.byCode(hit.listing().list())
                                        .filter(list -> list.authority() == authority)
                                        .isPresent())
                                .toList(),
                        reading.isDated(),
                        reading.loaded().contains(authority)))
                .toList();
    }

    private static String explain(PersonInArticle person, ArticleHit hit) {
        return "/api/comparisons/explain?name=" + PageWords.inQuery(person.name()) + "&kind="
                + hit.kind() + "&list=" + hit.listing().list().value() + "&reference="
                + PageWords.inQuery(hit.listing().reference());
    }

    /** The verdict said last; it sets the party aside only if one that holds says so of each of its entries that are hits. */
    private static Optional<TiedProfile.Decided> decided(
            Reading reading, PersonInArticle person, List<ArticleHit> hits) {
        List<ReviewVerdict> verdicts =
                reading.said().getOrDefault(Reading.subject(reading.analysis().article(), person), List.of());
        boolean setAside = hits.stream()
                .allMatch(hit -> last(verdicts, hit)
                        .filter(verdict -> verdict.holds() && verdict.said() == ReviewVerdict.Said.DIFFERENT)
                        .isPresent());
        return hits.stream()
                .flatMap(hit -> last(verdicts, hit).stream())
                .max(Comparator.comparingLong(ReviewVerdict::id))
                .map(verdict -> new TiedProfile.Decided(VerdictWords.of(verdict), setAside));
    }

    /** Verdicts come with the newest first. */
    private static Optional<ReviewVerdict> last(List<ReviewVerdict> verdicts, ArticleHit hit) {
        return verdicts.stream()
                .filter(verdict -> verdict.listings().contains(hit.listing()))
                .findFirst();
    }
}
