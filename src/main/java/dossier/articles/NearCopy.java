package dossier.articles;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * An article that tells the same story in the same words as another one.
 *
 * @param id its id
 * @param title its headline, or empty
 * @param publishedOn day on which it appeared, if known
 * @param source where it was read, or empty
 * @param likeness share of the shorter one's wording that stands in the longer one, of this article and the first of their group,
 *     {@value CopyRule#LEAST_LIKENESS} to 1
 */
public record NearCopy(UUID id, String title, Optional<LocalDate> publishedOn, String source, double likeness) {}
