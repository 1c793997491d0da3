package dossier.mentions;

import dossier.text.ReadText;
import dossier.names.NameKind;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever the text and whatever is marked in it: each mention's offsets give its text. */
class MentionOffsetsTest {

    private final MentionFinder finder = new MentionFinder(new ListedNames.Builder()
            .add("Olin Beispiel", NameKind.PERSON)
            .add("مريم حداد", NameKind.PERSON)
            .surname("Beispiel")
            .build());

    @Property(tries = 500)
    void offsetsOfAnyTextGiveTheMention(@ForAll String text, @ForAll long seed) {
        check(text, seed);
    }

    @Property(tries = 500)
    void offsetsAmongEmojiAccentsAndOtherDirectionsGiveTheMention(@ForAll("prose") String text, @ForAll long seed) {
        check(text, seed);
    }

    @Provide
    Arbitrary<String> prose() {
        return Arbitraries.of(
                        "Olin",
                        "Beispiel",
                        "Beispiels",
                        "Jose\u0301",
                        "Mu\u0308ller",
                        "👩🏽‍🚀",
                        "😀",
                        "مريم",
                        "حداد",
                        "דוד",
                        "\u202b",
                        "the",
                        "and",
                        "his brother",
                        "born",
                        "\"El Faro\"",
                        "V.",
                        "Ömer’s",
                        "\n\n",
                        ",",
                        ".")
                .list()
                .ofMaxSize(30)
                .map(words -> String.join(" ", words));
    }

    private void check(String text, long seed) {
        for (NamedParty party : finder.find(ReadText.of(text), Optional.of(tagged(text, new Random(seed))))) {
            assertThat(party.mentions())
                    .isNotEmpty()
                    .allSatisfy(mention -> assertThat(text.substring(mention.start(), mention.end()))
                            .isEqualTo(mention.surface()));
        }
    }

    private static List<TaggedName> tagged(String text, Random random) {
        List<TaggedName> tagged = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int start = at + random.nextInt(6);
            int end = start + 1 + random.nextInt(12);
            if (end <= text.length()) {
                TaggedName.Label[] labels = TaggedName.Label.values();
                tagged.add(new TaggedName(start, end, labels[random.nextInt(labels.length)]));
            }
            at = end;
        }
        return tagged;
    }
}
