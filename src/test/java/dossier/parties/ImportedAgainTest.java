package dossier.parties;

import dossier.lists.ListedParty;
import dossier.names.TokenFrequencies;
import dossier.names.TokenRarity;
import dossier.screening.Parties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

/** An import compares only what it touches, and what comes out is what comparing everything would give. */
class ImportedAgainTest {

    private static final List<String> LISTS = List.of("us-ofac-sdn", "eu-fsf", "uk-sanctions-list");
    private static final List<String> FAMILIES = List.of("TESTOV", "Probatov", "Kovalev", "Muster", "al-Tajrib");
    private static final List<String> GIVEN = List.of("Igor", "Ihor", "Aleksey", "Alexei", "Anna", "Max");
    private static final List<String> FATHERS = List.of("", "Petrovich", "Ivanovich");
    private static final List<String> DAYS = List.of("", "1961-04-24", "1961", "1975-11-02");
    private static final int LISTINGS = 60;
    private static final int IMPORTS = 6;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void stepByStepIsAsFromScratch(long seed) {
        Random random = new Random(seed);
        List<ListedParty> listings = new ArrayList<>();
        for (int i = 0; i < LISTINGS; i++) {
            listings.add(invented(random, i));
        }
        JoinedParties stepByStep = JoinedParties.none();
        for (int step = 0; step < IMPORTS; step++) {
            JoinDecisions decisions = decisions(listings, random);
            stepByStep = next(stepByStep, listings, decisions);
            assertSame(stepByStep, next(JoinedParties.none(), listings, decisions), listings);
            assertDecided(stepByStep, decisions);
            change(listings, random);
            Collections.shuffle(listings, random);
        }
    }

    /** Some pairs are one party and some are not; no listing is in two decisions. */
    private static JoinDecisions decisions(List<ListedParty> listings, Random random) {
        List<ListedParty> some = new ArrayList<>(listings);
        Collections.shuffle(some, random);
        List<JoinDecision> decisions = new ArrayList<>();
        for (int i = 0; i < 10; i += 2) {
            JoinDecision.Sort sort = i % 4 == 0 ? JoinDecision.Sort.JOIN : JoinDecision.Sort.PART;
            decisions.add(
                    new JoinDecision(sort, some.get(i).ref(), some.get(i + 1).ref(), "as I know"));
        }
        return new JoinDecisions(decisions);
    }

    private static void assertDecided(JoinedParties joined, JoinDecisions decisions) {
        for (JoinDecision decision : decisions.all()) {
            assertThat(joined.areOne(decision.one(), decision.other()))
                    .isEqualTo(decision.sort() == JoinDecision.Sort.JOIN);
        }
    }

    private static void assertSame(JoinedParties one, JoinedParties other, List<ListedParty> listings) {
        assertThat(one.joins()).isEqualTo(other.joins());
        for (ListedParty listing : listings) {
            assertThat(one.partyOf(listing.ref())).isEqualTo(other.partyOf(listing.ref()));
            assertThat(one.possiblySame(listing.ref())).isEqualTo(other.possiblySame(listing.ref()));
        }
    }

    private static JoinedParties next(JoinedParties before, List<ListedParty> listings, JoinDecisions decisions) {
        List<NamedListing> named = listings.stream().map(NamedListing::of).toList();
        return before.next(named, rarity(named), decisions);
    }

    private static TokenRarity rarity(List<NamedListing> named) {
        TokenFrequencies.Builder counted = TokenFrequencies.builder();
        named.forEach(listing -> counted.add(
                listing.names().stream().map(NamedListing.Name::analysed).toList()));
        return counted.build();
    }

    /** Some listings go, some change, some come. */
    private static void change(List<ListedParty> listings, Random random) {
        for (int i = 0; i < 4; i++) {
            listings.remove(random.nextInt(listings.size()));
            int changed = random.nextInt(listings.size());
            int reference = Integer.parseInt(listings.get(changed).ref().reference());
            listings.removeIf(listing -> listing.ref().reference().equals(Integer.toString(reference)));
            listings.add(invented(random, reference));
        }
        int added = 1000 + random.nextInt(1000);
        listings.removeIf(listing -> listing.ref().reference().equals(Integer.toString(added)));
        listings.add(invented(random, added));
    }

    private static ListedParty invented(Random random, int reference) {
        String name = String.join(" ", one(GIVEN, random), one(FATHERS, random), one(FAMILIES, random))
                .replaceAll(" +", " ");
        Parties listing = Parties.person(one(LISTS, random), Integer.toString(reference), name);
        String day = one(DAYS, random);
        if (!day.isEmpty()) {
            listing.born(day);
        }
        return (random.nextBoolean() ? listing.from("ru") : listing).listed();
    }

    private static String one(List<String> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
