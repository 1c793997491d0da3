package dossier.profiles;

import dossier.lists.ListingRef;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

class JoinedNamesTest {

    private static final ListingRef LISTED = ListingRef.of("eu-fsf", "1");
    private static final Optional<UUID> EVERYWHERE = Optional.empty();
    private static final Optional<UUID> IN_ONE = Optional.of(new UUID(0, 1));
    private static final Optional<UUID> IN_ANOTHER = Optional.of(new UUID(0, 2));

    @Test
    void aNameLeadsOnToWhatTheNextOneLeadsTo() {
        NameJoin first = join(1, "a-petrov", EVERYWHERE, "name.alexey-petrov");
        NameJoin second = join(2, "alexey-petrov", EVERYWHERE, "eu-fsf.1");
        JoinedNames names = new JoinedNames(List.of(second, first));
        assertThat(names.end("name.a-petrov")).isEqualTo("eu-fsf.1");
        assertThat(names.end("name.another")).isEqualTo("name.another");
        assertThat(names.to(List.of(LISTED))).containsExactly(second, first);
        assertThat(names.listingsOf("a-petrov")).containsExactly(LISTED);
    }

    @Test
    void whatANameMeansInOneArticleItDoesNotMeanElsewhere() {
        NameJoin one = join(1, "a-petrov", IN_ONE, "eu-fsf.1");
        JoinedNames names = new JoinedNames(List.of(one));
        assertThat(names.end("name.a-petrov")).isEqualTo("name.a-petrov");
        assertThat(names.to(List.of(LISTED))).containsExactly(one);
        assertThat(names.of("a-petrov")).containsExactly(one);
        assertThat(names.toName("a-petrov")).isEmpty();
    }

    @Test
    void namesJoinedToANameAreFoundByIt() {
        NameJoin spelling = join(1, "a-petrof", EVERYWHERE, "name.a-petrov");
        assertThat(new JoinedNames(List.of(spelling)).toName("a-petrov")).containsExactly(spelling);
    }

    @Test
    void aCircleEnds() {
        JoinedNames names =
                new JoinedNames(List.of(join(1, "a", EVERYWHERE, "name.b"), join(2, "b", EVERYWHERE, "name.a")));
        assertThat(names.end("name.a")).startsWith("name.");
    }

    @Test
    void mentionsOverlapInEveryArticleAndInTheSame() {
        assertThat(name("a", EVERYWHERE).overlaps(name("a", IN_ONE))).isTrue();
        assertThat(name("a", IN_ONE).overlaps(name("a", EVERYWHERE))).isTrue();
        assertThat(name("a", IN_ONE).overlaps(name("a", IN_ONE))).isTrue();
        assertThat(name("a", IN_ONE).overlaps(name("a", IN_ANOTHER))).isFalse();
        assertThat(name("a", EVERYWHERE).overlaps(name("b", EVERYWHERE))).isFalse();
    }

    private static NameJoin.Name name(String key, Optional<UUID> article) {
        return new NameJoin.Name(key, key, article);
    }

    private static NameJoin join(long id, String key, Optional<UUID> article, String to) {
        return new NameJoin(id, name(key, article), to, "as I know", "anna", Instant.EPOCH, Optional.empty());
    }
}
