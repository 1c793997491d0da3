package dossier.streams;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;
import java.util.Optional;

/** Whether messages of a broker are answered, and from which topics to which. Where the broker is, {@code kafka.*} says. */
@ConfigMapping(prefix = "dossier.streams")
public interface StreamSettings {

    /** Whether there are streams at all. */
    @WithDefault("false")
    boolean enabled();

    /** Topic of articles to be read and saved; empty for none. */
    @WithDefault("articles.in")
    Optional<String> articlesIn();

    /** Topic of what was found in them. */
    @WithDefault("analyses.out")
    String analysesOut();

    /** Topic of names to be screened; empty for none. */
    @WithDefault("names.in")
    Optional<String> namesIn();

    /** Topic of the hits of those names. */
    @WithDefault("hits.out")
    String hitsOut();

    /** Topic that is told what changed on the lists; empty for none. */
    @WithDefault("list.changes")
    Optional<String> listChanges();

    /** Topic that is told every alert; empty for none. */
    @WithDefault("alerts.out")
    Optional<String> alertsOut();

    /** Topic of messages that cannot be answered, each with the reason. */
    @WithDefault("dead.letters")
    String deadLetters();

    /**
     * Beginning of the names of the consumer groups, whose members share the messages of a topic; the topic follows. Transactional ids
     * begin alike.
     */
    @WithDefault("dossier")
    String group();

    /**
     * Name of this copy of the service among all of the group, as a part of its transactional ids. A new one at each start unless
     * configured; two running copies must never have one name.
     */
    Optional<String> copy();

    /** How many messages of one topic this copy answers at once. More than the topic has partitions is of no use. */
    @WithDefault("1")
    int threads();

    /** How often is looked whether a list has changed or an alert has come. */
    @WithDefault("PT2S")
    Duration every();
}
