package dossier.web.entities;

import dossier.profiles.ProfileDirectory;
import dossier.screening.Hit;
import dossier.screening.NameIndex;
import dossier.screening.Screener;
import dossier.screening.ScreeningOptions;
import dossier.screening.ScreeningQuery;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jakarta.enterprise.context.ApplicationScoped;

/** Screens an entity by each of its names, and gives parties instead of listings. */
@ApplicationScoped
public class EntityScreening {

    /** A party is on up to five official lists, and on some of them more than once. */
    private static final int LISTINGS_A_PARTY = 6;

    private final Screener screener;
    private final ProfileDirectory profiles;

    EntityScreening(Screener screener, ProfileDirectory profiles) {
        this.screener = screener;
        this.profiles = profiles;
    }

    /**
     * The parties that may be the one asked for, each by its likeliest listing and name, the most probable first.
     *
     * @param names the same party by each of its names
     * @param options lists, cutoff, and how many parties at most
     */
    public List<LikelyParty> parties(NameIndex index, List<ScreeningQuery> names, ScreeningOptions options) {
        ScreeningOptions listings = new ScreeningOptions(
                options.lists(), options.cutoff(), Math.max(options.limit(), options.limit() * LISTINGS_A_PARTY));
        Map<String, Hit> best = new LinkedHashMap<>();
        for (ScreeningQuery name : names) {
            for (Hit hit : screener.screenField(index, name, listings)) {
                best.merge(
                        profiles.idOf(index, hit.listing()),
                        hit,
                        (one, other) -> one.score() >= other.score() ? one : other);
            }
        }
        return best.entrySet().stream()
                .map(party -> new LikelyParty(
                        party.getKey(),
                        profiles.listingsOf(index, party.getValue().listing()),
                        party.getValue()))
                .sorted(Comparator.comparingDouble(
                                (LikelyParty party) -> party.best().score())
                        .reversed()
                        .thenComparing(LikelyParty::id))
                .limit(options.limit())
                .toList();
    }
}
