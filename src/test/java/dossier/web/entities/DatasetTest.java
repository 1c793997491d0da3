package dossier.web.entities;

import dossier.lists.ListCode;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class DatasetTest {

    private static Set<ListCode> lists(String... codes) {
        return Set.copyOf(List.of(codes).stream().map(ListCode::of).toList());
    }

    @Test
    void furtherDatasetsNarrowOneThatHasThem() {
        Dataset all = Dataset.inPath("default");

        assertThat(all.narrowed(List.of("eu-fsf"), List.of())).isEqualTo(lists("eu-fsf"));
        assertThat(all.narrowed(List.of(), List.of("eu-fsf")))
                .doesNotContain(ListCode.of("eu-fsf"))
                .contains(ListCode.of("us-ofac-sdn"));
    }

    @Test
    void furtherDatasetsWidenOneThatHasThemNot() {
        Dataset one = Dataset.inPath("us-ofac-sdn");

        assertThat(one.narrowed(List.of("eu-fsf"), List.of())).isEqualTo(lists("us-ofac-sdn", "eu-fsf"));
    }

    @Test
    void aDatasetOfSomebodyElseSaysNothing() {
        assertThat(Dataset.inPath("eu-fsf").narrowed(List.of("peps"), List.of("wd_curated")))
                .isEqualTo(lists("eu-fsf"));
    }

    @Test
    void nothingIsLeftWhereEverythingIsExcluded() {
        assertThat(Dataset.inPath("eu-fsf").narrowed(List.of(), List.of("default")))
                .isEmpty();
    }
}
