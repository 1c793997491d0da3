package dossier.lists;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ListCodeTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "EU-FSF", "eu_fsf", "eu--fsf", "-eu", "eu-", "eu fsf", "../eu", "eu.fsf", "listé"})
    void whatNoListCanBeCalledIsRefused(String text) {
        assertThatThrownBy(() -> ListCode.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + text + "'");
    }

    @Test
    void isAPlainTextInJsonAsValueAndAsKey() throws JsonProcessingException {
        ListCode code = ListCode.of("eu-fsf");
        assertThat(JSON.writeValueAsString(code)).isEqualTo("\"eu-fsf\"");
        assertThat(JSON.readValue("\"eu-fsf\"", ListCode.class)).isEqualTo(code);
        String map = JSON.writeValueAsString(Map.of(code, "hash"));
        assertThat(map).isEqualTo("{\"eu-fsf\":\"hash\"}");
        assertThat(JSON.readValue(map, new TypeReference<Map<ListCode, String>>() {}))
                .isEqualTo(Map.of(code, "hash"));
    }

    @Test
    void everyListThatWeKnowIsFoundByItsCode() {
        assertThat(KnownLists.all())
                .allSatisfy(list -> assertThat(KnownLists.byCode(list.code())).contains(list));
    }
}
