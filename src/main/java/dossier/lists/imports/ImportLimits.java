package dossier.lists.imports;

/**
 * What an import may be. The shares are from 0 to 1; who forces an import waives them.
 *
 * @param fileBytes largest file as it comes
 * @param unpackedBytes largest file after unpacking
 * @param unpackingRatio most bytes that one packed byte may become
 * @param shrinkage largest share of the listings or names that may go at once
 * @param renamed largest share of the listings whose names may be replaced at once
 * @param problems largest share of the lines that may be reported as problems
 * @param garbled largest share of the names that may look garbled
 */
record ImportLimits(
        long fileBytes,
        long unpackedBytes,
        int unpackingRatio,
        double shrinkage,
        double renamed,
        double problems,
        double garbled) {}
