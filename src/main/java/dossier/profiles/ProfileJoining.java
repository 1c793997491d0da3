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
    private final Decisions decisions;
    private final Event<JoinsDecided> decided;

    ProfileJoining(IndexKeeper keeper, CurrentProfiles profiles, Decisions decisions, Event<JoinsDecided> decided) {
        this.keeper = keeper;
        this.profiles = profiles;
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

    /**
     * Listings of a profile are another party than the rest of it.
     *
     * @param id of the profile
     * @param leaving ids of those listings
     * @param by who says so
     * @return id of the profile of the rest; empty if nothing that is listed has the id
     * @throws DecisionRefusedException if a listing is not one of the profile's that are listed, or none would be left
     */
    public Optional<String> part(String id, List<String> leaving, String reason, String by)
            throws DecisionRefusedException {
        Optional<Group> group = group(profiles.of(keeper.index()), id);
        if (group.isEmpty()) {
            return Optional.empty();
        }
        List<ListingRef> staying = new ArrayList<>(group.orElseThrow().listings());
        Set<ListingRef> going = new HashSet<>();
        for (String each : leaving) {
            ListingRef listing = ProfileId.listing(each)
                    .filter(known -> going.contains(known) || staying.contains(known))
                    .orElseThrow(() -> new DecisionRefusedException(
                            "listings", each + " is not a current listing of this profile"));
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
        keep(made, across(going, Set.copyOf(staying), JoinDecision.Sort.JOIN), by);
        return Optional.of(profileOf(staying.get(0)));
    }

    /**
     * A decision does not hold any more.
     *
     * @param by who says so
     * @return the decision; empty if there is none of that number that holds
     */
    public Optional<Decision> undo(long id, String by) {
        Optional<Decision> undone = decisions.undo(id, by);
        if (undone.isPresent()) {
            takeUp();
        }
        return undone;
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
