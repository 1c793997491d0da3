package dossier.parties;

import dossier.names.NameToken;
import dossier.names.WeightedName;

import java.util.Arrays;
import java.util.List;

/**
 * One name of a listing, ready to be compared.
 *
 * @param name its words with their weights
 * @param weak the authority calls it weak
 * @param primary the listing's first name
 * @param sounds one number for each content word that names spelt alike have in common, rising
 */
record ComparedName(WeightedName name, boolean weak, boolean primary, int[] sounds) {

    private static final int SHORTEST_SKELETON = 2;
    private static final int MOST_SOUNDS = 6;

    static ComparedName of(WeightedName name, boolean weak, boolean primary) {
        int[] sounds = name.name().tokens().stream()
                .filter(NameToken::isContent)
                .mapToInt(token -> sound(token).hashCode())
                .distinct()
                .sorted()
                .toArray();
        return new ComparedName(name, weak, primary, sounds);
    }

    /** What spellings of one word have in common: its meaning, its consonants, or its letters where there are too few. */
    static String sound(NameToken token) {
        if (!token.meaning().isEmpty()) {
            return "=" + token.meaning();
        }
        String skeleton = token.skeleton();
        return skeleton.length() >= SHORTEST_SKELETON ? skeleton : token.fold();
    }

    /** How many words sound alike. */
    int shared(ComparedName other) {
        int shared = 0;
        for (int i = 0, j = 0; i < sounds.length && j < other.sounds.length; ) {
            if (sounds[i] == other.sounds[j]) {
                shared++;
                i++;
                j++;
            } else if (sounds[i] < other.sounds[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }

    /** Sounds of its first words: they say whose it is; a ministry's tenth word does not. */
    int[] firstSounds() {
        return name.name().tokens().stream()
                .filter(token -> token.isContent() && !token.word().isInitial())
                .mapToInt(token -> sound(token).hashCode())
                .distinct()
                .limit(MOST_SOUNDS)
                .sorted()
                .toArray();
    }

    /** One number for the names in their order and what their words weigh: FNV-1a, of 64 bits so that no two lists of names meet. */
    static long numberOf(List<ComparedName> names) {
        long number = 0xcbf29ce484222325L;
        for (ComparedName name : names) {
            number = mixed(number, (name.weak ? 1 : 0) + (name.primary ? 2 : 0));
            String written = name.name.name().written();
            for (int i = 0; i < written.length(); i++) {
                number = mixed(number, written.charAt(i));
            }
            for (int i = 0; i < name.name.size(); i++) {
                number = mixed(number, Float.floatToIntBits(name.name.weight(i)));
            }
        }
        return number;
    }

    private static long mixed(long number, int next) {
        return (number ^ next) * 0x100000001b3L;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sounds);
    }
}
