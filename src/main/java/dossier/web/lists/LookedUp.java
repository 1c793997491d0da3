package dossier.web.lists;

import dossier.lists.ListingFilter;
import dossier.lists.ListingPage;
import dossier.lists.ListingRef;
import dossier.lists.ListingRepository;
import dossier.lists.ListingSummary;
import dossier.profiles.ProfileSearch;
import dossier.screening.NameIndex;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jakarta.enterprise.context.ApplicationScoped;

/** Pages of current listings by what somebody types, the ones a person expects first. */
@ApplicationScoped
class LookedUp {

    private final ListingRepository listings;
    private final ProfileSearch profiles;

    LookedUp(ListingRepository listings, ProfileSearch profiles) {
        this.listings = listings;
        this.profiles = profiles;
    }

    /** @param filter with words to look for, and without a day */
    ListingPage page(NameIndex index, ListingFilter filter) {
        List<ListingRef> found = profiles.lookUp(index, filter.q().orElseThrow(), filter::isPassedBy);
        List<ListingRef> page = found.stream()
                .skip((long) filter.page() * filter.size())
                .limit(filter.size())
                .toList();
        Map<ListingRef, Integer> places = new HashMap<>();
        page.forEach(ref -> places.put(ref, places.size()));
        List<ListingSummary> summaries =
                listings.browse(ListingFilter.everything(0, filter.size()), Set.copyOf(page)).listings().stream()
                        .sorted(Comparator.comparing(listing -> places.getOrDefault(listing.ref(), Integer.MAX_VALUE)))
                        .toList();
        return new ListingPage(summaries, found.size(), filter.page(), filter.size());
    }
}
