package dossier.profiles;

import dossier.lists.ListingRef;
import dossier.profiles.ProfileNames.Move;
import dossier.profiles.ProfileNames.Party;
import dossier.profiles.ProfileNames.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class ProfileNamesTest {

    private final Map<ListingRef, Row> rows = new HashMap<>();
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void aNewPartyIsNamedAfterItsFirstListing() {
        assertThat(named("us.1 uk.5", "eu.2")).containsExactly("us.1", "eu.2");
    }

    @Test
    void whoeverComesLaterTakesTheIdThatIsThere() {
        named("uk.5");
        assertThat(named("us.1 uk.5")).containsExactly("uk.5");
        assertThat(named("eu.2 us.1 uk.5")).containsExactly("uk.5");
    }

    @Test
    void theIdStaysWhenTheListingThatItNamesIsDelisted() {
        named("us.1 uk.5");
        assertThat(named("uk.5")).containsExactly("us.1");
        assertThat(named("eu.7 uk.5")).containsExactly("us.1");
    }

    @Test
    void ofTwoThatBecomeOneTheOlderIdStaysAndTheOtherLeadsThere() {
        named("uk.5");
        later();
        named("uk.5", "us.1");
        later();
        ProfileNames merged = next("us.1 uk.5");
        assertThat(merged.ids()).containsExactly(ref("uk.5"));
        assertThat(merged.moves()).containsExactly(new Move(ref("us.1"), ref("us.1"), ref("uk.5"), true));
        assertThat(rows.get(ref("us.1")).profile()).isEqualTo(ref("uk.5"));
    }

    @Test
    void aDelistedListingGoesWithTheProfileThatBecomesPartOfAnother() {
        named("uk.5");
        later();
        named("uk.5", "us.1 eu.3");
        named("uk.5", "eu.3");
        named("uk.5 eu.3");
        assertThat(rows.get(ref("us.1")).profile()).isEqualTo(ref("uk.5"));
    }

    @Test
    void whenAProfileSplitsItsIdStaysWithTheListingThatItNames() {
        named("us.1 uk.5 eu.3");
        ProfileNames split = next("uk.5 eu.3", "us.1");
        assertThat(split.ids()).containsExactly(ref("uk.5"), ref("us.1"));
        assertThat(split.moves())
                .containsExactly(
                        new Move(ref("eu.3"), ref("us.1"), ref("uk.5"), false),
                        new Move(ref("uk.5"), ref("us.1"), ref("uk.5"), false));
    }

    @Test
    void whenThatListingIsGoneTheIdStaysWithMostOfTheRest() {
        named("us.1 uk.5 eu.3 uk.6");
        assertThat(named("eu.3 uk.6", "uk.5")).containsExactly("us.1", "uk.5");
    }

    @Test
    void anIdComesBackWithTheListingThatItNames() {
        named("us.1");
        later();
        named("us.1", "uk.5");
        named("us.1 uk.5");
        assertThat(named("us.1", "uk.5")).containsExactly("us.1", "uk.5");
    }

    @Test
    void samplesLeaveNoRows() {
        ProfileNames names = ProfileNames.of(List.of(new Party(List.of(ref("us.1"), ref("uk.5")), 1)), rows);
        assertThat(names.rows()).isEqualTo(Map.of(ref("us.1"), ref("us.1")));
    }

    /** Parties fall apart and come together at random. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whateverHappensIdsAreSoundAndStay(long seed) {
        Random random = new Random(seed);
        List<ListingRef> all = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            all.add(ListingRef.of(List.of("us", "uk", "eu").get(i % 3), "" + i));
        }
        Map<ListingRef, ListingRef> before = Map.of();
        for (int step = 0; step < 60; step++) {
            List<Party> parties = parties(all, random);
            ProfileNames names = keep(parties);
            Map<ListingRef, ListingRef> idOf = idsByListing(parties, names);

            assertThat(Set.copyOf(names.ids())).as("each id once").hasSize(parties.size());
            idOf.forEach((listing, id) -> {
                assertThat(idOf.getOrDefault(id, id))
                        .as("an id leads where its listing is")
                        .isEqualTo(id);
                assertThat(rows.get(listing).profile()).isEqualTo(id);
            });
            ProfileNames again = ProfileNames.of(parties, rows);
            assertThat(again.ids()).isEqualTo(names.ids());
            assertThat(again.rows()).isEmpty();
            assertThat(again.moves()).isEmpty();
            assertMovesTell(before, idOf, names.moves());
            before = idOf;
            later();
        }
    }

    private static void assertMovesTell(
            Map<ListingRef, ListingRef> before, Map<ListingRef, ListingRef> after, List<Move> moves) {
        Set<ListingRef> moved = new HashSet<>();
        moves.forEach(move -> moved.add(move.listing()));
        after.forEach((listing, id) -> {
            ListingRef was = before.get(listing);
            if (was != null) {
                assertThat(moved.contains(listing)).isEqualTo(!was.equals(id));
            }
        });
        for (Move move : moves) {
            assertThat(move.to()).isEqualTo(after.get(move.listing()));
            assertThat(after.containsValue(move.from()) && move.merged()).isFalse();
        }
    }

    /** Two thirds of the listings are listed, in parties of one to four. */
    private static List<Party> parties(List<ListingRef> all, Random random) {
        List<ListingRef> listed = new ArrayList<>(all);
        Collections.shuffle(listed, random);
        List<Party> parties = new ArrayList<>();
        for (int at = 0; at < 20; ) {
            int size = Math.min(1 + random.nextInt(4), 20 - at);
            List<ListingRef> members =
                    listed.subList(at, at + size).stream().sorted().toList();
            parties.add(new Party(members, members.size()));
            at += size;
        }
        return parties;
    }

    private static Map<ListingRef, ListingRef> idsByListing(List<Party> parties, ProfileNames names) {
        Map<ListingRef, ListingRef> idOf = new HashMap<>();
        for (int i = 0; i < parties.size(); i++) {
            ListingRef id = names.ids().get(i);
            parties.get(i).listings().forEach(listing -> idOf.put(listing, id));
        }
        return idOf;
    }

    private List<String> named(String... parties) {
        return next(parties).ids().stream()
                .map(id -> id.list() + "." + id.reference())
                .toList();
    }

    private ProfileNames next(String... parties) {
        return keep(Arrays.stream(parties)
                .map(party -> Arrays.stream(party.split(" "))
                        .map(ProfileNamesTest::ref)
                        .toList())
                .map(listings -> new Party(listings, listings.size()))
                .toList());
    }

    private ProfileNames keep(List<Party> parties) {
        ProfileNames names = ProfileNames.of(parties, rows);
        names.rows().forEach((listing, id) -> rows.put(listing, new Row(id, now)));
        return names;
    }

    private void later() {
        now = now.plusSeconds(60);
    }

    private static ListingRef ref(String id) {
        return ProfileId.listing(id).orElseThrow();
    }
}
