package dossier.names.learned;

import dossier.names.LearnedVariants;
import dossier.names.NameAnalyser;
import dossier.names.NameKind;
import dossier.names.words.Words;
import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class TranslationLearnerTest {

    private final TranslationLearner learner = new TranslationLearner();

    private void listing(String... names) {
        learner.add(Stream.of(names)
                .map(name -> NameAnalyser.standard().analyse(name, NameKind.ORGANISATION))
                .toList());
    }

    private Map<String, Float> translationsOf(String word) {
        return learner.learned().getOrDefault(LearnedVariants.key(Words.of(word), false), Map.of());
    }

    @Test
    void whatStandsWhereTheOtherLanguageHasItIsATranslation() {
        listing("Парашютный Заря", "Canopy Dawn");
        listing("Парашютный Маяк", "Canopy Beacon");
        listing("Парашютный Рассвет", "Canopy Sunrise");

        assertThat(translationsOf("парашютный")).containsOnlyKeys(key("canopy"));
        assertThat(translationsOf("canopy")).containsOnlyKeys(key("парашютный"));
    }

    /** Two words that always come together cannot be told apart; one that also comes without the other can. */
    @Test
    void wordsAreToldApartByWhereEachIsMissing() {
        listing("Парашютный Вертолетный Заря", "Canopy Rotorcraft Dawn");
        listing("Парашютный Маяк", "Canopy Beacon");
        listing("Парашютный Рассвет", "Canopy Sunrise");
        listing("Вертолетный Родник", "Rotorcraft Spring");
        listing("Вертолетный Сокол", "Rotorcraft Falcon");
        listing("Вертолетный Парашютный Маяк", "Rotorcraft Canopy Beacon");

        assertThat(translationsOf("парашютный")).containsOnlyKeys(key("canopy"));
        assertThat(translationsOf("вертолетный")).containsOnlyKeys(key("rotorcraft"));
    }

    @Test
    void theSameNameOnManyListsIsOneWitness() {
        for (int list = 0; list < 5; list++) {
            listing("Парашютный Заря", "Canopy Dawn");
        }

        assertThat(learner.learned()).isEmpty();
    }

    @Test
    void whatTheTablesOrTheSpellingExplainIsNotLearnedAnew() {
        listing("Банк Заря", "Bank Zarya");
        listing("Банк Гранит", "Bank Granit");
        listing("Банк Салют", "Bank Salyut");

        assertThat(learner.learned()).isEmpty();
    }

    @Test
    void namesInOneScriptTeachNothing() {
        listing("Canopy Zarya", "Kugellager Zarya");
        listing("Canopy Granit", "Kugellager Granit");

        assertThat(learner.learned()).isEmpty();
    }

    private static String key(String word) {
        return LearnedVariants.key(Words.of(word), false);
    }
}
