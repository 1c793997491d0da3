package dossier.profiles;

import dossier.lists.Authority;
import dossier.lists.BirthDate;
import dossier.lists.Identifier;
import dossier.lists.KnownList;
import dossier.lists.KnownLists;
import dossier.lists.LegalAct;
import dossier.lists.ListedDate;
import dossier.lists.ListedParty;
import dossier.lists.Listing;
import dossier.lists.ListingRef;
import dossier.lists.Programme;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What each authority says of one party, and where they differ.
 *
 * @param sides the authorities that list the party, in the order of {@link Authority}
 * @param contradictions facts that cannot all be true
 */
public record SideBySide(List<Side> sides, List<Contradiction> contradictions) {

    /** Dates from which a listing was in force at the latest, to the day. */
    private static final Set<ListedDate.Kind> IN_FORCE = Set.of(ListedDate.Kind.DESIGNATED, ListedDate.Kind.LEGAL_ACT);

    public SideBySide {
        sides = List.copyOf(sides);
        contradictions = List.copyOf(contradictions);
    }

    /** The first few of the programmes under which any authority lists the party, as people read them. */
    public List<String> firstProgrammes(int most) {
        return sides.stream()
                .flatMap(side -> side.programmes().stream())
                .map(Programme::shown)
                .distinct()
                .limit(most)
                .toList();
    }

    /**
     * One authority.
     *
     * @param authority who
     * @param listings its listings of the party
     * @param listed whether one of them stands on its list today
     * @param since the earliest date from which it surely was listed; empty where its lists give none
     * @param lagDays how many days later than the first authority; 0 for the first, empty where a date is missing or only to the month, and
     *     for who does not sanction
     * @param programmes what it is listed under
     * @param grounds why it lists the party, and what follows from that
     * @param onlyHere what no other authority's lists know
     */
    public record Side(
            Authority authority,
            List<ListingRef> listings,
            boolean listed,
            Optional<ListedDate> since,
            Optional<Long> lagDays,
            List<Programme> programmes,
            Grounds grounds,
            Known onlyHere) {}

    /**
     * Why an authority lists a party, in the words of its lists.
     *
     * @param reasons statements of reasons
     * @param legalActs legal acts behind its listings
     * @param measures what is imposed
     * @param read whether the listings could be asked for in full; false while the database is away
     */
    public record Grounds(List<String> reasons, List<LegalAct> legalActs, List<String> measures, boolean read) {

        public Grounds {
            reasons = List.copyOf(reasons);
            legalActs = List.copyOf(legalActs);
            measures = List.copyOf(measures);
        }
    }

    /**
     * Facts.
     *
     * @param birthDates birth dates
     * @param countries codes of countries
     * @param identifiers numbers of documents and registrations
     */
    public record Known(List<BirthDate> birthDates, List<String> countries, List<Identifier> identifiers) {}

    /**
     * Two authorities say what cannot both be true.
     *
     * @param fact what it is about
     * @param one an authority
     * @param oneSays its values
     * @param other another one
     * @param otherSays its values
     */
    public record Contradiction(
            Fact fact, Authority one, List<String> oneSays, Authority other, List<String> otherSays) {

        public Contradiction {
            oneSays = List.copyOf(oneSays);
            otherSays = List.copyOf(otherSays);
        }
    }

    /** Facts of which only one can be true. */
    public enum Fact {
        BIRTH_DATE,
        GENDER
    }

    /**
     * The listings of one party, by their authorities; listings of lists that this build does not know are left out.
     *
     * @param inFull those of them that could be asked for in full
     */
    static SideBySide of(List<ListedParty> members, Map<ListingRef, Listing> inFull) {
        Map<Authority, List<ListedParty>> byAuthority = new EnumMap<>(Authority.class);
        for (ListedParty member : members) {
            KnownLists.byCode(member.ref().list())
                    .map(KnownList::authority)
                    .ifPresent(authority -> byAuthority
                            .computeIfAbsent(authority, key -> new ArrayList<>())
                            .add(member));
        }
        Optional<ListedDate> first = byAuthority.entrySet().stream()
                .filter(entry -> entry.getKey().sanctions())
                .flatMap(entry -> since(entry.getValue()).stream())
                .min(byDay());
        List<Side> sides = byAuthority.entrySet().stream()
                .map(entry -> side(
                        entry.getKey(),
                        entry.getValue(),
                        others(byAuthority, entry.getKey()),
                        first,
                        grounds(entry.getValue(), inFull)))
                .toList();
        return new SideBySide(sides, Contradictions.among(byAuthority));
    }

    private static Side side(
            Authority authority,
            List<ListedParty> own,
            List<ListedParty> others,
            Optional<ListedDate> first,
            Grounds grounds) {
        Optional<ListedDate> since = since(own);
        return new Side(
                authority,
                own.stream().map(ListedParty::ref).toList(),
                own.stream().anyMatch(party -> party.presence().delisted().isEmpty()),
                since,
                since.filter(date -> authority.sanctions())
                        .flatMap(date -> first.flatMap(earliest -> days(earliest, date))),
                union(own, ListedParty::programmes),
                grounds,
                new Known(
                        without(own, others, ListedParty::birthDates, Function.identity()),
                        without(own, others, ListedParty::countries, Function.identity()),
                        without(own, others, SideBySide::numbers, SideBySide::bare)));
    }

    private static Grounds grounds(List<ListedParty> own, Map<ListingRef, Listing> inFull) {
        List<Listing> known = own.stream()
                .flatMap(party -> Optional.ofNullable(inFull.get(party.ref())).stream())
                .toList();
        return new Grounds(
                union(known, Listing::reasons),
                union(known, Listing::legalActs),
                union(known, Listing::measures),
                known.size() == own.size());
    }

    private static Optional<ListedDate> since(List<ListedParty> listings) {
        return listings.stream()
                .flatMap(listing -> listing.dates().stream())
                .filter(date -> IN_FORCE.contains(date.kind()))
                .min(byDay());
    }

    private static Comparator<ListedDate> byDay() {
        return Comparator.comparing(date -> date.date().latest());
    }

    private static Optional<Long> days(ListedDate from, ListedDate to) {
        return from.date().isDay() && to.date().isDay()
                ? Optional.of(ChronoUnit.DAYS.between(
                        from.date().earliest(), to.date().earliest()))
                : Optional.empty();
    }

    private static List<ListedParty> others(Map<Authority, List<ListedParty>> byAuthority, Authority authority) {
        return byAuthority.entrySet().stream()
                .filter(entry -> entry.getKey() != authority)
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    /** The values of all of them, each once. */
    static <L, T> List<T> union(List<L> listings, Function<L, List<T>> field) {
        return listings.stream()
                .map(field)
                .flatMap(Collection::stream)
                .distinct()
                .toList();
    }

    /** Values that only these listings have, compared by their keys. */
    private static <T, K> List<T> without(
            List<ListedParty> own, List<ListedParty> others, Function<ListedParty, List<T>> field, Function<T, K> key) {
        Set<K> known = union(others, field).stream().map(key).collect(Collectors.toSet());
        Set<K> told = new LinkedHashSet<>();
        return union(own, field).stream()
                .filter(value -> !known.contains(key.apply(value)) && told.add(key.apply(value)))
                .toList();
    }

    /** Its numbers, without those that lists give their own entries. */
    private static List<Identifier> numbers(ListedParty party) {
        return party.identifiers().stream()
                .filter(number -> number.type() != Identifier.Type.OTHER_LIST)
                .toList();
    }

    /** A number without the signs between its letters and digits: lists write one passport in several ways. */
    private static String bare(Identifier number) {
        return number.number().replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    }
}
