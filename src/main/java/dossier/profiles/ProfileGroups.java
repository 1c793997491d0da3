package dossier.profiles;

import dossier.lists.ListedParty;
import dossier.lists.ListingRef;
import dossier.screening.NameIndex;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which listings make one profile. Immutable; made from one index. Conservative: what nothing proves stays apart.
 */
final class ProfileGroups {

    private final long version;
    private final Map<ListingRef, Group> groups = new HashMap<>();
    private final Map<String, List<ListedParty>> byName = new HashMap<>();

    private ProfileGroups(long version) {
        this.version = version;
    }

    /**
     * One profile's listings.
     *
     * @param members the anchor first: the earliest seen, ties by list and reference
     * @param joins why each listing was joined
     */
    record Group(List<ListedParty> members, List<Join> joins) {

        ListedParty anchor() {
            return members.get(0);
        }
    }

    static ProfileGroups of(NameIndex index) {
        return of(index.version(), index.parties());
    }

    static ProfileGroups of(long version, List<ListedParty> parties) {
        ProfileGroups groups = new ProfileGroups(version);
        SameParty same = new SameParty(parties);
        groups.join(parties, same.joins());
        parties.forEach(party -> groups.register(party, same.keysOf(party)));
        return groups;
    }

    long version() {
        return version;
    }

    Optional<Group> find(ListingRef listing) {
        return Optional.ofNullable(groups.get(listing));
    }

    /** Listings of other groups and other lists that bear one of the group's names. */
    Set<ListedParty> sameNames(Group group) {
        Set<ListedParty> found = new TreeSet<>(Comparator.comparing(ListedParty::ref));
        for (ListedParty member : group.members()) {
            for (String key : SameParty.firmKeys(member)) {
                byName.getOrDefault(key, List.of()).stream()
                        .filter(other -> other.kind() == member.kind()
                                && groups.get(other.ref()) != group
                                && group.members().stream()
                                        .noneMatch(own -> own.ref()
                                                .list()
                                                .equals(other.ref().list())))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private void join(List<ListedParty> parties, List<Join> joins) {
        Map<ListingRef, List<ListedParty>> members = new HashMap<>();
        Map<ListingRef, List<Join>> reasons = new HashMap<>();
        for (ListedParty party : parties) {
            members.put(party.ref(), new ArrayList<>(List.of(party)));
            reasons.put(party.ref(), new ArrayList<>());
        }
        for (Join join : joins) {
            List<ListedParty> one = members.getOrDefault(join.one(), List.of());
            List<ListedParty> other = members.getOrDefault(join.other(), List.of());
            if (one == other || !join.identifier() && sharesList(one, other)) {
                continue;
            }
            List<Join> all = reasons.getOrDefault(join.one(), new ArrayList<>());
            all.addAll(reasons.getOrDefault(join.other(), List.of()));
            all.add(join);
            one.addAll(other);
            other.forEach(party -> {
                members.put(party.ref(), one);
                reasons.put(party.ref(), all);
            });
        }
        Map<List<ListedParty>, Group> made = new IdentityHashMap<>();
        members.forEach((ref, list) ->
                groups.put(ref, made.computeIfAbsent(list, key -> group(key, reasons.getOrDefault(ref, List.of())))));
    }

    private static boolean sharesList(List<ListedParty> one, List<ListedParty> other) {
        return one.stream()
                .anyMatch(party -> other.stream()
                        .anyMatch(rival -> rival.ref().list().equals(party.ref().list())));
    }

    private static Group group(List<ListedParty> members, List<Join> joins) {
        return new Group(
                members.stream()
                        .sorted(Comparator.comparing(
                                        (ListedParty party) -> party.presence().firstSeen())
                                .thenComparing(ListedParty::ref))
                        .toList(),
                List.copyOf(joins));
    }

    private void register(ListedParty party, Set<String> keys) {
        for (String key : keys) {
            byName.computeIfAbsent(key, any -> new ArrayList<>(1)).add(party);
        }
    }
}
