package dossier.web.entities;

import dossier.export.FtmEntity;
import dossier.export.FtmListing;
import dossier.lists.KnownList;
import dossier.lists.KnownLists;
import dossier.lists.ListCode;
import dossier.lists.ListedParty;
import dossier.lists.Listing;
import dossier.lists.ListingKind;
import dossier.lists.ListingRef;
import dossier.lists.ListingRepository;
import dossier.lists.Snapshot;
import dossier.lists.SnapshotRepository;
import dossier.profiles.ProfileDirectory;
import dossier.screening.NameIndex;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;

/** Makes entities of listed parties, each once, whatever number of lists it is on. */
@ApplicationScoped
public class PartyEntities {

    /** The property of a party under which FollowTheMoney shows what belongs to it, by the schema of that. */
    private static final Map<String, String> BELONGING =
            Map.of("Sanction", "sanctions", "CryptoWallet", "cryptoWallets", "UnknownLink", "unknownLinkTo");

    /** The property of the same that leads back to the party. */
    private static final Map<String, String> BACK =
            Map.of("Sanction", "entity", "CryptoWallet", "holder", "UnknownLink", "subject");

    private static final String OTHER_END = "object";

    private final ListingRepository listings;
    private final SnapshotRepository snapshots;
    private final ProfileDirectory profiles;

    PartyEntities(ListingRepository listings, SnapshotRepository snapshots, ProfileDirectory profiles) {
        this.listings = listings;
        this.snapshots = snapshots;
        this.profiles = profiles;
    }

    /**
     * Parties by themselves, without what belongs to them; parties of which no listing is current are left out.
     *
     * @param parties the listings of each, its anchor first
     * @return by the ids of their profiles, in the order given
     */
    public Map<String, EntityView> flat(NameIndex index, Collection<List<ListingRef>> parties) {
        Known known = known(index, parties.stream().flatMap(List::stream).toList());
        Map<String, EntityView> views = new LinkedHashMap<>();
        for (List<ListingRef> party : parties) {
            List<Listing> current = known.among(party);
            if (!current.isEmpty()) {
                FtmEntity entity = FtmListing.joined(current, known::idOf).get(0);
                views.put(entity.id(), known.view(entity, current));
            }
        }
        return views;
    }

    /**
     * A party with its sanctions, wallets and links; empty if no listing of it is current.
     *
     * @param party its listings, its anchor first
     */
    public Optional<EntityView> nested(NameIndex index, List<ListingRef> party) {
        Known known = known(index, party);
        List<Listing> current = known.among(party);
        if (current.isEmpty()) {
            return Optional.empty();
        }
        List<FtmEntity> entities = FtmListing.joined(current, known::idOf);
        Map<String, EntityView> others = flat(index, otherEnds(index, current));
        EntityView view = known.view(entities.get(0), current);
        Map<String, List<Object>> properties = new TreeMap<>(view.properties());
        for (FtmEntity belonging : entities.subList(1, entities.size())) {
            properties
                    .computeIfAbsent(BELONGING.get(belonging.schema()), property -> new ArrayList<>())
                    .add(belonging(known, belonging, current, others));
        }
        return Optional.of(view.with(properties));
    }

    private static EntityView belonging(
            Known known, FtmEntity entity, List<Listing> current, Map<String, EntityView> others) {
        EntityView view = known.view(entity, current);
        Map<String, List<Object>> properties = new TreeMap<>(view.properties());
        properties.remove(BACK.get(entity.schema()));
        properties.computeIfPresent(
                OTHER_END,
                (end, ids) -> ids.stream()
                        .map(id -> others.containsKey(id) ? (Object) others.get(id) : id)
                        .toList());
        return view.with(properties);
    }

    private List<List<ListingRef>> otherEnds(NameIndex index, List<Listing> current) {
        return current.stream()
                .flatMap(listing -> listing.links().stream()
                        .filter(link -> !link.reference().isEmpty())
                        .map(link -> new ListingRef(listing.ref().list(), link.reference())))
                .map(other -> profiles.listingsOf(index, other))
                .distinct()
                .toList();
    }

    private Known known(NameIndex index, List<ListingRef> refs) {
        Map<ListingRef, Listing> current =
                listings.current(refs).stream().collect(Collectors.toMap(Listing::ref, Function.identity()));
        Map<ListCode, Snapshot> active =
                snapshots.active().stream().collect(Collectors.toMap(Snapshot::list, Function.identity()));
        return new Known(index, ref -> profiles.idOf(index, ref), current, listings.currentSince(refs), active);
    }

    /** What is known of some listings. */
    private record Known(
            NameIndex index,
            Function<ListingRef, String> ids,
            Map<ListingRef, Listing> current,
            Map<ListingRef, Snapshot> since,
            Map<ListCode, Snapshot> active) {

        String idOf(ListingRef listing) {
            return ids.apply(listing);
        }

        List<Listing> among(List<ListingRef> party) {
            return party.stream()
                    .flatMap(ref -> Optional.ofNullable(current.get(ref)).stream())
                    .toList();
        }

        EntityView view(FtmEntity entity, List<Listing> of) {
            Map<String, List<Object>> properties = new TreeMap<>();
            entity.properties().forEach((property, values) -> properties.put(property, List.copyOf(values)));
            List<ListingRef> refs = of.stream().map(Listing::ref).toList();
            return new EntityView(
                    entity.id(),
                    caption(entity),
                    entity.schema(),
                    properties,
                    refs.stream()
                            .map(ref -> ref.list().value())
                            .distinct()
                            .sorted()
                            .toList(),
                    refs.stream().map(ref -> ref.list() + "." + ref.reference()).toList(),
                    entity.properties().containsKey(EntityView.TOPICS),
                    refs.stream()
                            .flatMap(ref -> index.party(ref).stream())
                            .map(ListedParty::presence)
                            .map(presence -> presence.firstSeen())
                            .min(LocalDate::compareTo)
                            .map(day -> day + "T00:00:00"),
                    newest(refs, ref -> Optional.ofNullable(active.get(ref.list()))),
                    newest(refs, ref -> Optional.ofNullable(since.get(ref))));
        }

        private static Optional<String> newest(
                List<ListingRef> refs, Function<ListingRef, Optional<Snapshot>> snapshotOf) {
            return refs.stream()
                    .flatMap(ref -> snapshotOf.apply(ref).stream())
                    .map(Snapshot::importedAt)
                    .max(Instant::compareTo)
                    .map(at -> at.truncatedTo(ChronoUnit.SECONDS).toString().replace("Z", ""));
        }

        private static String caption(FtmEntity entity) {
            return List.of("name", "authority", "publicKey", "role", "alias", "weakAlias").stream()
                    .flatMap(property -> entity.properties().getOrDefault(property, List.of()).stream())
                    .findFirst()
                    .orElse(entity.schema());
        }
    }

    /** The schema of a kind of party. */
    public static String schemaOf(ListingKind kind) {
        return FtmListing.schema(kind);
    }

    /** The title of a list, or its code where we do not know it. */
    public static String titleOf(ListCode list) {
        return KnownLists.byCode(list).map(KnownList::title).orElse(list.value());
    }
}
