/**
 * Alerts, the runs that find them, and webhooks that they are sent to.
 */
@NullMarked
package dossier.web.alerts;

import org.jspecify.annotations.NullMarked;
