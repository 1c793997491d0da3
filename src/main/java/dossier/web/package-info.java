/**
 * The HTTP API: resources, views, error mapping, who may do what. Only this package knows HTTP, and nothing uses it.
 */
@NullMarked
package dossier.web;

import org.jspecify.annotations.NullMarked;
