package dossier.web.entities;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dossier.lists.Gender;
import dossier.lists.ListingKind;
import dossier.screening.ScreeningQuery;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class AskedEntityTest {

    private static AskedEntity asked(String schema, String properties) throws JsonProcessingException {
        return AskedEntity.of(
                schema, new ObjectMapper().readValue(properties, new TypeReference<Map<String, JsonNode>>() {}));
    }

    @Test
    void eachNameIsAskedWithEverythingElse() throws JsonProcessingException {
        AskedEntity entity = asked("Person", """
                {"name": ["Anna Holm"], "alias": "Anna Weber", "birthDate": ["1970-05-01"], "nationality": ["de", "Russia"],
                 "gender": ["female"], "position": ["mayor"], "passportNumber": ["C01X00T47"], "innCode": [7813547434]}""");

        assertThat(entity.queries(100)).extracting(ScreeningQuery::name).containsExactly("Anna Holm", "Anna Weber");
        ScreeningQuery query = entity.queries(100).get(1);
        assertThat(query.kind()).contains(ListingKind.PERSON);
        assertThat(query.birthDate()).hasToString("Optional[1970-05-01]");
        assertThat(query.countries()).containsExactly("de", "ru");
        assertThat(query.gender()).isEqualTo(Gender.FEMALE);
        assertThat(query.position()).isEqualTo("mayor");
        assertThat(query.identifiers()).containsExactly("INN 7813547434", "Passport C01X00T47");
        assertThat(entity.notes()).isEmpty();
    }

    @Test
    void aNameMayComeInItsParts() throws JsonProcessingException {
        assertThat(asked("Person", "{\"lastName\": [\"Holm\"], \"firstName\": [\"Anna\"]}")
                        .queries(100))
                .extracting(ScreeningQuery::name)
                .containsExactly("Anna Holm");
    }

    @Test
    void aNumberNeedsNoName() throws JsonProcessingException {
        AskedEntity wallet = asked("CryptoWallet", "{\"publicKey\": [\"bc1qxyz\"]}");

        assertThat(wallet.queries(100)).singleElement().satisfies(query -> {
            assertThat(query.hasName()).isFalse();
            assertThat(query.kind()).isEmpty();
            assertThat(query.identifiers()).containsExactly("bc1qxyz");
        });
    }

    @Test
    void whatCannotBeReadIsLeftOutAndSaid() throws JsonProcessingException {
        AskedEntity entity = asked("LegalEntity", """
                {"name": ["Holm", "", null, {"id": "x"}], "birthDate": ["soon"], "country": ["Atlantis"]}""");

        assertThat(entity.queries(100)).extracting(ScreeningQuery::name).containsExactly("Holm");
        assertThat(entity.notes())
                .containsExactly(
                        "the birth date soon was not understood and not used",
                        "the country Atlantis is not known and was not used");
    }

    @Test
    void neitherNameNorNumberAsksNothing() throws JsonProcessingException {
        assertThat(asked("Person", "{\"birthDate\": [\"1970\"]}").queries(100)).isEmpty();
        assertThat(asked("Person", "{\"name\": [\"Anna Holm\"]}").queries(3)).isEmpty();
    }

    @Test
    void schemataOfNoPartyAreKnownAsSuch() {
        assertThat(List.of("Person", "Company", "Thing")).allMatch(AskedEntity::isParty);
        assertThat(List.of("Address", "Sanction", "person", "")).noneMatch(AskedEntity::isParty);
    }
}
