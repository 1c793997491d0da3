package dossier.lists.imports;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.Charset;

import static org.assertj.core.api.Assertions.assertThat;

class GarbledNamesTest {

    @ParameterizedTest
    @CsvSource({
        "José Núñez, UTF-8, ISO-8859-1",
        "José Núñez, UTF-8, windows-1252",
        "Ümit Çelik, UTF-8, windows-1252",
        "Иван Петров, UTF-8, ISO-8859-1",
        "Иван Петров, UTF-8, windows-1252",
        "Иван Петров, UTF-8, windows-1251",
        "Иван Петров, windows-1251, windows-1252",
        "Иван Петров, windows-1251, UTF-8",
        "محمد, UTF-8, ISO-8859-1",
        "张伟, UTF-8, ISO-8859-1",
        "Αλέξης, UTF-8, windows-1252",
    })
    void lettersReadInAnotherEncodingThanTheyWereWrittenIn(String name, Charset written, Charset read) {
        assertThat(GarbledNames.isGarbled(new String(name.getBytes(written), read)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "José Núñez",
                "Ümit Çelik",
                "MILOŠEVIĆ",
                "Đặng Văn Thành",
                "Øyvind Ærø",
                "Renée Façade-Éloïse",
                "Иван Петров",
                "СЕРГЕЙ РУСАНОВ",
                "Річард Рєпін",
                "محمد",
                "张伟",
                "D’Angelo “Beebo”",
                "Ó Súilleabháin",
                "GEBRÜDER GÖßMANN",
            })
    void namesAsPeopleWriteThem(String name) {
        assertThat(GarbledNames.isGarbled(name)).isFalse();
    }
}
