package dossier.profiles;

import dossier.parties.JoinDecision;

import java.time.Instant;
import java.util.Optional;

/**
 * A decision about two listings, as it is kept.
 *
 * @param id its number
 * @param what which listings, and whether they are one party
 * @param by who made it
 * @param at when
 * @param undone who undid it and when; empty while it holds
 */
public record Decision(long id, JoinDecision what, String by, Instant at, Optional<Undone> undone) {

    /**
     * That a decision does not hold any more.
     *
     * @param by who undid it, or made another about the same listings
     * @param at when
     */
    public record Undone(String by, Instant at) {}
}
