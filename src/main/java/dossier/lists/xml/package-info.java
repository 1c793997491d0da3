/**
 * What readers of XML lists share: the file record by record, elements that are taken by name, bounds on what a file may be. Knows no
 * list, and fetches and stores nothing.
 */
@NullMarked
package dossier.lists.xml;

import org.jspecify.annotations.NullMarked;
