package dossier.claims;

import dossier.claims.VerdictBasis.Kind;
import dossier.lists.Authority;
import dossier.lists.Gender;
import dossier.lists.ListCode;
import dossier.lists.ListingRef;
import dossier.lists.PartialDate;
import dossier.mentions.Mention;
import dossier.mentions.NamedParty;
import dossier.names.NameKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/** The sentences of verdicts, word for word. */
class ClaimWordingTest {

    private static final Optional<LocalDate> ARTICLE = Optional.of(LocalDate.of(2023, 5, 2));
    private static final CheckedList UK = new CheckedList(
            ListCode.of("uk-sanctions-list"), "UK list", Authority.UK, LocalDate.of(2026, 4, 29), true, true);
    private static final CheckedList US = new CheckedList(
            ListCode.of("us-ofac-sdn"), "US SDN list", Authority.US, LocalDate.of(2026, 11, 27), false, true);

    private static final List<String> NEVER = List.of(
            "asked", "nobody", "told", "of late", "as good as", "held", "the The", "  ", "..", "Optional", "()", ", ,");

    @Test
    void heIsOnTwoListsAndTheArticleDoesNotSayWhoSanctionedHim() {
        assertThat(words(
                        Gender.MALE,
                        Verdict.CONFIRMED,
                        Polarity.LISTED,
                        VerdictBasis.of(Kind.AUTHORITY_NOT_NAMED),
                        entry(Kind.DESIGNATED, "UK list", "RUS1039", "2022-03-15"),
                        entry(Kind.LISTED_WITHOUT_DATE, "US SDN list", "24325", "")))
                .isEqualTo("Suleiman Muster is on the UK list (entry RUS1039, since 15 March 2022) and the US SDN list"
                        + " (entry 24325, no date given). The article does not say who sanctioned him.");
    }

    @Test
    void eachKindOfDateIsNamed() {
        assertThat(words(
                        Gender.FEMALE,
                        Verdict.CONFIRMED,
                        Polarity.LISTED,
                        entry(Kind.REMARKED, "EU list", "1", "2019-01-21")))
                .isEqualTo(
                        "Suleiman Muster is on the EU list (entry 1, since 21 January 2019, says the entry's remark).");
        assertThat(words(
                        Gender.FEMALE,
                        Verdict.CONFIRMED,
                        Polarity.LISTED,
                        entry(Kind.CARRIED_OVER, "UK list", "CHW0007", "2020-12-31")))
                .isEqualTo("Suleiman Muster is on the UK list (entry CHW0007, carried over into new law on 31 December"
                        + " 2020, so listed before that).");
        assertThat(words(
                        Gender.FEMALE,
                        Verdict.CONFIRMED,
                        Polarity.LISTED,
                        entry(Kind.LEGAL_ACT, "EU list", "1", "2016-03")))
                .isEqualTo(
                        "Suleiman Muster is on the EU list (entry 1, named in a legal act of March 2016, which may be"
                                + " an amendment).");
    }

    @Test
    void whoWasNotFoundIsNotSaidToBeUnlisted() {
        assertThat(words(
                        Gender.UNKNOWN,
                        Verdict.UNVERIFIABLE,
                        Polarity.LISTED,
                        VerdictBasis.ofList(Kind.ABSENT_ON_OTHER_DAY, US)))
                .isEqualTo(
                        "We found no entry that we can tie to Suleiman Muster in our copy of the US SDN list (imported"
                                + " 27 November 2026; the file carries no date). The article is older, so this proves nothing.");
        assertThat(words(Gender.UNKNOWN, Verdict.NOT_LISTED, Polarity.LISTED, VerdictBasis.ofList(Kind.ABSENT, UK)))
                .isEqualTo(
                        "We found no entry that we can tie to Suleiman Muster in our copy of the UK list (published 29"
                                + " April 2026), although the article speaks of sanctions.");
        assertThat(words(
                        Gender.UNKNOWN,
                        Verdict.CONFIRMED,
                        Polarity.NOT_LISTED,
                        VerdictBasis.ofList(Kind.ABSENT, UK),
                        VerdictBasis.ofList(Kind.ABSENT, US)))
                .isEqualTo(
                        "We found no entry that we can tie to Suleiman Muster in our copies of the UK list (published"
                                + " 29 April 2026) and the US SDN list (imported 27 November 2026; the file carries no date),"
                                + " which fits the article.");
    }

