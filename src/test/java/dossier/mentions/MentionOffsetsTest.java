package dossier.mentions;

import dossier.Draw;
import dossier.RandomCases;
import dossier.names.NameKind;
import dossier.text.ReadText;

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

    private static final String[] PROSE = {
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
        "."
    };

    private static final int CASES = 50;
    private static final int MOST_WORDS = 30;

    @RandomCases
    void offsetsOfAnyTextGiveTheMention(Draw draw) {
        for (int i = 0; i < CASES; i++) {
            check(draw.text(), draw.random());
        }
    }

    @RandomCases
    void offsetsAmongEmojiAccentsAndOtherDirectionsGiveTheMention(Draw draw) {
        for (int i = 0; i < CASES; i++) {
            StringBuilder prose = new StringBuilder();
            for (int words = draw.number(0, MOST_WORDS); words > 0; words--) {
                prose.append(draw.one(PROSE)).append(words > 1 ? " " : "");
            }
            check(prose.toString(), draw.random());
        }
    }

    private void check(String text, Random random) {
        for (NamedParty party : finder.find(ReadText.of(text), Optional.of(tagged(text, random)))) {
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
