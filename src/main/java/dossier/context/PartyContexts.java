package dossier.context;

import dossier.context.Ages.Age;
import dossier.context.ContextText.CountrySaid;
import dossier.context.ContextText.OrganisationSaid;
import dossier.mentions.Mention;
import dossier.mentions.Word;
import dossier.mentions.Word.Gap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Gives what a text says to the parties that it names: each office to the name that it is attached to, or to those near. */
public final class PartyContexts {

    /** Of somebody named a hundred times the first mentions say who it is. */
    private static final int MOST_MENTIONS = 25;
    /** "GRU commander, Gen. NAME". */
    private static final int MOST_TITLES = 3;
    /** "NAME, a longtime and trusted aide": an apposition says its office within a few words. */
    private static final int MOST_BEFORE_OFFICE = 5;

    private static final Set<String> LEADS_TO_OFFICE =
            Set.of("who", "is", "was", "a", "an", "the", "as", "became", "becoming", "has", "been", "served", "serves");

    private static final Set<String> TELLS = Set.of("reported", "reports", "said", "says", "quoted", "cited", "wrote");
    private static final Set<String> TOLD = Set.of("to", "told", "by");
    private static final String MEDIA = "PROPAGANDA";

    /** A space, with the possessive before it. */
    private static final Pattern BESIDE = Pattern.compile("(['’]s?)?\\s{1,3}");

    private static final int NOBODY = -1;

    private final ContextText text;
    private final int[] namedBy;
    private final int[] officeOf;
    private final Set<String> everyCountry;

    private PartyContexts(ContextText text, List<List<Mention>> parties) {
        this.text = text;
        this.namedBy = new int[text.words().size()];
        this.officeOf = new int[text.offices().size()];
        this.everyCountry = text.countries().stream().map(CountrySaid::code).collect(Collectors.toSet());
        Arrays.fill(namedBy, NOBODY);
        Arrays.fill(officeOf, NOBODY);
        for (int party = 0; party < parties.size(); party++) {
            for (Mention mention : parties.get(party)) {
                for (int word = text.wordAt(mention.start()); word < end(mention); word++) {
                    namedBy[word] = party;
                }
            }
        }
        for (int i = 0; i < officeOf.length; i++) {
            officeOf[i] = holder(text.offices().get(i));
        }
    }

    /**
     * @param text the text
     * @param parties the mentions of each party
     * @return what is said around each, in the same order
     */
    public static List<PartyContext> of(ContextText text, List<List<Mention>> parties) {
        PartyContexts contexts = new PartyContexts(text, parties);
        List<PartyContext> all = new ArrayList<>();
        for (int party = 0; party < parties.size(); party++) {
            all.add(contexts.of(party, parties.get(party)));
        }
        return all;
    }

    private int end(Mention mention) {
        return Math.min(text.words().size(), text.wordAt(mention.end() - 1) + 1);
    }

    /** Whose name stands directly after the office, or before it with the office in apposition. */
    private int holder(Office office) {
        int after = nameAfter(office.to());
        return after != NOBODY ? after : nameBefore(office.from());
    }

    private int nameAfter(int from) {
        for (int at = from; at < namedBy.length && at - from <= MOST_TITLES; at++) {
            Gap gap = text.words().get(at).before();
            boolean comma = gap == Gap.COMMA && at == from;
            if (!comma && !gap.insidePhrase()) {
                return NOBODY;
            }
            if (namedBy[at] != NOBODY) {
                return namedBy[at];
            }
            if (!text.words().get(at).isCapital()) {
                return NOBODY;
            }
        }
        return NOBODY;
    }

    private int nameBefore(int from) {
        boolean comma = false;
        for (int at = from; at > 0 && from - at <= MOST_BEFORE_OFFICE; at--) {
            Word word = text.words().get(at);
            comma |= word.before() == Gap.COMMA;
            boolean bracket = word.before() == Gap.PUNCTUATION && !isBeside(at); // "Putin's chef" is not Putin
            if (word.before() == Gap.SENTENCE) {
                return NOBODY;
            }
            if (namedBy[at - 1] != NOBODY) {
                boolean leads = at < from && LEADS_TO_OFFICE.contains(word.key());
                return comma || bracket || leads ? namedBy[at - 1] : NOBODY;
            }
        }
        return NOBODY;
    }

