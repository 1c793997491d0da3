package dossier.analysis;

/** Whether a party was on a list on a given day, as far as the list's dates and our snapshots tell. */
public enum ListedOn {
    YES,
    NO,
    UNKNOWN
}
