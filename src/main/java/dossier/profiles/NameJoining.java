package dossier.profiles;

import dossier.names.NameKey;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Joins names that only articles know to profiles, as people decide. That a name is joined changes nothing of what an article's analysis
 * says: it stays a name that no list has.
 */
@ApplicationScoped
public class NameJoining {

    private final ProfileDirectory profiles;
    private final ProfileArticles articles;
    private final NameDecisions decisions;

    NameJoining(ProfileDirectory profiles, ProfileArticles articles, NameDecisions decisions) {
        this.profiles = profiles;
        this.articles = articles;
        this.decisions = decisions;
    }

    /**
     * A name means the party of a profile.
     *
     * @param id of the profile, of a listing of it, or of another name
     * @param name the name, or the id of its profile
     * @param article in which article; empty for every article that uses the name
     * @param by who says so
     * @return id of the profile then; empty if no profile has the id
     * @throws DecisionRefusedException if no article has the name, or it is joined to a profile already
     */
    public Optional<String> join(String id, String name, Optional<UUID> article, String reason, String by)
            throws DecisionRefusedException {
        Optional<Profile> found = profiles.find(id);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        String key = key(name);
        String text = articles.written(key, article)
                .orElseThrow(() -> new DecisionRefusedException(
                        article.isPresent() ? "article" : "name",
                        article.isPresent()
                                ? "this article names no party " + name + " without a match on a list"
                                : "no article here names a party " + name + " without a match on a list"));
        NameJoin.Name meant = new NameJoin.Name(key, text, article);
        Profile profile = found.orElseThrow();
        String to = target(profile, id);
        Optional<DecisionRefusedException> refused =
                decisions.keep(meant, to, reason, by, held -> refusal(held, meant, to, profile.id()));
        if (refused.isPresent()) {
            throw refused.orElseThrow();
        }
        return Optional.of(profile.id());
    }

    private static String key(String name) {
        return name.startsWith(ProfileDirectory.BY_NAME)
                ? name.substring(ProfileDirectory.BY_NAME.length())
                : NameKey.of(name);
    }

    /** The listing that the id names, since a decision is about that whatever becomes of profiles; else the one after which it is named. */
    private static String target(Profile profile, String id) {
        List<String> listings = profile.listings().stream()
                .map(column -> ProfileId.of(column.listing()))
                .toList();
        return listings.isEmpty() ? profile.id() : listings.contains(id) ? id : listings.get(0);
    }

    private Optional<DecisionRefusedException> refusal(JoinedNames held, NameJoin.Name name, String to, String wanted) {
        if (held.end(to).equals(name.id())) {
            return Optional.of(new DecisionRefusedException("name", "the name leads to this profile as it is"));
        }
        return held.of(name.key()).stream()
                .filter(join -> join.name().overlaps(name))
                .filter(join ->
                        !isWider(name, join) || !profileOf(held, join.to()).equals(wanted))
                .findFirst()
                .map(join -> DecisionRefusedException.conflict("name", said(join, profileOf(held, join.to()))));
    }

    /** Every article, where one was said before. */
    private static boolean isWider(NameJoin.Name name, NameJoin join) {
        return name.article().isEmpty() && join.name().article().isPresent();
    }

    private String profileOf(JoinedNames held, String to) {
        String end = held.end(to);
        return end.startsWith(ProfileDirectory.BY_NAME) ? end : profiles.idOf(end);
    }

    private static String said(NameJoin join, String profile) {
        return "the name " + join.name().text() + " is joined to profile " + profile + " already, "
                + join.name().article().map(article -> "in article " + article).orElse("in every article")
                + ", by " + join.by() + " (" + join.reason() + "); undo decision " + join.id() + " first";
    }

    /**
     * A decision does not hold any more.
     *
     * @param by who says so
     * @return the decision; empty if there is none of that number that holds
     */
    public Optional<NameJoin> undo(long id, String by) {
        return decisions.undo(id, by);
    }
}
