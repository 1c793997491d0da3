package dossier.web.entities;

import com.fasterxml.jackson.annotation.JsonProperty;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A party as an entity of FollowTheMoney, with what tools want to know besides.
 *
 * @param id id of the party's profile
 * @param caption the name to show
 * @param schema Person, Organization, Vessel, Airplane; of what belongs to a party Sanction, CryptoWallet, UnknownLink
 * @param properties values by the schema's properties: text, or another entity
 * @param datasets codes of the lists that have it
 * @param referents ids of its listings
 * @param target whether it is listed now
 * @param firstSeen day of the first snapshot here that has one of its listings
 * @param lastSeen when the newest snapshot of its lists was imported
 * @param lastChange when the newest version of its listings was imported
 */
public record EntityView(
        String id,
        String caption,
        String schema,
        Map<String, List<Object>> properties,
        List<String> datasets,
        List<String> referents,
        boolean target,
        @JsonProperty("first_seen") Optional<String> firstSeen,
        @JsonProperty("last_seen") Optional<String> lastSeen,
        @JsonProperty("last_change") Optional<String> lastChange) {

    /** Says of a party that a list has it because it is sanctioned. */
    public static final String TOPICS = "topics";

    /** Values of a property that are text. */
    public List<String> texts(String property) {
        return properties.getOrDefault(property, List.of()).stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    /** The same without what belongs to it. */
    public EntityView withoutEntities() {
        Map<String, List<Object>> own = new TreeMap<>(properties);
        own.values().removeIf(values -> values.stream().anyMatch(EntityView.class::isInstance));
        return with(own);
    }

    /** The same with other properties. */
    EntityView with(Map<String, List<Object>> others) {
        return new EntityView(
                id, caption, schema, others, datasets, referents, target, firstSeen, lastSeen, lastChange);
    }
}
