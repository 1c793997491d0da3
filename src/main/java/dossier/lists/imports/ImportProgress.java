package dossier.lists.imports;

import java.time.Instant;

/**
 * Where a running import is.
 *
 * @param step what it is doing
 * @param done bytes (FETCH, UNPACK) or listings (STAGE) done; 0 where the step is not counted
 * @param total how many there are; 0 where not known
 * @param startedAt when the import began
 */
public record ImportProgress(ImportStep step, long done, long total, Instant startedAt) {}
