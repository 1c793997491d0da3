/**
 * What waits for a person's verdict, and what people decided: is this customer, or this party in an article, the listed one
 * (docs/review.md)?
 */
@NullMarked
package dossier.reviews;

import org.jspecify.annotations.NullMarked;
