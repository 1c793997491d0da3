package dossier.profiles;

import dossier.lists.ListingRef;

/**
 * Two listings that are certainly one party.
 *
 * @param one a listing
 * @param other a listing
 * @param kind what proves it
 * @param value the value in common
 * @param identifier proved by a number that only one party has
 */
record Join(ListingRef one, ListingRef other, JoinReason.Kind kind, String value, boolean identifier) {}
