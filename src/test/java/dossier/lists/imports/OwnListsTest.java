package dossier.lists.imports;

import dossier.lists.KnownList;
import dossier.lists.own.FtmReader;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OwnListsTest {

    private static final String CSV = "own.peps.title=Office holders,own.peps.format=csv,own.peps.kind=person,";

    @Test
    void aListIsMadeOfItsKeys() {
        KnownList list = lists(CSV + "own.peps.columns.name=Full name,own.peps.columns.birth-date=Born")
                .get(0);
        assertThat(list.title()).isEqualTo("Office holders");
        assertThat(list.inSentence()).isEqualTo("your list Office holders");
        assertThat(list.fileNamed("anything at all.CSV")).isPresent();
        assertThat(list.fileNamed("anything.xlsx")).isEmpty();
        assertThat(list.files().get(0).address()).isEmpty();
    }

    @Test
    void aListMayBeMadeOfVariablesOfTheEnvironment() {
        SmallRyeConfig config = builder()
                .withSources(new EnvConfigSource(
                        Map.of(
                                "DOSSIER_LISTS_OWN_PEPS_TITLE", "Office holders",
                                "DOSSIER_LISTS_OWN_PEPS_FORMAT", "csv",
                                "DOSSIER_LISTS_OWN_PEPS_KIND", "person",
                                "DOSSIER_LISTS_OWN_PEPS_COLUMNS_NAME", "Full name",
                                "DOSSIER_LISTS_OWN_PEPS_COLUMNS_BIRTH_DATE", "Born"),
                        300))
                .build();
        assertThat(lists(config).get(0).title()).isEqualTo("Office holders");
        assertThat(config.getConfigMapping(ListsConfig.class)
                        .own()
                        .get("peps")
                        .columns()
                        .birthDate())
                .contains("Born");
    }

    @Test
    void anotherFormNeedsNoColumns() {
        KnownList list = lists(
                        "own.my-people.title=People,own.my-people.format=ftm,own.my-people.address=https://example.org/a.json")
                .get(0);
        assertThat(list.reader()).isInstanceOf(FtmReader.class);
        assertThat(list.fileNamed("entities.ftm.json")).isPresent();
        assertThat(list.files().get(0).address()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "own.eu-fsf.title=A,own.eu-fsf.format=ftm | dossier.lists.own.eu-fsf: a published list has the code 'eu-fsf'",
                "own.My List.title=A,own.My List.format=ftm | dossier.lists.own.My List: 'My List' is no code",
                "own.a.title=A,own.a.format=csv,own.a.kind=person | dossier.lists.own.a.columns.name is missing",
                "own.a.title=A,own.a.format=csv,own.a.columns.name=N | dossier.lists.own.a.kind is missing",
                "own.a.title=A,own.a.format=ftm,own.a.columns.name=N | dossier.lists.own.a.columns.name: only a list of the format csv",
            })
    void whatIsWrongIsSaidByItsKey(String keys, String said) {
        assertThatThrownBy(() -> lists(keys))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "own.a.format=ftm | dossier.lists.own.a.title",
                "own.a.title=A,own.a.format=xml | dossier.lists.own.a.format",
                "own.a.title=A,own.a.format=csv,own.a.columns.shoe-size=S | dossier.lists.own.a.columns.shoe-size",
                "own.a.title=A,own.a.format=csv,own.a.kind=robot | dossier.lists.own.a.kind",
            })
    void keysAndValuesThatDoNotExistAreRefusedByTheirName(String keys, String said) {
        assertThatThrownBy(() -> lists(keys)).hasMessageContaining(said);
    }

    private static List<KnownList> lists(String keys) {
        Map<String, String> properties = Arrays.stream(keys.split(",", -1))
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toMap(
                        key -> "dossier.lists." + key.substring(0, key.indexOf('=')),
                        key -> key.substring(key.indexOf('=') + 1)));
        return lists(builder()
                .withSources(new PropertiesConfigSource(properties, "test", 100))
                .build());
    }

    private static List<KnownList> lists(SmallRyeConfig config) {
        return OwnLists.lists(config.getConfigMapping(ListsConfig.class).own());
    }

    private static SmallRyeConfigBuilder builder() {
        return new SmallRyeConfigBuilder()
                .withMapping(ListsConfig.class)
                .withConverter(MemorySize.class, 100, new MemorySizeConverter())
                .withConverter(Duration.class, 100, new DurationConverter());
    }
}
