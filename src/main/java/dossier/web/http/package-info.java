/**
 * How requests are read and refused: strict JSON, checks of fields and parameters, bodies with an end, problem documents.
 *
 * <p>It knows no feature of the service.
 */
@NullMarked
package dossier.web.http;

import org.jspecify.annotations.NullMarked;
