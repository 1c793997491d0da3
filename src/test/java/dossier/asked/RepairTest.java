package dossier.asked;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import static org.assertj.core.api.Assertions.assertThat;

class RepairTest {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset CYRILLIC = Charset.forName("windows-1251");

    @Test
    void entities() {
        assertThat(Repair.of("Jos&eacute; M&uuml;ller")).contains("José Müller");
        assertThat(Repair.of("&#1040;&#x43d;&#1085;&#1072;")).contains("Анна");
        assertThat(Repair.of("Weber &amp; Holm")).contains("Weber & Holm");
        assertThat(Repair.of("Weber & Holm; Berg")).isEmpty();
        assertThat(Repair.of("AT&T; Weber")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jörg Müller", "Łukasz Żak", "Анна Петрова", "محمد علي", "Ştefan Çelik", "王小明"})
    void utf8ReadAsAnOldEncoding(String name) {
        assertThat(Repair.of(misread(name, StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1)))
                .contains(name);
    }

    @Test
    void readWronglyTwice() {
        String once = misread("Jörg Müller", StandardCharsets.UTF_8, WESTERN);
        assertThat(Repair.of(misread(once, StandardCharsets.UTF_8, WESTERN))).contains("Jörg Müller");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Анна Петрова", "ПЕТРОВА АННА", "Юрий Щёлоков-Ямской"})
    void cyrillicReadAsWestern(String name) {
        assertThat(Repair.of(misread(name, CYRILLIC, WESTERN))).contains(name);
        assertThat(Repair.of(misread(name, Charset.forName("KOI8-R"), WESTERN))).contains(name);
    }

    @Test
    void unseenCharacters() {
        assertThat(Repair.of("Anna\u200b We\u00adber\u0007")).contains("Anna Weber");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Weber",
                "Jörg Müller",
                "Đặng Thị Ánh",
                "Þórður Ægisson",
                "Анна Петрова",
                "João Conceição",
                "Çağrı Şahin",
                "محمد علي",
                "José Müller-Peña",
                "Ñáñez",
                "Weber & Söhne; Köln"
            })
    void whatMayBeMeantSoStays(String name) {
        assertThat(Repair.of(name)).isEmpty();
    }

    private static String misread(String name, Charset meant, Charset read) {
        return new String(name.getBytes(meant), read);
    }
}
