package dossier.lists.imports;

import dossier.lists.KnownList;
import dossier.lists.KnownLists;
import dossier.lists.ListCode;
import io.quarkus.runtime.LaunchMode;

import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;

/** Which lists the configuration lets us fetch from their publishers. */
@ApplicationScoped
public class FetchedLists {

    private final ListsConfig config;

    FetchedLists(ListsConfig config) {
        this.config = config;
    }

    /** Whether it is among the lists that are fetched where fetching is allowed: its publisher still publishes it. */
    public boolean isFollowed(ListCode list) {
        Optional<KnownList> known = KnownLists.byCode(list);
        if (known.filter(KnownList::isOwn).isPresent()) {
            // who gives an address wants it asked
            return known.orElseThrow().files().stream()
                    .anyMatch(file -> file.address().isPresent());
        }
        return config.fetched()
                .map(codes -> codes.contains(list.value()))
                .orElse(known.map(KnownList::expected).orElse(false));
    }

    /** Whether its publisher may be asked now; where the configuration does not say, in production only. */
    public boolean mayBeFetched(ListCode list) {
        return config.fetch().orElse(LaunchMode.current() == LaunchMode.NORMAL) && isFollowed(list);
    }
}
