package dossier.articles;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class NearCopiesIT {

    private static final Random LOT = new Random(20220420);

    /** Each story of these tests is received long before any other article, and later than the one before it. */
    private Instant received = Instant.parse("2001-01-01T00:00:00Z");

    @Inject
    ArticleRepository articles;

    @Inject
    CopyFinder finder;

    @Inject
    NearCopies copies;

    @Inject
    EntityManager database;

    @Test
    void copiesJoinTheOneKeptFirstAndSeeEachOther() {
        String story = story(200);
        UUID first = kept("ROME (Agency) - " + story);
        UUID same = kept("MILAN - " + story);
        UUID cut = kept(WireStory.cut(story, 5));
        assertThat(copies.groupOf(first)).hasValueSatisfying(group -> {
            assertThat(group.first()).isEqualTo(first);
            assertThat(group.total()).isEqualTo(2);
            assertThat(group.copies()).extracting(CopyGroup.Copy::id).containsExactly(same, cut);
            assertThat(group.copies())
                    .allSatisfy(copy -> assertThat(copy.likeness()).isBetween(0.9, 1.0));
        });
        assertThat(copies.groupOf(cut)).hasValueSatisfying(group -> {
            assertThat(group.first()).isEqualTo(first);
            assertThat(group.copies()).extracting(CopyGroup.Copy::id).containsExactly(first, same);
        });
        assertThat(copies.sizes(List.of(first, same, cut)))
                .isEqualTo(Map.of(first, size(first, 2), same, size(first, 2), cut, size(first, 2)));
    }

    @Test
    void aLongerTextJoinsAShortenedOneThatWasKeptBefore() {
        String story = story(200);
        UUID cut = kept(WireStory.cut(story, 6));
        UUID whole = kept(story);
        assertThat(copies.groupOf(whole).map(CopyGroup::first)).contains(cut);
    }

    @Test
    void anotherStoryAndAFewWordsStayAlone() {
        UUID one = kept(story(100));
        UUID other = kept(story(100));
        String few = story(20);
        UUID short1 = kept(few);
        UUID short2 = kept("Vienna " + few);
        for (UUID id : List.of(one, other, short1, short2)) {
            assertThat(copies.groupOf(id)).contains(new CopyGroup(id, List.of(), 0));
        }
    }

    @Test
    void aStandingNoticeUnderManyTextsGroupsNone() {
        String notice = "\n\n" + WireStory.read("newsletter");
        Set<UUID> ids = Collections.synchronizedSet(new java.util.HashSet<>());
        for (int i = 0; i < 60; i++) {
            ids.add(kept(story(70) + notice));
        }
        assertThat(copies.sizes(ids).values())
                .allSatisfy(size -> assertThat(size.copies()).isZero());
        String story = story(70);
        UUID first = kept(story + notice);
        UUID copy = kept("PRAGUE - " + story + notice);
        assertThat(copies.groupOf(copy).map(CopyGroup::first)).contains(first);
    }

    @Test
    void anArticleThatWaitsHasNoGroupYetAndIsComparedInItsTurn() {
        String story = story(120);
        List<UUID> all = QuarkusTransaction.requiringNew().call(() -> List.of(put(story), put("OSLO - " + story)));
        QuarkusTransaction.requiringNew()
                .run(() -> assertThat(copies.groupOf(put("RIGA - " + story))).isEmpty());
        compareAll();
        assertThat(copies.groupOf(all.get(1)).map(CopyGroup::first)).contains(all.get(0));
    }

    @Test
    void copiesSentAtOnceHaveOneFirst() throws Exception {
        String story = story(150);
        List<Callable<UUID>> senders = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            String text = "Town number " + i + " - " + story;
            senders.add(() -> kept(text));
        }
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<UUID> ids = new ArrayList<>();
            for (Future<UUID> sent : threads.invokeAll(senders)) {
                ids.add(sent.get());
            }
            compareAll();
            assertThat(copies.sizes(ids).values())
                    .hasSize(24)
                    .containsOnly(copies.sizes(ids).get(ids.get(0)));
            assertThat(copies.sizes(ids).get(ids.get(0)).copies()).isEqualTo(23);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void ofAGroupTheFirstThatIsLetThroughIsShown() {
        String story = story(90);
        String word = "w" + UUID.randomUUID().toString().replace("-", "");
        UUID first = kept(story, LocalDate.of(2001, 5, 1));
        UUID second = kept(word + " " + story, LocalDate.of(2001, 5, 2));
        UUID third = kept(word + " again " + story, LocalDate.of(2001, 5, 3));
        UUID alone = kept(word + " " + story(50), LocalDate.of(2001, 5, 3));
        assertThat(shown(word, false)).containsExactlyInAnyOrder(second, third, alone);
        assertThat(shown(word, true)).containsExactlyInAnyOrder(second, alone);
        assertThat(shown(story.split(" ")[3], true)).containsExactly(first);
        ArticleFilter page = new ArticleFilter(word, Optional.empty(), Optional.empty(), true, 0, 1);
        assertThat(articles.browse(page).total()).isEqualTo(2);
    }

    private List<UUID> shown(String word, boolean hideCopies) {
        ArticleFilter filter = new ArticleFilter(word, Optional.empty(), Optional.empty(), hideCopies, 0, 10);
        return articles.browse(filter).articles().stream().map(Article::id).toList();
    }

    private UUID kept(String text) {
        return kept(text, LocalDate.of(2001, 1, 1));
    }

    private UUID kept(String text, LocalDate day) {
        UUID id = QuarkusTransaction.requiringNew().call(() -> put(text, day));
        finder.compareWaiting();
        return id;
    }

    private UUID put(String text) {
        return put(text, LocalDate.of(2001, 1, 1));
    }

    private synchronized UUID put(String text, LocalDate day) {
        received = received.plusSeconds(1);
        return articles.keep(new Article(UUID.randomUUID(), "A title", text, Optional.of(day), "en", "test", received))
                .id();
    }

    private void compareAll() {
        int last = CopyFinder.MOST_AT_ONCE;
        while (last == CopyFinder.MOST_AT_ONCE) {
            last = finder.compareWaiting();
        }
    }

    private static CopyGroup.Size size(UUID first, long copies) {
        return new CopyGroup.Size(first, copies);
    }

    /** A text of its own, of words that no other test has. */
    private static String story(int words) {
        return Arrays.stream(LOT.longs(words, 1_000_000, 1_000_000_000).toArray())
                .mapToObj(number -> Long.toString(number, 36))
                .collect(Collectors.joining(" "));
    }
}
