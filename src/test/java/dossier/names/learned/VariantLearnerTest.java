package dossier.names.learned;

import dossier.names.NameAnalyser;
import dossier.names.NameKind;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class VariantLearnerTest {

    private final VariantLearner learner = new VariantLearner();

    private void listing(String... names) {
        learner.add(Stream.of(names)
                .map(name -> NameAnalyser.standard().analyse(name, NameKind.PERSON))
                .toList());
    }

    @Test
    void twoSpellingsOfOneWordAreLearnedFromPeopleWhoHaveBoth() {
        listing("Anzor Khutsishvili", "Anzor Hucisvili");
        listing("Nodar Khutsishvili", "Nodar Hucisvili");
        listing("Tamar Khutsishvili", "Tamar Hucisvili");

        assertThat(learner.learned().get("khutsishvili")).containsOnlyKeys("hucisvili");
        assertThat(learner.learned().get("hucisvili")).containsOnlyKeys("khutsishvili");
    }

    @Test
    void onePersonOnThreeListsIsOneWitness() {
        for (int list = 0; list < 3; list++) {
            listing("Anzor Khutsishvili", "Anzor Hucisvili");
        }

        assertThat(learner.learned()).isEmpty();
    }

    @Test
    void moreWitnessesMakeItSurer() {
        List<String> given = List.of("Anzor", "Nodar", "Tamar", "Zurab");
        List<Float> qualities = given.stream()
                .map(each -> {
                    listing(each + " Khutsishvili", each + " Hucisvili");
                    return learner.learned()
                            .getOrDefault("khutsishvili", Map.of())
                            .getOrDefault("hucisvili", 0f);
                })
                .toList();

        assertThat(qualities).isSorted().startsWith(0f).doesNotHaveDuplicates();
    }

    @Test
    void namesThatDifferInTwoWordsTeachNothing() {
        listing("Anzor Khutsishvili", "Nodar Hucisvili");
        listing("Zurab Khutsishvili", "Tamar Hucisvili");

        assertThat(learner.learned()).isEmpty();
    }

    @Test
    void coverNamesThatShareNoLettersAreNotLearned() {
        for (String given : List.of("Anzor", "Nodar", "Tamar", "Zurab")) {
            listing(given + " Khutsishvili", given + " Bloom");
        }

        assertThat(learner.learned()).isEmpty();
    }

    @Test
    void twoKnownGivenNamesStayApartHoweverManyBearBoth() {
        for (String family : List.of("Zuyev", "Orlov", "Panin", "Lebedev")) {
            listing("Hassan " + family, "Hussein " + family);
        }

        assertThat(learner.learned()).isEmpty();
    }

    @Test
    void wordsOfTwoLettersAndNamesOfOneWordTeachNothing() {
        for (String given : List.of("Anzor", "Nodar", "Tamar", "Zurab")) {
            listing(given + " Ho", given + " Hu");
            listing("Khutsishvili", "Hucisvili");
        }

        assertThat(learner.learned()).isEmpty();
    }
}
