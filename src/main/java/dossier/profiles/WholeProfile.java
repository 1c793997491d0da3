package dossier.profiles;

import dossier.lists.ListingRef;

import java.util.List;

/**
 * All listings of a profile, by their keys alone.
 *
 * @param profile its id
 * @param members the anchor first, the delisted last
 * @param listed how many of them are on a list
 */
record WholeProfile(String profile, List<ListingRef> members, int listed) {

    WholeProfile {
        members = List.copyOf(members);
    }

    /** Whether none of them is on a list. */
    boolean isGone() {
        return listed == 0;
    }

    /** The listing after which it is named. */
    ListingRef name() {
        return ProfileId.listing(profile).orElseThrow();
    }

    /**
     * The listing that an id means. One that is on a list stands for the whole profile, so that the join is worked out anew with
     * every import.
     *
     * @param delistedToo whether a delisted one of a profile that is on a list may be meant
     */
    ListingRef meant(String id, boolean delistedToo) {
        List<ListingRef> candidates = delistedToo || isGone() ? members : members.subList(0, listed);
        return ProfileId.listing(id).filter(candidates::contains).orElse(members.get(0));
    }
}
