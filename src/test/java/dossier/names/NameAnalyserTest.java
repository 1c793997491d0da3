package dossier.names;

import dossier.names.NameToken.Role;
import org.junit.jupiter.api.Test;

import java.util.List;

import static dossier.names.NameToken.Role.FAMILY;
import static dossier.names.NameToken.Role.GIVEN;
import static dossier.names.NameToken.Role.HONORIFIC;
import static dossier.names.NameToken.Role.LEGAL_FORM;
import static dossier.names.NameToken.Role.NAME;
import static dossier.names.NameToken.Role.NUMBER;
import static dossier.names.NameToken.Role.PARTICLE;
import static dossier.names.NameToken.Role.PATRONYMIC;
import static dossier.names.NameToken.Role.STOP_WORD;
import static org.assertj.core.api.Assertions.assertThat;

class NameAnalyserTest {

    @Test
    void aCommaPutsTheFamilyNameFirst() {
        assertThat(roles("PUTIN, Vladimir Vladimirovich")).containsExactly(FAMILY, GIVEN, PATRONYMIC);
        assertThat(person("PUTIN, Vladimir").familyFirst()).isTrue();
    }

    @Test
    void capitalsBesideMixedCaseAreTheFamilyName() {
        assertThat(roles("Muhammad AL-HASRI")).containsExactly(GIVEN, PARTICLE, FAMILY);
        assertThat(roles("MUHAMMAD HASRI")).containsExactly(NAME, NAME);
    }

    @Test
    void theListsOwnColumnsAreBelieved() {
        AnalysedName name = NameAnalyser.standard()
                .analyse(
                        "Kim Jong Un",
                        NameKind.PERSON,
                        List.of(new KnownPart(FAMILY, "KIM"), new KnownPart(GIVEN, "Jong Un")));

        assertThat(name.tokens()).extracting(NameToken::role).containsExactly(FAMILY, GIVEN, GIVEN);
    }

    @Test
    void ofTwoNamesWithTheEndingOnlyTheSecondWordIsTheFathersName() {
        assertThat(roles("Roman Arkadyevich Abramovich")).containsExactly(GIVEN, PATRONYMIC, FAMILY);
        assertThat(roles("Roman Abramovich")).containsExactly(NAME, NAME);
    }

    @Test
    void littleWordsAndTitlesAreMarkedOnlyBesideAName() {
        assertThat(roles("Sheikh Usama bin Laden")).containsExactly(HONORIFIC, NAME, PARTICLE, NAME);
        assertThat(roles("John Major")).containsExactly(NAME, NAME);
        assertThat(roles("Sultan")).containsExactly(NAME);
        assertThat(roles("General")).containsExactly(NAME);
    }

    @Test
    void asianNamesThatLookLikeLittleWordsStayNames() {
        assertThat(roles("Li Peng")).containsExactly(NAME, NAME);
        assertThat(roles("An Chol Su")).containsExactly(NAME, NAME, NAME);
        assertThat(roles("MA, Ying-jeou")).containsExactly(FAMILY, GIVEN, GIVEN);
    }

    @Test
    void arabicCompoundsAreOneToken() {
        assertThat(latin("Abd al-Rahman al-Hasri")).containsExactly("abdulrahman", "al", "hasri");
        assertThat(latin("Nur al-Din Zangi")).containsExactly("nuruddin", "zangi");
        assertThat(latin("عبد الرحمن")).hasSize(1);
    }

    @Test
    void namesWithoutSpacesAreCutIntoSurnameAndRest() {
        assertThat(latin("习近平")).containsExactly("xi", "jinping");
        assertThat(latin("김정은")).containsExactly("gim", "jeong", "eun");
    }

    @Test
    void organisationsHaveFormsWordsAndNumbers() {
        AnalysedName name = NameAnalyser.standard().analyse("OAO Plant of Tractors No. 007", NameKind.ORGANISATION);

        assertThat(name.tokens())
                .extracting(NameToken::role)
                .startsWith(LEGAL_FORM, NAME, STOP_WORD)
                .endsWith(NUMBER);
        assertThat(name.tokens()).extracting(NameToken::latin).endsWith("7");
        assertThat(name.tokens()).extracting(NameToken::meaning).startsWith("jsc", "factory");
    }

    @Test
    void aNameOfAFormAloneStaysAName() {
        assertThat(NameAnalyser.standard()
                        .analyse("Limited", NameKind.ORGANISATION)
                        .contentTokens())
                .isEqualTo(1);
    }

    @Test
    void shipsAreWordsAndNumbers() {
        assertThat(NameAnalyser.standard()
                        .analyse("SEA STAR II", NameKind.VESSEL)
                        .tokens())
                .extracting(NameToken::latin)
                .containsExactly("sea", "star", "2");
    }

    @Test
    void ordinaryWordsAreGeneric() {
        assertThat(person("The Doctor").generic()).isTrue();
        assertThat(person("DOCTOR").generic()).isTrue();
        assertThat(person("Abu Ali").generic()).isTrue();
        assertThat(person("Ayman al-Zawahiri").generic()).isFalse();
    }

    private static AnalysedName person(String written) {
        return NameAnalyser.standard().analyse(written, NameKind.PERSON);
    }

    private static List<Role> roles(String written) {
        return person(written).tokens().stream().map(NameToken::role).toList();
    }

    private static List<String> latin(String written) {
        return person(written).tokens().stream().map(NameToken::latin).toList();
    }
}
