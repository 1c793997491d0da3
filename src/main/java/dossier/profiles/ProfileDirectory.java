package dossier.profiles;

import dossier.analysis.PersonInArticle;
import dossier.lists.ListingRef;

import java.util.List;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Finds profiles. Which listings make one profile is worked out in memory from the current listings, so it answers
 * without the database; only the articles need it.
 */
@ApplicationScoped
public class ProfileDirectory {

    /** The profile under this id: that of an anchor listing, of any other listing of its group, or of a bare name. */
    public Optional<Profile> find(String id) {
        return Optional.empty();
    }

    /** Profiles whose name agrees with the query, the best first, at most {@code limit}. */
    public List<ProfileSummary> search(String query, int limit) {
        return List.of();
    }

    /** Id of the profile that has this listing. */
    public String idOf(ListingRef listing) {
        return listing.list() + "." + listing.reference();
    }

    /** Id of the profile of a party in an article: that of its best MATCH, otherwise that of its name. */
    public String idOf(PersonInArticle person) {
        return person.hits().stream()
                .findFirst()
                .map(hit -> idOf(hit.listing()))
                .orElse("name");
    }
}
