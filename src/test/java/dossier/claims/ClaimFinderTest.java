package dossier.claims;

import dossier.mentions.NamedParty;
import dossier.text.BudgetSpentException;
import dossier.text.ReadText;
import dossier.text.ReadingBudget;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What goes from sentence to sentence, and texts that nobody writes. */
class ClaimFinderTest {

    @Test
    void placesCountUtf16UnitsOfTheTextAsItIs() {
        String text = "😀 שלום — Zoë́ said: “Britain sanctioned Ivan Testov on Thursday.”\r\n\r\nMore.";
        assertThat(find(text)).singleElement().satisfies(claim -> {
            assertThat(claim.surface()).isEqualTo("Britain sanctioned Ivan Testov on Thursday");
            assertThat(text.substring(claim.start(), claim.end())).isEqualTo(claim.surface());
        });
    }

    @Test
    void aLineThatIsBrokenToFitAPageIsNoEnd() {
        assertThat(
                        find(
                                "According to a statement that the ministry put out, Britain\nsanctioned Ivan Testov on Thursday, it says."))
                .singleElement()
                .satisfies(claim -> assertThat(claim.authority()).isEqualTo(ClaimAuthority.UK));
    }

    @Test
    void aPronounMeansWhoWasNamedInASentenceBefore() {
        assertThat(find("Ivan Testov is rich. He was sanctioned by the EU in 2014."))
                .extracting(claim -> claim.subject().name())
                .containsExactly("Ivan Testov");
    }

    @Test
    void aSentenceMayRestOnWhatTheOneBeforeSaidOfAuthorityAndDate() {
        assertThat(find("The EU imposed new sanctions in March. Among those sanctioned was Ivan Testov."))
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.authority()).isEqualTo(ClaimAuthority.EU);
                    assertThat(claim.date().value()).isEqualTo("2022-03");
                });
    }

    @Test
    void aTextThatNamesNobodyOrSpeaksOfSomethingElseSaysNothing() {
        assertThat(find("")).isEmpty();
        assertThat(find(" \n\n . ? ! - ' ’s ( ) ,")).isEmpty();
        assertThat(find("Britain sanctioned somebody.")).isEmpty();
        assertThat(find("Ivan Testov met Oleg Probin in London.")).isEmpty();
    }

    @Test
    void aClauseThatNobodyWritesIsNoClaim() {
        String text = "The US sanctioned Ivan Testov" + ", Ivan Testov".repeat(2_000) + " on Friday.";
        assertThat(find(text))
                .allSatisfy(claim -> assertThat(claim.surface().length()).isLessThanOrEqualTo(10_000));
    }

    @Test
    void aTextHasNoMoreThanSomeThousandClaims() {
        String text = "The US, the UK and the EU sanctioned Ivan Testov. ".repeat(2_000);
        assertThat(find(text)).hasSize(5_000);
    }

    @Test
    void timeIsAskedForOnceASentence() {
        AtomicLong clock = new AtomicLong();
        String text = "Britain sanctioned Ivan Testov. ".repeat(10);
        ReadingBudget budget = ReadingBudget.of(Duration.ofNanos(5), () -> false, clock::incrementAndGet);
        assertThatThrownBy(() -> find(text, budget)).isInstanceOf(BudgetSpentException.class);
        assertThat(clock).hasValue(7);
    }

    private static List<Claim> find(String text) {
        return find(text, ReadingBudget.unlimited());
    }

    private static List<Claim> find(String text, ReadingBudget budget) {
        List<NamedParty> parties = Invented.persons(text, "Ivan Testov", "Oleg Probin");
        return new ClaimFinder().find(ReadText.of(text), Optional.of(Invented.TODAY), parties, budget);
    }
}
