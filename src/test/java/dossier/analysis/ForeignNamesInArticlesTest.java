package dossier.analysis;

import dossier.lists.ListedParty;
import dossier.lists.ListingKind;
import dossier.lists.NameGrade;
import dossier.screening.Parties;
import dossier.screening.ScreenerForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/** Listed names in texts that the model does not read; all names are invented. */
class ForeignNamesInArticlesTest {

    private static final List<ListedParty> LISTED = List.of(
            Parties.person("us-ofac-sdn", "1", "Wjatscheslaw Zhurbenko")
                    .named("Vyacheslav Zhurbenko", NameGrade.PRIMARY)
                    .from("ru")
                    .listed(),
            Parties.person("uk-sanctions-list", "2", "Timur Sholokhin")
                    .named("Тимур Шолохин", NameGrade.PRIMARY)
                    .from("ru")
                    .listed(),
            Parties.person("eu-fsf", "3", "Nabil Khartoumi")
                    .named("نبيل خرطومي", NameGrade.ALIAS)
                    .from("sy")
                    .listed(),
            Parties.of(ListingKind.ORGANISATION, "us-ofac-sdn", "4", "JSC Zernoprombank")
                    .listed(),
            Parties.of(ListingKind.ORGANISATION, "uk-sanctions-list", "5", "Zernoprombank")
                    .listed(),
            Parties.of(ListingKind.ORGANISATION, "uk-sanctions-list", "6", "Вымысел")
                    .listed(),
            Parties.of(ListingKind.ORGANISATION, "eu-fsf", "7", "Завод точных весов")
                    .listed());

    private static final ScreenerForTests LISTS = ScreenerForTests.of(LISTED);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Am Montag traf Präsident Wjatscheslaw Schurbenko den Außenminister Timur Scholochin. | Wjatscheslaw Schurbenko | 1",
                "fr | Le ministre Viatcheslav Jourbenko et Timour Cholokhine ont protesté. | Timour Cholokhine | 2",
                "es | El canciller Timur Sholojin no estuvo con la ministra. | Timur Sholojin | 2",
                "ru | Президент поручил министру Тимуру Шолохину разобраться. | Тимуру Шолохину | 2",
                "ru | Активы Вячеслава Журбенко арестованы. | Вячеслава Журбенко | 1",
                "uk | За словами Тимура Шолохіна, план готовий. | Тимура Шолохіна | 2",
                "ar | وقال نبيل الخرطومي إن القرار ظالم. | نبيل الخرطومي | 3",
                "ru | Санкции против Зернопромбанка незаконны. | Зернопромбанка | 4",
                "ru | Директор Завода точных весов молчит. | Завода точных весов | 7"
            })
    void listedNamesAreFoundWithoutTheirTitlesAndEndings(String language, String text, String named, String reference) {
        assertThat(people(text, language)).anySatisfy(person -> {
            assertThat(person.name()).isEqualTo(named);
            assertThat(person.hits())
                    .extracting(hit -> hit.listing().reference())
                    .contains(reference);
        });
    }

    @Test
    void theMentionKeepsWhatTheTextHas() {
        String text = "Активы Тимура Шолохина арестованы. Шолохину запретили въезд.";
        assertThat(people(text, "ru"))
                .singleElement()
                .satisfies(person -> assertThat(person.mentions())
                        .extracting(mention -> text.substring(mention.start(), mention.end()))
                        .containsExactly("Тимура Шолохина", "Шолохину"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ru | Вымысел писателя всем понравился, хотя вымысел был слабый.", // a common word, on one list only
                "ru | Точных весов на рынке нет.",
                "de | Am Montag tagte das Ministerium in Berlin.",
                "ar | وقال الناس إن الطقس جميل في المدينة."
            })
    void ordinaryWordsAreNoNames(String language, String text) {
        assertThat(people(text, language))
                .allSatisfy(person -> assertThat(person.hits()).isEmpty());
    }

    private static List<PersonInArticle> people(String text, String language) {
        return TestAnalysers.over(LISTS)
                .analyse(new SubmittedArticle("", text, Optional.empty(), language, "").toArticle(Instant.EPOCH))
                .people();
    }
}
