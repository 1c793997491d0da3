package dossier.screening;

import dossier.lists.Identifier;
import dossier.lists.ListCode;
import dossier.lists.ListedParty;
import dossier.lists.ListingKind;
import dossier.lists.ListingRef;
import dossier.lists.NameGrade;
import dossier.names.NameAnalyser;
import dossier.parties.Join;
import dossier.parties.JoinDecisions;
import dossier.screening.index.PreparedParty;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** However the lists came to be what they are, answers are those of an index that is made of them from nothing. */
class IndexAfterChangesTest {

    private static final List<String> LISTS = List.of("us-ofac-sdn", "eu-fsf", "compared");
    private static final String[] GIVEN = {
        "Anna", "Boris", "Муса", "Dmitrii", "Yelena", "Elena", "محمد", "Mohammed", "Jo"
    };
    private static final String[] FAMILY = {
        "Abramenko",
        "Belkasem",
        "Belkacem",
        "Чернышов",
        "Chernyshov",
        "bin Laden",
        "Elizarov",
        "Al-Fahmawi",
        "Jumaev",
        "Zumayev"
    };
    private static final String[] FIRMS = {
        "Заря Парашютный Завод",
        "Zarya Canopy Plant",
        "Маяк Парашютный Завод",
        "Beacon Canopy Plant",
        "OAO Lodestar (LDST)",
        "Lodestar JSC",
        "Northern Shipping Line 17",
        "Северная Судоходная Линия 17"
    };

    private final ListsInMemory store = new ListsInMemory();
    private final IndexKeeper keeper = new IndexKeeper(
            store,
            store,
            () -> JoinDecisions.NONE,
            (IndexSwapped swap) -> {},
            Optional.empty(),
            QuietMoment.now(),
            new SimpleMeterRegistry());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void answersAreThoseOfAnIndexMadeFromNothing(long seed) {
        Random random = new Random(seed);
        Map<ListCode, Map<String, ListedParty>> lists = new TreeMap<>();
        long id = 0;
        for (int step = 0; step < 7; step++) {
            ListCode changed = ListCode.of(LISTS.get(step < LISTS.size() ? step : random.nextInt(LISTS.size())));
            Map<String, ListedParty> list = lists.computeIfAbsent(changed, unused -> new TreeMap<>());
            for (int i = 0; i < (list.isEmpty() ? 60 : 8); i++) {
                String reference = "R" + random.nextInt(90);
                if (random.nextInt(4) == 0) {
                    list.remove(reference);
                } else {
                    list.put(reference, randomParty(random, changed.value(), reference));
                }
            }
            store.publish(changed, ++id, list.values());
            keeper.refresh();
            if (random.nextBoolean()) {
                keeper.index().joined();
            }
            assertThat(keeper.parties()).containsExactlyInAnyOrderElementsOf(store.parties());
            assertSame(keeper.index(), fromNothing(), random);
        }
        assertThat(store.keptAsKnown).isPositive();
    }

    private NameIndex fromNothing() {
        List<PreparedParty> prepared = PreparedParty.all(store.parties(), NameAnalyser.standard());
        return NameIndex.build(keeper.index().version(), prepared, keeper.stamp());
    }

    private static void assertSame(NameIndex after, NameIndex made, Random random) {
        assertThat(after.names()).isEqualTo(made.names());
        assertThat(after.table().spellings().sameAs(made.table().spellings())).isTrue();
        for (int i = 0; i < 25; i++) {
            Collection<ScreeningQuery> queries = Stream.of(
                            ScreeningQuery.ofName(
                                    pick(random, GIVEN) + " " + pick(random, FAMILY), Optional.of(ListingKind.PERSON)),
                            ScreeningQuery.ofName(pick(random, FIRMS), Optional.empty()))
                    .toList();
            for (ScreeningQuery query : queries) {
                assertThat(hits(after, query)).isEqualTo(hits(made, query));
            }
        }
        assertThat(joins(after)).isEqualTo(joins(made));
    }

    private static List<List<Object>> hits(NameIndex index, ScreeningQuery query) {
        return new Screener(() -> index, ScreeningDefaults.settings())
                .screen(query, new ScreeningOptions(Set.of(), 0.1, 40)).stream()
                        .map(hit -> List.<Object>of(
                                hit.listing(),
                                hit.matched(),
                                hit.score(),
                                hit.band(),
                                hit.evidence(),
                                hit.comparison().alignments()))
                        .toList();
    }

    private static List<List<Join>> joins(NameIndex index) {
        return index.parties().stream()
                .map(ListedParty::ref)
                .map(ref -> joins(index, ref))
                .toList();
    }

    private static List<Join> joins(NameIndex index, ListingRef ref) {
        return Stream.concat(index.joined().joinsOf(ref).stream(), index.joined().possiblySame(ref).stream())
                .toList();
    }

    private static ListedParty randomParty(Random random, String list, String reference) {
        List<String> names = new ArrayList<>();
        boolean person = random.nextInt(3) > 0;
        for (int i = 0; i <= random.nextInt(3); i++) {
            names.add(person ? pick(random, GIVEN) + " " + pick(random, FAMILY) : pick(random, FIRMS));
        }
        Parties party = person
                ? Parties.person(list, reference, names.get(0)).born("19" + (50 + random.nextInt(3)) + "-05-01")
                : Parties.organisation(list, reference, names.get(0)).from(random.nextBoolean() ? "ru" : "by");
        names.stream().skip(1).forEach(name -> party.named(name, NameGrade.ALIAS));
        if (random.nextInt(4) == 0) {
            party.number(Identifier.Type.PASSPORT, "74" + (100 + random.nextInt(20)), "ru");
        }
        return party.listed();
    }

    private static String pick(Random random, String[] texts) {
        return texts[random.nextInt(texts.length)];
    }
}
