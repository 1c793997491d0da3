package dossier.context;

import dossier.context.ContextEvidence.Kind;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Weighs organisations: those around a person's name against the listing's, and an organisation itself by its country. */
public final class OrganisationComparer {

    private static final double ORGANISATION = 1.3;
    private static final double ORGANISATION_BESIDE_THE_NAME = 1.8;
    private static final double NO_ORGANISATION_AGREES = -0.5;
    private static final double OTHER_SERVICE = -2.5;
    private static final double FIRST_COUNTRY = 1.3;
    /** Services that exclude each other: a person serves in one at a time. */
    private static final Set<String> EXCLUSIVE = Set.of("INTELLIGENCE");

    /** The UN and NATO are named beside friend and foe, and every second listing mentions a UN notice. */
    private static final String NEUTRAL = "INTERNATIONAL";

    private static final double ONE_OF_ITS_NAMES = 3;
    private static final double OTHER_COUNTRYS_BODY = -6;

    private OrganisationComparer() {}

    /**
     * Reasons for or against an organisation.
     *
     * @param text what the text says around the name
     * @param listed what the listing says
     * @param asked the well-known organisation that the text's name stands for, if any
     * @param names those that the listing's names stand for
     */
    public static List<ContextEvidence> compare(
            PartyContext text,
            ListedContext listed,
            Optional<Organisations.Known> asked,
            Collection<Organisations.Known> names) {
        List<ContextEvidence> found = new ArrayList<>();
        Optional<Organisations.Known> same = asked.filter(names::contains);
        Set<String> countries = new TreeSet<>(listed.countries());
        if (countries.isEmpty()) {
            same.map(Organisations.Known::country)
                    .filter(country -> country.length() == 2)
                    .ifPresent(countries::add);
        }
        boolean told = !text.beside().isEmpty() && !countries.isEmpty();
        boolean agrees = text.beside().stream().anyMatch(countries::contains);
        if (told) {
            found.add(new ContextEvidence(
                    agrees ? Kind.COUNTRY_AGREES : Kind.COUNTRY_DIFFERS,
                    String.join(" ", new TreeSet<>(text.beside())),
                    String.join(" ", countries),
                    text.said().beside().of(new TreeSet<>(text.beside())),
                    listed.countrySpot(countries.iterator().next()),
                    agrees ? FIRST_COUNTRY : OTHER_COUNTRYS_BODY));
        }
        if (!told || agrees) {
            same.filter(known -> countries.isEmpty() || countries.contains(known.country()))
                    .ifPresent(known -> found.add(new ContextEvidence(
                            Kind.ORGANISATION_AGREES,
                            known.name(),
                            known.name(),
                            List.of(),
                            ListedSpot.ANYWHERE,
                            ONE_OF_ITS_NAMES)));
        }
        return found;
    }

    /** Reasons for or against a person by the organisations around the name. */
    static void addReasons(PartyContext text, ListedContext listed, List<ContextEvidence> found) {
        Map<String, Organisations.Known> said = telling(text.organisations());
        Map<String, Organisations.Known> onTheList = telling(listed.organisations());
        if (said.isEmpty() || onTheList.isEmpty()) {
            return;
        }
        Map<String, Organisations.Known> beside = telling(text.attachedOrganisations());
        Optional<Organisations.Known> attached = common(beside, onTheList);
        Optional<Organisations.Known> common = attached.or(() -> common(said, onTheList));
        if (common.isPresent()) {
            Organisations.Known both = common.get();
            Spans spans =
                    attached.isPresent() ? text.said().attached() : text.said().organisations();
            found.add(new ContextEvidence(
                    Kind.ORGANISATION_AGREES,
                    both.name(),
                    both.name(),
                    spans.of(both.id()),
                    listed.organisationSpot(both.id()),
                    attached.isPresent() ? ORGANISATION_BESIDE_THE_NAME : ORGANISATION));
            return;
        }
        for (Organisations.Known one : beside.values()) {
            for (Organisations.Known other : onTheList.values()) {
                if (EXCLUSIVE.contains(one.type()) && one.type().equals(other.type())) {
                    found.add(new ContextEvidence(
                            Kind.SERVICE_DIFFERS,
                            one.name(),
                            other.name(),
                            text.said().attached().of(one.id()),
                            listed.organisationSpot(other.id()),
                            OTHER_SERVICE));
                    return;
                }
            }
        }
        Organisations.Known near = first(said);
        Organisations.Known other = first(onTheList);
        found.add(new ContextEvidence(
                Kind.ORGANISATION_DIFFERS,
                near.name(),
                other.name(),
                text.said().organisations().of(near.id()),
                listed.organisationSpot(other.id()),
                NO_ORGANISATION_AGREES));
    }

    /** Those that say something of a person; most of the time all of them, and then nothing is copied. */
    private static Map<String, Organisations.Known> telling(Map<String, Organisations.Known> organisations) {
        if (organisations.values().stream().noneMatch(known -> known.type().equals(NEUTRAL))) {
            return organisations;
        }
        Map<String, Organisations.Known> telling = new HashMap<>(organisations);
        telling.values().removeIf(known -> known.type().equals(NEUTRAL));
        return telling;
    }

    private static Optional<Organisations.Known> common(
            Map<String, Organisations.Known> one, Map<String, Organisations.Known> other) {
        return one.values().stream()
                .filter(known -> other.containsKey(known.id()))
                .min(Comparator.comparing(Organisations.Known::id));
    }

    private static Organisations.Known first(Map<String, Organisations.Known> organisations) {
        return Collections.min(organisations.values(), Comparator.comparing(Organisations.Known::id));
    }
}
