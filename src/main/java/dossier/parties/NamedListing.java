package dossier.parties;

import dossier.lists.ListedName;
import dossier.lists.ListedParty;
import dossier.lists.ListingKind;
import dossier.lists.NameGrade;
import dossier.names.AnalysedName;
import dossier.names.NameAnalyser;
import dossier.names.NameKind;
import dossier.names.NameToken;
import dossier.names.TokenRarity;
import dossier.names.WeightedName;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A listing with its names taken apart.
 *
 * @param listing the listing
 * @param names its names in their order; those that differ in nothing that matters may be left out
 */
public record NamedListing(ListedParty listing, List<Name> names) {

    public NamedListing {
        names = List.copyOf(names);
    }

    /**
     * One listed name.
     *
     * @param listed as published
     * @param analysed its words with their roles
     */
    public record Name(ListedName listed, AnalysedName analysed) {

        boolean isWeak() {
            return listed.grade() == NameGrade.WEAK_ALIAS || analysed.generic();
        }

        /** Scripts without vowels agree by chance; every list writes everybody in Latin letters too. */
        private boolean isCompared() {
            return listed.script() != Character.UnicodeScript.ARABIC;
        }

        /** What the names of one listing that are spelt alike have in common. */
        private List<String> folds() {
            return Stream.concat(
                            analysed.tokens().stream()
                                    .filter(NameToken::isContent)
                                    .map(NameToken::fold)
                                    .sorted(),
                            Stream.of(isWeak() ? "weak" : "firm"))
                    .toList();
        }
    }

    /** Takes the names of a listing apart. */
    static NamedListing of(ListedParty listing) {
        return new NamedListing(
                listing,
                listing.names().stream()
                        .map(name ->
                                new Name(name, NameAnalyser.standard().analyse(name.text(), kindOf(listing.kind()))))
                        .toList());
    }

    /** Every word weighed, spellings of one name once. */
    ComparedListing weighed(TokenRarity rarity) {
        List<ComparedName> compared = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        for (Name name : names) {
            List<String> folds = name.folds();
            if (folds.size() > 1 && name.isCompared() && seen.add(folds)) {
                compared.add(ComparedName.of(
                        new WeightedName(name.analysed(), rarity), name.isWeak(), name.equals(names.get(0))));
            }
        }
        return new ComparedListing(listing, compared);
    }

    private static NameKind kindOf(ListingKind kind) {
        return switch (kind) {
            case PERSON -> NameKind.PERSON;
            case ORGANISATION -> NameKind.ORGANISATION;
            case VESSEL -> NameKind.VESSEL;
            case AIRCRAFT -> NameKind.AIRCRAFT;
        };
    }
}
