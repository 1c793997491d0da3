package dossier.web.export;

import dossier.lists.ListingRef;
import dossier.profiles.ProfileDirectory;
import dossier.screening.NameIndex;

/** What an entity stands for. */
enum By {
    /** A listing. */
    LISTING,
    /** A party, with all its listings. */
    PROFILE;

    /** Id of the entity of a listing. */
    String idOf(ProfileDirectory profiles, NameIndex index, ListingRef listing) {
        return this == PROFILE ? profiles.idOf(index, listing) : listing.list() + "." + listing.reference();
    }
}
