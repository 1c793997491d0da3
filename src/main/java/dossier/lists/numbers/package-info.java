/**
 * Numbers of documents, registrations, ships, accounts and lists as people and lists write them: their labels, their check
 * digits, and the form in which two of them are compared. Plain Java; knows no listing and decides nothing about parties.
 */
@NullMarked
package dossier.lists.numbers;

import org.jspecify.annotations.NullMarked;
