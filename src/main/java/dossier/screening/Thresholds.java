package dossier.screening;

/**
 * Where bands begin.
 *
 * @param match from which score on a hit is a match, unless a rule forbids it
 * @param review from which score on a person should look
 */
public record Thresholds(double match, double review) {}
