package dossier.web.words;

import dossier.mentions.Mention;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class NameSpansTest {

    private static Mention mention(int start, String surface) {
        return new Mention(start, start + surface.length(), surface);
    }

    @Test
    void theMentionWithMostOfTheWordsCounts() {
        List<Mention> mentions = List.of(mention(0, "Putin"), mention(20, "Vladimir Putin"), mention(60, "Mr. Putin"));

        assertThat(NameSpans.of(mentions, "Vladimir Putin"))
                .extracting(MentionView::start)
                .containsExactly(20);
        assertThat(NameSpans.of(mentions, "Putin"))
                .as("the longest of those that have it")
                .extracting(MentionView::start)
                .containsExactly(20);
    }

    @Test
    void ofEqualMentionsTheFirstCounts() {
        List<Mention> mentions = List.of(mention(40, "Putin"), mention(0, "Putin"), mention(80, "Putin"));

        assertThat(NameSpans.of(mentions, "Putin"))
                .extracting(MentionView::start)
                .containsExactly(0);
        assertThat(NameSpans.different(mentions)).extracting(Mention::start).containsExactly(0);
    }

    @Test
    void whatDiffersGivesTheSameSpanAsAllMentions() {
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            mentions.add(mention(
                    i * 40, List.of("Putin", "Vladimir Putin", "V. Putin").get(i % 3)));
        }

        List<Mention> different = NameSpans.different(mentions);

        assertThat(different).hasSize(3);
        for (String words : List.of("Putin", "Vladimir Putin", "V", "", "Sechin")) {
            assertThat(NameSpans.of(different, words)).isEqualTo(NameSpans.of(mentions, words));
        }
    }
}
