package dossier.profiles;

import dossier.lists.ListingRef;
import dossier.lists.PastListings;
import dossier.parties.JoinDecision;
import dossier.profiles.ProfileGroups.Group;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * What decisions of people mean for delisted listings. Nothing is worked out for those: where they belong is what the ledger says, and
 * decisions move them there.
 */
@ApplicationScoped
class DelistedListings {

    private final ProfileLedger ledger;
    private final Decisions decisions;
    private final PastListings past;

    DelistedListings(ProfileLedger ledger, Decisions decisions, PastListings past) {
        this.ledger = ledger;
        this.decisions = decisions;
        this.past = past;
    }

    /** Nothing is worked out for a profile that is on no list: it becomes part of the other in the ledger, whose id stays. */
    void merge(WholeProfile one, WholeProfile other) {
        if (other.isGone()) {
            ledger.merge(other.profile(), other.members(), one.name());
        } else if (one.isGone()) {
            ledger.merge(one.profile(), one.members(), other.name());
        }
    }

    /**
     * Those of some listings that are delisted leave a profile.
     *
     * @param going those that leave
     * @param staying all others of it
     */
    void part(ProfileGroups groups, String profile, Set<ListingRef> going, List<ListingRef> staying) {
        Set<ListingRef> delisted =
                going.stream().filter(listing -> groups.find(listing).isEmpty()).collect(Collectors.toSet());
        if (!delisted.isEmpty()) {
            ledger.part(profile, delisted, staying);
        }
    }

    /** Decisions do not hold any more: what was parted comes back, and what was joined leaves. */
    void undone(ProfileGroups groups, List<Decision> undone) {
        for (Decision each : undone) {
            JoinDecision what = each.what();
            if (what.sort() == JoinDecision.Sort.PART) {
                bringBack(groups, what.one(), what.other());
                bringBack(groups, what.other(), what.one());
            }
        }
        release(groups, undone);
    }

    /** The whole profile of a listing; empty if no list has or had it. */
    Optional<WholeProfile> whole(ProfileGroups groups, ListingRef listing) {
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
                    return new WholeProfile(profile, members, listed);
                })
                // what only older publications have was never given a profile
                .or(() -> past.last(listing).map(gone -> new WholeProfile(ProfileId.of(listing), List.of(listing), 0)));
    }

    /** Delisted listings leave the profile into which undone joins had brought them. */
    private void release(ProfileGroups groups, List<Decision> undone) {
        Set<ListingRef> going = undone.stream()
                .filter(each -> each.what().sort() == JoinDecision.Sort.JOIN)
                .flatMap(each -> brought(groups, each).stream())
                .collect(Collectors.toSet());
        Optional<WholeProfile> whole = going.stream().findFirst().flatMap(listing -> whole(groups, listing));
        if (whole.isEmpty()) {
            return;
        }
        List<ListingRef> staying = new ArrayList<>(whole.orElseThrow().members());
        going.retainAll(staying);
        staying.removeAll(going);
        boolean otherwiseJoined =
                !across(going, Set.copyOf(staying), JoinDecision.Sort.JOIN).isEmpty();
        if (!going.isEmpty() && !staying.isEmpty() && !otherwiseJoined) {
            ledger.part(whole.orElseThrow().profile(), going, staying);
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
                .filter(whole -> across(Set.of(delisted), Set.copyOf(whole.members()), JoinDecision.Sort.PART)
                        .isEmpty())
                .flatMap(whole -> ProfileId.listing(whole.profile()))
                .ifPresent(into -> ledger.bring(delisted, into));
    }

    /** Decisions of a sort that hold and are about one of some listings and one of others. */
    List<Long> across(Set<ListingRef> some, Set<ListingRef> others, JoinDecision.Sort sort) {
        return decisions.about(some).stream()
                .filter(decision -> decision.what().sort() == sort)
                .filter(decision -> others.contains(decision.what().one())
                        || others.contains(decision.what().other()))
                .map(Decision::id)
                .toList();
    }
}
