package dossier.lists;

import java.util.List;

/** A publication as read, with what was odd in it. */
public record Reading(Publication publication, ReadingProblems problems) {

    public Listing listing(String reference) {
        return publication.listings().stream()
                .filter(listing -> listing.ref().reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no listing " + reference));
    }

    public List<String> names(String reference, NameGrade grade) {
        return listing(reference).names().stream()
                .filter(name -> name.grade() == grade)
                .map(name -> name.text())
                .toList();
    }

    long count(ListingKind kind) {
        return publication.listings().stream()
                .filter(listing -> listing.kind() == kind)
                .count();
    }
}
