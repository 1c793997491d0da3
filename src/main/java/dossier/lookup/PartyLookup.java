package dossier.lookup;

import dossier.lists.ListedParty;
import dossier.lists.ListingRef;
import dossier.parties.NamedListing;
import dossier.screening.NameIndex;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The current listings by what somebody types. Immutable; made from one index, in about the time of reading its names once. */
public final class PartyLookup {

    /** A single letter begins a word of nearly every name; longer answers nobody reads. */
    public static final int MOST = 5_000;

    private final long version;
    private final List<NamedListing> listings;
    private final int[] listingOf;
    private final int[] firstOf;
    private final WordIndex words;
    private final Prominence prominence;

    private PartyLookup(long version, List<NamedListing> listings, Prominence prominence) {
        this.version = version;
        this.listings = listings;
        this.prominence = prominence;
        firstOf = new int[listings.size()];
        listingOf = IntStream.range(0, listings.size())
                .flatMap(at -> IntStream.generate(() -> at)
                        .limit(listings.get(at).names().size()))
                .toArray();
        for (int at = 1; at < firstOf.length; at++) {
            firstOf[at] = firstOf[at - 1] + listings.get(at - 1).names().size();
        }
        words = new WordIndex(listings);
    }

    /** The listings of the index. */
    public static PartyLookup of(NameIndex index) {
        return new PartyLookup(index.version(), index.named(), new Prominence(index));
    }

    /** Of which state of the lists. */
    public long version() {
        return version;
    }

    /**
     * Listings with a name that has every word typed, or a word that begins so, in any script. Whole words come first, then people
     * before others if one word was typed, then the better known.
     *
     * @param typed what somebody typed; only signs find nothing
     * @param wanted which listings to look at
     * @return at most {@value #MOST}
     */
    public List<FoundListing> find(String typed, Predicate<ListedParty> wanted) {
        TypedName name = TypedName.of(typed);
        if (name.isEmpty()) {
            return List.of();
        }
        Map<ListingRef, FoundListing> best = new HashMap<>();
        for (int number : fewest(name)) {
            NamedListing listing = listings.get(listingOf[number]);
            if (wanted.test(listing.listing())) {
                offer(name, listing, number - firstOf[listingOf[number]], best);
            }
        }
        return best.values().stream()
                .map(found -> new FoundListing(found.party(), found.name(), found.fit(), prominence.of(found.party())))
                .sorted(name.isOneWord() ? FoundListing.BY_SURNAME : FoundListing.BY_NAME)
                .limit(MOST)
                .toList();
    }

    private static void offer(TypedName typed, NamedListing listing, int at, Map<ListingRef, FoundListing> best) {
        NamedListing.Name name = listing.names().get(at);
        WordFit.of(typed, name)
                .map(fit -> new FoundListing(listing.listing(), name.listed(), fit, 0))
                .ifPresent(found -> best.merge(
                        found.party().ref(),
                        found,
                        (one, other) -> FoundListing.BEST_NAME.compare(one, other) <= 0 ? one : other));
    }

    /** The names that have the word of which there are fewest. */
    private int[] fewest(TypedName name) {
        return name.words().stream()
                .map(spellings -> spellings.stream()
                        .flatMapToInt(word -> Arrays.stream(words.namesWith(word)))
                        .distinct()
                        .toArray())
                .min((one, other) -> Integer.compare(one.length, other.length))
                .orElse(new int[0]);
    }
}
