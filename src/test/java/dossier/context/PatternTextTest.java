package dossier.context;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PatternTextTest {

    @Test
    void eachAlternativeIsAReading() {
        assertThat(PatternText.readings("(head|chief) of staff"))
                .containsExactlyInAnyOrder("head of staff", "chief of staff");
    }

    @Test
    void squareBracketsBetweenWordsMayBeAbsent() {
        assertThat(PatternText.readings("minister of [the] sea"))
                .containsExactlyInAnyOrder("minister of the sea", "minister of sea");
    }

    @Test
    void squareBracketsInsideAWordAreLetters() {
        assertThat(PatternText.readings("organi[sz]er")).containsExactlyInAnyOrder("organiser", "organizer");
    }

    @Test
    void aQuestionMarkMakesTheItemBeforeItOptional() {
        assertThat(PatternText.readings("(vice )?consuls?"))
                .containsExactlyInAnyOrder("consul", "consuls", "vice consul", "vice consuls");
    }

    @Test
    void slotsStayAsTheyAre() {
        assertThat(PatternText.readings("{C} {N} minister")).containsExactly("{C} {N} minister");
    }

    @Test
    void bracketsThatAreNotClosedAreAMistake() {
        assertThatThrownBy(() -> PatternText.readings("(head|chief of staff")).hasMessageContaining("not closed");
    }

    @Test
    void tooManyReadingsAreAMistake() {
        assertThatThrownBy(() -> PatternText.readings("(a|b)".repeat(20))).hasMessageContaining("too many");
    }
}
