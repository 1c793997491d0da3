package dossier.names.words;

import dossier.names.Word;
import dossier.names.script.Normaliser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordTest {

    @ParameterizedTest
    @CsvSource({
        "Алексеев,alekseev",
        "Щербаков,shcherbakov",
        "Юлія,yuliya",
        "Τσίπρας,tsipras",
        "Παπανδρέου,papandreou",
        "ივანიშვილი,ivanishvili",
        "Սարգսյան,sargsyan",
        "Հարություն,harutyun",
        "محمد,mhmd",
        "הרצוג,hrtswg",
        "नरेन्द्र,narendr",
        "김,gim",
        "北京,beijing",
        "ตากสิน,taksin",
        "Łukasz,lukasz",
        "Øystein,oystein",
        "٤٤,44"
    })
    void scriptsAreWrittenInLatin(String word, String latin) {
        assertThat(Words.of(Normaliser.normalise(word)).latin()).isEqualTo(latin);
    }

    @ParameterizedTest
    @CsvSource({
        "Yevgeny,Evgeniy", "Alekseyev,Alekseev", "Petrov,Petroff", "Khalid,Halid", "Mohammed,Mohamed",
                "Zelenskyy,Zelenskiy",
        "Abdurrahman,Abdulrahman", "Hamzah,Hamza", "Youssouf,Yusuf", "Iwanow,Ivanov", "Sergey,Sergei",
                "Sarkisian,Sarkisyan"
    })
    void spellingsOfOneSoundFoldTogether(String one, String other) {
        assertThat(word(one).fold()).isEqualTo(word(other).fold());
    }

    @ParameterizedTest
    @CsvSource({"Ivanov,Ivanova", "Hassan,Hussein", "Sunil,Sunila", "Kim,Kimi"})
    void differentNamesDoNotFoldTogether(String one, String other) {
        assertThat(word(one).fold()).isNotEqualTo(word(other).fold());
    }

    @ParameterizedTest
    @CsvSource({
        "محمد,Muhammad",
        "الحصري,Hasri",
        "ممدوح,Mamduh",
        "سپه,Sepah",
        "عبدالله,Abdallah",
        "נתניהו,Netanyahu",
        "ولید,Walid",
        "چمران,Chemran"
    })
    void skeletonsOfAWordWithAndWithoutVowelsAreEqual(String consonants, String latin) {
        assertThat(word(consonants).abjad()).isTrue();
        assertThat(word(consonants).skeleton()).isEqualTo(word(latin).skeleton());
    }

    @Test
    void theArabicArticleGoesButAlexanderKeepsItsBeginning() {
        assertThat(word("البغدادي").latin()).isEqualTo("bghdady");
        assertThat(word("الكسندر").latin()).isEqualTo("alksndr");
    }

    @Test
    void latinWordsWithoutVowelsAreComparedByConsonants() {
        assertThat(word("Vldmr").abjad()).isTrue();
        assertThat(word("Kyrk").abjad()).isFalse();
    }

    private static Word word(String written) {
        return Words.of(Normaliser.normalise(written));
    }
}
