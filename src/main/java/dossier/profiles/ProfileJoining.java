package dossier.profiles;

import dossier.lists.ListingRef;
import dossier.lists.PastListings;
import dossier.parties.JoinDecision;
import dossier.parties.JoinsDecided;
import dossier.profiles.ProfileGroups.Group;
import dossier.screening.IndexKeeper;
import dossier.screening.NameIndex;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

/**
 * Joins and parts profiles as people decide. A decision is about listings, so that it survives imports; it goes before everything that
 * is worked out of the lists. The latest holds: what it contradicts is undone with it.
 */
@ApplicationScoped
public class ProfileJoining {

    private final IndexKeeper keeper;
    private final CurrentProfiles profiles;
    private final ProfileLedger ledger;
    private final Decisions decisions;
    private final PastListings past;
    private final Event<JoinsDecided> decided;

    ProfileJoining(
            IndexKeeper keeper,
            CurrentProfiles profiles,
            ProfileLedger ledger,
            Decisions decisions,
            PastListings past,
            Event<JoinsDecided> decided) {
        this.keeper = keeper;
        this.profiles = profiles;
        this.ledger = ledger;
        this.decisions = decisions;
        this.past = past;
        this.decided = decided;
    }

    /**
     * Two profiles are one party, whether their listings are on a list or delisted.
     *
     * @param id of a profile or of a listing of it
     * @param with the same of the other
     * @param by who says so
     * @return id of the profile of both; empty if nothing that is or was listed has the first id
     * @throws DecisionRefusedException if no list has or had the other, or both ids are those of one listing
     */
    public Optional<String> join(String id, String with, String reason, String by) throws DecisionRefusedException {
        ProfileGroups groups = profiles.of(keeper.index());
        Optional<Whole> found = whole(groups, id);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Whole one = found.orElseThrow();
        Whole other = whole(groups, with).orElseThrow(() -> new DecisionRefusedException("with", unlisted(with)));
        boolean already = one.profile.equals(other.profile);
        ListingRef here = one.meant(id, already);
        ListingRef there = other.meant(with, already);
        if (here.equals(there)) {
            throw new DecisionRefusedException("with", "both ids lead to the same listing");
        }
        List<JoinDecision> made = List.of(join(here, there, reason));
        if (!already && one.isGone() && !other.isGone()) {
            made = one.members.stream().map(each -> join(each, there, reason)).toList();
        } else if (!already && other.isGone()) {
            made = other.members.stream().map(each -> join(here, each, reason)).toList();
        }
        decisions.keep(made, across(Set.copyOf(one.members), Set.copyOf(other.members), JoinDecision.Sort.PART), by);
        if (!already) {
            merge(one, other);
        }
        takeUp();
        return Optional.of(profileOf(here));
    }

    private static String unlisted(String id) {
        return "there is no listed party of the id " + id
                + (id.startsWith(ProfileDirectory.BY_NAME)
                        ? "; a name that only articles know is joined on the page of the name, or by POST /api/profiles/{id}/names"
                        : "");
    }

    private static JoinDecision join(ListingRef one, ListingRef other, String reason) {
        return new JoinDecision(JoinDecision.Sort.JOIN, one, other, reason);
    }

    /** Nothing is worked out for a profile that is on no list: it becomes part of the other in the ledger, whose id stays. */
    private void merge(Whole one, Whole other) {
        if (other.isGone()) {
            ledger.merge(other.profile, other.members, one.name());
        } else if (one.isGone()) {
            ledger.merge(one.profile, one.members, other.name());
        }
    }

    /**
     * All listings of a profile, the anchor first, the delisted last.
     *
     * @param listed how many of them are on a list
     */
    private record Whole(String profile, List<ListingRef> members, int listed) {

        boolean isGone() {
            return listed == 0;
        }

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

    /**
     * Listings of a profile are another party than the rest of it.
     *
     * @param id of the profile
     * @param leaving ids of those listings, on a list or delisted
     * @param by who says so
     * @return id of the profile of the rest; empty if no listing has the id
     * @throws DecisionRefusedException if a listing is not one of the profile's, or none would be left
     */
    public Optional<String> part(String id, List<String> leaving, String reason, String by)
            throws DecisionRefusedException {
        ProfileGroups groups = profiles.of(keeper.index());
        Optional<Whole> whole = whole(groups, id);
        if (whole.isEmpty()) {
            return Optional.empty();
        }
        List<ListingRef> staying = new ArrayList<>(whole.orElseThrow().members);
        Set<ListingRef> going = new HashSet<>();
        for (String each : leaving) {
            ListingRef listing = ProfileId.listing(each)
                    .filter(known -> going.contains(known) || staying.contains(known))
                    .orElseThrow(
                            () -> new DecisionRefusedException("listings", each + " is not a listing of this profile"));
            going.add(listing);
            staying.remove(listing);
        }
        if (staying.isEmpty()) {
            throw new DecisionRefusedException("listings", "at least one listing must stay in the profile");
        }
        List<JoinDecision> made = new ArrayList<>();
        for (ListingRef goes : going) {
            for (ListingRef stays : staying) {
                made.add(new JoinDecision(JoinDecision.Sort.PART, goes, stays, reason));
            }
        }
        decisions.keep(made, across(going, Set.copyOf(staying), JoinDecision.Sort.JOIN), by);
        // nothing is worked out for those that are on no list: where they belong is what the ledger says
        Set<ListingRef> delisted =
                going.stream().filter(listing -> groups.find(listing).isEmpty()).collect(Collectors.toSet());
        if (!delisted.isEmpty()) {
            ledger.part(whole.orElseThrow().profile, delisted, staying);
        }
        takeUp();
        return Optional.of(profileOf(staying.get(0)));
    }

