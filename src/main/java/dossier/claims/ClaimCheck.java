package dossier.claims;

import dossier.claims.VerdictBasis.Kind;
import dossier.claims.verdict.Absence;
import dossier.claims.verdict.DateCheck;
import dossier.claims.verdict.ListedSince;
import dossier.lists.Authority;
import dossier.lists.ListCode;
import dossier.lists.ListedOn;
import dossier.lists.ListedParty;
import dossier.lists.ListingRef;
import dossier.lists.PartialDate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Says what the lists support of a claim. A list answers for its own day and a few days after it: who is absent from it
 * may have been on it earlier or come later, so an absence proves something only then.
 */
public final class ClaimCheck {

    private final Map<ListCode, CheckedList> lists;

    /**
     * @param lists every list that is loaded
     */
    public ClaimCheck(List<CheckedList> lists) {
        this.lists = lists.stream().collect(Collectors.toMap(CheckedList::code, Function.identity()));
    }

    /**
     * @param claim the claim
     * @param publishedOn the day on which its text appeared
     * @param linked the listings that are held to be its subject, of whatever lists; none if there are none
     */
    public CheckedClaim check(Claim claim, Optional<LocalDate> publishedOn, List<ListedParty> linked) {
        List<Authority> keepers = claim.authority().listKeepers();
        List<ListedParty> own = linked.stream()
                .filter(party -> lists.containsKey(party.ref().list()))
                .filter(party -> keepers.contains(list(party).authority()))
                .toList();
        boolean loaded = lists.values().stream().anyMatch(list -> keepers.contains(list.authority()));
        if (!loaded) {
            return unverifiable(claim, List.of(), VerdictBasis.of(Kind.NO_LIST));
        }
        return switch (claim.polarity()) {
            case LISTED -> listed(claim, publishedOn, own);
            case NOT_LISTED -> notListed(claim, publishedOn, own);
            case DELISTED -> delisted(claim, publishedOn, own);
        };
    }

    /** What can be said of a claim about somebody of whom it is not decided which listing is meant. */
    public CheckedClaim undecided(Claim claim) {
        return unverifiable(claim, List.of(), VerdictBasis.of(Kind.SUBJECT_NOT_DECIDED));
    }

    private CheckedList list(ListedParty party) {
        CheckedList list = lists.get(party.ref().list());
        if (list == null) {
            throw new IllegalArgumentException("no such list is loaded: " + party.ref());
        }
        return list;
    }

    private CheckedClaim listed(Claim claim, Optional<LocalDate> publishedOn, List<ListedParty> own) {
        if (claim.action() == ClaimAction.TRAVEL_BAN && claim.authority() == ClaimAuthority.US) {
            return unverifiable(claim, own, VerdictBasis.of(Kind.ENTRY_BAN_ONLY));
        }
        if (own.isEmpty()) {
            return new Absence(lists.values()).of(claim, publishedOn, Verdict.NOT_LISTED);
        }
        Optional<ListedParty> gone = own.stream()
                .filter(party -> claim.kind() == ClaimKind.STATE && isGone(party, publishedOn))
                .findFirst();
        if (gone.isPresent() && own.size() == 1) {
            return new CheckedClaim(
                    claim, Verdict.NOT_LISTED, DateVerdict.NONE, refs(own), List.of(removed(gone.get())));
        }
        List<ListedParty> then = own.stream()
                .filter(party -> publishedOn
                        .flatMap(day -> new ListedSince(party).after(day))
                        .isEmpty())
                .toList();
        return then.isEmpty() ? unverifiable(claim, own, later(own.get(0), publishedOn)) : confirmed(claim, then);
    }

    private CheckedClaim confirmed(Claim claim, List<ListedParty> own) {
        DateCheck.Result dates = new DateCheck(begun(claim)).of(own);
        List<VerdictBasis> grounds = new ArrayList<>();
        if (claim.authority().listKeepers().size() > 1) {
            grounds.add(VerdictBasis.of(Kind.AUTHORITY_NOT_NAMED));
        }
        dates.decisive()
                .map(decisive -> new VerdictBasis(
                        decisive.kind(),
                        list(decisive.party()).title(),
                        Optional.of(decisive.party().ref()),
                        Optional.of(decisive.date()),
                        decisive.source()))
                .ifPresentOrElse(
                        grounds::add,
                        () -> own.forEach(party -> grounds.add(
                                new ListedSince(party).ground(list(party).title()))));
        return new CheckedClaim(claim, Verdict.CONFIRMED, dates.verdict(), refs(own), grounds);
    }

    /** "was under sanctions in 2019", "the sanctions were renewed in 2023": it had begun by then, not just then. */
    private static SaidDate begun(Claim claim) {
        boolean open = claim.date().precision() == SaidDate.Precision.AFTER;
        return claim.kind() == ClaimKind.STATE && !open
                ? claim.date()
                        .to()
                        .map(to -> SaidDate.before(to, SaidDate.Firmness.PLAIN))
                        .orElse(claim.date())
                : claim.date();
    }

