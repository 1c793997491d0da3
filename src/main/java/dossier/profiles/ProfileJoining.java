package dossier.profiles;

import dossier.lists.ListingRef;
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
    private final Event<JoinsDecided> decided;

    ProfileJoining(
            IndexKeeper keeper,
            CurrentProfiles profiles,
            ProfileLedger ledger,
            Decisions decisions,
            Event<JoinsDecided> decided) {
        this.keeper = keeper;
        this.profiles = profiles;
        this.ledger = ledger;
        this.decisions = decisions;
        this.decided = decided;
    }

    /**
     * Two profiles are one party.
     *
     * @param id of a profile or of a listing of it
     * @param with the same of the other
     * @param by who says so
     * @return id of the profile of both; empty if nothing that is listed has the first id
     * @throws DecisionRefusedException if the other is not listed, or both ids are those of one listing
     */
    public Optional<String> join(String id, String with, String reason, String by) throws DecisionRefusedException {
        ProfileGroups groups = profiles.of(keeper.index());
        Optional<Group> one = group(groups, id);
        if (one.isEmpty()) {
            return Optional.empty();
        }
        Group other = group(groups, with)
                .orElseThrow(() -> new DecisionRefusedException("with", "there is no listed party of the id " + with));
        ListingRef here = named(one.orElseThrow(), id);
        ListingRef there = named(other, with);
        if (here.equals(there)) {
            throw new DecisionRefusedException("with", "both ids lead to the same listing");
        }
        keep(
                List.of(new JoinDecision(JoinDecision.Sort.JOIN, here, there, reason)),
                across(Set.copyOf(one.orElseThrow().listings()), Set.copyOf(other.listings()), JoinDecision.Sort.PART),
                by);
        return Optional.of(profileOf(here));
    }

    /** All listings of a profile, the anchor first, the delisted last. */
    private record Whole(String profile, List<ListingRef> members) {}

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
        Optional<Whole> whole = ProfileId.listing(id).flatMap(listing -> whole(groups, listing));
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

    private Optional<Whole> whole(ProfileGroups groups, ListingRef listing) {
        Optional<String> kept = ledger.profileOf(listing);
        Optional<Group> group = groups.findNamed(listing)
                .or(() -> kept.flatMap(ProfileId::listing).flatMap(groups::findNamed));
        return group.map(Group::id).or(() -> kept).map(profile -> {
            List<ListingRef> members =
                    new ArrayList<>(group.map(Group::listings).orElse(List.of()));
            ledger.listingsOf(profile).stream()
                    .filter(each -> groups.find(each).isEmpty())
                    .forEach(members::add);
            return new Whole(profile, members);
        });
    }

    /**
     * A decision does not hold any more. A delisted listing that was parted comes back, unless another decision keeps it apart.
     *
     * @param by who says so
     * @return the decision; empty if there is none of that number that holds
     */
    public Optional<Decision> undo(long id, String by) {
        Optional<Decision> undone = decisions.undo(id, by);
        if (undone.isPresent()) {
            JoinDecision what = undone.orElseThrow().what();
            if (what.sort() == JoinDecision.Sort.PART) {
                ProfileGroups groups = profiles.of(keeper.index());
                bringBack(groups, what.one(), what.other());
                bringBack(groups, what.other(), what.one());
            }
            takeUp();
        }
        return undone;
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

    private void keep(List<JoinDecision> made, List<Long> contradicted, String by) {
        decisions.keep(made, contradicted, by);
        takeUp();
    }

    /** Waits until answers follow what is kept. */
    private void takeUp() {
        decided.fire(new JoinsDecided());
        NameIndex next = keeper.index();
        next.joined();
        profiles.keep(next);
    }

    private static Optional<Group> group(ProfileGroups groups, String id) {
        return ProfileId.listing(id).flatMap(groups::findNamed);
    }

    /** The listing that an id names; the anchor where that is not listed. */
    private static ListingRef named(Group group, String id) {
        return ProfileId.listing(id)
                .filter(listing -> group.listings().contains(listing))
                .orElse(group.anchor().ref());
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
        return profiles.of(keeper.index()).find(listing).map(Group::id).orElseGet(() -> ProfileId.of(listing));
    }
}
