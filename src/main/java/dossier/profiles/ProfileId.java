package dossier.profiles;

import dossier.lists.ListCode;
import dossier.lists.ListingRef;

import java.util.Optional;

/** Ids of listed parties: each is that of a listing after which the profile is named, {@code us-ofac-sdn.21331}. */
final class ProfileId {

    private ProfileId() {}

    static String of(ListingRef listing) {
        return listing.list() + "." + listing.reference();
    }

    /** The listing that an id names; empty if it has not that form. */
    static Optional<ListingRef> listing(String id) {
        int dot = id.indexOf('.');
        return dot < 1
                        || !ListCode.isOne(id.substring(0, dot))
                        || id.substring(dot + 1).isBlank()
                ? Optional.empty()
                : Optional.of(ListingRef.of(id.substring(0, dot), id.substring(dot + 1)));
    }
}
