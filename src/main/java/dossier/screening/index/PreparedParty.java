package dossier.screening.index;

import dossier.lists.ListedName;
import dossier.lists.ListedParty;
import dossier.lists.ListingKind;
import dossier.lists.NameGrade;
import dossier.lists.NamePart;
import dossier.lists.numbers.ComparedNumber;
import dossier.names.AnalysedName;
import dossier.names.KnownPart;
import dossier.names.NameAnalyser;
import dossier.names.NameKind;
import dossier.names.NameToken;
import dossier.names.NamesWithin;
import dossier.names.TokenFrequencies;
import dossier.screening.scoring.PartyFacts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A listing whose names are analysed and whose facts are ready to be compared. Does not depend on other listings, so that
 * it is kept while its list does not change.
 *
 * @param party the listing
 * @param facts what is known besides the names
 * @param names its names; what the list repeats in another casing or language stands here once
 */
public record PreparedParty(ListedParty party, PartyFacts facts, List<Name> names) {

    /** Two or three letters stand for more than one body, whoever writes them in brackets. */
    private static final int SURE_ACRONYM = 4;

    public PreparedParty {
        names = List.copyOf(names);
    }

    /**
     * One listed name.
     *
     * @param listed as published
     * @param analysed its words with their roles
     */
    public record Name(ListedName listed, AnalysedName analysed) {}

    /** The parties with their names analysed, in their order, on all processors: the most expensive step of building an index. */
    public static List<PreparedParty> all(List<ListedParty> parties, NameAnalyser analyser) {
        return all(parties, new AnalysisCache(analyser));
    }

    /** The same, where names of other lists were analysed before. */
    public static List<PreparedParty> all(List<ListedParty> parties, AnalysisCache analyser) {
        return parties.stream().map(party -> of(party, analyser)).toList();
    }

    /** The same listing, held from elsewhere: nothing that is compared depends on that. */
    public PreparedParty with(ListedParty.Origin origin) {
        return new PreparedParty(party.with(origin), facts, names);
    }

    /** A listing whose names are analysed. */
    static PreparedParty of(ListedParty party, List<Name> names) {
        return new PreparedParty(party, PartyFacts.of(party), names);
    }

    /** A listing whose names are analysed and whose numbers are ready to be compared. */
    static PreparedParty of(ListedParty party, List<ComparedNumber> numbers, List<Name> names) {
        return new PreparedParty(party, PartyFacts.of(party, numbers), names);
    }

    private static PreparedParty of(ListedParty party, AnalysisCache analyser) {
        List<Name> names = new ArrayList<>(party.names().size());
        Set<List<String>> seen = new HashSet<>();
        for (ListedName listed : party.names()) {
            AnalysedName analysed = analyser.analyse(listed.text(), nameKind(party.kind()), knownParts(listed));
            if (!analysed.tokens().isEmpty() && seen.add(identity(listed, analysed))) {
                names.add(new Name(listed, analysed));
            }
            if (party.kind() == ListingKind.ORGANISATION) {
                addNamesWithin(listed, analyser, seen, names);
            }
        }
        return of(party, names);
    }

    private static void addNamesWithin(
            ListedName listed, AnalysisCache analyser, Set<List<String>> seen, List<Name> names) {
        for (String within : NamesWithin.of(listed.text())) {
            AnalysedName analysed = analyser.analyse(within, NameKind.ORGANISATION, List.of());
            ListedName graded = within.length() < SURE_ACRONYM ? asWeak(listed) : listed;
            if (!analysed.tokens().isEmpty() && seen.add(identity(graded, analysed))) {
                names.add(new Name(graded, analysed));
            }
        }
    }

    private static ListedName asWeak(ListedName name) {
        return new ListedName(
                name.text(), name.parts(), NameGrade.WEAK_ALIAS, name.type(), name.script(), name.language());
    }

    public static NameKind nameKind(ListingKind kind) {
        return switch (kind) {
            case PERSON -> NameKind.PERSON;
            case ORGANISATION -> NameKind.ORGANISATION;
            case VESSEL -> NameKind.VESSEL;
            case AIRCRAFT -> NameKind.AIRCRAFT;
        };
    }

    private static List<String> identity(ListedName listed, AnalysedName analysed) {
        List<String> identity = new ArrayList<>(analysed.tokens().size() + 1);
        identity.add(listed.grade().name());
        for (NameToken token : analysed.tokens()) {
            identity.add(
                    token.latin() + (token.abjad() ? "~" : "") + token.role().ordinal());
        }
        return identity;
    }

    private static List<KnownPart> knownParts(ListedName listed) {
        List<KnownPart> parts = new ArrayList<>(listed.parts().size());
        for (NamePart part : listed.parts()) {
            switch (part.role()) {
                case FAMILY -> parts.add(new KnownPart(NameToken.Role.FAMILY, part.text()));
                case GIVEN -> parts.add(new KnownPart(NameToken.Role.GIVEN, part.text()));
                // a list's middle part is a patronymic, a second given name or half of the family name
                case MIDDLE -> {}
            }
        }
        return parts;
    }

    /** How rare each token is among the names of the parties. */
    public static TokenFrequencies rarity(List<PreparedParty> parties) {
        List<List<AnalysedName>> names = parties.stream()
                .map(party -> party.names().stream().map(Name::analysed).toList())
                .toList();
        return TokenFrequencies.builder().addAll(names).build();
    }
}
