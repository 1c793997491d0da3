package dossier.names.parse;

import dossier.names.script.UnspacedScripts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class EastAsianNamesTest {

    @ParameterizedTest
    @CsvSource({"李克强,li keqiang", "欧阳明,ouyang ming", "문재인,mun jae in", "김구,gim gu"})
    void aPersonInOneRunIsCut(String name, String tokens) {
        assertThat(String.join(
                        " ",
                        EastAsianNames.person(name, true).stream()
                                .map(piece -> piece.word().latin())
                                .toList()))
                .isEqualTo(tokens);
    }

    @Test
    void longerRunsAndSingleCharactersStayWhole() {
        assertThat(EastAsianNames.person("中国人民银行", true)).hasSize(1);
        assertThat(EastAsianNames.person("李", true)).hasSize(1);
        assertThat(EastAsianNames.person("Li", true)).hasSize(1);
    }

    @Test
    void anOrganisationIsCutAroundTheWordsThatAreKnown() {
        assertThat(EastAsianNames.organisationWords("中国银行股份有限公司")).containsExactly("中国", "银行", "股份有限公司");
        assertThat(EastAsianNames.organisationWords("Bank")).containsExactly("Bank");
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "伟,维,true",
        "强,強,false",
        "은,일,true",
        "은,은,false",
        "은,Un,false",
        "伟,위,false",
    })
    void charactersThatAreWrittenOtherwiseAreOtherNamesWithinOneScript(String one, String other, boolean differ) {
        assertThat(UnspacedScripts.differAsWritten(one, other)).isEqualTo(differ);
        assertThat(UnspacedScripts.differAsWritten(other, one)).isEqualTo(differ);
    }
}
