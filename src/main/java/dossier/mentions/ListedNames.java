package dossier.mentions;

import dossier.names.NameKind;
import dossier.text.ReadText;
import dossier.text.Token;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Names that a text is searched for, in any order of their words. Immutable once built. A name of one word is found only
 * as an acronym in capitals, or as the surname of somebody listed; it never opens a mention by being an ordinary word.
 */
public final class ListedNames {

    /** A name of more words is not searched as a whole. */
    static final int LONGEST = 8;

    /** Each word of a person's name may stand for it, and of a short name of an organisation: "the Houthis". */
    private static final int MOST_WORDS_THAT_STAND_ALONE = 2;

    private static final ListedNames NONE = new Builder().build();

    private final Sums names;
    /** In the order of the names. */
    private final NameKind[] kinds;

    private final Set<String> acronyms;
    private final Set<String> surnames;
    private final Sums words;
    private final ForeignNames foreign;
    private final Sums ships;

    private ListedNames(Builder builder) {
        this.names = new Sums(builder.names.keySet());
        this.kinds = IntStream.range(0, names.size())
                .mapToObj(place -> builder.names.get(names.at(place)))
                .toArray(NameKind[]::new);
        this.acronyms = Set.copyOf(builder.acronyms);
        this.surnames = Set.copyOf(builder.surnames);
        this.words = new Sums(builder.words);
        this.foreign = builder.foreign.build();
        this.ships = new Sums(builder.ships);
    }

    /** No names: only what the text itself shows is found. */
    public static ListedNames none() {
        return NONE;
    }

    /** Whether the words are the English name of a well-known body. */
    public static boolean isWellKnown(String name) {
        return !NameWords.standard().organisation(ReadText.phraseOf(name)).isEmpty();
    }

    /** Collects names. Not for several threads. */
    public static final class Builder {

        private final Map<Long, NameKind> names = new HashMap<>();
        private final Set<String> acronyms = new HashSet<>();
        private final Set<String> surnames = new HashSet<>();
        private final Set<Long> words = new HashSet<>();
        private final ForeignNames.Builder foreign = new ForeignNames.Builder();
        private final Set<Long> ships = new HashSet<>();

        /** A builder that knows the organisations of the news already. */
        public Builder() {
            NameWords.standard().organisations().forEach(name -> add(name, NameKind.ORGANISATION));
        }

        /** Adds one way to write a listed name, and every order of its words with it. */
        public Builder add(String name, NameKind kind) {
            List<String> keys = keys(name);
            if (kind == NameKind.PERSON || keys.size() <= MOST_WORDS_THAT_STAND_ALONE) {
                keys.forEach(key -> words.add(hash(key)));
            }
            if (keys.size() > 1 && keys.size() <= LONGEST) {
                names.putIfAbsent(sum(keys), kind);
            }
            boolean oneWord = keys.size() == 1 && name.strip().length() >= 2;
            if (oneWord && kind == NameKind.ORGANISATION && !isOrdinary(keys.get(0))) {
                acronyms.add(name.strip());
            }
            return this;
        }

        /**
         * Adds a name for texts that are not English, in which it may be inflected or written in other letters.
         *
         * @param asked the name to ask for where a text has this one
         * @param list which list has it
         */
        public Builder foreign(String name, NameKind kind, String asked, String list) {
            if (kind == NameKind.ORGANISATION) {
                foreign.addBody(name, asked, list);
            } else {
                foreign.addPerson(name, asked);
            }
            return this;
        }

        /** Adds a family name; alone in a text it may then stand for a person. */
        public Builder surname(String surname) {
            List<String> keys = keys(surname);
            if (keys.size() == 1 && keys.get(0).length() > 2) {
                surnames.add(keys.get(0));
            }
            return this;
        }

        /** Adds the name of a ship of two words or more, a number among them: in such an order it is found where a text speaks of ships. */
        public Builder ship(String name) {
            List<String> keys = keys(name);
            if (keys.size() > 1 && keys.size() <= LONGEST) {
                long sum = 0;
                for (String key : keys) {
                    sum = ordered(sum, key);
                }
                ships.add(sum);
            }
            return this;
        }

        public ListedNames build() {
            return new ListedNames(this);
        }

        private static boolean isOrdinary(String key) {
            NameWords words = NameWords.standard();
            return key.length() < 3
                    || words.neverInName(key)
                    || words.is("ordinary", key)
                    || words.is("organisation", key)
                    || words.is("office", key)
                    || words.isGivenName(key);
        }

        private static List<String> keys(String name) {
            List<String> keys = new ArrayList<>();
            for (Token word : ReadText.wordsOf(name)) {
                if (word.before() == Token.Gap.POSSESSIVE && !keys.isEmpty()) {
                    keys.set(keys.size() - 1, possessive(keys.get(keys.size() - 1)));
                }
                if (!NameWords.standard().is("article", word.key())) {
                    keys.add(word.key());
                }
            }
            return keys;
        }

        private static long sum(List<String> keys) {
            return keys.stream().mapToLong(ListedNames::hash).sum();
        }
    }

    /** What kind of party has a name whose words' hashes add up to this, if any. */
    Optional<NameKind> kindOf(long sum) {
        int place = names.placeOf(sum);
        return place < 0 ? Optional.empty() : Optional.of(kinds[place]);
    }

    ForeignNames foreign() {
        return foreign;
    }

    /** Whether a listed ship has a name of this {@linkplain #ordered sum}. */
    boolean isShip(long sum) {
        return ships.contains(sum);
    }

    /** A sum of words in their order: what it was before this word, and the word. */
    static long ordered(long before, String key) {
        return before * 31 + hash(key);
    }

    boolean isAcronym(String surface) {
        return acronyms.contains(surface);
    }

    /** Whether a listed name has this word and may be called by it. */
    boolean hasWord(String key) {
        return words.contains(hash(key));
    }

    boolean isSurname(String key) {
        return surnames.contains(key);
    }

    /** "Lord's" as many lists and texts write it: "Lords". */
    static String possessive(String key) {
        return key + "s";
    }

    /** Spread over 64 bits, so that sums of different words do not meet by chance. */
    static long hash(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        return (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
    }
}
