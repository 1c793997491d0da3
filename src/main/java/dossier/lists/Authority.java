package dossier.lists;

/** Who sanctions. A profile has one column an authority. */
public enum Authority {
    US,
    UK,
    EU
}
