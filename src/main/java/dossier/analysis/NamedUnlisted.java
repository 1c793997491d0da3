package dossier.analysis;

import dossier.lists.ListingKind;
import dossier.names.NameKey;

/**
 * A party that articles name and that was matched to no listing.
 *
 * @param name one way in which it is written
 * @param nameKey key of the name ({@link NameKey})
 * @param kind what kind of party the texts suggest
 * @param articles number of articles that name it
 * @param likeness how alike the name and what was searched for are, 0 to 1
 */
public record NamedUnlisted(String name, String nameKey, ListingKind kind, long articles, double likeness) {}
