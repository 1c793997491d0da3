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
    private final ProfileLedger ledger;
    private final Decisions decisions;
    private final DelistedListings delisted;
    private final Event<JoinsDecided> decided;

    ProfileJoining(
            IndexKeeper keeper,
            CurrentProfiles profiles,
            ProfileLedger ledger,
            Decisions decisions,
            DelistedListings delisted,
            Event<JoinsDecided> decided) {
        this.keeper = keeper;
        this.profiles = profiles;
        this.ledger = ledger;
        this.decisions = decisions;
        this.delisted = delisted;
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
        Optional<WholeProfile> found = whole(groups, id);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        WholeProfile one = found.orElseThrow();
        WholeProfile other =
                whole(groups, with).orElseThrow(() -> new DecisionRefusedException("with", unlisted(with)));
        boolean already = one.profile().equals(other.profile());
        ListingRef here = one.meant(id, already);
        ListingRef there = other.meant(with, already);
        if (here.equals(there)) {
            throw new DecisionRefusedException("with", "both ids lead to the same listing");
        }
        List<JoinDecision> made = List.of(join(here, there, reason));
        if (!already && one.isGone() && !other.isGone()) {
            made = one.members().stream().map(each -> join(each, there, reason)).toList();
        } else if (!already && other.isGone()) {
            made = other.members().stream()
                    .map(each -> join(here, each, reason))
                    .toList();
        }
        decisions.keep(
                made,
                delisted.across(Set.copyOf(one.members()), Set.copyOf(other.members()), JoinDecision.Sort.PART),
                by);
        if (!already) {
            delisted.merge(one, other);
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
        Optional<WholeProfile> whole = whole(groups, id);
        if (whole.isEmpty()) {
            return Optional.empty();
        }
        List<ListingRef> staying = new ArrayList<>(whole.orElseThrow().members());
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
        decisions.keep(made, delisted.across(going, Set.copyOf(staying), JoinDecision.Sort.JOIN), by);
        delisted.part(groups, whole.orElseThrow().profile(), going, staying);
        takeUp();
        return Optional.of(profileOf(staying.get(0)));
    }

    private Optional<WholeProfile> whole(ProfileGroups groups, String id) {
        return ProfileId.listing(id).flatMap(listing -> delisted.whole(groups, listing));
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
            delisted.undone(groups, undone);
            takeUp();
        }
        return undone.stream().filter(each -> each.id() == id).findFirst();
    }

    /** Waits until answers follow what is kept. */
    private void takeUp() {
        decided.fire(new JoinsDecided());
        NameIndex next = keeper.index();
        next.joined();
        profiles.keep(next);
    }

    private String profileOf(ListingRef listing) {
        return profiles.of(keeper.index())
                .find(listing)
                .map(Group::id)
                .or(() -> ledger.profileOf(listing))
                .orElseGet(() -> ProfileId.of(listing));
    }
}
