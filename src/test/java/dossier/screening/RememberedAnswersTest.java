package dossier.screening;

import dossier.Draw;
import dossier.RandomCases;
import dossier.lists.BirthDate;
import dossier.lists.Gender;
import dossier.lists.ListCode;
import dossier.lists.ListingKind;
import dossier.lists.PartialDate;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** Who asks again gets the same answer, and nobody gets the answer to another question. */
class RememberedAnswersTest {

    private static final double CUTOFF = 0.15;

    private static ScreeningOptions all(int limit) {
        return new ScreeningOptions(Set.of(), CUTOFF, limit);
    }

    /** A few names with all sorts of facts, lists and limits, over and over. */
    @RandomCases(4)
    void answersAreThoseOfAnIndexThatRemembersNothing(Draw draw) throws IOException {
        ScreenerForTests samples = ScreenerForTests.ofSamples(Path.of("data"));
        List<ListCode> lists = samples.index().parties().stream()
                .map(party -> party.ref().list())
                .distinct()
                .toList();
        for (int i = 0; i < 500; i++) {
            ScreeningQuery query = query(draw, samples.index());
            Set<ListCode> some = draw.chance(0.5) ? Set.of() : Set.of(lists.get(draw.number(0, lists.size() - 1)));
            ScreeningOptions options =
                    new ScreeningOptions(some, draw.chance(0.5) ? CUTOFF : 0.7, draw.chance(0.5) ? 1 : 5);
            List<Hit> fresh = samples.screener().screenField(samples.index(), query, options, RememberedNames.none());
            assertThat(shown(samples.screener().screenField(samples.index(), query, options)))
                    .as(query + " " + options)
                    .isEqualTo(shown(fresh));
        }
    }

    private static List<String> shown(List<Hit> hits) {
        return hits.stream()
                .map(hit ->
                        hit.listing() + " " + hit.name() + " " + hit.score() + " " + hit.band() + " " + hit.evidence())
                .toList();
    }

    private static ScreeningQuery query(Draw draw, NameIndex index) {
        String listed = index.table().published(draw.number(0, 20)).listed().text();
        Optional<ListingKind> kind = draw.chance(0.5) ? Optional.empty() : Optional.of(ListingKind.PERSON);
        Optional<BirthDate> born = draw.chance(0.5)
                ? Optional.empty()
                : Optional.of(BirthDate.of(PartialDate.ofYear(draw.number(1940, 1943))));
        List<String> countries = draw.chance(0.5) ? List.of() : List.of("ru");
        return new ScreeningQuery(listed, kind, born, countries, Gender.UNKNOWN, "", List.of());
    }

    @Test
    void itIsRememberedByEverythingThatItDependsOn() {
        RememberedAnswers answers = new RememberedAnswers();
        ScreeningQuery query = ScreeningQuery.ofName("Petra Muster", Optional.of(ListingKind.PERSON));
        answers.remember(new RememberedAnswers.Asked(ScreeningDefaults.settings(), query, all(5)), List.of());
        assertThat(answers.find(new RememberedAnswers.Asked(ScreeningDefaults.settings(), query, all(1))))
                .isEmpty();
        assertThat(answers.find(new RememberedAnswers.Asked(
                        ScreeningDefaults.settings(), ScreeningQuery.ofName("Petra Muster", Optional.empty()), all(5))))
                .isEmpty();
    }

    @Test
    void whatIsRememberedIsBounded() {
        RememberedAnswers answers = new RememberedAnswers();
        ScreeningSettings settings = ScreeningDefaults.settings();
        int found = 0;
        for (int i = 0; i < 20_000; i++) {
            answers.remember(asked(settings, "Name " + i), List.of());
        }
        for (int i = 0; i < 20_000; i++) {
            found += answers.find(asked(settings, "Name " + i)).isPresent() ? 1 : 0;
        }
        assertThat(found).isBetween(1, 8_192);
    }

    @Test
    void aTextThatIsNoNameIsNotRemembered() {
        RememberedAnswers answers = new RememberedAnswers();
        ScreeningSettings settings = ScreeningDefaults.settings();
        RememberedAnswers.Asked text = asked(settings, "long ".repeat(100));
        answers.remember(text, List.of());
        assertThat(answers.find(text)).isEmpty();
    }

    private static RememberedAnswers.Asked asked(ScreeningSettings settings, String name) {
        return new RememberedAnswers.Asked(settings, ScreeningQuery.ofName(name, Optional.empty()), all(5));
    }
}
