package dossier.profiles;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A name that only articles know, joined by hand to a profile.
 *
 * @param id number of the decision
 * @param name which name, and where
 * @param to what it leads to: id of a listing, or of another such name
 * @param reason why, in the words of who decided it
 * @param by who decided it
 * @param at when
 * @param undone who undid it and when; empty while it holds
 */
public record NameJoin(
        long id, Name name, String to, String reason, String by, Instant at, Optional<Decision.Undone> undone) {

    /**
     * Mentions of a name.
     *
     * @param key key of the name
     * @param text the name as an article writes it
     * @param article the one article whose mentions are meant; empty for every article that uses the name
     */
    public record Name(String key, String text, Optional<UUID> article) {

        /** Id of the profile of the name. */
        public String id() {
            return ProfileDirectory.BY_NAME + key;
        }

        /** Whether some mentions are meant by both. */
        boolean overlaps(Name other) {
            return key.equals(other.key)
                    && (article.isEmpty() || other.article.isEmpty() || article.equals(other.article));
        }
    }
}
