package dossier.lists;

/**
 * Fired (CDI, synchronously, after the transaction) when a snapshot became the active one in this copy of the service.
 *
 * @param list code of the list
 * @param snapshot id of the snapshot
 */
public record SnapshotPublished(ListCode list, long snapshot) {}
