package dossier.web.pages.profile;

import dossier.lists.Link;
import dossier.lists.Listing;
import dossier.lists.ListingRef;
import dossier.profiles.ProfileDirectory;
import dossier.screening.NameIndex;
import dossier.web.pages.profile.LinksPicture.Other;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The parties that the listings of a profile link with it, each once. */
final class LinkedParties {

    private final ProfileDirectory profiles;
    private final NameIndex index;
    private final String profile;
    private final Map<String, Found> found = new LinkedHashMap<>();

    /** Says of one party how it is linked, and who says so. */
    private record Found(String name, Optional<String> href, Set<String> how, Set<String> lists) {}

    private LinkedParties(ProfileDirectory profiles, NameIndex index, String profile) {
        this.profiles = profiles;
        this.index = index;
        this.profile = profile;
    }

    static List<Other> of(Collection<Listing> listings, ProfileDirectory profiles, NameIndex index, String profile) {
        LinkedParties linked = new LinkedParties(profiles, index, profile);
        for (Listing listing : listings) {
            listing.links().forEach(link -> linked.add(listing.ref(), link));
        }
        return linked.found.values().stream()
                .map(each -> new Other(
                        each.name(), String.join(", ", each.how()), String.join(", ", each.lists()), each.href()))
                .toList();
    }

    private void add(ListingRef listing, Link link) {
        Optional<String> other = Optional.of(link.reference())
                .filter(reference -> !reference.isBlank())
                .map(reference -> profiles.idOf(index, new ListingRef(listing.list(), reference)));
        if (other.filter(profile::equals).isPresent()) {
            return;
        }
        Found party = found.computeIfAbsent(
                other.orElseGet(() -> link.name().toLowerCase(Locale.ROOT)),
                any -> new Found(
                        link.name(), other.map(ProfileWords::address), new LinkedHashSet<>(), new LinkedHashSet<>()));
        party.how().add(ProfileWords.link(link.kind()));
        party.lists().add(ProfileWords.list(listing.list()));
    }
}