    private PartyContext of(int party, List<Mention> mentions) {
        boolean[] sentences = new boolean
                [text.words().isEmpty() ? 0 : text.sentence(text.words().size() - 1) + 3];
        for (Mention mention : mentions.subList(0, Math.min(mentions.size(), MOST_MENTIONS))) {
            int word = text.wordAt(mention.start());
            if (word < namedBy.length) {
                Arrays.fill(sentences, text.sentence(word), text.sentence(word) + 3, true);
            }
        }
        List<Office> attached = new ArrayList<>();
        List<Office> nearby = new ArrayList<>();
        List<Office> occupations = new ArrayList<>();
        Map<String, Organisations.Known> attachedOrganisations = new HashMap<>();
        for (int i = 0; i < officeOf.length; i++) {
            Office office = text.offices().get(i);
            boolean near = sentences[text.sentence(office.from()) + 1];
            if (officeOf[i] == party) {
                (office.isAgainst() ? occupations : attached).add(office);
                organisationsIn(office.from(), office.to())
                        .forEach(said -> attachedOrganisations.put(said.known().id(), said.known()));
            } else if (officeOf[i] == NOBODY && near && !office.isAgainst()) {
                nearby.add(office);
            }
        }
        return new PartyContext(
                attached,
                nearby,
                occupations,
                organisationsNear(sentences),
                attachedOrganisations,
                countries(sentences),
                everyCountry,
                onlyPlaces(sentences),
                beside(mentions),
                ages(party));
    }

    private List<OrganisationSaid> organisationsIn(int from, int to) {
        return text.organisations().stream()
                .filter(said -> said.from() >= from && said.to() <= to)
                .toList();
    }

    private Map<String, Organisations.Known> organisationsNear(boolean[] sentences) {
        Map<String, Organisations.Known> near = new HashMap<>();
        for (OrganisationSaid said : text.organisations()) {
            if (sentences[text.sentence(said.from()) + 1] && !isInsideName(said) && !isSource(said)) {
                near.put(said.known().id(), said.known());
            }
        }
        return near;
    }

    /** "UN" in "KIM JONG UN". */
    private boolean isInsideName(OrganisationSaid said) {
        int party = namedBy[said.from()];
        boolean goesOn = said.to() < namedBy.length
                && namedBy[said.to()] == party
                && text.words().get(said.to()).before().insideName();
        boolean begun = said.from() > 0
                && namedBy[said.from() - 1] == party
                && text.words().get(said.from()).before().insideName();
        return party != NOBODY && (goesOn || begun);
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

    private Set<String> beside(List<Mention> mentions) {
        Set<String> beside = new HashSet<>();
        for (Mention mention : mentions.subList(0, Math.min(mentions.size(), MOST_MENTIONS))) {
            int first = text.wordAt(mention.start());
            for (CountrySaid said : text.countries()) {
                if (said.to() == first && isBeside(first) || said.from() == first) {
                    beside.add(said.code());
                }
            }
        }
        return beside;
    }

    private boolean isBeside(int first) {
        if (first >= text.words().size()) {
            return false;
        }
        String between = text.text()
                .substring(
                        text.words().get(first - 1).end(),
                        text.words().get(first).start());
        return BESIDE.matcher(between).matches();
    }

    private Map<String, Integer> countries(boolean[] sentences) {
        Map<String, Integer> counts = new HashMap<>();
        for (CountrySaid said : text.countries()) {
            if (sentences[text.sentence(said.from()) + 1]) {
                counts.merge(said.code(), said.seat() ? 1 : 2, Integer::sum);
            }
        }
        return counts;
    }

    private List<Age> ages(int party) {
        List<Age> ages = new ArrayList<>();
        for (Age age : text.ages()) {
            for (int at = age.word() - 1; at >= 0 && age.word() - at <= MOST_BEFORE_OFFICE; at--) {
                if (namedBy[at] != NOBODY) {
                    if (namedBy[at] == party) {
                        ages.add(age);
                    }
                    break;
                }
            }
            int next = age.word() + MOST_TITLES;
            if (next < namedBy.length
                    && namedBy[next] == party
                    && text.words().get(age.word() + 1).key().equals("year")) {
                ages.add(age);
            }
        }
        return ages;
    }
}
