/**
 * What changes of the lists mean for customers and articles: alerts with their states, and the webhooks and recipients of mails
 * that they are sent to. Does not find out anything itself: {@code dossier.rescreening} writes the alerts.
 */
@NullMarked
package dossier.alerts;

import org.jspecify.annotations.NullMarked;
