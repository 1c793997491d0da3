package dossier.profiles;

import dossier.lists.ListedParty;
import dossier.lists.ListingRef;
import dossier.lists.PastListings;
import dossier.profiles.ProfileGroups.Group;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jakarta.enterprise.context.ApplicationScoped;

/** Finds the listings of a profile, the delisted ones among them, by any id that leads to it. */
@ApplicationScoped
class WholeGroups {

    private final PastListings past;
    private final ProfileLedger ledger;

    WholeGroups(PastListings past, ProfileLedger ledger) {
        this.past = past;
        this.ledger = ledger;
    }

    /** As they are today, those that are delisted as they were last. */
    Optional<Group> find(ProfileGroups groups, ListingRef listing) {
        return find(groups, listing, past::last);
    }

    /** As they were on a day of the past, without those that were listed later. */
    Optional<Group> findAt(LocalDate day, ProfileGroups groups, ListingRef listing) {
        return find(groups, listing, each -> past.goneBy(day, each));
    }

    /** @param last what a listing said last that is gone from its list */
    private Optional<Group> find(
            ProfileGroups groups, ListingRef listing, Function<ListingRef, Optional<ListedParty>> last) {
        return groups.findNamed(listing)
                .or(() -> movedTo(groups, listing))
                .map(group -> withDelisted(groups, group, last))
                .or(() -> delisted(listing, last));
    }

    /** The profile that has listings today and to which one belonged that is delisted. */
    private Optional<Group> movedTo(ProfileGroups current, ListingRef delisted) {
        return Reachable.or(Optional.<String>empty(), () -> ledger.profileOf(delisted))
                .flatMap(ProfileId::listing)
                .flatMap(current::findNamed);
    }

    private Group withDelisted(ProfileGroups current, Group group, Function<ListingRef, Optional<ListedParty>> last) {
        return group.with(Reachable.or(
                List.of(),
                () -> ledger.listingsOf(group.id()).stream()
                        .filter(listing -> current.find(listing).isEmpty())
                        .flatMap(listing -> last.apply(listing).stream())
                        .toList()));
    }

    /** A profile none of whose listings is on a list today. */
    private Optional<Group> delisted(ListingRef listing, Function<ListingRef, Optional<ListedParty>> last) {
        return Reachable.or(Optional.empty(), () -> {
            Optional<String> kept = ledger.profileOf(listing);
            List<ListedParty> members = kept.map(ledger::listingsOf).orElseGet(() -> List.of(listing)).stream()
                    .flatMap(each -> last.apply(each).stream())
                    .toList();
            ListingRef name = kept.flatMap(ProfileId::listing).orElse(listing);
            return members.isEmpty() ? Optional.empty() : Optional.of(Group.of(name, members));
        });
    }
}
