package dossier.parties;

import dossier.lists.Identifier;
import dossier.lists.ListedParty;
import dossier.lists.ListingKind;
import dossier.lists.ListingRef;
import dossier.lists.Presence;
import dossier.names.TokenFrequencies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Pairs of listings of the US, the EU and the UK of which it is known whether they are one party: by a number, or by a whole name and
 * the day of birth. Two are known to be two where their numbers or days differ and one of them has its own counterpart on the other's
 * list. What made a pair known is hidden before it is asked for.
 */
final class JoinGold {

    private static final Set<String> LISTS = Set.of("us-ofac-sdn", "uk-sanctions-list", "eu-fsf");

    /** When every listing was first seen. */
    static final Presence SEEN = Presence.since(LocalDate.of(2026, 1, 1));

    private static final double MOST_RESPELT = 0.35;
    private static final double MOST_DIFFERING = 0.05;

    /** What makes a pair known. */
    enum By {
        NUMBER,
        BIRTH
    }

    /**
     * A pair that is known.
     *
     * @param one a listing
     * @param other a listing of another list
     * @param same whether they are one party
     * @param by what makes it known
     * @param people whether they are people
     */
    record Pair(ListingRef one, ListingRef other, boolean same, By by, boolean people) {}

    private final List<ListedParty> listings;
    private final Map<ListingRef, NamedListing> named = new HashMap<>();
    private final TokenFrequencies rarity;
    private final List<Pair> pairs = new ArrayList<>();

    JoinGold(List<ListedParty> listings) {
        this.listings = listings;
        TokenFrequencies.Builder counted = TokenFrequencies.builder();
        for (ListedParty listing : listings) {
            NamedListing apart = NamedListing.of(listing);
            named.put(listing.ref(), apart);
            counted.add(apart.names().stream().map(NamedListing.Name::analysed).toList());
        }
        this.rarity = counted.build();
        collect();
    }

    List<Pair> pairs() {
        return pairs;
    }

    List<ListedParty> listings() {
        return listings;
    }

    /** Joins other forms of the same listings, with the rarity of all. */
    JoinedParties joined(List<ListedParty> forms) {
        return after(JoinedParties.none(), forms);
    }

    JoinedParties after(JoinedParties before, List<ListedParty> forms) {
        return before.next(
                forms.stream()
                        .map(form -> new NamedListing(form, apart(form).names()))
                        .toList(),
                rarity,
                JoinDecisions.NONE);
    }

    ComparedListing compared(ListedParty form) {
        return new NamedListing(form, apart(form).names()).weighed(new RoundedRarity(rarity));
    }

    private NamedListing apart(ListedParty form) {
        return named.computeIfAbsent(form.ref(), any -> NamedListing.of(form));
    }

    /** The same listing without its numbers, and without its birth dates if that is wanted. */
    static ListedParty hidden(ListedParty listing, boolean births) {
        return with(listing, births, List.of());
    }

    private static ListedParty with(ListedParty listing, boolean hideBirths, List<Identifier> numbers) {
        return new ListedParty(
                listing.ref(),
                listing.kind(),
                listing.names(),
                new ListedParty.Particulars(
                        listing.gender(),
                        hideBirths ? List.of() : listing.birthDates(),
                        listing.countries(),
                        listing.positions(),
                        listing.about()),
                numbers,
                listing.dates(),
                listing.programmes(),
                listing.origin());
    }

    private void collect() {
        List<ComparedListing> compared = listings.stream()
                .filter(listing -> LISTS.contains(listing.ref().list().value()))
                .map(this::compared)
                .toList();
        Set<String> haveCounterpart = new HashSet<>();
        List<Pair> different = new ArrayList<>();
        for (long candidate : CandidatePairs.of(compared)) {
            ComparedListing one = compared.get((int) (candidate >>> 32));
            ComparedListing other = compared.get((int) candidate);
            if (!one.isOnListOf(other)
                    && one.listing().kind() == other.listing().kind()) {
                PairComparison pair = PairComparison.of(one, other);
                same(one, other, pair, haveCounterpart);
                different(one, other, pair, different);
            }
        }
        different.stream()
                .filter(pair ->
                        haveCounterpart.contains(pair.one() + ">" + pair.other().list())
                                || haveCounterpart.contains(
                                        pair.other() + ">" + pair.one().list()))
                .forEach(pairs::add);
    }

    private void same(ComparedListing one, ComparedListing other, PairComparison pair, Set<String> haveCounterpart) {
        if (pair.contradicts() || pair.strength(JoinFeature.NAME) == 0) {
            return;
        }
        boolean number = pair.strength(JoinFeature.NUMBER_UNIQUE) > 0
                || pair.strength(JoinFeature.NUMBER_SAME) > 0 && pair.strength(JoinFeature.COUNTRY_SAME) > 0;
        boolean born = one.isPerson()
                && pair.strength(JoinFeature.BORN_SAME_DAY) > 0
                && pair.strength(JoinFeature.NAME_DIFFERS) < MOST_DIFFERING
                && pair.strength(JoinFeature.NAME_RESPELT) < MOST_RESPELT
                && pair.strength(JoinFeature.NAME_WEAK) == 0;
        if (number) {
            pairs.add(new Pair(one.ref(), other.ref(), true, By.NUMBER, one.isPerson()));
        }
        if (born) {
            pairs.add(new Pair(one.ref(), other.ref(), true, By.BIRTH, true));
        }
        if (number || born) {
            haveCounterpart.add(one.ref() + ">" + other.ref().list());
            haveCounterpart.add(other.ref() + ">" + one.ref().list());
        }
    }

    private static void different(
            ComparedListing one, ComparedListing other, PairComparison pair, List<Pair> different) {
        if (pair.strength(JoinFeature.NUMBER_DIFFERS) > 0) {
            different.add(new Pair(one.ref(), other.ref(), false, By.NUMBER, one.isPerson()));
        }
        boolean otherDay = hasDay(one.listing())
                && hasDay(other.listing())
                && pair.strength(JoinFeature.BORN_OTHERWISE) > 0
                && !pair.sharesNumber();
        if (otherDay) {
            different.add(new Pair(one.ref(), other.ref(), false, By.BIRTH, true));
        }
    }

    private static boolean hasDay(ListedParty listing) {
        return listing.kind() == ListingKind.PERSON
                && listing.birthDates().stream()
                        .anyMatch(birth -> birth.from().isDay() && !birth.isRange() && !birth.circa());
    }

    /**
     * How right the joins are on known pairs.
     *
     * @param right joined and one party
     * @param wrong joined and two parties
     * @param missing one party and not joined
     */
    record Accuracy(int right, int wrong, int missing) {

        double precision() {
            return right / (double) (right + wrong);
        }

        double recall() {
            return right / (double) (right + missing);
        }
    }

    Accuracy accuracy(JoinedParties joined, Predicate<Pair> which) {
        int right = 0;
        int wrong = 0;
        int missing = 0;
        for (Pair pair : pairs) {
            if (which.test(pair)) {
                boolean one = joined.areOne(pair.one(), pair.other());
                right += one && pair.same() ? 1 : 0;
                wrong += one && !pair.same() ? 1 : 0;
                missing += !one && pair.same() ? 1 : 0;
            }
        }
        return new Accuracy(right, wrong, missing);
    }
}
