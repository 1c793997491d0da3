package dossier.context;

import dossier.mentions.Mention;
import dossier.text.ReadText;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class PartyContextsTest {

    @Test
    void anOfficeBeforeTheNameIsAttached() {
        assertThat(contexts("Belarusian president Ada Beispiel met Ivo Muster.", "Ada Beispiel", "Ivo Muster"))
                .satisfiesExactly(
                        ada -> assertThat(ada.offices().attached()).isNotEmpty(),
                        ivo -> assertThat(ivo.offices().attached()).isEmpty());
    }

    @Test
    void anOfficeInAppositionIsAttachedToTheNameBefore() {
        assertThat(contexts("Ada Beispiel, the Syrian defence minister, met Ivo Muster.", "Ada Beispiel", "Ivo Muster"))
                .satisfiesExactly(
                        ada -> assertThat(ada.offices().attached()).isNotEmpty(),
                        ivo -> assertThat(ivo.offices().attached()).isEmpty());
    }

    @Test
    void anOfficeAfterAVerbOfBeingIsAttached() {
        assertThat(contexts("Ada Beispiel is the Syrian defence minister.", "Ada Beispiel"))
                .allSatisfy(ada -> assertThat(ada.offices().attached()).isNotEmpty());
    }

    @Test
    void anOfficeWithoutANameIsOnlyNear() {
        assertThat(contexts("Ada Beispiel slept. The Syrian defence minister spoke.", "Ada Beispiel"))
                .allSatisfy(ada -> {
                    assertThat(ada.offices().attached()).isEmpty();
                    assertThat(ada.offices().nearby()).isNotEmpty();
                });
    }

    @Test
    void anOccupationCountsOnlyWhereItIsAttached() {
        assertThat(contexts("Ada Beispiel, an actress, left. A footballer stayed.", "Ada Beispiel"))
                .allSatisfy(ada -> assertThat(ada.offices().occupations())
                        .extracting(Office::concept)
                        .containsExactly("NOT_ACTOR"));
    }

    @Test
    void heAndTheTeacherAreWhoTheSentencesBeforeNamed() {
        assertThat(contexts(
                        "Ivo Muster slept. It rained. He was born in 1981. The teacher dreamt of chess.", "Ivo Muster"))
                .allSatisfy(ivo -> {
                    assertThat(ivo.ages()).extracting(Ages.Age::born).containsExactly(1981);
                    assertThat(ivo.offices().occupations()).isNotEmpty();
                });
    }

    @Test
    void afterASentenceThatNamesTwoHeIsNobody() {
        assertThat(contexts(
                        "Ivo Muster met Ada Beispiel. He was born in 1981. The teacher dreamt.",
                        "Ivo Muster",
                        "Ada Beispiel"))
                .allSatisfy(party -> {
                    assertThat(party.ages()).isEmpty();
                    assertThat(party.offices().occupations()).isEmpty();
                });
    }

    @Test
    void anAgeBelongsToTheNameBeforeIt() {
        assertThat(contexts("Ada Beispiel, 61, met Ivo Muster, 20, there.", "Ada Beispiel", "Ivo Muster"))
                .satisfiesExactly(
                        ada -> assertThat(ada.ages())
                                .extracting(Ages.Age::years)
                                .containsExactly(61),
                        ivo -> assertThat(ivo.ages())
                                .extracting(Ages.Age::years)
                                .containsExactly(20));
    }

    @Test
    void whoBringsTheNewsIsNoEvidence() {
        assertThat(contexts("Ada Beispiel left, RIA Novosti reported.", "Ada Beispiel"))
                .allSatisfy(ada -> assertThat(ada.organisations().nearby()).isEmpty());
    }

    @Test
    void anOrganisationInsideANameIsNone() {
        assertThat(contexts("IM JONG UN SINGS", "IM JONG UN"))
                .allSatisfy(
                        singer -> assertThat(singer.organisations().nearby()).isEmpty());
    }

    @Test
    void capitalsAreOftenOnlyPlaces() {
        assertThat(contexts("Ada Beispiel dined in Paris.", "Ada Beispiel"))
                .allSatisfy(ada -> assertThat(ada.countries().onlyPlaces()).isTrue());
        assertThat(contexts("Ada Beispiel dined in France.", "Ada Beispiel"))
                .allSatisfy(ada -> assertThat(ada.countries().onlyPlaces()).isFalse());
    }

    @Test
    void thePossessiveBeforeABodyTellsItsCountry() {
        assertThat(contexts("Libya's Coastal Guard fired near Malta.", "Coastal Guard"))
                .allSatisfy(guard -> assertThat(guard.countries().tied()).containsExactly("ly"));
    }

    private static List<PartyContext> contexts(String text, String... names) {
        List<List<Mention>> parties = new ArrayList<>();
        Arrays.stream(names)
                .forEach(name -> parties.add(
                        List.of(new Mention(text.indexOf(name), text.indexOf(name) + name.length(), name))));
        return PartyContexts.of(ContextReader.standard().read(ReadText.of(text)), parties, parties.size());
    }
}
