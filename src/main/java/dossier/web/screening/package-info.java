/**
 * Screening, comparing and explaining names, one request at a time.
 *
 * <p>It reads no table and no article.
 */
@NullMarked
package dossier.web.screening;

import org.jspecify.annotations.NullMarked;
