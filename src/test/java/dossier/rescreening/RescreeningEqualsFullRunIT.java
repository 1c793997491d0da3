package dossier.rescreening;

import dossier.alerts.Alert;
import dossier.alerts.Alerts;
import dossier.lists.BirthDate;
import dossier.lists.Gender;
import dossier.lists.ListCode;
import dossier.lists.Listing;
import dossier.lists.ListingKind;
import dossier.lists.PartialDate;
import dossier.screening.Band;
import dossier.screening.Hit;
import dossier.screening.NameIndex;
import dossier.screening.Screener;
import dossier.screening.ScreeningOptions;
import dossier.screening.ScreeningQuery;
import dossier.watchlists.WatchLists;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import jakarta.inject.Inject;

import static dossier.rescreening.WatchedLists.EVERY_ALERT;
import static dossier.rescreening.WatchedLists.person;
import static org.assertj.core.api.Assertions.assertThat;

/** What is found by the change is what comparing everybody with everything finds. */
@QuarkusTest
@TestProfile(WatchedLists.OwnService.class)
class RescreeningEqualsFullRunIT {

    private static final ListCode LIST = ListCode.of("compared");

    private static final String[] GIVEN = {"Anna", "Boris", "Clara", "Dmitri", "Elena", "Farid", "Galina", "Hassan"};
    private static final String[] FAMILY = {
        "Abramenko",
        "Belkacem",
        "Chernyshov",
        "Dragunov",
        "Elizarov",
        "Fahmawi",
        "Golubovich",
        "Hadrami",
        "Ignatovski",
        "Jumaev"
    };

    @Inject
    Watch watch;

    @Inject
    WatchedLists lists;

    @Inject
    WatchLists watchLists;

    @Inject
    Alerts alerts;

    @Inject
    Screener screener;

    @BeforeEach
    void nothingWatched() {
        lists.forget();
    }

    /** What comparing by the change gives is what comparing everybody with everything gives, step by step. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theResultEqualsAFullRun(long seed) {
        Random random = new Random(seed);
        Map<String, Listing> listings = new TreeMap<>();
        for (int i = 0; i < 40; i++) {
            listings.put("R" + i, randomPerson(random, "R" + i));
        }
        lists.publish(LIST, listings.values().toArray(Listing[]::new));
        List<ScreeningQuery> queries = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            queries.add(randomQuery(random));
        }
        UUID list = lists.keep(Set.of(LIST), queries.toArray(ScreeningQuery[]::new));
        watch.look();
        Map<String, String> before = fullRun(queries);
        assertThat(kept(list)).isEqualTo(before);
        long last = 0;
        for (int step = 0; step < 4; step++) {
            Set<String> touched = new TreeSet<>();
            for (int i = 0; i < 6; i++) {
                String reference = "R" + random.nextInt(60);
                touched.add(reference);
                if (random.nextInt(3) == 0) {
                    listings.remove(reference);
                } else {
                    listings.put(reference, randomPerson(random, reference));
                }
            }
            lists.publish(LIST, listings.values().toArray(Listing[]::new));
            watch.look();
            Map<String, String> now = fullRun(queries);
            Map<String, String> expected = new TreeMap<>(kept(list));
            // scores of listings that did not change move a little with the rarity of words; that is no news
            expected.keySet().removeIf(key -> touched.contains(key.split(" ")[1]));
            now.forEach((key, band) -> {
                if (touched.contains(key.split(" ")[1])) {
                    expected.put(key, band);
                }
            });
            assertThat(kept(list)).as("step %d", step).isEqualTo(expected);
            Set<String> said = new TreeSet<>();
            for (Alert alert : alerts.after(last, EVERY_ALERT, 10_000)) {
                last = alert.id();
                if (alert.sort() != Alert.Sort.FACTS_CHANGED) {
                    said.add(alert.subject().customer().orElseThrow().number() + " "
                            + alert.listing().ref().reference() + " "
                            + alert.hit().before().map(Band::name).orElse("-") + " "
                            + alert.hit().now().map(Band::name).orElse("-"));
                }
            }
            assertThat(said).as("step %d", step).isEqualTo(differences(before, expected));
            before = expected;
        }
    }

    private static Set<String> differences(Map<String, String> before, Map<String, String> now) {
        Set<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(now.keySet());
        Set<String> differences = new TreeSet<>();
        for (String key : keys) {
            String was = before.getOrDefault(key, "-");
            String is = now.getOrDefault(key, "-");
            if (!was.equals(is)) {
                differences.add(key + " " + was + " " + is);
            }
        }
        return differences;
    }

    private Map<String, String> kept(UUID list) {
        Map<String, String> kept = new TreeMap<>();
        watchLists
                .hits(list, 0, 100_000)
                .forEach(hit -> kept.put(
                        hit.number() + " " + hit.listing().reference(),
                        hit.band().name()));
        return kept;
    }

    private Map<String, String> fullRun(List<ScreeningQuery> queries) {
        Map<String, String> found = new TreeMap<>();
        NameIndex index = screener.index();
        for (int i = 0; i < queries.size(); i++) {
            for (Hit hit :
                    screener.screenField(index, queries.get(i), new ScreeningOptions(Set.of(LIST), 0.15, 1_000))) {
                found.put((i + 1) + " " + hit.listing().reference(), hit.band().name());
            }
        }
        return found;
    }

    private static Listing randomPerson(Random random, String reference) {
        return person(
                reference,
                GIVEN[random.nextInt(GIVEN.length)] + " " + FAMILY[random.nextInt(FAMILY.length)],
                String.valueOf(1950 + random.nextInt(6)));
    }

    private static ScreeningQuery randomQuery(Random random) {
        String given = GIVEN[random.nextInt(GIVEN.length)];
        String family = FAMILY[random.nextInt(FAMILY.length)];
        String name = switch (random.nextInt(4)) {
            case 0 -> family.toUpperCase(Locale.ROOT) + ", " + given;
            case 1 -> given.charAt(0) + ". " + family;
            case 2 -> given + " " + family.replace("ov", "off");
            default -> given + " " + family;
        };
        Optional<BirthDate> born = random.nextBoolean()
                ? Optional.of(BirthDate.of(PartialDate.ofYear(1950 + random.nextInt(6))))
                : Optional.empty();
        Optional<ListingKind> kind = random.nextBoolean() ? Optional.of(ListingKind.PERSON) : Optional.empty();
        return new ScreeningQuery(name, kind, born, List.of(), Gender.UNKNOWN, "", List.of());
    }
}
