package dossier.mentions;

import dossier.text.ReadText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class MentionFinderTest {

    private static final Path CASES = Path.of("src/test/resources/mentions/cases");

    private final MentionFinder finder = new MentionFinder(new ListedNames.Builder()
            .add("PEREZ BLANCO, Ana Maria", dossier.names.NameKind.PERSON)
            .add("GRU", dossier.names.NameKind.ORGANISATION)
            .surname("Listedov")
            .build());

    @TestFactory
    List<DynamicTest> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)))
                    .toList();
        }
    }

    private void check(Path file) throws IOException {
        String[] parts = Files.readString(file).split("\n---\n");
        List<NamedParty> found = finder.find(ReadText.of(parts[0]));
        for (String line : parts[1].split("\n")) {
            if (line.startsWith("not ")) {
                assertThat(found).extracting(NamedParty::name).doesNotContain(line.substring(4));
            } else {
                assertThat(found).extracting(party -> written(party, line)).contains(line);
            }
        }
        checkOffsets(parts[0], found);
    }

    /** As many columns as the expected line has. */
    private static String written(NamedParty party, String line) {
        return Stream.of(
                        party.kind().name(),
                        party.name(),
                        String.valueOf(party.mentions().size()),
                        String.join(";", party.titles()),
                        String.join(";", party.roles()))
                .limit(line.split(" \\| ").length)
                .collect(Collectors.joining(" | "));
    }

    @Test
    void aWellKnownBodyIsNoPersonThoughTheModelMarksItAsOne() {
        String text = "The town fell to Daesh and to Wagner.";
        List<TaggedName> tagged = List.of(
                new TaggedName(17, 22, TaggedName.Label.PERSON), new TaggedName(30, 36, TaggedName.Label.PERSON));
        assertThat(finder.find(ReadText.of(text), Optional.of(tagged)))
                .extracting(NamedParty::kind)
                .containsExactly(dossier.names.NameKind.ORGANISATION, dossier.names.NameKind.PERSON);
    }

    @Test
    void listedNameIsFoundInAnyOrder() {
        assertThat(finder.find(ReadText.of("They named Ana Maria Perez Blanco. PEREZ BLANCO, Ana Maria stood below.")))
                .extracting(NamedParty::name)
                .contains("Ana Maria Perez Blanco");
    }

    @Test
    void oneWordIsAPersonOnlyIfListedOrTitled() {
        assertThat(finder.find(ReadText.of("There was Listedov and there was Otherov, and Mr Thirdov.")))
                .extracting(NamedParty::name)
                .contains("Listedov", "Thirdov")
                .doesNotContain("Otherov");
    }

    @Test
    void emptyAndBinaryTextsNameNobody() {
        assertThat(finder.find(ReadText.of(""))).isEmpty();
        assertThat(finder.find(ReadText.of("\0\1\2\uFFFE"))).isEmpty();
    }

    @Test
    void anyTextIsReadAndItsOffsetsHold() {
        Random random = new Random(42);
        String[] pieces = {
            "Igor",
            " ",
            "Testov",
            "\uD83D\uDE00",
            "e\u0301",
            "محمد",
            "\u202E",
            "'s",
            "’",
            "-",
            ".",
            ", ",
            "\n",
            "\0",
            "al-",
            "İ",
            "ß",
            "J.",
            "President ",
            "\uD800",
            "\u0301",
            "ǅ",
            "GRU",
            "the ",
            "𝒜",
            "President"
        };
        for (int round = 0; round < 3_000; round++) {
            String text = IntStream.range(0, random.nextInt(40))
                    .mapToObj(i -> pieces[random.nextInt(pieces.length)])
                    .collect(Collectors.joining());
            checkOffsets(text, finder.find(ReadText.of(text)));
        }
    }

    @Test
    void largeTextsAreReadToTheEnd() {
        String names = IntStream.range(0, 10_000)
                .mapToObj(i -> "Igor Testov" + Integer.toString(i, 36).replaceAll("\\d", "q") + " said.")
                .collect(Collectors.joining("\n"));
        List<NamedParty> found = finder.find(ReadText.of(names));
        assertThat(found.stream().mapToInt(party -> party.mentions().size()).sum())
                .isEqualTo(10_000);
        checkOffsets(names, found);
        String same = "Igor Testov said Listedov met Anna Testov. ".repeat(23_000);
        assertThat(finder.find(ReadText.of(same)).get(0).mentions()).hasSizeGreaterThan(20_000);
        assertThat(finder.find(ReadText.of("A".repeat(1_000_000)))).isEmpty();
        assertThat(finder.find(ReadText.of("Igor ".repeat(200_000)))).isNotNull();
    }

    private static void checkOffsets(String text, List<NamedParty> found) {
        found.stream()
                .flatMap(party -> party.mentions().stream())
                .forEach(mention -> assertThat(text.substring(mention.start(), mention.end()))
                        .isEqualTo(mention.surface()));
        assertThat(Arrays.asList(found.stream()
                        .flatMap(party -> party.mentions().stream())
                        .map(Mention::start)
                        .toArray()))
                .doesNotHaveDuplicates();
    }
}
