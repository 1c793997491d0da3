package dossier.context;

import dossier.context.Ages.Age;
import dossier.context.ContextText.CountrySaid;
import dossier.context.ContextText.OrganisationSaid;
import dossier.mentions.Mention;
import dossier.text.Span;
import dossier.text.Token;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Gives what a text says to the parties that it names: each office to the name that it is attached to, or to those near. */
public final class PartyContexts {

    /** Of somebody named a hundred times the first mentions say who it is. */
    private static final int MOST_MENTIONS = 25;
    /** "GRU commander, Gen. NAME". */
    private static final int MOST_TITLES = 3;
    /** "NAME, a longtime and trusted aide": an apposition says its office within a few words. */
    private static final int MOST_BEFORE_OFFICE = 5;

    private static final Set<String> TELLS = Set.of("reported", "reports", "said", "says", "quoted", "cited", "wrote");
    private static final Set<String> TOLD = Set.of("to", "told", "by");
    private static final String MEDIA = "PROPAGANDA";

    private final ContextText text;
    private final OfficeHolders holders;
    private final Antecedents antecedents;
    private final CountryTies ties;
    private final Map<String, Integer> everyCountry;

    private PartyContexts(ContextText text, List<List<Mention>> parties) {
        this.text = text;
        this.holders = new OfficeHolders(text, parties);
        this.antecedents = new Antecedents(text, holders);
        this.ties = new CountryTies(text, holders);
        this.everyCountry =
                text.countries().stream().collect(Collectors.toMap(CountrySaid::code, said -> 1, Integer::sum));
    }

    /**
     * @param text the text
     * @param parties the mentions of each party
     * @param most of how many, the first ones, it is told: a text may name thousands
     * @return what is said around each, in the same order
     */
    public static List<PartyContext> of(ContextText text, List<List<Mention>> parties, int most) {
        PartyContexts contexts = new PartyContexts(text, parties);
        List<PartyContext> all = new ArrayList<>();
        for (int party = 0; party < parties.size() && party < most; party++) {
            all.add(contexts.of(party, parties.get(party)));
        }
        return all;
    }

    private PartyContext of(int party, List<Mention> mentions) {
        boolean[] sentences = new boolean
                [text.words().isEmpty() ? 0 : text.sentence(text.words().size() - 1) + 3];
        for (Mention mention : mentions.subList(0, Math.min(mentions.size(), MOST_MENTIONS))) {
            int word = text.wordAt(mention.start());
            if (word < text.words().size()) {
                Arrays.fill(sentences, text.sentence(word), text.sentence(word) + 3, true);
            }
        }
        List<Office> attached = new ArrayList<>();
        List<Office> nearby = new ArrayList<>();
        List<Office> occupations = new ArrayList<>();
        Map<String, Organisations.Known> attachedOrganisations = new HashMap<>();
        Spans whereAttached = new Spans();
        Spans whereNearby = new Spans();
        for (int i = 0; i < text.offices().size(); i++) {
            Office office = text.offices().get(i);
            boolean near = sentences[text.sentence(office.from()) + 1];
            int holder = holders.of(i);
            if (holder == OfficeHolders.NOBODY && office.isAgainst()) {
                holder = antecedents.ofOccupation(office);
            }
            if (holder == party) {
                (office.isAgainst() ? occupations : attached).add(office);
                organisationsIn(office.from(), office.to()).forEach(inside -> {
                    attachedOrganisations.put(inside.known().id(), inside.known());
                    whereAttached.add(inside.known().id(), span(inside.from(), inside.to()));
                });
            } else if (holder == OfficeHolders.NOBODY && near && !office.isAgainst()) {
                nearby.add(office);
            }
        }
        return new PartyContext(
                new PartyContext.Offices(attached, nearby, occupations),
                new PartyContext.Bodies(
                        organisationsNear(sentences, whereNearby), attachedOrganisations, whereNearby, whereAttached),
                places(party, sentences),
                ages(party));
    }

    private Span span(int from, int to) {
        return Span.of(text.words(), from, to);
    }

    private List<OrganisationSaid> organisationsIn(int from, int to) {
        return text.organisations().stream()
                .filter(said -> said.from() >= from && said.to() <= to)
                .toList();
    }

    private Map<String, Organisations.Known> organisationsNear(boolean[] sentences, Spans spans) {
        Map<String, Organisations.Known> near = new HashMap<>();
        for (OrganisationSaid said : text.organisations()) {
            if (sentences[text.sentence(said.from()) + 1] && !isInsideName(said) && !isSource(said)) {
                near.put(said.known().id(), said.known());
                spans.add(said.known().id(), span(said.from(), said.to()));
            }
        }
        return near;
    }

    /** "UN" in "KIM JONG UN". */
    private boolean isInsideName(OrganisationSaid said) {
        int party = holders.namedAt(said.from());
        boolean goesOn = said.to() < text.words().size()
                && holders.namedAt(said.to()) == party
                && text.words().get(said.to()).before().insideName();
        boolean begun = said.from() > 0
                && holders.namedAt(said.from() - 1) == party
                && text.words().get(said.from()).before().insideName();
        return party != OfficeHolders.NOBODY && (goesOn || begun);
    }

    /** "Tasnim reported", "told RIA Novosti": who brings the news is no part of it. */
    private boolean isSource(OrganisationSaid said) {
        boolean tells = said.to() < text.words().size()
                && TELLS.contains(text.words().get(said.to()).key());
        boolean told = said.from() > 0
                && TOLD.contains(text.words().get(said.from() - 1).key());
        return said.known().type().equals(MEDIA) && (tells || told);
    }

    private boolean onlyPlaces(boolean[] sentences) {
        return text.countries().stream().noneMatch(said -> sentences[text.sentence(said.from()) + 1] && !said.seat());
    }

    /** A country tied to somebody else says nothing of this one. */
    private PartyContext.Places places(int party, boolean[] sentences) {
        Set<String> tied = new HashSet<>();
        Map<String, Integer> nearby = new HashMap<>();
        Spans where = new Spans();
        for (int i = 0; i < text.countries().size(); i++) {
            CountrySaid said = text.countries().get(i);
            boolean own = ties.of(i) == party;
            boolean near = ties.of(i) == OfficeHolders.NOBODY && sentences[text.sentence(said.from()) + 1];
            if (own) {
                tied.add(said.code());
            } else if (near) {
                nearby.merge(said.code(), said.seat() ? 1 : 2, Integer::sum);
            }
            if (own || near) {
                where.add(said.code(), span(said.from(), said.to()));
            }
        }
        return new PartyContext.Places(tied, nearby, everyCountry, onlyPlaces(sentences), where);
    }

    private List<Age> ages(int party) {
        List<Age> ages = new ArrayList<>();
        for (Age age : text.ages()) {
            for (int at = age.word() - 1; at >= 0 && age.word() - at <= MOST_BEFORE_OFFICE; at--) {
                int bearer = holders.namedAt(at);
                bearer = bearer == OfficeHolders.NOBODY ? antecedents.ofPronoun(at) : bearer;
                if (bearer == party) {
                    ages.add(age);
                }
                if (bearer != OfficeHolders.NOBODY || text.words().get(at).before() == Token.Gap.SENTENCE) {
                    break;
                }
            }
            int next = age.word() + MOST_TITLES;
            if (next < text.words().size()
                    && holders.namedAt(next) == party
                    && text.words().get(age.word() + 1).key().equals("year")) {
                ages.add(age);
            }
        }
        return ages;
    }
}
