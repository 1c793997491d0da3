package dossier.context;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a text says around the mentions of one party.
 *
 * @param attached offices directly before the name or in apposition after it
 * @param nearby offices within a sentence on either side that are nobody else's
 * @param occupations ordinary occupations attached to the name
 * @param organisations organisations near the name, by id
 * @param attachedOrganisations those in the name's own titles and appositions
 * @param countries how often each country is named near it, attached ones counted twice
 * @param elsewhere countries that the text names anywhere
 * @param onlyPlaces no country near the name is named; there are capitals, which are often only where something happened
 * @param beside countries directly before the name: "Libya's Revolutionary Guard"
 * @param ages ages and years of birth beside the name
 * @param said where the text says all that; offices and ages know it themselves
 */
public record PartyContext(
        List<Office> attached,
        List<Office> nearby,
        List<Office> occupations,
        Map<String, Organisations.Known> organisations,
        Map<String, Organisations.Known> attachedOrganisations,
        Map<String, Integer> countries,
        Set<String> elsewhere,
        boolean onlyPlaces,
        Set<String> beside,
        List<Ages.Age> ages,
        Said said) {

    /**
     * Where the text names organisations, by id, and countries, by code.
     *
     * @param organisations as above
     * @param attached of {@code attachedOrganisations}
     * @param countries as above
     * @param beside as above
     */
    record Said(Spans organisations, Spans attached, Spans countries, Spans beside) {}

    public PartyContext {
        attached = List.copyOf(attached);
        nearby = List.copyOf(nearby);
        occupations = List.copyOf(occupations);
        organisations = Map.copyOf(organisations);
        attachedOrganisations = Map.copyOf(attachedOrganisations);
        countries = Map.copyOf(countries);
        elsewhere = Set.copyOf(elsewhere);
        beside = Set.copyOf(beside);
        ages = List.copyOf(ages);
    }

    /** Whether the text gives the party the highest office of a country, directly beside the name. */
    public boolean isHeadOfState() {
        return attached.stream()
                .anyMatch(office -> office.weight() > 0.5
                        && !office.scope().isEmpty()
                        && (office.concept().equals("HEAD_OF_STATE")
                                || office.concept().equals("SUPREME_LEADER")));
    }
}
