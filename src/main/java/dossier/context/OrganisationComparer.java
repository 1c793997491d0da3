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

/** Compares organisations: those around a person's name against the listing's, and an organisation itself by its country. */
public final class OrganisationComparer {

    /** Services that exclude each other: a person serves in one at a time. */
    private static final Set<String> EXCLUSIVE = Set.of("INTELLIGENCE");

    /** The UN and NATO are named beside friend and foe, and every second listing mentions a UN notice. */
    private static final String NEUTRAL = "INTERNATIONAL";

    /** A part of a body has the body's name in its own. */
    private static final double PART = 0.4;

    private OrganisationComparer() {}

    /**
     * Reasons for or against an organisation.
     *
     * @param text what the text says around the name
     * @param listed what the listing says
     * @param asked the well-known organisation that the text's name stands for, if any
     * @param names those that the listing's names stand for
     * @param within those that its names hold among other words
     */
    public static List<ContextEvidence> compare(
            PartyContext text,
            ListedContext listed,
            Optional<Organisations.Known> asked,
            Collection<Organisations.Known> names,
            Collection<Organisations.Known> within) {
        List<ContextEvidence> found = new ArrayList<>();
        boolean whole = asked.filter(names::contains).isPresent();
        Optional<Organisations.Known> same = asked.filter(known -> whole || within.contains(known));
        ContextComparer.countries(text, listed, found);
        boolean others = found.stream().anyMatch(reason -> reason.kind() == Kind.COUNTRY_DIFFERS);
        if (!others) {
            same.filter(known -> listed.mayBeOf(known.country()))
                    .ifPresent(known -> found.add(new ContextEvidence(
                            Kind.KNOWN_BY_NAME,
                            known.name(),
                            known.name(),
                            List.of(),
                            ListedSpot.ANYWHERE,
                            whole ? 1 : PART)));
        }
        return found;
    }

    /** Reasons for or against a person by the organisations around the name. */
    static void addReasons(PartyContext text, ListedContext listed, List<ContextEvidence> found) {
        Map<String, Organisations.Known> said = telling(text.organisations().nearby());
        Map<String, Organisations.Known> onTheList = telling(listed.organisations());
        if (said.isEmpty() || onTheList.isEmpty()) {
            return;
        }
        Map<String, Organisations.Known> beside = telling(text.organisations().attached());
        Optional<Organisations.Known> attached = common(beside, onTheList);
        Optional<Organisations.Known> common = attached.or(() -> common(said, onTheList));
        if (common.isPresent()) {
            Organisations.Known both = common.get();
            Spans spans = attached.isPresent()
                    ? text.organisations().whereAttached()
                    : text.organisations().whereNearby();
            found.add(new ContextEvidence(
                    attached.isPresent() ? Kind.ORGANISATION_AGREES : Kind.ORGANISATION_NEARBY_AGREES,
                    both.name(),
                    both.name(),
                    spans.of(both.id()),
                    listed.organisationSpot(both.id()),
                    1));
            return;
        }
        for (Organisations.Known one : beside.values()) {
            for (Organisations.Known other : onTheList.values()) {
                if (EXCLUSIVE.contains(one.type()) && one.type().equals(other.type())) {
                    found.add(new ContextEvidence(
                            Kind.SERVICE_DIFFERS,
                            one.name(),
                            other.name(),
                            text.organisations().whereAttached().of(one.id()),
                            listed.organisationSpot(other.id()),
                            1));
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
                text.organisations().whereNearby().of(near.id()),
                listed.organisationSpot(other.id()),
                1));
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
