package dossier.claims;

import dossier.lists.Authority;
import dossier.lists.Days;
import dossier.lists.Gender;
import dossier.lists.ListCode;
import dossier.lists.ListedParty;
import dossier.lists.Presence;
import dossier.mentions.Mention;
import dossier.mentions.NamedParty;
import dossier.names.NameKind;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/** What each kind of date allows, and what an absence proves. */
class ClaimCheckTest {

    private static final Optional<LocalDate> ARTICLE = Optional.of(LocalDate.of(2023, 5, 2));

    private final ClaimCheck check = new ClaimCheck(CaseWorld.LISTS);

    @Test
    void theCarryOverDayNeverContradictsAnEarlierYear() {
        CheckedClaim checked = listed(ClaimAuthority.UK, SaidDate.year(2019), uk("CARRIED_OVER:2020-12-31"));
        assertThat(checked.verdict()).isEqualTo(Verdict.CONFIRMED);
        assertThat(checked.dateVerdict()).isEqualTo(DateVerdict.UNVERIFIABLE);
    }

    @Test
    void theCarryOverDayContradictsALaterYear() {
        assertThat(listed(ClaimAuthority.UK, SaidDate.year(2022), uk("CARRIED_OVER:2020-12-31"))
                        .dateVerdict())
                .isEqualTo(DateVerdict.DIFFERS);
    }

    @Test
    void theOfsiListKnowsTheDayBeforeTheCarryOver() {
        CheckedClaim checked = listed(
                ClaimAuthority.UK,
                SaidDate.year(2019),
                uk("CARRIED_OVER:2020-12-31"),
                CaseWorld.party("X", "uk-ofsi-conlist", "13747", "DESIGNATED:2019-01-21,CARRIED_OVER:2020-12-31"));
        assertThat(checked.dateVerdict()).isEqualTo(DateVerdict.CONFIRMED);
        assertThat(new ClaimWording(Gender.UNKNOWN, ARTICLE).because(checked)).contains("21 January 2019");
    }

    @Test
    void anActOfTheSameYearConfirmsAndALaterOneMayBeAnAmendment() {
        assertThat(listed(ClaimAuthority.EU, SaidDate.year(2019), eu("LEGAL_ACT:2019-01-21"))
                        .dateVerdict())
                .isEqualTo(DateVerdict.CONFIRMED);
        assertThat(listed(ClaimAuthority.EU, SaidDate.year(2011), eu("LEGAL_ACT:2020-05-29"))
                        .dateVerdict())
                .isEqualTo(DateVerdict.UNVERIFIABLE);
    }

    @Test
    void aDesignationOfAnotherYearContradicts() {
        assertThat(listed(ClaimAuthority.UK, SaidDate.year(2019), uk("DESIGNATED:2022-02-25"))
                        .dateVerdict())
                .isEqualTo(DateVerdict.DIFFERS);
    }

    @Test
    void ofSeveralListingsOfOnePartyEachMustContradict() {
        assertThat(listed(
                                ClaimAuthority.UK,
                                SaidDate.year(2012),
                                uk("DESIGNATED:2020-09-29"),
                                CaseWorld.party("X", "uk-sanctions-list", "BEL0045", "CARRIED_OVER:2020-12-31"))
                        .dateVerdict())
                .isEqualTo(DateVerdict.UNVERIFIABLE);
    }

    @Test
    void theAmericanListHasNoDates() {
        CheckedClaim checked = listed(ClaimAuthority.US, SaidDate.year(2016), us(""));
        assertThat(checked.verdict()).isEqualTo(Verdict.CONFIRMED);
        assertThat(checked.dateVerdict()).isEqualTo(DateVerdict.UNVERIFIABLE);
        assertThat(new ClaimWording(Gender.UNKNOWN, ARTICLE).because(checked))
                .contains("no date given")
                .contains("2016");
    }

