package dossier.screening;

/**
 * Fired (CDI, synchronously) when a new index began to serve in this copy of the service. Who derives structures of his
 * own from the listed parties does so from this one index.
 *
 * @param index the index that serves from now on
 */
public record IndexSwapped(NameIndex index) {}
