package dossier.names;

import dossier.names.script.SpellingDistance;

/** Two words of people's names that lie some letters apart: one name misspelt, or two? */
public final class Neighbours {

    private Neighbours() {}

    /** The share of the consonants that differ, 0 to 1; vowels are confused by ear and by romanisation, consonants less. */
    public static double otherConsonants(Word a, Word b) {
        int length = Math.max(1, Math.max(a.skeleton().length(), b.skeleton().length()));
        return SpellingDistance.ofSkeletons().between(a.skeleton(), b.skeleton(), length) / length;
    }

    /** Whether both stand among the commonest names of the world: then it is hardly one that is misspelt as the other. */
    public static boolean areBothNames(Word a, Word b) {
        WorldNames names = WorldNames.standard();
        return names.isKnown(a.latin()) && names.isKnown(b.latin());
    }
}
