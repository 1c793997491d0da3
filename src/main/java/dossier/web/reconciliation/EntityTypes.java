package dossier.web.reconciliation;

import dossier.lists.ListingKind;
import dossier.web.entities.AskedEntity;
import dossier.web.entities.PartyEntities;

import java.util.List;
import java.util.Optional;

/** The types of parties, as FollowTheMoney calls them. */
final class EntityTypes {

    /** A party of any kind. */
    static final NamedId ANY = new NamedId("Thing", "Any listed party");

    static final List<NamedId> ALL = List.of(
            new NamedId("Person", "Person"),
            new NamedId("Organization", "Organisation"),
            new NamedId("Company", "Company"),
            new NamedId("LegalEntity", "Person or organisation"),
            new NamedId("Vessel", "Ship"),
            new NamedId("Airplane", "Aircraft"),
            ANY);

    private EntityTypes() {}

    /**
     * The schema to ask for: the one given, or any where several kinds or none that we know are given.
     *
     * @param types as given
     */
    static String asked(List<String> types) {
        List<String> known = types.stream()
                .filter(AskedEntity::isParty)
                .filter(type -> AskedEntity.kind(type).isPresent())
                .toList();
        List<Optional<ListingKind>> kinds =
                known.stream().map(AskedEntity::kind).distinct().toList();
        return kinds.size() == 1 && known.size() == types.size() ? known.get(0) : ANY.id();
    }

    /** The type of a kind of party. */
    static NamedId of(ListingKind kind) {
        String schema = PartyEntities.schemaOf(kind);
        return ALL.stream().filter(type -> type.id().equals(schema)).findFirst().orElse(ANY);
    }
}
