package dossier.claims.verdict;

import dossier.claims.CheckedList;
import dossier.claims.ClaimAuthority;
import dossier.claims.VerdictBasis;
import dossier.claims.VerdictBasis.Kind;
import dossier.lists.ListCode;
import dossier.lists.ListedParty;
import dossier.lists.PartialDate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The lists that are loaded, and what a listing says together with the list that it stands on. */
public final class CheckedLists {

    private final Map<ListCode, CheckedList> byCode;

    public CheckedLists(List<CheckedList> lists) {
        this.byCode = lists.stream().collect(Collectors.toMap(CheckedList::code, Function.identity()));
    }

    /** Whether any list of the authority is loaded. */
    public boolean haveOneOf(ClaimAuthority authority) {
        return byCode.values().stream().anyMatch(list -> authority.isAnsweredBy(list.authority()));
    }

    /** Those of the listings that stand on a loaded list of the authority. */
    public List<ListedParty> ofAuthority(ClaimAuthority authority, List<ListedParty> listings) {
        return listings.stream()
                .filter(party -> Optional.ofNullable(byCode.get(party.ref().list()))
                        .filter(list -> authority.isAnsweredBy(list.authority()))
                        .isPresent())
                .toList();
    }

    /** The lists of the authority that hold everybody whom it lists. */
    List<CheckedList> completeOf(ClaimAuthority authority) {
        return byCode.values().stream()
                .filter(list -> authority.isAnsweredBy(list.authority()))
                .filter(CheckedList::complete)
                .toList();
    }

    /** The list that a listing stands on. */
    CheckedList of(ListedParty party) {
        return Optional.ofNullable(byCode.get(party.ref().list()))
                .orElseThrow(() -> new IllegalArgumentException("no such list is loaded: " + party.ref()));
    }

    /** Since when a listing stands on its list, as far as the list says. */
    VerdictBasis since(ListedParty party) {
        return new ListedSince(party).basis(of(party).title());
    }

    /** That a listing begins only after the text appeared. */
    VerdictBasis later(ListedParty party, Optional<LocalDate> publishedOn) {
        Optional<PartialDate> date = publishedOn.flatMap(day -> new ListedSince(party).after(day));
        return dated(Kind.LISTED_LATER, party, date, "");
    }

    /** That a listing is gone from its list. */
    VerdictBasis removed(ListedParty party) {
        return dated(Kind.REMOVED, party, party.presence().delisted().map(days -> PartialDate.of(days.to())), "");
    }

    /** What a date says of a listing. */
    VerdictBasis dated(Kind kind, ListedParty party, Optional<PartialDate> date, String source) {
        return new VerdictBasis(kind, of(party).title(), Optional.of(party.ref()), date, source);
    }
}