    private CheckedClaim notListed(Claim claim, Optional<LocalDate> publishedOn, List<ListedParty> own) {
        if (own.isEmpty()) {
            return new Absence(lists.values()).of(claim, publishedOn, Verdict.CONFIRMED);
        }
        if (publishedOn.isEmpty()) {
            return unverifiable(claim, own, VerdictBasis.of(Kind.NO_DAY));
        }
        if (claim.date().said()) {
            // "was not under sanctions in 2019" speaks of another day than the lists and the article
            return unverifiable(
                    claim,
                    own,
                    new ListedSince(own.get(0)).ground(list(own.get(0)).title()));
        }
        LocalDate day = publishedOn.get();
        List<ListedParty> listed = own.stream()
                .filter(party -> !isGone(party, publishedOn))
                .filter(party -> isListedBy(party, day) || list(party).answersFor(day))
                .toList();
        if (!listed.isEmpty()) {
            List<VerdictBasis> grounds = listed.stream()
                    .map(party -> new ListedSince(party).ground(list(party).title()))
                    .toList();
            return new CheckedClaim(
                    claim, Verdict.LISTED_BUT_ARTICLE_SAYS_NOT, DateVerdict.NONE, refs(listed), grounds);
        }
        boolean allLater =
                own.stream().allMatch(party -> new ListedSince(party).after(day).isPresent());
        return allLater
                ? new CheckedClaim(
                        claim, Verdict.CONFIRMED, DateVerdict.NONE, refs(own), List.of(later(own.get(0), publishedOn)))
                : unverifiable(
                        claim,
                        own,
                        new ListedSince(own.get(0)).ground(list(own.get(0)).title()));
    }

    private static boolean isListedBy(ListedParty party, LocalDate day) {
        return new ListedSince(party).listedBy().filter(by -> !by.isAfter(day)).isPresent()
                || ListedOn.of(party, day).answer() == ListedOn.Answer.YES;
    }

    private CheckedClaim delisted(Claim claim, Optional<LocalDate> publishedOn, List<ListedParty> own) {
        Optional<ListedParty> gone =
                own.stream().filter(party -> isGone(party, publishedOn)).findFirst();
        if (gone.isPresent() && own.size() == 1) {
            DateVerdict date = removalDate(claim.date(), gone.get());
            return new CheckedClaim(claim, Verdict.CONFIRMED, date, refs(own), List.of(removed(gone.get())));
        }
        if (own.isEmpty()) {
            return unverifiable(claim, own, VerdictBasis.of(Kind.REMOVAL_NOT_SEEN));
        }
        Optional<ListedParty> still = own.stream()
                .filter(party -> claim.kind() == ClaimKind.STATE && !claim.open())
                .filter(party -> publishedOn.filter(list(party)::answersFor).isPresent())
                .findFirst();
        return still.map(party -> new CheckedClaim(
                        claim,
                        Verdict.LISTED_BUT_ARTICLE_SAYS_NOT,
                        DateVerdict.NONE,
                        refs(own),
                        List.of(VerdictBasis.ofList(Kind.STILL_LISTED, list(party)))))
                .orElseGet(() -> unverifiable(claim, own, VerdictBasis.of(Kind.MAY_BE_LISTED_AGAIN)));
    }

    /** It went between two snapshots; a date outside may still be that of the decision. */
    private static DateVerdict removalDate(SaidDate said, ListedParty party) {
        if (!said.said()) {
            return DateVerdict.NONE;
        }
        return party.presence()
                        .delisted()
                        .filter(days -> !said.latest().isBefore(days.from())
                                && !said.earliest().isAfter(days.to()))
                        .isPresent()
                ? DateVerdict.CONFIRMED
                : DateVerdict.UNVERIFIABLE;
    }

    private static boolean isGone(ListedParty party, Optional<LocalDate> day) {
        return day.map(asked -> ListedOn.of(party, asked))
                .filter(answer -> answer.reason() == ListedOn.Reason.DELISTED)
                .isPresent();
    }

    private VerdictBasis later(ListedParty party, Optional<LocalDate> publishedOn) {
        Optional<PartialDate> date = publishedOn.flatMap(day -> new ListedSince(party).after(day));
        return new VerdictBasis(Kind.LISTED_LATER, list(party).title(), Optional.of(party.ref()), date, "");
    }

    private VerdictBasis removed(ListedParty party) {
        Optional<PartialDate> by = party.presence().delisted().map(days -> PartialDate.of(days.to()));
        return new VerdictBasis(Kind.REMOVED, list(party).title(), Optional.of(party.ref()), by, "");
    }

    public static CheckedClaim unverifiable(Claim claim, List<ListedParty> own, VerdictBasis ground) {
        return new CheckedClaim(claim, Verdict.UNVERIFIABLE, DateVerdict.NONE, refs(own), List.of(ground));
    }

    private static List<ListingRef> refs(List<ListedParty> parties) {
        return parties.stream().map(ListedParty::ref).toList();
    }
}
