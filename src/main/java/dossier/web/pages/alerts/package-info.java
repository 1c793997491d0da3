/** The page of alerts: what changes of the lists mean for customers and articles, and what people made of it. */
@NullMarked
package dossier.web.pages.alerts;

import org.jspecify.annotations.NullMarked;
