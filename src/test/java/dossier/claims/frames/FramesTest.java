package dossier.claims.frames;

import dossier.claims.ClaimFinder;
import dossier.claims.Invented;
import dossier.mentions.Mention;
import dossier.mentions.NamedParty;
import dossier.names.NameKind;
import dossier.text.ReadText;
import dossier.text.ReadingBudget;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** Each frame in several sentences: active, passive, relative, attributive, nouns, lists, removal, denial, and traps. */
class FramesTest {

    private static final Pattern NAME = Pattern.compile("\\[([PO]):([^\\]]+)]");

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/claims/frames.tsv", delimiter = '\t', quoteCharacter = '`')
    void saysThisAndNothingElse(String marked, @Nullable String expected) {
        String text = NAME.matcher(marked).replaceAll("$2");
        List<String> said = new ClaimFinder()
                        .find(
                                ReadText.of(text),
                                Optional.of(Invented.TODAY),
                                parties(marked),
                                ReadingBudget.unlimited())
                        .stream()
                        .map(claim -> claim.subject().name() + " " + claim.authority() + " " + claim.polarity())
                        .distinct()
                        .toList();
        assertThat(said)
                .describedAs(text)
                .containsExactlyInAnyOrder(expected == null ? new String[0] : expected.split("; "));
    }

    /** Who is named, by the marks; places are those in the text without them. */
    private static List<NamedParty> parties(String marked) {
        Map<String, List<Mention>> mentions = new LinkedHashMap<>();
        Map<String, NameKind> kinds = new LinkedHashMap<>();
        Matcher name = NAME.matcher(marked);
        int marks = 0;
        while (name.find()) {
            String surface = name.group(2);
            int start = name.start() - marks;
            mentions.computeIfAbsent(surface, any -> new ArrayList<>())
                    .add(new Mention(start, start + surface.length(), surface));
            kinds.put(surface, name.group(1).equals("P") ? NameKind.PERSON : NameKind.ORGANISATION);
            marks += name.group().length() - surface.length();
        }
        List<NamedParty> parties = new ArrayList<>();
        mentions.forEach((surface, places) ->
                parties.add(new NamedParty(surface, kinds.get(surface), places, List.of(), List.of())));
        return parties;
    }
}
