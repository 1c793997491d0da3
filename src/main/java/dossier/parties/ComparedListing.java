package dossier.parties;

import dossier.lists.BirthDate;
import dossier.lists.ListedDate;
import dossier.lists.ListedParty;
import dossier.lists.ListingKind;
import dossier.lists.ListingRef;
import dossier.names.NameToken;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A listing with everything that it is compared by, worked out once. Depends on other listings by the weights of words only. */
final class ComparedListing {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST_WORD = 4;

    private final ListedParty listing;
    private final List<ComparedName> names;
    private final Map<String, String> numbers;
    private final int[] words;
    private final long[] listed;
    private final Set<String> legalForms;

    ComparedListing(ListedParty listing, List<ComparedName> names) {
        this.listing = listing;
        this.names = List.copyOf(names);
        this.numbers = ListingNumbers.of(listing);
        this.words = words(listing);
        this.legalForms = names.stream()
                .flatMap(name -> name.name().name().tokens().stream())
                .filter(token -> token.role() == NameToken.Role.LEGAL_FORM)
                .map(NameToken::meaning)
                .collect(Collectors.toUnmodifiableSet());
        this.listed = listing.dates().stream()
                .filter(ComparedListing::isOfTheListing)
                .mapToLong(date -> date.date().earliest().toEpochDay())
                .distinct()
                .toArray();
    }

    ListedParty listing() {
        return listing;
    }

    ListingRef ref() {
        return listing.ref();
    }

    boolean isPerson() {
        return listing.kind() == ListingKind.PERSON;
    }

    boolean isOnListOf(ComparedListing other) {
        return ref().list().equals(other.ref().list());
    }

    List<ComparedName> names() {
        return names;
    }

    /** Numbers that say who it is, each with the country that gave it, or an empty text. */
    Map<String, String> numbers() {
        return numbers;
    }

    /** One number for each word of offices, functions and reasons that is more than a small word, rising. */
    int[] words() {
        return words;
    }

    /** What the legal forms in its names mean. */
    Set<String> legalForms() {
        return legalForms;
    }

    /** Days on which the party was listed, counted from 1970. */
    long[] listed() {
        return listed;
    }

    /**
     * What is kept of a listing that was compared.
     *
     * @param listing the listing
     * @param names a number for its names and the weights of their words
     */
    record State(ListedParty listing, long names) {}

    State state() {
        return new State(listing, ComparedName.numberOf(names));
    }

    /** Whether comparing it gives what comparing the other gave. */
    boolean isComparedLike(State before) {
        ListedParty now = listing;
        ListedParty then = before.listing;
        return before.names == ComparedName.numberOf(names)
                && (now == then
                        || now.ref().equals(then.ref())
                                && now.kind() == then.kind()
                                && now.gender() == then.gender()
                                && now.names().equals(then.names())
                                && now.birthDates().equals(then.birthDates())
                                && now.countries().equals(then.countries())
                                && now.positions().equals(then.positions())
                                && now.about().equals(then.about())
                                && now.identifiers().equals(then.identifiers())
                                && now.dates().equals(then.dates()));
    }

    private static boolean isOfTheListing(ListedDate date) {
        return switch (date.kind()) {
            case DESIGNATED, LEGAL_ACT, REMARKED -> date.date().isDay();
            case CARRIED_OVER, LAST_UPDATED, DIRECTIVE -> false;
        };
    }

    private static int[] words(ListedParty listing) {
        TreeSet<Integer> words = new TreeSet<>();
        listing.positions().forEach(position -> addWords(words, position));
        addWords(words, listing.about());
        return words.stream().mapToInt(Integer::intValue).toArray();
    }

    private static void addWords(TreeSet<Integer> words, String text) {
        for (String word : BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT))) {
            if (word.length() >= SHORTEST_WORD) {
                words.add(word.hashCode());
            }
        }
    }

    /** What listings of one party have in common, as numbers, so that only those that share something are compared. */
    long[] keys() {
        TreeSet<Long> keys = new TreeSet<>();
        numbers.keySet().forEach(number -> keys.add(mixed(1, number.hashCode(), 0)));
        for (ComparedName name : names) {
            int[] sounds = name.firstSounds();
            for (int i = 0; i < sounds.length; i++) {
                if (sounds.length == 1) {
                    keys.add(mixed(2, sounds[0], 0));
                }
                for (int j = i + 1; j < sounds.length; j++) {
                    keys.add(mixed(3, sounds[i], sounds[j]));
                }
            }
        }
        for (BirthDate birth : listing.birthDates()) {
            if (birth.from().isDay() && !birth.isRange()) {
                names.forEach(name -> {
                    for (int sound : name.firstSounds()) {
                        keys.add(mixed(4, birth.from().hashCode(), sound));
                    }
                });
            }
        }
        return keys.stream().mapToLong(Long::longValue).toArray();
    }

    /** What a crowd that shares a key is parted by. */
    long[] parts() {
        TreeSet<Long> parts = new TreeSet<>();
        listing.birthDates().forEach(birth -> parts.add((long) birth.from().year()));
        listing.countries().forEach(country -> parts.add((long) country.hashCode() << 16));
        return parts.stream().mapToLong(Long::longValue).toArray();
    }

    private long mixed(int sort, int one, int other) {
        long mixed = (sort * 31L + listing.kind().ordinal()) * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ one) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 31 ^ other) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 29;
    }
}
