package dossier.lists;

/**
 * Fired (CDI, synchronously) when the database told that some copy of the service, maybe this one, published a list, completed history or
 * joined or parted listings; also when it may have told so while nobody listened. Says nothing of what it was.
 */
public record ListsTold() {}
