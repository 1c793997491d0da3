package dossier.web.pages.lists;

import dossier.lists.Problem;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

class ProblemsFoundTest {

    private static final List<Problem> MANY = IntStream.rangeClosed(1, 120)
            .mapToObj(line -> new Problem("sdn.csv", line, "", "odd"))
            .toList();

    @Test
    void pagesFollowEachOther() {
        ProblemsFound first = ProblemsFound.of(MANY, 2_000, 0);
        assertThat(first.from()).isEqualTo(1);
        assertThat(first.to()).isEqualTo(50);
        assertThat(first.hasPrevious()).isFalse();
        assertThat(first.hasNext()).isTrue();
        ProblemsFound last = ProblemsFound.of(MANY, 2_000, 2);
        assertThat(last.from()).isEqualTo(101);
        assertThat(last.to()).isEqualTo(120);
        assertThat(last.previous()).isEqualTo(1);
        assertThat(last.hasNext()).isFalse();
    }

    @Test
    void beyondTheLastPageIsTheLast() {
        assertThat(ProblemsFound.of(MANY, 120, 999).page()).isEqualTo(2);
        assertThat(ProblemsFound.of(List.of(), 0, 5).shown()).isEmpty();
        assertThat(ProblemsFound.of(List.of(), 0, 5).hasNext()).isFalse();
    }
}
