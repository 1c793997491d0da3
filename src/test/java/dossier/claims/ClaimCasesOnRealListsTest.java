package dossier.claims;

import dossier.RightCases;
import dossier.lists.KnownList;
import dossier.lists.KnownLists;
import dossier.lists.ListCode;
import dossier.lists.ListFolder;
import dossier.lists.ListedParty;
import dossier.lists.ListingRef;
import dossier.lists.Presence;
import dossier.text.ReadText;
import dossier.text.ReadingBudget;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The cases held against the dates of the real lists, where these stand beside the project: references as in the cases. */
class ClaimCasesOnRealListsTest {

    private static final Path LISTS = Path.of("..", "shared", "lists");

    private static final Map<String, String> FOLDERS = Map.of(
            "us-ofac-sdn", "2023-12-28",
            "uk-sanctions-list", "2026-04-29",
            "uk-ofsi-conlist", "2025-04-14",
            "eu-fsf", "2025-09");

    private static final Path RIGHT = Path.of("src/test/resources/claims/cases-right-on-real-lists");

    private static final Map<String, List<String>> WRONG = new LinkedHashMap<>();

    @BeforeAll
    static void check() throws IOException {
        assumeTrue(Files.isDirectory(LISTS), "skipped: no real lists at ../shared/lists beside the project");
        Map<ListingRef, ListedParty> real = new HashMap<>();
        for (KnownList list : KnownLists.all()) {
            if (FOLDERS.containsKey(list.code().value())) {
                read(list).forEach(party -> real.put(party.ref(), party));
            }
        }
        List<ClaimCase> cases = ClaimCase.read("cases.jsonl");
        CaseWorld world = new CaseWorld(cases);
        ClaimCheck check = new ClaimCheck(CaseWorld.LISTS);
        for (ClaimCase one : cases) {
            List<ClaimCase.Told> told = new ClaimFinder()
                            .find(
                                    ReadText.of(one.text()),
                                    one.publishedOn(),
                                    world.parties(one),
                                    ReadingBudget.unlimited())
                            .stream()
                            .map(claim -> check.check(
                                    claim,
                                    one.publishedOn(),
                                    world.listings(claim.subject().name()).stream()
                                            .flatMap(party -> Optional.ofNullable(real.get(party.ref())).stream())
                                            .toList()))
                            .map(ClaimCase.Told::of)
                            .toList();
            WRONG.put(one.id(), one.wrong(told));
        }
    }

    @AfterAll
    static void report() throws IOException {
        if (!WRONG.isEmpty()) {
            RightCases.of(RIGHT).report(WRONG);
        }
    }

    static List<String> right() throws IOException {
        return RightCases.of(RIGHT).ids();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("right")
    void realDatesGiveTheSameVerdict(String id) {
        assertThat(WRONG.get(id)).as(id).isEmpty();
    }

    private static List<ListedParty> read(KnownList list) throws IOException {
        Path folder = LISTS.resolve(list.code().value())
                .resolve(FOLDERS.get(list.code().value()));
        return ListFolder.read(list, folder, Presence.since(day(list.code())), false);
    }

    private static LocalDate day(ListCode code) {
        return CaseWorld.LISTS.stream()
                .filter(list -> list.code().equals(code))
                .findFirst()
                .orElseThrow()
                .day();
    }
}
