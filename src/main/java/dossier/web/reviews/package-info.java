/** What waits for a verdict, and what people decided. */
@NullMarked
package dossier.web.reviews;

import org.jspecify.annotations.NullMarked;
