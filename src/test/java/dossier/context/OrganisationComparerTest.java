package dossier.context;

import dossier.context.ContextEvidence.Kind;
import dossier.mentions.Mention;
import dossier.text.ReadText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/** What organisations around a name, and an organisation's own country, say for and against a listing. */
class OrganisationComparerTest {

    private static final Organisations.Known SERVICE = new Organisations.Known("GRU", "INTELLIGENCE", "ru", "GRU");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ada Beispiel of Bank Melli spoke.       | Manager of Bank Melli        | ORGANISATION_NEARBY_AGREES
            Ada Beispiel of Bank Sepah spoke.       | Manager of Bank Melli        | ORGANISATION_DIFFERS
            Ada Beispiel of SMIC spoke.             | Engineer at Huawei           | ORGANISATION_DIFFERS
            Ada Beispiel works for the GRU.         | Officer of the GRU           | ORGANISATION_NEARBY_AGREES
            Ada Beispiel works for the Main Intelligence Directorate. | Officer of the GRU | ORGANISATION_NEARBY_AGREES
            GRU officer Ada Beispiel spoke.         | Officer of the GRU           | ORGANISATION_AGREES
            FSB officer Ada Beispiel spoke.         | Officer of the GRU           | SERVICE_DIFFERS
            """)
    void oneIdIsOneBody(String text, String position, Kind kind) {
        assertThat(ContextComparer.compare(
                                context(text, "Ada Beispiel"),
                                ContextReader.standard().listed(List.of(position), "", List.of()),
                                List.of(),
                                2022)
                        .stream()
                        .map(ContextEvidence::kind)
                        .filter(each -> each.name().startsWith("ORGANISATION") || each == Kind.SERVICE_DIFFERS))
                .containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Planes of NATO flew over Ada Beispiel.  | Named in a UN notice
            Ada Beispiel works for NATO.            | Delegate of the Red Cross
            The UN heard Ada Beispiel.              | Named in a UN notice
            Interpol looks for Ada Beispiel.        | Officer of the GRU
            """)
    void internationalBodiesSpeakNeitherForNorAgainst(String text, String position) {
        assertThat(ContextComparer.compare(
                                context(text, "Ada Beispiel"),
                                ContextReader.standard().listed(List.of(position), "", List.of()),
                                List.of(),
                                2022)
                        .stream()
                        .map(ContextEvidence::kind)
                        .filter(each -> each.name().startsWith("ORGANISATION")))
                .isEmpty();
    }

    @Test
    void anOrganisationOfTheListingsCountrySpeaksForItself() {
        List<ContextEvidence> found = OrganisationComparer.compare(
                context("The GRU denied it.", "GRU"),
                ContextReader.standard().listed(List.of(), "", List.of("ru")),
                Optional.of(SERVICE),
                List.of(SERVICE),
                List.of());
        assertThat(found).extracting(ContextEvidence::kind).containsExactly(Kind.KNOWN_BY_NAME);
    }

    @Test
    void anotherCountrysBodyOfTheSameNameSpeaksAgainst() {
        List<ContextEvidence> found = OrganisationComparer.compare(
                context("Ukraine's GRU denied it.", "GRU"),
                ContextReader.standard().listed(List.of(), "", List.of("ru")),
                Optional.of(SERVICE),
                List.of(SERVICE),
                List.of());
        assertThat(found).extracting(ContextEvidence::kind).containsExactly(Kind.COUNTRY_DIFFERS);
    }

    private static PartyContext context(String text, String name) {
        Mention mention = new Mention(text.indexOf(name), text.indexOf(name) + name.length(), name);
        return PartyContexts.of(ContextReader.standard().read(ReadText.of(text)), List.of(List.of(mention)), 1)
                .get(0);
    }
}