    @Test
    void theListContradictsTheArticle() {
        assertThat(words(
                        Gender.MALE,
                        Verdict.LISTED_BUT_ARTICLE_SAYS_NOT,
                        Polarity.NOT_LISTED,
                        entry(Kind.DESIGNATED, "UK list", "RUS1", "2022-03-15")))
                .isEqualTo(
                        "Suleiman Muster is on the UK list (entry RUS1, since 15 March 2022), although the article says"
                                + " otherwise.");
        assertThat(words(
                        Gender.MALE,
                        Verdict.LISTED_BUT_ARTICLE_SAYS_NOT,
                        Polarity.DELISTED,
                        VerdictBasis.ofList(Kind.STILL_LISTED, UK)))
                .isEqualTo("Suleiman Muster is still on our copy of the UK list (published 29 April 2026), although the"
                        + " article says that the sanctions ended.");
    }

    @Test
    void datesAreCompared() {
        CheckedClaim checked = checked(
                Verdict.CONFIRMED,
                Polarity.LISTED,
                SaidDate.year(2019),
                List.of(entry(Kind.DESIGNATED, "UK list", "RUS1", "2022-03-15")));
        ClaimWording wording = new ClaimWording(Gender.MALE, ARTICLE);
        String on = "Suleiman Muster is on the UK list (entry RUS1, since 15 March 2022). ";
        assertThat(wording.because(checked.withDate(DateVerdict.CONFIRMED)))
                .isEqualTo(on + "The date in the article fits (2019).");
        assertThat(wording.because(checked.withDate(DateVerdict.DIFFERS)))
                .isEqualTo(on + "The article gives another date (2019).");
        assertThat(wording.because(checked.withDate(DateVerdict.UNVERIFIABLE)))
                .isEqualTo(on + "The date in the article (2019) cannot be checked against this.");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void noSentenceIsOddWhateverItRestsOn(Kind kind) {
        for (Verdict verdict : Verdict.values()) {
            for (Polarity polarity : Polarity.values()) {
                for (List<VerdictBasis> basis : bases(kind)) {
                    for (DateVerdict date : DateVerdict.values()) {
                        CheckedClaim checked = checked(verdict, polarity, SaidDate.month(2019, 3), basis)
                                .withDate(date);
                        check(new ClaimWording(Gender.UNKNOWN, ARTICLE).because(checked));
                    }
                }
            }
        }
    }

    private static void check(String words) {
        assertThat(words).endsWith(".").matches("[^\\p{Ll} ].*");
        NEVER.forEach(word -> assertThat(words).doesNotContain(word));
        assertThat(words.chars().filter(each -> each == '(').count())
                .isEqualTo(words.chars().filter(each -> each == ')').count());
    }

    private static List<List<VerdictBasis>> bases(Kind kind) {
        VerdictBasis entry = entry(kind, "UK list", "RUS1", "2022");
        VerdictBasis list = VerdictBasis.ofList(kind, US);
        VerdictBasis open = VerdictBasis.of(Kind.AUTHORITY_NOT_NAMED);
        return List.of(List.of(entry), List.of(list), List.of(list, open));
    }

    private static String words(Gender gender, Verdict verdict, Polarity polarity, VerdictBasis... grounds) {
        return new ClaimWording(gender, ARTICLE).because(checked(verdict, polarity, SaidDate.none(), List.of(grounds)));
    }

    private static CheckedClaim checked(Verdict verdict, Polarity polarity, SaidDate date, List<VerdictBasis> grounds) {
        return CheckedClaim.of(claim(polarity, date), verdict, List.of(), grounds);
    }

    private static VerdictBasis entry(Kind kind, String list, String reference, String date) {
        return new VerdictBasis(
                kind,
                list,
                Optional.of(ListingRef.of("xx-list", reference)),
                date.isEmpty() ? Optional.empty() : Optional.of(PartialDate.parse(date)),
                "");
    }

    private static Claim claim(Polarity polarity, SaidDate date) {
        return new Claim(
                new Claim.Clause(0, 1, "x"),
                new NamedParty(
                        "Suleiman Muster", NameKind.PERSON, List.of(new Mention(0, 1, "x")), List.of(), List.of()),
                ClaimAuthority.UK,
                new Claim.Assertion(ClaimAction.IMPOSE, polarity, ClaimKind.STATE, false),
                date,
                Optional.empty());
    }
}
