package dossier.parties;

/** Fired (CDI, synchronously) when somebody decided which listings are one party, and that is kept. */
public record JoinsDecided() {}
