package dossier.lists;

/**
 * Fired (CDI, synchronously, after the transaction) when this copy of the service published a snapshot: it became the active one, or
 * completed the history before the active one.
 *
 * @param list code of the list
 * @param snapshot id of the snapshot
 */
public record SnapshotPublished(ListCode list, long snapshot) {}