    @Test
    void ourOwnSnapshotsMaySeeItCome() {
        ListedParty seen = withPresence(
                us(""),
                new Presence(
                        Optional.of(new Days(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 3, 1))),
                        LocalDate.of(2023, 3, 8),
                        Optional.empty()));
        assertThat(listed(ClaimAuthority.US, SaidDate.month(2023, 3), seen).dateVerdict())
                .isEqualTo(DateVerdict.CONFIRMED);
    }

    @Test
    void whoWasSeenToGoIsDelisted() {
        ListedParty gone = withPresence(
                eu("DESIGNATED:2014-07-25"),
                new Presence(
                        Optional.empty(),
                        LocalDate.of(2022, 1, 1),
                        Optional.of(new Days(LocalDate.of(2023, 3, 1), LocalDate.of(2023, 3, 8)))));
        CheckedClaim checked = check.check(
                claim(ClaimAuthority.EU, Polarity.DELISTED, ClaimKind.EVENT, SaidDate.month(2023, 3)),
                ARTICLE,
                List.of(gone));
        assertThat(checked.verdict()).isEqualTo(Verdict.CONFIRMED);
        assertThat(checked.dateVerdict()).isEqualTo(DateVerdict.CONFIRMED);
    }

    @Test
    void anAbsenceProvesSomethingOnlyWithinAWeekOfTheList() {
        assertThat(absent(CaseWorld.OFAC_DAY)).isEqualTo(Verdict.NOT_LISTED);
        assertThat(absent(CaseWorld.OFAC_DAY.plusDays(7))).isEqualTo(Verdict.NOT_LISTED);
        assertThat(absent(CaseWorld.OFAC_DAY.plusDays(8))).isEqualTo(Verdict.UNVERIFIABLE);
        assertThat(absent(CaseWorld.OFAC_DAY.minusDays(1))).isEqualTo(Verdict.UNVERIFIABLE);
    }

    @Test
    void anAbsenceFromAFileWithoutADateProvesNothing() {
        CheckedList imported = new CheckedList(
                ListCode.of("us-ofac-sdn"), "US SDN list", Authority.US, CaseWorld.OFAC_DAY, false, true);
        for (Polarity polarity : List.of(Polarity.LISTED, Polarity.NOT_LISTED)) {
            CheckedClaim checked = new ClaimCheck(List.of(imported))
                    .check(
                            claim(ClaimAuthority.US, polarity, ClaimKind.STATE, SaidDate.none()),
                            Optional.of(CaseWorld.OFAC_DAY),
                            List.of());
            assertThat(checked.verdict()).as("%s", polarity).isEqualTo(Verdict.UNVERIFIABLE);
        }
    }

    @Test
    void aListThatIsLoadedBesidesAnswersForItsOwnAuthority() {
        List<CheckedList> lists = new ArrayList<>(CaseWorld.LISTS);
        lists.add(new CheckedList(ListCode.of("un-sc"), "UN list", Authority.UN, CaseWorld.EU_DAY, true, true));
        lists.add(new CheckedList(ListCode.of("mine"), "Mine", Authority.OWN, CaseWorld.EU_DAY, true, true));
        ClaimCheck more = new ClaimCheck(lists);
        ListedParty ofUn = CaseWorld.party("X", "un-sc", "TAi.144", "DESIGNATED:2007-09-13");
        ListedParty own = CaseWorld.party("X", "mine", "1", "LAST_UPDATED:2007-09-13");
        for (ClaimAuthority said : List.of(ClaimAuthority.UN, ClaimAuthority.UNKNOWN, ClaimAuthority.GROUP)) {
            Claim claim = claim(said, Polarity.LISTED, ClaimKind.STATE, SaidDate.none());
            assertThat(more.check(claim, ARTICLE, List.of(ofUn)).verdict()).isEqualTo(Verdict.CONFIRMED);
            assertThat(more.check(claim, ARTICLE, List.of(own)).verdict()).isNotEqualTo(Verdict.CONFIRMED);
        }
    }

    @Test
    void anAbsenceFromASampleProvesNothing() {
        CheckedList sample = new CheckedList(
                ListCode.of("us-ofac-sdn"), "US SDN list", Authority.US, CaseWorld.OFAC_DAY, true, false);
        CheckedClaim checked = new ClaimCheck(List.of(sample))
                .check(
                        claim(ClaimAuthority.US, Polarity.LISTED, ClaimKind.STATE, SaidDate.none()),
                        Optional.of(CaseWorld.OFAC_DAY),
                        List.of());
        assertThat(checked.verdict()).isEqualTo(Verdict.UNVERIFIABLE);
    }

    @Test
    void anAmericanEntryBanAloneIsInNoList() {
        Claim ban = new Claim(
                new Claim.Clause(0, 1, "x"),
                party(),
                ClaimAuthority.US,
                new Claim.Assertion(ClaimAction.TRAVEL_BAN, Polarity.LISTED, ClaimKind.EVENT, false),
                SaidDate.none(),
                Optional.empty());
        assertThat(check.check(ban, ARTICLE, List.of(us(""))).verdict()).isEqualTo(Verdict.UNVERIFIABLE);
    }

    private Verdict absent(LocalDate article) {
        return check.check(
                        claim(ClaimAuthority.US, Polarity.LISTED, ClaimKind.STATE, SaidDate.none()),
                        Optional.of(article),
                        List.of())
                .verdict();
    }

    private CheckedClaim listed(ClaimAuthority authority, SaidDate date, ListedParty... parties) {
        return check.check(claim(authority, Polarity.LISTED, ClaimKind.EVENT, date), ARTICLE, List.of(parties));
    }

    private static Claim claim(ClaimAuthority authority, Polarity polarity, ClaimKind kind, SaidDate date) {
        return new Claim(
                new Claim.Clause(0, 1, "x"),
                party(),
                authority,
                new Claim.Assertion(ClaimAction.IMPOSE, polarity, kind, false),
                date,
                Optional.empty());
    }

    private static NamedParty party() {
        return new NamedParty("X", NameKind.PERSON, List.of(new Mention(0, 1, "X")), List.of(), List.of());
    }

    private static ListedParty uk(String dates) {
        return CaseWorld.party("X", "uk-sanctions-list", "CHW0007", dates);
    }

    private static ListedParty eu(String dates) {
        return CaseWorld.party("X", "eu-fsf", "119026", dates);
    }

    private static ListedParty us(String dates) {
        return CaseWorld.party("X", "us-ofac-sdn", "21331", dates);
    }

    private static ListedParty withPresence(ListedParty party, Presence presence) {
        return new ListedParty(
                party.ref(),
                party.kind(),
                party.names(),
                party.particulars(),
                party.identifiers(),
                party.dates(),
                party.programmes(),
                ListedParty.Origin.since(presence));
    }
}
