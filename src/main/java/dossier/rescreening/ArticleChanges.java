package dossier.rescreening;

import dossier.alerts.Alert;
import dossier.analysis.ArticleAnalysis;
import dossier.analysis.ArticleHit;
import dossier.analysis.ClaimInArticle;
import dossier.analysis.PersonInArticle;
import dossier.lists.ListingRef;
import dossier.screening.Band;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** How an article's new analysis differs from the one before, as far as people act on it. */
final class ArticleChanges {

    private static final Comparator<Hit> BEST = Comparator.comparingDouble(hit -> hit.hit.score());

    private ArticleChanges() {}

    /**
     * One difference.
     *
     * @param sort what happened
     * @param name of the party, as the article has it
     * @param listing which listing it is about
     * @param listedName the name of the listing that agrees best
     * @param bands what was to be done before, and what now; empty where it was, or is, no hit
     * @param score of the hit now
     * @param fields which facts of the listing changed; of a claim, the verdict before and the verdict now
     */
    record Change(
            Alert.Sort sort,
            String name,
            ListingRef listing,
            String listedName,
            Bands bands,
            Optional<Double> score,
            List<String> fields) {

        Optional<Band> before() {
            return bands.before;
        }

        Optional<Band> now() {
            return bands.now;
        }
    }

    /** What was to be done with a hit, and what now. */
    record Bands(Optional<Band> before, Optional<Band> now) {}

    private record Hit(PersonInArticle person, ArticleHit hit) {}

    /**
     * @param isListed whether a listing stands on its list now
     * @param changed which facts of listings changed since the article was read before
     */
    static List<Change> between(
            ArticleAnalysis before,
            ArticleAnalysis now,
            Predicate<ListingRef> isListed,
            Map<ListingRef, List<String>> changed) {
        Map<ListingRef, Hit> hitsBefore = hits(before);
        Map<ListingRef, Hit> hitsNow = hits(now);
        List<Change> changes = new ArrayList<>();
        Stream.concat(hitsBefore.keySet().stream(), hitsNow.keySet().stream())
                .distinct()
                .sorted()
                .flatMap(listing -> change(
                        Optional.ofNullable(hitsBefore.get(listing)),
                        Optional.ofNullable(hitsNow.get(listing)),
                        isListed.test(listing),
                        isAnotherSnapshot(before, now, listing)
                                ? changed.getOrDefault(listing, List.of())
                                : List.<String>of())
                        .stream())
                .forEach(changes::add);
        changes.addAll(claims(before, now));
        return changes;
    }

    /** An article that was stored when the change was there already has read it. */
    private static boolean isAnotherSnapshot(ArticleAnalysis before, ArticleAnalysis now, ListingRef listing) {
        return !Objects.equals(
                before.stamp().snapshots().get(listing.list()),
                now.stamp().snapshots().get(listing.list()));
    }

    /** For each listing the party of the article that comes nearest to it, of those that somebody looks at. */
    private static Map<ListingRef, Hit> hits(ArticleAnalysis analysis) {
        Map<ListingRef, Hit> hits = new HashMap<>();
        for (PersonInArticle person : analysis.people()) {
            for (ArticleHit hit : person.hits()) {
                if (hit.band() != Band.WEAK) {
                    hits.merge(
                            hit.listing(),
                            new Hit(person, hit),
                            (one, other) -> BEST.compare(one, other) >= 0 ? one : other);
                }
            }
        }
        return hits;
    }

    private static Optional<Change> change(
            Optional<Hit> before, Optional<Hit> now, boolean isListed, List<String> changed) {
        Hit known = now.or(() -> before).orElseThrow();
        Bands bands = new Bands(before.map(hit -> hit.hit.band()), now.map(hit -> hit.hit.band()));
        Optional<Alert.Sort> sort = Optional.empty();
        if (before.isEmpty()) {
            sort = Optional.of(Alert.Sort.LISTED);
        } else if (now.isEmpty()) {
            sort = Optional.of(isListed ? Alert.Sort.NO_LONGER_A_HIT : Alert.Sort.DELISTED);
        } else if (!bands.before.equals(bands.now)) {
            sort = Optional.of(Alert.Sort.BAND_CHANGED);
        } else if (!changed.isEmpty()) {
            sort = Optional.of(Alert.Sort.FACTS_CHANGED);
        }
        return sort.map(what -> new Change(
                what,
                known.person.name(),
                known.hit.listing(),
                known.hit.named().name(),
                bands,
                now.map(hit -> hit.hit.score()),
                changed));
    }

    /** Claims of the article with another verdict than before. */
    private static List<Change> claims(ArticleAnalysis before, ArticleAnalysis now) {
        List<Change> changes = new ArrayList<>();
        for (ClaimInArticle claim : now.claims()) {
            before.claims().stream()
                    .filter(known -> known.clause().equals(claim.clause())
                            && known.authority() == claim.authority()
                            && known.subject().equals(claim.subject()))
                    .findFirst()
                    .filter(known -> known.found().verdict() != claim.found().verdict())
                    .flatMap(known -> listing(known, claim)
                            .map(listing -> new Change(
                                    Alert.Sort.CLAIM_CHANGED,
                                    claim.subject(),
                                    listing,
                                    "",
                                    new Bands(Optional.empty(), Optional.empty()),
                                    Optional.empty(),
                                    List.of(
                                            known.found().verdict().name(),
                                            claim.found().verdict().name()))))
                    .ifPresent(changes::add);
        }
        return changes;
    }

    /** The listing that the one verdict or the other rests on. */
    private static Optional<ListingRef> listing(ClaimInArticle before, ClaimInArticle now) {
        return Stream.concat(now.found().references().stream(), before.found().references().stream())
                .findFirst();
    }
}
