package dossier.lists.imports;

/** Steps of an import, in order. */
public enum ImportStep {
    FETCH,
    UNPACK,
    READ,
    STAGE,
    PUBLISH
}
