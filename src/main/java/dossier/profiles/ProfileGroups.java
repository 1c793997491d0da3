package dossier.profiles;

import dossier.lists.ListedParty;
import dossier.lists.ListingRef;
import dossier.parties.Join;
import dossier.parties.JoinedParties;
import dossier.screening.NameIndex;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which listings make one profile. Immutable; made from one index. Conservative: what nothing proves stays apart.
 */
final class ProfileGroups {

    private final long version;
    private final JoinedParties joined;
    private final Map<ListingRef, Group> groups = new HashMap<>();

    private ProfileGroups(long version, JoinedParties joined) {
        this.version = version;
        this.joined = joined;
    }

    /**
     * One profile's listings.
     *
     * @param members the anchor first: the earliest seen, ties by list and reference
     */
    record Group(List<ListedParty> members) {

        ListedParty anchor() {
            return members.get(0);
        }
    }

    static ProfileGroups of(NameIndex index) {
        return of(index.version(), index.parties(), index.joined());
    }

    static ProfileGroups of(long version, List<ListedParty> parties) {
        return of(version, parties, JoinedParties.of(parties));
    }

    private static ProfileGroups of(long version, List<ListedParty> parties, JoinedParties joined) {
        ProfileGroups groups = new ProfileGroups(version, joined);
        parties.forEach(groups::register);
        return groups;
    }

    long version() {
        return version;
    }

    /** The joins of one listing, each seen from it. */
    List<Join> joinsOf(ListingRef listing) {
        return joined.joinsOf(listing);
    }

    Optional<Group> find(ListingRef listing) {
        return Optional.ofNullable(groups.get(listing));
    }

    /** What may join a listing to one of another group, seen from it. */
    List<Join> possiblySame(ListingRef listing) {
        return joined.possiblySame(listing);
    }

    private Group group(ListedParty party) {
        List<ListedParty> members = joined.partyOf(party.ref()).stream()
                .sorted(Comparator.comparing(
                                (ListedParty member) -> member.presence().firstSeen())
                        .thenComparing(ListedParty::ref))
                .toList();
        return new Group(members);
    }

    private void register(ListedParty party) {
        if (!groups.containsKey(party.ref())) {
            Group group = group(party);
            group.members().forEach(member -> groups.put(member.ref(), group));
        }
    }
}
