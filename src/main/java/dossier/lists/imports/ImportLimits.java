package dossier.lists.imports;

/**
 * What an import may be.
 *
 * @param fileBytes largest file as it comes
 * @param unpackedBytes largest file after unpacking
 * @param unpackingRatio most bytes that one packed byte may become
 * @param shrinkage largest share of the listings or names that may go at once without being forced, 0 to 1
 */
record ImportLimits(long fileBytes, long unpackedBytes, int unpackingRatio, double shrinkage) {}
