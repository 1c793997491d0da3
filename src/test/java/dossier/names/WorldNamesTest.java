package dossier.names;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WorldNamesTest {

    @ParameterizedTest
    @CsvSource({"ivanov,malofeyev", "mohammed,vekselberg", "wang,gaddafi"})
    void someNamesAreThoseOfMany(String common, String rare) {
        assertThat(WorldNames.standard().commonness(common))
                .isGreaterThan(0.5)
                .isGreaterThan(WorldNames.standard().commonness(rare));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sergei", "sergey", "sergej", "muhammad", "mohammed", "mohamed", "mohammad"})
    void anotherRomanisationOfACommonNameIsNoRareName(String name) {
        assertThat(WorldNames.standard().commonness(name)).isGreaterThan(0.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"putin", "malofeyev", "zwetschgenbaum", "vekselberg", "timchenko"})
    void aRareNameIsMadeCommonByNoneThatSoundsLikeIt(String name) {
        assertThat(WorldNames.standard().commonness(name)).isLessThan(0.3);
    }
}
