package dossier.web.words;

import dossier.screening.Evidence;
import dossier.screening.Feature;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class FeatureSentenceTest {

    /** A name, or what else is compared, on either side, and the sentence. */
    private record Example(String asked, String listed, String sentence) {}

    private static final Map<Feature, Example> EXAMPLES = new EnumMap<>(Feature.class);

    private static void is(Feature feature, String asked, String listed, String sentence) {
        EXAMPLES.put(feature, new Example(asked, listed, sentence));
    }

    static {
        is(
                Feature.SHARE_AGREES,
                "Igor Sechin",
                "Igor SECHIN",
                "Most of the name is the same: Igor Sechin and Igor SECHIN.");
        is(
                Feature.LITTLE_CONTRADICTS,
                "Igor Sechin",
                "Igor Ivanovich SECHIN",
                "Nothing in one name contradicts the other: Igor Sechin and Igor Ivanovich SECHIN.");
        is(Feature.MUCH_AGREES, "Rosneft", "Rosneft", "The words in common are telling: Rosneft.");
        is(
                Feature.ALL_TOKENS_AGREE,
                "Putin Vladimir",
                "Vladimir Putin",
                "Every word of one name has a counterpart in the other: Putin Vladimir and Vladimir Putin.");
        is(Feature.IDENTICAL, "Rosneft", "Rosneft", "The names have the same words: Rosneft.");
        is(
                Feature.LETTERS_NEARLY_EQUAL,
                "Rosneft",
                "Rosnett",
                "The names are spelt almost alike: Rosneft and Rosnett.");
        is(
                Feature.ACRONYM,
                "SBU",
                "Shahid Beheshti University",
                "The letters SBU could stand for Shahid Beheshti University.");
        is(
                Feature.TRANSLATED_ACRONYM,
                "Federal Security Service",
                "FSB",
                "The letters FSB could stand for Federal Security Service in another language.");
        is(
                Feature.WRITTEN_TOGETHER,
                "Binladen",
                "Bin Laden",
                "One name writes as one word what the other writes as two: Binladen and Bin Laden.");
        is(
                Feature.NOTHING_AGREES,
                "Rosneft",
                "Gazprom",
                "No word of one name agrees with a word of the other: the article has Rosneft, the list has Gazprom.");
        is(Feature.WORDS_LEFT_OVER, "", "Trading", "Some words have no counterpart: only the list has Trading.");
        is(
                Feature.BOTH_HAVE_SEVERAL_MORE,
                "New Gas",
                "Old Oil",
                "Several words differ: the article has New Gas, the list has Old Oil.");
        is(
                Feature.RAREST_WORD_IS_LEFT_OVER,
                "Rossiya",
                "",
                "The most telling word has no counterpart: only the article has Rossiya.");
        is(
                Feature.RARE_WORDS_DIFFER,
                "Petrov",
                "Sidorov",
                "Telling words differ: the article has Petrov, the list has Sidorov.");
        is(
                Feature.ONLY_GENERAL_WORDS_AGREE,
                "Bank Muster",
                "Bank Beispiel",
                "Only general words agree: Bank Muster and Bank Beispiel.");
        is(
                Feature.ONLY_A_PLACE_AGREES,
                "Minsk Gas",
                "Minsk Oil",
                "Only a place name or a very common word agrees: Minsk Gas and Minsk Oil.");
        is(
                Feature.GENERAL_WORDS_DIFFER,
                "Gas",
                "Oil",
                "The general words differ: the article has Gas, the list has Oil.");
        is(Feature.NUMBER_IS_LEFT_OVER, "23", "", "Only one of the names has a number: only the article has 23.");
        is(Feature.INITIALS_DIFFER, "G", "W", "The initials differ: the article has G, the list has W.");
        is(
                Feature.PET_FORMS,
                "Bill Muster",
                "William Muster",
                "A given name agrees in its short form only: Bill Muster and William Muster.");
        is(
                Feature.FIRST_NAME_IS_ANOTHER,
                "Uday",
                "",
                "The first names differ, and the name in common may be the father's: only the article has Uday.");
        is(
                Feature.COMMON_WORDS_AGREE,
                "Muhammad Ali",
                "Muhammad Ali",
                "Many names have these words, so this may be another party.");
        is(
                Feature.BOTH_HAVE_MORE,
                "Petrov",
                "Sidorov",
                "Part of the name differs: the article has Petrov, the list has Sidorov.");
        is(
                Feature.FIRST_TOKENS_DIFFER,
                "Igor",
                "Roman",
                "The names begin differently: the article has Igor, the list has Roman.");
        is(
                Feature.FAMILY_NAMES_DIFFER,
                "Petrov",
                "Sidorov",
                "The surnames differ: the article has Petrov, the list has Sidorov.");
        is(
                Feature.GIVEN_NAMES_DIFFER,
                "Igor",
                "Roman",
                "The given names differ: the article has Igor, the list has Roman.");
        is(
                Feature.PATRONYMICS_DIFFER,
                "Ivanovich",
                "Petrovich",
                "The patronymics differ: the article has Ivanovich, the list has Petrovich.");
        is(
                Feature.MUCH_IS_MISSING,
                "",
                "Segodnya Media Group",
                "One name is much longer: only the list has Segodnya Media Group.");
        is(Feature.ONE_TOKEN_AGREES, "Ivan", "Ivan", "Only one word of a longer name agrees: Ivan.");
        is(Feature.SPELLING_DIFFERS, "Sechin", "Setschin", "The spelling differs: Sechin and Setschin.");
        is(
                Feature.SPELLING_DIFFERS_MUCH,
                "Sechin",
                "Sacchini",
                "The spelling differs by more than a slip: Sechin and Sacchini.");
        is(
                Feature.SEVERAL_LETTERS_DIFFER,
                "Mishin",
                "Mikulin",
                "Several letters of one word differ: Mishin and Mikulin.");
        is(Feature.CONSONANTS_DIFFER, "Durov", "Dubrov", "Consonants differ: Durov and Dubrov.");
        is(Feature.BOTH_ARE_NAMES, "Martin", "Martins", "Both spellings are names of their own: Martin and Martins.");
        is(
                Feature.GIVEN_NAMES_SWAPPED,
                "Omar Hassan Weber",
                "Hassan Omar Weber",
                "The first two names are exchanged, as between father and son: Omar Hassan Weber and Hassan Omar"
                        + " Weber.");
        is(
                Feature.FATHER_AND_SON,
                "Omar bin Hassan",
                "Hassan bin Omar",
                "Father and son have exchanged their names: Omar bin Hassan and Hassan bin Omar.");
        is(Feature.A_NUMBER_IS_MISSING, "", "2", "Only one of the names has a number: only the list has 2.");
        is(
                Feature.FORMS_EXCLUDE_EACH_OTHER,
                "GmbH",
                "AG",
                "No firm has both legal forms: the article has GmbH, the list has AG.");
        is(
                Feature.SHORT_NAME_DIFFERS,
                "Orion",
                "Orien",
                "In so short a name, another letter is often another name: Orion and Orien.");
        is(Feature.SHIP_AND_COMPANY, "", "", "One is a ship or aircraft, the other is not.");
        is(Feature.INITIALS, "V", "Vladimir", "One name gives only an initial: V and Vladimir.");
        is(Feature.ROLES_DIFFER, "Win", "Win", "A given name of one is a surname of the other: Win.");
        is(Feature.ORDER_DIFFERS, "Win Shein", "Shein Win", "The words are in another order: Win Shein and Shein Win.");
        is(Feature.LEGAL_FORMS_DIFFER, "GmbH", "AG", "The legal forms differ: the article has GmbH, the list has AG.");
        is(
                Feature.ONLY_COMMON_WORDS_DIFFER,
                "Group",
                "Trading",
                "Only common words differ: the article has Group, the list has Trading.");
        is(
                Feature.NAME_WITH_ANOTHER_BIRTH_DATE,
                "Igor Sechin",
                "SECHIN, Igor",
                "The whole name is the same: Igor Sechin and SECHIN, Igor.");
        is(Feature.NAME_NOT_GIVEN, "", "", "The article gives no name.");
        is(Feature.IDENTIFIERS_EQUAL, "IMO9187629", "IMO 9187629", "The number is the same: IMO 9187629.");
        is(
                Feature.IDENTIFIERS_MAY_BE_EQUAL,
                "AB123",
                "passport AB 123",
                "The number is the same, but may be another party's: passport AB 123.");
        is(
                Feature.IDENTIFIER_OF_MANY,
                "KPP 770101001",
                "KPP 770101001",
                "A number that many have is the same: KPP 770101001.");
        is(
                Feature.BIRTH_DATES_AGREE,
                "1961",
                "1961-04-24",
                "The date of birth fits: the article has 1961, the list has 24 April 1961.");
        is(
                Feature.BIRTH_DATES_NEAR,
                "1961-04-24",
                "1961-04-25",
                "The dates of birth are close, as after a typing error: the article has 24 April 1961, the list has 25"
                        + " April 1961.");
        is(
                Feature.BIRTH_DATES_CONTRADICT,
                "1980",
                "1961/1963",
                "The dates of birth differ: the article has 1980, the list has 1961 to 1963.");
        is(Feature.COUNTRIES_AGREE, "ru, ir", "us, ru", "The country is the same: Russia.");
        is(
                Feature.COUNTRIES_CONTRADICT,
                "kp",
                "ru, us",
                "The countries differ: the article has North Korea, the list has Russia and the United States.");
        is(
                Feature.GENDERS_CONTRADICT,
                "female",
                "male",
                "The genders differ: the article has female, the list has male.");
        is(Feature.POSITIONS_AGREE, "gru", "gru", "The office or organisation is the same: “gru”.");
        is(
                Feature.POSITIONS_CONTRADICT,
                "GRU",
                "FSB",
                "The organisations differ: the article has GRU, the list has FSB.");
        is(
                Feature.KINDS_DIFFER,
                "PERSON",
                "ORGANISATION",
                "They are different kinds of party: the article has a person, the list has an organisation.");
        is(
                Feature.NUMBERS_DIFFER,
                "85th Centre",
                "87th Centre",
                "The numbers in the names differ: the article has 85th Centre, the list has 87th Centre.");
        is(
                Feature.PLACES_DIFFER,
                "Government of Estonia",
                "Government of Ethiopia",
                "The names are those of different places.");
        is(
                Feature.GENERIC_NAME,
                "Sheikh",
                "The Sheikh",
                "The name is a title or an everyday word, which proves nothing alone.");
        is(Feature.WEAK_ALIAS, "Radja", "Radja", "The list grades this alias as weak.");
        is(Feature.ONE_TOKEN_NAME, "Radja", "Radja", "The name is a single word.");
        is(
                Feature.ONE_RARE_TOKEN_ONLY,
                "Panyaev",
                "PANYAEV",
                "Only the surname agrees, though it is a rare one: Panyaev and PANYAEV.");
        is(Feature.ONE_TOKEN_ONLY, "Vladimir", "Vladimir", "Only one word of the name agrees: Vladimir.");
        is(Feature.INITIALS_ONLY, "SBU", "Shahid Beheshti University", "Nothing else in the names agrees.");
        is(Feature.FEW_CONSONANTS, "Witt", "طه", "Only a few consonants agree, which may be chance.");
    }

    @TestFactory
    Stream<DynamicTest> everyFeatureHasItsSentence() {
        return EXAMPLES.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey().name(), () -> {
                    Example example = each.getValue();
                    assertThat(FeatureSentence.of(
                                    new Evidence(each.getKey(), example.asked(), example.listed(), 1), Sides.ARTICLE))
                            .contains(example.sentence());
                }));
    }

    @Test
    void constantsAreNoReasons() {
        assertThat(EXAMPLES.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        EnumSet.complementOf(EnumSet.of(Feature.PRIOR, Feature.AMONG_MANY)));
        for (Feature constant : EnumSet.of(Feature.PRIOR, Feature.AMONG_MANY)) {
            assertThat(FeatureSentence.of(new Evidence(constant, "", "", 1), Sides.QUERY))
                    .isEmpty();
        }
    }

    @Test
    void aQueryIsNoArticleAndAPairHasNoList() {
        Evidence differs = new Evidence(Feature.PATRONYMICS_DIFFER, "Ivanovich", "Petrovich", 1);
        assertThat(FeatureSentence.of(differs, Sides.QUERY))
                .contains("The patronymics differ: the query has Ivanovich, the list has Petrovich.");
        assertThat(FeatureSentence.of(differs, Sides.PAIR))
                .contains("The patronymics differ: the first has Ivanovich, the second has Petrovich.");
    }

    @Test
    void onlyReallyCommonWordsAreCalledCommon() {
        assertThat(common(1)).contains("Many names have these words, so this may be another party.");
        assertThat(common(0.7)).contains("The name alone does not identify a party.");
    }

    private static Optional<String> common(double strength) {
        return FeatureSentence.of(
                new Evidence(Feature.COMMON_WORDS_AGREE, "Green Pine", "GREEN PINE", strength), Sides.ARTICLE);
    }
}
