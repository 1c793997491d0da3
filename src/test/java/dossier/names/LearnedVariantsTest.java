package dossier.names;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class LearnedVariantsTest {

    private static final TokenFrequencies TAUGHT = taught();

    private static TokenFrequencies taught() {
        TokenFrequencies.Builder counted = TokenFrequencies.builder();
        for (String given : List.of("Anzor", "Nodar", "Tamar", "Zurab")) {
            counted.add(names(NameKind.PERSON, given + " Khutsishvili", given + " Xuzischwili"));
        }
        for (String other : List.of("Заря|Dawn", "Маяк|Beacon", "Рассвет|Sunrise")) {
            String[] scripts = other.split("\\|", 2);
            counted.add(names(NameKind.ORGANISATION, "Парашютный " + scripts[0], "Canopy " + scripts[1]));
        }
        return counted.build();
    }

    private static List<AnalysedName> names(NameKind kind, String... names) {
        return Stream.of(names)
                .map(name -> NameAnalyser.standard().analyse(name, kind))
                .toList();
    }

    private static Agreement agreement(String asked, String listed, NameKind kind, TokenRarity rarity) {
        return NameComparer.standard()
                .compare(weighted(asked, kind, rarity), weighted(listed, kind, rarity))
                .alignments()
                .get(0)
                .agreement();
    }

    private static WeightedName weighted(String name, NameKind kind, TokenRarity rarity) {
        return new WeightedName(NameAnalyser.standard().analyse(name, kind), rarity);
    }

    @Test
    void aLearnedSpellingAgreesForPeopleTheListsNeverNamed() {
        assertThat(agreement("Khutsishvili Ivane", "Xuzischwili Ivane", NameKind.PERSON, TAUGHT))
                .isEqualTo(Agreement.VARIANT);
        assertThat(agreement(
                        "Khutsishvili Ivane", "Xuzischwili Ivane", NameKind.PERSON, TokenFrequencies.withoutData()))
                .isNotEqualTo(Agreement.VARIANT);
    }

    @Test
    void aLearnedTranslationAgreesForOtherOrganisationsAndOtherEndings() {
        assertThat(agreement("Парашютного завода", "Canopy factory", NameKind.ORGANISATION, TAUGHT))
                .isEqualTo(Agreement.VARIANT);
    }

    @Test
    void whatIsLearnedOfPeopleIsNotTrueOfOrganisations() {
        assertThat(agreement("Khutsishvili Trading", "Xuzischwili Trading", NameKind.ORGANISATION, TAUGHT))
                .isNotEqualTo(Agreement.VARIANT);
        assertThat(agreement("Парашютный Иван", "Canopy Ivan", NameKind.PERSON, TAUGHT))
                .isEqualTo(Agreement.ONLY_ASKED);
    }

    @Test
    void wordsThatAreTranslatedDescribeAndWeighLessThanBrands() {
        NameToken canopy =
                names(NameKind.ORGANISATION, "Canopy Vympel").get(0).tokens().get(0);
        NameToken brand =
                names(NameKind.ORGANISATION, "Canopy Vympel").get(0).tokens().get(1);

        assertThat(TAUGHT.learned().isTranslated(canopy)).isTrue();
        assertThat(TAUGHT.learned().isTranslated(brand)).isFalse();
        assertThat(TAUGHT.weightOf(canopy, NameKind.ORGANISATION))
                .isLessThan(TAUGHT.weightOf(brand, NameKind.ORGANISATION));
    }

    @Test
    void countsTellPeopleFromOrganisations() {
        assertThat(TAUGHT.learned().count(true)).isEqualTo(2);
        assertThat(TAUGHT.learned().count(false)).isEqualTo(2);
        assertThat(LearnedVariants.NONE.count(true)).isZero();
    }
}
