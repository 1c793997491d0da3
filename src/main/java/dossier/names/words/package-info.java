/**
 * Single words: cuts text into them, and gives each word every form that comparing needs, from the tables of given names,
 * romanisations, legal forms and general words. Does not know what a word is in its name.
 */
@NullMarked
package dossier.names.words;

import org.jspecify.annotations.NullMarked;
