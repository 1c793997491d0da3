package dossier.articles;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

class TextFingerprintTest {

    private static final String STORY = WireStory.read("port");

    @Test
    void punctuationCasingAndLineEndsDoNotCount() {
        TextFingerprint one = TextFingerprint.of("He said: \"We ISTANBUL telephone,\r\nthe insurer\u2019s office.\"");
        TextFingerprint other = TextFingerprint.of("he said we istanbul telephone -- the insurer's office");
        assertThat(one.kept()).isNotEmpty().isEqualTo(other.kept());
    }

    /** Numbers are stored: a change of these makes every stored one useless. */
    @Test
    void numbersStayWhatTheyAre() {
        assertThat(TextFingerprint.of("one two three four five six").kept())
                .isEqualTo(List.of(6701181150313458964L, 6841010533236127907L));
    }

    @Test
    void aTextHoldsItselfAndNothingIsLikeNothing() {
        TextFingerprint story = TextFingerprint.of(STORY);
        assertThat(story.likeness(story)).isEqualTo(1);
        assertThat(TextFingerprint.of("").likeness(story)).isZero();
        assertThat(TextFingerprint.of("").isTooShort()).isTrue();
        assertThat(story.kept()).hasSize(TextFingerprint.KEPT).doesNotHaveDuplicates();
    }

    @Test
    void aShortenedTextKeepsWhatItSharesOfTheLongerOnesSample() {
        TextFingerprint whole = TextFingerprint.of(STORY);
        TextFingerprint half = TextFingerprint.of(WireStory.cut(STORY, 5));
        assertThat(whole.kept().stream().filter(half.kept()::contains)).hasSizeGreaterThanOrEqualTo(6);
        assertThat(half.likeness(whole)).isGreaterThan(0.98);
    }

    @Test
    void anyTextIsReadInTime() {
        String long1 = "word \uD83D\uDE00 \u0301\u0301 x\uD800 ".repeat(60_000);
        assertTimeout(Duration.ofSeconds(5), () -> TextFingerprint.of(long1));
        assertThatCode(() -> TextFingerprint.of("\uDC00\uD800")).doesNotThrowAnyException();
    }
}
