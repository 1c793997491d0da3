package dossier.web.yente;

import dossier.web.entities.EntityView;

import java.util.Optional;
import java.util.Set;

/**
 * Which parties of an answer are wanted.
 *
 * @param topics one of them must be the party's; none for any
 * @param withoutSchemata schemata that are left out
 * @param without ids of profiles or listings that are left out
 * @param changedSince only parties that changed since that day or moment; empty for all
 */
record ResultFilter(
        Set<String> topics, Set<String> withoutSchemata, Set<String> without, Optional<String> changedSince) {

    ResultFilter {
        topics = Set.copyOf(topics);
        withoutSchemata = Set.copyOf(withoutSchemata);
        without = Set.copyOf(without);
    }

    /** Whether it may leave anything out. */
    boolean isNarrow() {
        return !topics.isEmpty() || !withoutSchemata.isEmpty() || !without.isEmpty() || changedSince.isPresent();
    }

    boolean passes(EntityView party) {
        return (topics.isEmpty() || party.texts(EntityView.TOPICS).stream().anyMatch(topics::contains))
                && !withoutSchemata.contains(party.schema())
                && !without.contains(party.id())
                && party.referents().stream().noneMatch(without::contains)
                && changedSince
                        .map(since -> party.lastChange()
                                .filter(change -> change.compareTo(since) >= 0)
                                .isPresent())
                        .orElse(true);
    }
}
