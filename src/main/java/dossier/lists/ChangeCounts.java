package dossier.lists;

/**
 * How many listings a snapshot changed.
 *
 * @param added new
 * @param changed saying something else
 * @param delisted gone
 */
public record ChangeCounts(int added, int changed, int delisted) {}
