package dossier.profiles;

import dossier.lists.ListedParty;
import dossier.lists.ListingRef;
import dossier.parties.Join;
import dossier.parties.JoinedParties;
import dossier.profiles.ProfileNames.Party;
import dossier.screening.NameIndex;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which listings make one profile, and its id. Immutable; made from one index. Conservative: what nothing proves stays apart.
 */
final class ProfileGroups {

    /** Of nothing, before there is an index. */
    static final ProfileGroups NONE = of(-1, List.of());

    /** Which listing a new profile is named after: no sample, the earliest seen, by list and reference. */
    private static final Comparator<ListedParty> FIRST = Comparator.comparing(ListedParty::sample)
            .thenComparing(member -> member.presence().firstSeen())
            .thenComparing(ListedParty::ref);

    private final long version;
    private final JoinedParties joined;
    private final Map<ListingRef, Group> byListing = new HashMap<>();

    /** Those whose id names a listing that is not among theirs, since it is delisted. */
    private final Map<ListingRef, Group> byName = new HashMap<>();

    private ProfileGroups(long version, JoinedParties joined) {
        this.version = version;
        this.joined = joined;
    }

    /**
     * One profile's listings.
     *
     * @param id of the profile
     * @param members the anchor first: the listing after which it is named, if that is listed; then the earliest seen
     */
    record Group(String id, List<ListedParty> members) {

        Group {
            members = List.copyOf(members);
        }

        static Group of(ListingRef name, List<ListedParty> members) {
            return new Group(
                    ProfileId.of(name),
                    members.stream()
                            .sorted(Comparator.comparing((ListedParty member) ->
                                            !member.ref().equals(name))
                                    .thenComparing(FIRST))
                            .toList());
        }

        ListedParty anchor() {
            return members.get(0);
        }

        List<ListingRef> listings() {
            return members.stream().map(ListedParty::ref).toList();
        }

        /** The same with more listings, at the end. */
        Group with(List<ListedParty> others) {
            List<ListedParty> all = new ArrayList<>(members);
            all.addAll(others);
            return new Group(id, all);
        }
    }

    /**
     * The profiles of an index.
     *
     * @param naming gives the parties' names
     */
    static ProfileGroups of(NameIndex index, Naming naming) {
        return of(index.version(), index.parties(), index.joined(), naming);
    }

    /** Gives names to parties. */
    interface Naming {

        ProfileNames names(List<Party> parties);
    }

    /** With the ids that a new start would give. */
    static ProfileGroups of(long version, List<ListedParty> parties) {
        return of(version, parties, JoinedParties.of(parties), all -> ProfileNames.of(all, Map.of()));
    }

    private static ProfileGroups of(long version, List<ListedParty> listed, JoinedParties joined, Naming naming) {
        List<List<ListedParty>> groups = new ArrayList<>();
        Set<ListingRef> seen = new HashSet<>();
        for (ListedParty party : listed) {
            if (!seen.contains(party.ref())) {
                List<ListedParty> members =
                        joined.partyOf(party.ref()).stream().sorted(FIRST).toList();
                members.forEach(member -> seen.add(member.ref()));
                groups.add(members);
            }
        }
        List<ListingRef> names =
                naming.names(groups.stream().map(ProfileGroups::party).toList()).ids();
        ProfileGroups made = new ProfileGroups(version, joined);
        for (int i = 0; i < groups.size(); i++) {
            made.register(names.get(i), groups.get(i));
        }
        return made;
    }

    private static Party party(List<ListedParty> members) {
        return new Party(members.stream().map(ListedParty::ref).toList(), (int)
                members.stream().filter(member -> !member.sample()).count());
    }

    private void register(ListingRef name, List<ListedParty> members) {
        Group group = Group.of(name, members);
        members.forEach(member -> byListing.put(member.ref(), group));
        if (!group.anchor().ref().equals(name)) {
            byName.put(name, group);
        }
    }

    long version() {
        return version;
    }

    /** The joins of one listing, each seen from it. */
    List<Join> joinsOf(ListingRef listing) {
        return joined.joinsOf(listing);
    }

    /** The profile that has this listing; empty if it is on no list. */
    Optional<Group> find(ListingRef listing) {
        return Optional.ofNullable(byListing.get(listing));
    }

    /** The profile that has this listing, or is named after it. */
    Optional<Group> findNamed(ListingRef name) {
        return find(name).or(() -> Optional.ofNullable(byName.get(name)));
    }

    /** What may join a listing to one of another group, seen from it. */
    List<Join> possiblySame(ListingRef listing) {
        return joined.possiblySame(listing);
    }
}
