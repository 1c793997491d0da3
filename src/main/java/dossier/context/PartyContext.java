package dossier.context;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a text says around the mentions of one party.
 *
 * @param offices offices and occupations
 * @param organisations organisations, the party itself left out
 * @param countries countries
 * @param ages ages and years of birth beside the name
 */
public record PartyContext(Offices offices, Bodies organisations, Places countries, List<Ages.Age> ages) {

    /**
     * Offices around a name.
     *
     * @param attached directly before the name or in apposition after it
     * @param nearby within a sentence on either side, and nobody else's
     * @param occupations ordinary occupations attached to the name
     */
    record Offices(List<Office> attached, List<Office> nearby, List<Office> occupations) {

        Offices {
            attached = List.copyOf(attached);
            nearby = List.copyOf(nearby);
            occupations = List.copyOf(occupations);
        }
    }

    /**
     * Organisations around a name, by their ids.
     *
     * @param nearby near the name
     * @param attached in the name's own titles and appositions
     * @param whereNearby where the text names them
     * @param whereAttached where it names those
     */
    record Bodies(
            Map<String, Organisations.Known> nearby,
            Map<String, Organisations.Known> attached,
            Spans whereNearby,
            Spans whereAttached) {

        Bodies {
            nearby = Map.copyOf(nearby);
            attached = Map.copyOf(attached);
        }
    }

    /**
     * Countries of a text, by their codes.
     *
     * @param tied those that the text ties to the party, see {@link CountryTies}
     * @param nearby how often each other one is named near it, capitals counted half
     * @param ofText how often the whole text names each
     * @param onlyPlaces no country is named nearby but by a capital, which is often only where something happened
     * @param where where the text names those tied and nearby
     */
    record Places(
            Set<String> tied,
            Map<String, Integer> nearby,
            Map<String, Integer> ofText,
            boolean onlyPlaces,
            Spans where) {

        Places {
            tied = Set.copyOf(tied);
            nearby = Map.copyOf(nearby);
            ofText = Map.copyOf(ofText);
        }
    }

    public PartyContext {
        ages = List.copyOf(ages);
    }
}
