package dossier.web.export;

import dossier.analysis.ArticleHit;
import dossier.export.FtmEntity;
import dossier.export.FtmListing;
import dossier.lists.Listing;
import dossier.lists.ListingHistory;
import dossier.lists.ListingRef;
import dossier.lists.ListingRepository;
import dossier.profiles.ProfileDirectory;
import dossier.screening.NameIndex;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The listed parties that one export of articles refers to, each once. What it remembers grows with the lists, not with the articles.
 */
final class ListedEntities {

    private final ListingRepository listings;
    private final ProfileDirectory profiles;
    private final NameIndex index;
    private final By by;
    private final Set<String> given = new HashSet<>();

    ListedEntities(ListingRepository listings, ProfileDirectory profiles, NameIndex index, By by) {
        this.listings = listings;
        this.profiles = profiles;
        this.index = index;
        this.by = by;
    }

    /** Id of the entity of a listing. */
    String idOf(ListingRef listing) {
        return by.idOf(profiles, index, listing);
    }

    /** The entities of the parties of these hits that were not given before. */
    List<FtmEntity> of(Collection<ArticleHit> hits) {
        Map<String, ArticleHit> wanted = new LinkedHashMap<>();
        hits.forEach(hit -> wanted.putIfAbsent(idOf(hit.listing()), hit));
        wanted.keySet().removeAll(given);
        given.addAll(wanted.keySet());
        Map<String, List<ListingRef>> members = wanted.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> membersOf(entry.getValue().listing())));
        Map<ListingRef, Listing> current =
                listings.current(members.values().stream().flatMap(List::stream).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Listing::ref, Function.identity()));
        List<FtmEntity> entities = new ArrayList<>();
        wanted.forEach((id, hit) ->
                entities.addAll(entities(id, hit, among(members.getOrDefault(id, List.of()), current))));
        entities.removeIf(FtmListing::isLink); // the other end may be no party of these articles
        return entities;
    }

    private static List<Listing> among(List<ListingRef> members, Map<ListingRef, Listing> current) {
        return members.stream()
                .flatMap(member -> Optional.ofNullable(current.get(member)).stream())
                .toList();
    }

    private List<ListingRef> membersOf(ListingRef listing) {
        return by == By.PROFILE ? profiles.listingsOf(index, listing) : List.of(listing);
    }

    private List<FtmEntity> entities(String id, ArticleHit hit, List<Listing> current) {
        if (!current.isEmpty()) {
            return FtmListing.joined(current, this::idOf);
        }
        Optional<ListingHistory> past = listings.find(hit.listing());
        return past.map(history -> FtmListing.past(history.latest().listing(), this::idOf, status(history)))
                .orElseGet(() -> List.of(FtmListing.nameOnly(id, hit.kind(), hit.name())));
    }

    private static String status(ListingHistory history) {
        return history.presence()
                .delisted()
                .map(days -> "no longer on the list on " + days.to())
                .orElse("no longer on the list");
    }
}