    private Optional<Whole> whole(ProfileGroups groups, String id) {
        return ProfileId.listing(id).flatMap(listing -> whole(groups, listing));
    }

    private Optional<Whole> whole(ProfileGroups groups, ListingRef listing) {
        Optional<String> kept = ledger.profileOf(listing);
        Optional<Group> group = groups.findNamed(listing)
                .or(() -> kept.flatMap(ProfileId::listing).flatMap(groups::findNamed));
        return group.map(Group::id)
                .or(() -> kept)
                .map(profile -> {
                    List<ListingRef> members =
                            new ArrayList<>(group.map(Group::listings).orElse(List.of()));
                    int listed = members.size();
                    ledger.listingsOf(profile).stream()
                            .filter(each -> groups.find(each).isEmpty())
                            .forEach(members::add);
                    return new Whole(profile, members, listed);
                })
                // what only older publications have was never given a profile
                .or(() -> past.last(listing).map(gone -> new Whole(ProfileId.of(listing), List.of(listing), 0)));
    }

    /**
     * A decision does not hold any more. A delisted listing that was parted comes back, unless another decision keeps it apart; one that
     * was joined leaves, unless another decision joins it too.
     *
     * @param by who says so
     * @return the decision; empty if there is none of that number that holds
     */
    public Optional<Decision> undo(long id, String by) {
        List<Decision> undone = decisions.undo(id, by);
        if (!undone.isEmpty()) {
            ProfileGroups groups = profiles.of(keeper.index());
            for (Decision each : undone) {
                JoinDecision what = each.what();
                if (what.sort() == JoinDecision.Sort.PART) {
                    bringBack(groups, what.one(), what.other());
                    bringBack(groups, what.other(), what.one());
                }
            }
            release(groups, undone);
            takeUp();
        }
        return undone.stream().filter(each -> each.id() == id).findFirst();
    }

    /** Delisted listings leave the profile into which undone joins had brought them. */
    private void release(ProfileGroups groups, List<Decision> undone) {
        Set<ListingRef> going = undone.stream()
                .filter(each -> each.what().sort() == JoinDecision.Sort.JOIN)
                .flatMap(each -> brought(groups, each).stream())
                .collect(Collectors.toSet());
        Optional<Whole> whole = going.stream().findFirst().flatMap(listing -> whole(groups, listing));
        if (whole.isEmpty()) {
            return;
        }
        List<ListingRef> staying = new ArrayList<>(whole.orElseThrow().members);
        going.retainAll(staying);
        staying.removeAll(going);
        boolean otherwiseJoined =
                !across(going, Set.copyOf(staying), JoinDecision.Sort.JOIN).isEmpty();
        if (!going.isEmpty() && !staying.isEmpty() && !otherwiseJoined) {
            ledger.part(whole.orElseThrow().profile, going, staying);
        }
    }

    /** The delisted listing that a join brought; empty if both are on a list, or were one party before. */
    private Optional<ListingRef> brought(ProfileGroups groups, Decision join) {
        List<ListingRef> delisted = Stream.of(join.what().one(), join.what().other())
                .filter(listing -> groups.find(listing).isEmpty())
                .toList();
        return delisted.stream()
                .filter(listing -> ledger.areMerged(List.of(listing), join.at()))
                .findFirst()
                .or(() -> delisted.size() == 1
                                && ledger.areMerged(
                                        List.of(join.what().one(), join.what().other()), join.at())
                        ? Optional.of(delisted.get(0))
                        : Optional.empty());
    }

    private void bringBack(ProfileGroups groups, ListingRef delisted, ListingRef to) {
        if (groups.find(delisted).isPresent()) {
            return; // the lists decide
        }
        whole(groups, to)
                .filter(whole -> across(Set.of(delisted), Set.copyOf(whole.members), JoinDecision.Sort.PART)
                        .isEmpty())
                .flatMap(whole -> ProfileId.listing(whole.profile))
                .ifPresent(into -> ledger.bring(delisted, into));
    }

    /** Waits until answers follow what is kept. */
    private void takeUp() {
        decided.fire(new JoinsDecided());
        NameIndex next = keeper.index();
        next.joined();
        profiles.keep(next);
    }

    private List<Long> across(Set<ListingRef> some, Set<ListingRef> others, JoinDecision.Sort sort) {
        return decisions.about(some).stream()
                .filter(decision -> decision.what().sort() == sort)
                .filter(decision -> others.contains(decision.what().one())
                        || others.contains(decision.what().other()))
                .map(Decision::id)
                .toList();
    }

    private String profileOf(ListingRef listing) {
        return profiles.of(keeper.index())
                .find(listing)
                .map(Group::id)
                .or(() -> ledger.profileOf(listing))
                .orElseGet(() -> ProfileId.of(listing));
    }
}
