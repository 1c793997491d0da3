package dossier.names.parse;

import dossier.names.NameAnalyser;
import dossier.names.NameKind;
import dossier.names.NameToken;
import dossier.names.NameToken.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class PatronymicReaderTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Viktor Petrovich Zuyev,petrovich",
        "ЗУЕВ Виктор Петрович,petrovich",
        "Olga Petrovna Zuyeva,petrovna",
        "Viktor Petrowitsch Sujew,petrowitsch",
    })
    void theFathersNameIsMarked(String name, String fathers) {
        assertThat(withRole(name, Role.PATRONYMIC)).containsExactly(fathers);
    }

    @ParameterizedTest
    @CsvSource({"Roman Abramovich", "Slobodan Milosevic", "Petrovich", "Novich Ivan Zuyev"})
    void aFamilyNameWithTheEndingIsNone(String name) {
        assertThat(withRole(name, Role.PATRONYMIC)).isEmpty();
    }

    @Test
    void itTellsTheGivenFromTheFamilyName() {
        assertThat(withRole("Zuyev Viktor Petrovich", Role.FAMILY)).containsExactly("zuyev");
        assertThat(withRole("Viktor Petrovich Zuyev", Role.FAMILY)).containsExactly("zuyev");
    }

    @Test
    void thereIsOneAtMost() {
        assertThat(withRole("Viktor Petrovich Ivanovich Zuyev", Role.PATRONYMIC))
                .containsExactly("petrovich");
    }

    private static List<String> withRole(String name, Role role) {
        return NameAnalyser.standard().analyse(name, NameKind.PERSON).tokens().stream()
                .filter(token -> token.role() == role)
                .map(NameToken::latin)
                .toList();
    }
}
