package dossier.analysis.judging;

import dossier.claims.ClaimAuthority;
import dossier.context.ContextEvidence.Kind;
import dossier.mentions.Mention;
import dossier.mentions.NamedParty;
import dossier.names.NameKind;
import dossier.screening.Band;
import dossier.screening.Parties;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import static dossier.analysis.judging.JudgedNames.candidates;
import static dossier.analysis.judging.JudgedNames.listing;
import static dossier.analysis.judging.JudgedNames.reason;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class PartyJudgeTest {

    private static final String NAME = "Oskar Zwetschgenbaum";
    private static final PartyJudge JUDGE = new PartyJudge(JudgementModel.standard());

    private static NamedInText named(String name, ClaimAuthority... said) {
        return new NamedInText(
                new NamedParty(
                        name, NameKind.PERSON, List.of(new Mention(0, name.length(), name)), List.of(), List.of()),
                Set.of(said),
                NamedInText.Surroundings.NONE);
    }

    /** Each candidate is a party of its own. */
    private static List<PartyJudge.Judged> judged(String name, JudgedNames.Judged... listings) {
        return JUDGE.judge(
                named(name),
                candidates(name, listings).stream()
                        .map(each -> new PossibleParty(List.of(each)))
                        .toList(),
                new ListedCompany());
    }

    private static Parties oskar(String list, String reference) {
        return Parties.person(list, reference, NAME);
    }

    @Test
    void aRareNameThatAgreesIsAMatchByItself() {
        assertThat(judged(NAME, listing(oskar("list", "1"))))
                .extracting(PartyJudge.Judged::band)
                .containsExactly(Band.MATCH);
    }

    @Test
    void aNameOfThousandsIsNone() {
        assertThat(judged("Muhammad Khan", listing(Parties.person("list", "1", "Muhammad Khan"))))
                .extracting(PartyJudge.Judged::band)
                .doesNotContain(Band.MATCH);
    }

    @Test
    void twoOfOneListCannotBothBeMeant() {
        List<PartyJudge.Judged> two = judged(NAME, listing(oskar("list", "1")), listing(oskar("list", "2")));
        assertThat(two).extracting(PartyJudge.Judged::band).doesNotContain(Band.MATCH);
        assertThat(two.stream().mapToDouble(PartyJudge.Judged::probability).sum())
                .isLessThan(1);
        assertThat(two.get(0).probability()).isCloseTo(two.get(1).probability(), within(1e-9));
        assertThat(two.get(0).alone()).isGreaterThan(two.get(0).probability());
    }

    @Test
    void thoseOfTwoListsAreNoRivals() {
        assertThat(judged(NAME, listing(oskar("list", "1")), listing(oskar("other-list", "2"))))
                .extracting(PartyJudge.Judged::band)
                .containsExactly(Band.MATCH, Band.MATCH);
    }

    @Test
    void anOfficeDecidesBetweenTwo() {
        List<PartyJudge.Judged> two = judged(
                NAME,
                listing(oskar("list", "1"), reason(Kind.OFFICE_AGREES, 1), reason(Kind.COUNTRY_AGREES, 1)),
                listing(oskar("list", "2"), reason(Kind.COUNTRY_DIFFERS, 1)));
        assertThat(two).extracting(PartyJudge.Judged::band).containsExactly(Band.MATCH, Band.WEAK);
    }

    @Test
    void whatOneListKnowsCountsForTheOther() {
        List<Candidate> both = candidates(
                NAME,
                listing(oskar("list", "1"), reason(Kind.COUNTRY_DIFFERS, 1)),
                listing(oskar("other-list", "2"), reason(Kind.COUNTRY_AGREES, 1)));
        double[] strengths = SignalReader.read(named(NAME), new PossibleParty(both), new ListedCompany());
        assertThat(strengths[Signal.COUNTRY_AGREES.ordinal()]).isEqualTo(1);
        assertThat(strengths[Signal.COUNTRY_DIFFERS.ordinal()]).isZero();
    }

    @Test
    void aSurnameAloneIsNobodyForSure() {
        assertThat(judged("Zwetschgenbaum", listing(oskar("list", "1"))))
                .extracting(PartyJudge.Judged::band)
                .doesNotContain(Band.MATCH);
    }

    @Test
    void aGivenNameAloneIsNobody() {
        assertThat(judged("Oskar", listing(oskar("list", "1"))))
                .extracting(PartyJudge.Judged::band)
                .containsOnly(Band.WEAK);
    }

    @Test
    void aReasonNeverSpeaksAgainstItsDirection() {
        for (Situation situation : Situation.values()) {
            for (Signal signal : Signal.values()) {
                double weight = JudgementModel.standard().contribution(situation, signal, 1);
                switch (signal.direction()) {
                    case FOR -> assertThat(weight).as(signal.name()).isNotNegative();
                    case AGAINST -> assertThat(weight).as(signal.name()).isNotPositive();
                    case EITHER -> assertThat(weight).as(signal.name()).isFinite();
                }
            }
        }
    }

    @Test
    void probabilitiesOfOneListAndOfNobodyComeToOne() {
        double[] of =
                PartyJudge.probabilities(new double[] {3, 1, 5}, Arrays.asList(Set.of("a"), Set.of("a"), Set.of("b")));
        assertThat(of[0]).isCloseTo(0.6, within(1e-9));
        assertThat(of[1]).isCloseTo(0.2, within(1e-9));
        assertThat(of[2]).isCloseTo(5.0 / 6, within(1e-9));
    }
}
