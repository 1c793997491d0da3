package dossier.names;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NameComparerTest {

    @Test
    void inOneScriptItsOwnLettersAreCompared() {
        assertThat(agreement("بشار", "بشار")).isEqualTo(Agreement.SAME);
        assertThat(agreement("بشار", "Bashar")).isEqualTo(Agreement.VARIANT);
        assertThat(agreement("بشار", "بشرى")).isNotEqualTo(Agreement.SKELETON);
        assertThat(agreement("سليم", "سلمى")).isNotEqualTo(Agreement.SKELETON);
    }

    @Test
    void eachWayOfAgreeingIsNamed() {
        assertThat(agreement("Mohammed", "Mohamed")).isEqualTo(Agreement.SAME);
        assertThat(agreement("Aleksandr", "Oleksandr")).isEqualTo(Agreement.VARIANT);
        assertThat(agreement("Sasha", "Aleksandr")).isEqualTo(Agreement.NICKNAME);
        assertThat(agreement("الحصري", "Hasri")).isEqualTo(Agreement.SKELETON);
        assertThat(agreement("Panyaev", "Panyaew k")).isEqualTo(Agreement.SAME);
        assertThat(agreement("Brzezinski", "Brzezinsky")).isEqualTo(Agreement.SAME);
        assertThat(agreement("Rotenberg", "Rotemberg")).isEqualTo(Agreement.SPELLING);
        assertThat(agreement("J", "John")).isEqualTo(Agreement.INITIAL);
        assertThat(agreement("Abubakr", "Abu Bakr")).isEqualTo(Agreement.JOINED);
    }

    @Test
    void twoKnownNamesOneLetterApartContradict() {
        assertThat(agreement("Rajesh", "Ramesh")).isEqualTo(Agreement.ONLY_ASKED);
        assertThat(agreement("Vijay", "Ajay")).isEqualTo(Agreement.ONLY_ASKED);
    }

    @Test
    void aLetterOffAKnownNameIsAMisspelling() {
        assertThat(agreement("Vladimr", "Vladimir")).isEqualTo(Agreement.SPELLING);
    }

    @Test
    void syllablesOfKoreanNamesAreNeverMisspelt() {
        assertThat(agreement("Hyok", "Hyong")).isEqualTo(Agreement.ONLY_ASKED);
    }

    @Test
    void commonBeginningsWithOtherEndsAreOtherNames() {
        assertThat(agreement("Pinosa", "Pinochet")).isEqualTo(Agreement.ONLY_ASKED);
        assertThat(agreement("Federman", "Federer")).isEqualTo(Agreement.ONLY_ASKED);
    }

    @Test
    void theBestAlignmentIsFoundWhereTheNearestPairWouldMislead() {
        NameComparison comparison = compare("Ali Hassan Ali", "Hassan Ali", NameKind.PERSON);

        assertThat(comparison.alignments()).filteredOn(Alignment::isPair).hasSize(2);
        assertThat(comparison.alignments()).filteredOn(a -> !a.isPair()).hasSize(1);
    }

    @Test
    void twoFathersNamesContradict() {
        NameComparison comparison = compare("Igor Sergeyevich Ivanov", "Igor Dmitrievich Ivanov", NameKind.PERSON);

        assertThat(comparison.contradictsIn(NameToken.Role.PATRONYMIC)).isTrue();
        assertThat(comparison.contradictsIn(NameToken.Role.FAMILY)).isFalse();
        assertThat(comparison.allContentAgrees()).isFalse();
    }

    @Test
    void legalFormsAgreeByClassAndNeverWithWords() {
        assertThat(compare("Rotex GmbH", "Rotex Ltd", NameKind.ORGANISATION).alignments())
                .extracting(Alignment::agreement)
                .containsExactly(Agreement.SAME, Agreement.VARIANT);
        assertThat(compare("Rotex OAO", "Rotex Ltd", NameKind.ORGANISATION).alignments())
                .extracting(Alignment::agreement)
                .containsExactly(Agreement.SAME, Agreement.ONLY_ASKED, Agreement.ONLY_LISTED);
    }

    @Test
    void numbersAgreeOnlyWhenEqual() {
        assertThat(compare("Plant 12", "Plant 21", NameKind.ORGANISATION).allContentAgrees())
                .isFalse();
        assertThat(compare("Plant 012", "Plant 12", NameKind.ORGANISATION).allContentAgrees())
                .isTrue();
    }

    private static Agreement agreement(String asked, String listed) {
        return compare(asked, listed, NameKind.PERSON).alignments().get(0).agreement();
    }

    private static NameComparison compare(String asked, String listed, NameKind kind) {
        return NameComparer.standard().compare(weighted(asked, kind), weighted(listed, kind));
    }

    private static WeightedName weighted(String name, NameKind kind) {
        return new WeightedName(NameAnalyser.standard().analyse(name, kind), TokenFrequencies.withoutData());
    }
}
