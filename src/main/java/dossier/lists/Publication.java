package dossier.lists;

import java.util.List;
import java.util.Optional;

/**
 * What a reader made of one publication.
 *
 * @param listings every listing, in the order of the file, no reference twice
 * @param publishedOn day of publication as the files say; OFAC's do not
 * @param namesAsPublished names before what the list repeats was dropped
 * @param cells where the values of the listings stand in the files
 */
public record Publication(
        List<Listing> listings, Optional<PartialDate> publishedOn, int namesAsPublished, PublishedCells cells) {

    public Publication {
        listings = List.copyOf(listings);
    }
}
