package dossier.claims.verdict;

import dossier.claims.DateVerdict;
import dossier.claims.SaidDate;
import dossier.claims.SaidDate.Firmness;
import dossier.claims.SaidDate.Precision;
import dossier.claims.VerdictBasis;
import dossier.lists.Days;
import dossier.lists.Identifier;
import dossier.lists.ListedDate;
import dossier.lists.ListedParty;
import dossier.lists.PartialDate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compares the date of a claim with the dates of listings. Never claims more than the kind of a date allows: a day of
 * carry-over or of a legal act says only that the listing is not younger.
 */
final class DateCheck {

    /** An act may be published the day after, and a report dated by another time zone. */
    private static final int DAYS = 1;

    private final SaidDate said;

    DateCheck(SaidDate said) {
        this.said = said;
    }

    /** What a date says of another. */
    enum Support {
        AGREES,
        SILENT,
        CONTRADICTS
    }

    /**
     * @param verdict what the dates say
     * @param decisive the date that decided, and its listing; empty where none did
     */
    record Result(DateVerdict verdict, Optional<Decisive> decisive) {}

    /** A date and its listing. */
    record Decisive(ListedParty party, VerdictBasis.Kind kind, PartialDate date, String source) {}

    Result of(List<ListedParty> parties) {
        if (!said.said()) {
            return new Result(DateVerdict.NONE, Optional.empty());
        }
        Optional<Decisive> agreeing = parties.stream()
                .flatMap(party -> decisive(party, Support.AGREES).stream())
                .findFirst();
        if (agreeing.isPresent()) {
            return new Result(DateVerdict.CONFIRMED, agreeing);
        }
        // of several listings of one party each must contradict, since any of them may be meant
        boolean contradicted = !parties.isEmpty()
                && said.firmness() != Firmness.OCCASION
                && parties.stream().allMatch(party -> isContradicted(party, parties));
        Optional<Decisive> contradicting = parties.stream()
                .flatMap(party -> decisive(party, Support.CONTRADICTS).stream())
                .findFirst();
        return contradicted
                ? new Result(DateVerdict.DIFFERS, contradicting)
                : new Result(DateVerdict.UNVERIFIABLE, Optional.empty());
    }

    /** A listing of which nothing is said is spoken for by the other list's listing of the same reference. */
    private boolean isContradicted(ListedParty party, List<ListedParty> parties) {
        return decisive(party, Support.CONTRADICTS).isPresent()
                || parties.stream()
                        .filter(other -> isSame(party, other) || isSame(other, party))
                        .anyMatch(other -> decisive(other, Support.CONTRADICTS).isPresent());
    }

    private static boolean isSame(ListedParty party, ListedParty other) {
        return other.identifiers().stream()
                .anyMatch(number -> number.type() == Identifier.Type.OTHER_LIST
                        && number.number().equals(party.ref().reference()));
    }

    private Optional<Decisive> decisive(ListedParty party, Support wanted) {
        List<Decisive> deciding = new ArrayList<>();
        for (ListedDate listed : party.dates()) {
            if (support(listed, party) == wanted) {
                deciding.add(new Decisive(party, ListedSince.kind(listed.kind()), listed.date(), listed.source()));
            }
        }
        if (wanted == Support.AGREES && agreesWithSnapshots(party)) {
            deciding.add(new Decisive(
                    party,
                    VerdictBasis.Kind.FIRST_SEEN,
                    PartialDate.of(party.presence().firstSeen()),
                    ""));
        }
        return deciding.stream().findFirst();
    }

    /** Our own snapshots saw it come within days that the claim may mean. */
    private boolean agreesWithSnapshots(ListedParty party) {
        Optional<Days> absent = party.presence().absent();
        return absent.isPresent()
                && said.precision() != Precision.BEFORE
                && said.precision() != Precision.AFTER
                && !said.latest().isBefore(absent.get().to())
                && !said.earliest().isAfter(party.presence().firstSeen());
    }

    private Support support(ListedDate listed, ListedParty party) {
        return switch (listed.kind()) {
            case DESIGNATED, REMARKED -> firm(listed.date(), party);
            case CARRIED_OVER -> atTheLatest(listed.date(), false);
            case LEGAL_ACT -> atTheLatest(listed.date(), true);
            case LAST_UPDATED -> Support.SILENT;
            // the listing may have begun under another directive, or on this list later
            case DIRECTIVE -> firm(listed.date(), party) == Support.AGREES ? Support.AGREES : Support.SILENT;
        };
    }

    /** The listing began on that date. */
    private Support firm(PartialDate date, ListedParty party) {
        return switch (said.precision()) {
            case BEFORE -> date.earliest().isAfter(said.latest()) ? Support.CONTRADICTS : Support.AGREES;
            case AFTER -> firmAfter(date);
            case DAY, WEEK, MONTH, YEAR -> {
                if (overlaps(date)) {
                    yield Support.AGREES;
                }
                // an act within the time that is said may be a second listing, of which the first date says nothing
                boolean actThen = new ListedSince(party)
                        .atTheLatest().stream()
                                .anyMatch(act -> act.kind() == ListedDate.Kind.LEGAL_ACT && overlaps(act.date()));
                yield actThen ? Support.SILENT : Support.CONTRADICTS;
            }
            case NONE -> Support.SILENT;
        };
    }

    private Support firmAfter(PartialDate date) {
        if (said.firmness() != Firmness.BEGINS) {
            return date.latest().isBefore(said.earliest().minusDays(DAYS)) ? Support.CONTRADICTS : Support.AGREES;
        }
        if (date.earliest().isAfter(beginning().plusDays(DAYS))) {
            return Support.CONTRADICTS;
        }
        // "since 2014" is still true of who was listed in 2012
        return date.latest().isBefore(said.earliest().minusDays(DAYS)) ? Support.SILENT : Support.AGREES;
    }

    /** The last day that "since 2014" may begin with. */
    private LocalDate beginning() {
        return said.from().map(PartialDate::latest).orElse(LocalDate.MAX);
    }

    /** The listing began on that date or earlier. */
    private Support atTheLatest(PartialDate date, boolean mayBeTheFirst) {
        return switch (said.precision()) {
            case BEFORE -> date.latest().isAfter(said.latest()) ? Support.SILENT : Support.AGREES;
            case AFTER -> {
                boolean begins = said.firmness() == Firmness.BEGINS && mayBeTheFirst;
                boolean then = begins
                        && !date.earliest().isAfter(beginning())
                        && !date.latest().isBefore(said.earliest());
                boolean before =
                        said.firmness() == Firmness.PLAIN && date.latest().isBefore(said.earliest());
                yield then ? Support.AGREES : before ? Support.CONTRADICTS : Support.SILENT;
            }
            case DAY, WEEK, MONTH, YEAR -> {
                if (mayBeTheFirst && overlaps(date)) {
                    yield Support.AGREES;
                }
                yield date.latest().isBefore(said.earliest().minusDays(DAYS)) ? Support.CONTRADICTS : Support.SILENT;
            }
            case NONE -> Support.SILENT;
        };
    }

    private boolean overlaps(PartialDate date) {
        int days = said.precision() == Precision.DAY || said.precision() == Precision.WEEK ? DAYS : 0;
        return !date.latest().isBefore(said.earliest().minusDays(days))
                && !date.earliest().isAfter(said.latest().plusDays(days));
    }
}
