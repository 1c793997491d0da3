package dossier.names;

import java.util.List;

/**
 * Two names laid against each other: the alignments and nothing else; what they are worth is for the caller.
 *
 * @param asked one name
 * @param listed the other
 * @param alignments every token of both names exactly once, in order of the asked name, leftovers of the listed one last
 */
public record NameComparison(WeightedName asked, WeightedName listed, List<Alignment> alignments) {

    public NameComparison {
        alignments = List.copyOf(alignments);
    }
}
