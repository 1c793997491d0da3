/**
 * The one reading of a text: its words, sentences and paragraphs with their places, the phrases looked up in it, and the one
 * reader of the tables that ship with the service. Plain Java; uses nothing of ours and knows nothing of names or lists.
 */
@NullMarked
package dossier.text;

import org.jspecify.annotations.NullMarked;
