package dossier.articles;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import static org.assertj.core.api.Assertions.assertThat;

class CopyRuleTest {

    @ParameterizedTest
    @ValueSource(strings = {"port", "bank", "talks"})
    void whatEditorsMakeOfAWireStoryIsANearCopy(String name) {
        String story = WireStory.read(name);
        WireStory.copies(story).forEach((done, copy) -> {
            assertThat(likeness(story, copy)).as(done).isPresent();
            assertThat(likeness(copy, story)).as(done).isEqualTo(likeness(story, copy));
            assertThat(sharedKept(story, copy)).as(done).isGreaterThanOrEqualTo(5);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "port, port-followup, quotation and background in common",
        "bank, bank-other, another reporter on the same news",
        "port, bank, nothing in common",
        "designation-petrov, designation-sidorenko, one form for two people"
    })
    void differentStoriesAreNone(String one, String other, String why) {
        assertThat(likeness(WireStory.read(one), WireStory.read(other))).as(why).isEmpty();
    }

    @Test
    void theFormOfAnAuthorityIsNoReasonToTakeTwoDesignationsForOne() {
        TextFingerprint one = TextFingerprint.of(WireStory.read("designation-petrov"));
        TextFingerprint other = TextFingerprint.of(WireStory.read("designation-sidorenko"));
        assertThat(one.likeness(other)).isGreaterThan(CopyRule.LEAST_LIKENESS);
        assertThat(CopyRule.likeness(one, other)).isEmpty();
    }

    @Test
    void titlesAndSpellingsNameNobodyElse() {
        String story = WireStory.read("talks");
        assertThat(likeness(story, story.replace("Marta Lysenko", "Ambassador Marta Lyssenko")))
                .isPresent();
    }

    @Test
    void textUnderTheSameNewsletterIsNoCopy() {
        String letter = "\n\n" + WireStory.read("newsletter");
        assertThat(likeness(WireStory.read("brief") + letter, WireStory.cut(WireStory.read("bank"), 3) + letter))
                .isEmpty();
        assertThat(likeness(WireStory.read("port") + letter, WireStory.read("port")))
                .isPresent();
    }

    @Test
    void aRoundUpIsNoCopyOfWhatItHolds() {
        String roundUp =
                WireStory.read("bank") + "\n\n" + WireStory.read("talks") + "\n\n" + WireStory.read("bank-other");
        assertThat(likeness(WireStory.read("bank"), roundUp)).isEmpty();
    }

    @Test
    void aFewWordsAreNeverGrouped() {
        String few = WireStory.cut(WireStory.read("brief"), 5);
        assertThat(few.split(" ")).hasSize(29);
        assertThat(likeness(few, "VIENNA - " + few)).isEmpty();
        String enough = WireStory.cut(WireStory.read("brief"), 6);
        assertThat(likeness(enough, "VIENNA - " + enough)).isPresent();
        String again = "The same words again. ".repeat(200);
        assertThat(likeness(again, again + "And again.")).isEmpty();
    }

    @Test
    void scriptsWithoutSpacesAreRead() {
        String story = "央行周二宣布冻结一家航运公司的账户该公司被指控通过五家公司购买巡逻艇发动机代理人否认指控";
        assertThat(likeness(story, "【新华社】" + story)).isPresent();
    }

    private static OptionalDouble likeness(String one, String other) {
        return CopyRule.likeness(TextFingerprint.of(one), TextFingerprint.of(other));
    }

    private static int sharedKept(String one, String other) {
        List<Long> shared = new ArrayList<>(TextFingerprint.of(one).kept());
        shared.retainAll(TextFingerprint.of(other).kept());
        return shared.size();
    }
}
