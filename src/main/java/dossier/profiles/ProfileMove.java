package dossier.profiles;

import dossier.lists.ListingRef;

import java.time.Instant;

/**
 * A listing that went from one profile to another.
 *
 * @param at when that was noticed here
 * @param listing the listing
 * @param from id of the profile that had it
 * @param to id of the profile that has it since
 * @param merged the whole profile became part of the other, whose id it leads to; otherwise the listing left it
 */
public record ProfileMove(Instant at, ListingRef listing, String from, String to, boolean merged) {}
