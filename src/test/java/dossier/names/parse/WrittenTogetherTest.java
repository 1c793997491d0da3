package dossier.names.parse;

import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class WrittenTogetherTest {

    @Test
    void aLegalFormGluedToANameIsTakenOff() {
        assertThat(WrittenTogether.apart("jscmeridian")).containsExactly("jsc", "meridian");
        assertThat(WrittenTogether.apart("ooomeridian")).containsExactly("ooo", "meridian");
        assertThat(WrittenTogether.apart("OAOMERIDIAN")).containsExactly("oao", "meridian");
        assertThat(WrittenTogether.apart("meridiangmbh")).containsExactly("meridian", "gmbh");
    }

    @Test
    void ordinaryWordsStayWhole() {
        assertThat(List.of("zaozerny", "paolini", "ooona", "ojscar", "jsc", "meridian"))
                .allSatisfy(word -> assertThat(WrittenTogether.apart(word)).containsExactly(word));
    }

    @Test
    void singleLettersInARowAreOneWord() {
        assertThat(WrittenTogether.together(List.of("j", "s", "c", "meridian"))).containsExactly("jsc", "meridian");
        assertThat(WrittenTogether.together(List.of("e", "k", "company"))).containsExactly("e", "k", "company");
    }
}
