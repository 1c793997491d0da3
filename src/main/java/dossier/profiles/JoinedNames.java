package dossier.profiles;

import dossier.lists.ListingRef;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which names that only articles know are joined to which profile. A name may lead to another name, which leads on; what a name leads to
 * in one article says nothing of other articles.
 */
final class JoinedNames {

    /** No name is joined to anything. */
    static final JoinedNames NONE = new JoinedNames(List.of());

    private final List<NameJoin> all;
    private final Map<String, String> everywhere = new HashMap<>();

    /** @param all those that hold, the newest first */
    JoinedNames(List<NameJoin> all) {
        this.all = List.copyOf(all);
        for (NameJoin join : all) {
            if (join.name().article().isEmpty()) {
                everywhere.put(join.name().id(), join.to());
            }
        }
    }

    /** Where an id leads in the end: that of a listing, or of a name that is joined to nothing. An id that is not joined leads to itself. */
    String end(String id) {
        Set<String> passed = new HashSet<>();
        String at = id;
        while (passed.add(at)) {
            at = everywhere.getOrDefault(at, at);
        }
        return at;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** What is joined to one of these listings, straight or by way of another name, the newest first. */
    List<NameJoin> to(Collection<ListingRef> listings) {
        return leadingTo(listings.stream().map(ProfileId::of).collect(Collectors.toSet()));
    }

    /** What is joined to a name that is joined to nothing itself, the newest first. */
    List<NameJoin> toName(String key) {
        return leadingTo(Set.of(ProfileDirectory.BY_NAME + key));
    }

    private List<NameJoin> leadingTo(Set<String> ends) {
        return all.stream().filter(join -> ends.contains(end(join.to()))).toList();
    }

    /** What is joined of a name, for every article or for one. */
    List<NameJoin> of(String key) {
        return all.stream().filter(join -> join.name().key().equals(key)).toList();
    }

    /** Listings to which a name leads, in every article or in some. */
    Set<ListingRef> listingsOf(String key) {
        return of(key).stream()
                .flatMap(join -> ProfileId.listing(end(join.to())).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
