package dossier.screening.retrieval;

import dossier.lists.ListedParty;
import dossier.lists.ListingKind;
import dossier.lists.NameGrade;
import dossier.names.NameAnalyser;
import dossier.names.NameKind;
import dossier.names.WeightedName;
import dossier.screening.NameIndex;
import dossier.screening.Parties;
import dossier.screening.RealLists;
import dossier.screening.ScreeningDefaults;
import dossier.screening.ScreeningSettings;
import dossier.screening.Stamp;
import dossier.screening.index.PreparedParty;
import dossier.screening.scoring.PairScorer;
import dossier.screening.scoring.PreparedName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** What scoring everything would call a MATCH, retrieval finds: it may only save work. */
class RetrievalTest {

    private static final ScreeningSettings SETTINGS = ScreeningDefaults.settings();
    private static final Retrieval.Bounds BOUNDS =
            new Retrieval.Bounds(SETTINGS.maxCandidates(), SETTINGS.maxPostings());

    /** More are asked with {@code -Dretrieval.names=2000}, which takes minutes. */
    private static final int NAMES_OF_FULL_LISTS = Integer.getInteger("retrieval.names", 150);

    private static final double MOST_LOST = 0.01;

    private static final String[] GIVEN = {
        "Aleksandr",
        "Muhammad",
        "Vladimir",
        "Ekaterina",
        "Abdulrahman",
        "Giorgi",
        "Kwang Chol",
        "José",
        "Nikolai",
        "Fatima"
    };
    private static final String[] BEGINNINGS = {
        "Kara", "Petro", "Zhura", "Bela", "Chern", "Mikha", "Stepa", "Tara", "Vasi", "Golo", "Nazar", "Rost"
    };
    private static final String[] ENDINGS = {
        "nov", "sky", "enko", "bayev", "dze", "shvili", "lini", "hussein", "ovich", "kov", "man", "zadeh"
    };

    private static NameIndex typed() {
        List<ListedParty> parties = new ArrayList<>();
        for (int i = 0; i < BEGINNINGS.length * ENDINGS.length; i++) {
            String family = BEGINNINGS[i / ENDINGS.length] + ENDINGS[i % ENDINGS.length];
            for (int j = 0; j < 3; j++) {
                String given = GIVEN[(i + 3 * j) % GIVEN.length];
                parties.add(Parties.person("typed", i + "-" + j, given + " " + family)
                        .listed());
            }
        }
        return NameIndex.build(
                1, PreparedParty.all(parties, NameAnalyser.standard()), new Stamp(Stamp.ENGINE, Map.of(), false));
    }

    private static PreparedName ask(NameIndex index, String name, NameKind kind) {
        return new PreparedName(new WeightedName(NameAnalyser.standard().analyse(name, kind), index.rarity()));
    }

    /** One slip of the pen in every word of three letters or more. */
    private static String misspelt(String name, Random random) {
        StringBuilder wrong = new StringBuilder();
        for (String word : name.split(" ")) {
            wrong.append(wrong.length() == 0 ? "" : " ").append(word.length() < 3 ? word : slip(word, random));
        }
        return wrong.toString();
    }

    private static String slip(String word, Random random) {
        int at = random.nextInt(word.length() - 1);
        String letter = String.valueOf((char) ('a' + random.nextInt(26)));
        return switch (random.nextInt(4)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + letter + word.substring(at);
            case 2 -> word.substring(0, at) + letter + word.substring(at + 1);
            default -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
        };
    }

    private static List<Integer> lost(NameIndex index, PreparedName asked, ListingKind kind, String list) {
        int[] found = index.candidates(asked, party -> kindOf(index, party) == kind, BOUNDS)
                .rows();
        List<Integer> parties =
                Arrays.stream(found).map(index.table()::partyOf).boxed().toList();
        return IntStream.range(0, index.table().rows())
                .parallel()
                .filter(row -> list.isEmpty() || listOf(index, row).equals(list))
                .filter(row -> kindOf(index, index.table().partyOf(row)) == kind)
                .filter(row -> PairScorer.matchAmongMany(asked, index.table().name(row), NameGrade.PRIMARY, List.of())
                                .score()
                        >= SETTINGS.match())
                .map(index.table()::partyOf)
                .distinct()
                .filter(party -> !parties.contains(party))
                .boxed()
                .toList();
    }

    private static String listOf(NameIndex index, int row) {
        return index.prepared(index.table().partyOf(row)).party().ref().list().value();
    }

    private static ListingKind kindOf(NameIndex index, int party) {
        return index.prepared(party).party().kind();
    }

    @Test
    void noMisspeltNameLosesAMatch() {
        NameIndex index = typed();
        Random random = new Random(7);
        int matched = 0;
        for (int i = 0; i < 2_000; i++) {
            int row = random.nextInt(index.table().rows());
            String name = index.table().published(row).listed().text();
            String wrong = i % 2 == 0 ? misspelt(name, random) : name;
            PreparedName asked = ask(index, wrong, NameKind.PERSON);
            assertThat(lost(index, asked, ListingKind.PERSON, "")).as(wrong).isEmpty();
            matched +=
                    Arrays.stream(index.candidates(asked, party -> true, BOUNDS).rows())
                                    .anyMatch(found -> found == row)
                            ? 1
                            : 0;
        }
        assertThat(matched).isGreaterThan(1_900);
    }

