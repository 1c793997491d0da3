package dossier.screening.retrieval;

import dossier.names.NameAnalyser;
import dossier.names.NameKind;
import dossier.names.NameOutline;
import dossier.names.NameOutlines;
import dossier.names.WeightedName;
import org.junit.jupiter.api.Test;

import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/** Ways in which names meet besides word by word; a glance sees at least those that are there. */
class OtherMeetingsTest {

    @Test
    void wordsWrittenTogetherMeetTheWholeWord() {
        OtherMeetings meetings = of("Salim Abu Bakr", "Abubakr Salim");
        assertThat(meetings.areJoined()).isTrue();
        assertThat(meetings.askedTokens()).isEqualTo(0b110);
        assertThat(meetings.listedTokens()).isEqualTo(0b01);
        assertThat(meetings.agreeing).isPositive();
    }

    @Test
    void aFirstLetterMeetsWhatBeginsWithIt() {
        OtherMeetings meetings = of("G. Weber", "Weber Gustav");
        assertThat(meetings.areJoined()).isFalse();
        assertThat(meetings.askedTokens()).isEqualTo(0b01);
        assertThat(meetings.listedTokens()).isEqualTo(0b10);
    }

    @Test
    void namesOfOtherWordsMeetInNoOtherWay() {
        OtherMeetings meetings = of("Gustav Weber", "Weber Anton");
        assertThat(meetings.isNone()).isTrue();
        assertThat(meetings.agreeing).isZero();
    }

    private static OtherMeetings of(String askedText, String listedText) {
        WeightedName asked = name(askedText);
        WeightedName listed = name(listedText);
        int[] numbers = IntStream.range(0, listed.size())
                .map(i -> listed.token(i).isContent() ? i : -1)
                .toArray();
        NameOutline outline = new NameOutlines(new WeightedName[] {listed}, new int[][] {numbers}).of(0);
        OtherMeetings meetings = new OtherMeetings(asked, NameOutline.of(asked));
        meetings.glance(outline, false);
        long askedAtAGlance = meetings.askedTokens();
        long listedAtAGlance = meetings.listedTokens();
        meetings.look(outline, listed, false);
        assertThat(askedAtAGlance & meetings.askedTokens()).isEqualTo(meetings.askedTokens());
        assertThat(listedAtAGlance & meetings.listedTokens()).isEqualTo(meetings.listedTokens());
        return meetings;
    }

    private static WeightedName name(String text) {
        return new WeightedName(NameAnalyser.standard().analyse(text, NameKind.PERSON), (token, kind) -> 0.5);
    }
}
