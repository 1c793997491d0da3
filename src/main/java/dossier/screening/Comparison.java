package dossier.screening;

import dossier.names.NameComparison;

import java.util.List;

/**
 * Two parties compared.
 *
 * @param score probability that both are one party, 0 to 1
 * @param evidence every reason, the strongest first
 * @param comparison the names, aligned
 */
public record Comparison(double score, List<Evidence> evidence, NameComparison comparison) {

    public Comparison {
        evidence = List.copyOf(evidence);
    }
}