    @Test
    void hardlyAMatchOfTheFullListsIsLost() throws IOException {
        assumeTrue(Files.isDirectory(RealLists.FOLDER), "full lists are not there: " + RealLists.FOLDER);
        NameIndex index = RealLists.index(RealLists.FOLDER);
        Random random = new Random(11);
        List<String> losing = new ArrayList<>();
        for (int i = 0; i < NAMES_OF_FULL_LISTS; i++) {
            int row = random.nextInt(index.table().rows());
            ListingKind kind = kindOf(index, index.table().partyOf(row));
            String name = index.table().published(row).listed().text();
            String wrong = i % 2 == 0 ? misspelt(name, random) : name;
            PreparedName asked = ask(index, wrong, PreparedParty.nameKind(kind));
            // scoring all three lists for every query would take minutes
            if (!lost(index, asked, kind, listOf(index, row)).isEmpty()) {
                losing.add(wrong);
            }
        }
        // a known gap: a rare spelling off by three letters that romanisation confuses, beside a name of thousands
        // ("Noureddie, Mohmad"), is outside the neighbourhoods that are looked up
        assertThat(losing).hasSizeLessThanOrEqualTo((int) (MOST_LOST * NAMES_OF_FULL_LISTS));
    }

    @Test
    void workIsBoundedWhateverTheText() {
        NameIndex index = typed();
        Retrieval.Bounds bounds = new Retrieval.Bounds(50, 400);
        for (String text :
                List.of("a".repeat(10_000), "Aleksandr ".repeat(500), "Muhammad Vladimir Aleksandr Nikolai")) {
            QueryWorkspace scratch =
                    new QueryWorkspace(index.table().rows(), index.table().parties());
            Retrieval retrieval = new Retrieval(index.table(), bounds, scratch);
            int[] rows = retrieval
                    .candidates(ask(index, text, NameKind.PERSON), party -> true, Retrieval.ANY_SCORE)
                    .rows();
            assertThat(rows).hasSizeLessThanOrEqualTo(50);
            assertThat(retrieval.visited()).isLessThanOrEqualTo(400);
        }
    }

    @Test
    void wordsWrittenTogetherOrApartAreFound() {
        NameIndex index = Parties.index(
                Parties.person("typed", "1", "KIM Jong Un"), Parties.person("typed", "2", "Osama Binladen"));
        assertThat(names(index, "Kim Jongun")).contains("KIM Jong Un");
        assertThat(names(index, "Usama Bin Ladin")).contains("Osama Binladen");
    }

    private static List<String> names(NameIndex index, String asked) {
        return Arrays.stream(index.candidates(ask(index, asked, NameKind.PERSON), party -> true, BOUNDS)
                        .rows())
                .mapToObj(row -> index.table().published(row).listed().text())
                .toList();
    }

    /** More people of one given name than are compared, then the one asked for. */
    private static NameIndex behindNamesakes(String given, String last) {
        List<Parties> parties = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            String family = BEGINNINGS[i % BEGINNINGS.length] + ENDINGS[i / BEGINNINGS.length % ENDINGS.length];
            parties.add(Parties.person(
                    "typed", "n" + i, given + " " + family + (i / 144 == 0 ? "" : i / 144 == 1 ? "ich" : "ev")));
        }
        parties.add(Parties.person("typed", "z", last));
        return Parties.index(parties.toArray(Parties[]::new));
    }

    /** A letter wrong where two words meet; a rare end alone; one word written as two with a letter wrong. */
    @ParameterizedTest
    @CsvSource({
        "Timofei Arkadievich Belozerov, Timofei ArkadievichqBelozerov",
        "Timofei Arkadyv Belozerov, Timofei ArkadievichBelozerov",
        "Timofei Qorbanali, Timofei Qorbsn Ali"
    })
    void wordsWrittenOtherwiseWithALetterWrongAreFoundAmongManyNamesakes(String listed, String asked) {
        assertThat(names(behindNamesakes("Timofei", listed), asked)).contains(listed);
    }

    @Test
    void theVeryNameIsFirstAmongLongerOnesOfTheSameWord() {
        NameIndex index = behindNamesakes("Timofei", "Timofei");
        assertThat(names(index, "Timofei")).first().isEqualTo("Timofei");
    }

    @Test
    void fewRowsAreTakenThatShareAFifthOfTheNameAtMost() {
        NameIndex index = behindNamesakes("Timofei", "Arkady Belozerov");
        assertThat(names(index, "Timofei Yevstigneyevich Kolokolnikov Preobrazhensky"))
                .hasSizeLessThan(40);
    }

    /** Some names, and behind them five hundred others, of which one in five is of Timofeis. */
    private static NameIndex amongTimofeis(String... names) {
        Stream<String> others = IntStream.range(0, 500)
                .mapToObj(i -> (i % 5 == 0 ? "Timofei " : "Arkady ")
                        + BEGINNINGS[i % BEGINNINGS.length]
                        + ENDINGS[i / BEGINNINGS.length % ENDINGS.length]);
        List<String> all = Stream.concat(Stream.of(names), others).toList();
        return Parties.index(IntStream.range(0, all.size())
                .mapToObj(i -> Parties.person("typed", "n" + i, all.get(i)))
                .toArray(Parties[]::new));
    }

    @Test
    void aWordThatManyHaveLeadsOnlyToShortNames() {
        NameIndex index = amongTimofeis("Timofei");
        assertThat(names(index, "Timofei Preobrazhensky")).containsExactly("Timofei");
    }

    @Test
    void aWordThatManyHaveCountsWhereAnotherOneAgreesToo() {
        NameIndex index = amongTimofeis("Ilya Preobrazhensky", "Timofei Preobrazhensky", "Zakhar Preobrazhensky");
        assertThat(names(index, "Timofei Preobrazhensky")).hasSize(3).first().isEqualTo("Timofei Preobrazhensky");
    }
}
