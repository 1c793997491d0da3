package dossier.parties;

import dossier.lists.BirthDate;
import dossier.lists.Country;
import dossier.lists.Gender;
import dossier.lists.Identifier;
import dossier.lists.ListedName;
import dossier.lists.ListedParty;
import dossier.lists.ListingKind;
import dossier.lists.ListingRef;
import dossier.lists.NameGrade;
import dossier.lists.NameType;
import dossier.lists.PartialDate;
import dossier.lists.Presence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Builds a listing of an invented party. */
final class InventedListing {

    private final ListingRef ref;
    private final ListingKind kind;
    private final List<ListedName> names = new ArrayList<>();
    private final List<BirthDate> births = new ArrayList<>();
    private final List<String> countries = new ArrayList<>();
    private final List<String> positions = new ArrayList<>();
    private final List<Identifier> numbers = new ArrayList<>();
    private Gender gender = Gender.UNKNOWN;

    private InventedListing(ListingRef ref, ListingKind kind) {
        this.ref = ref;
        this.kind = kind;
    }

    static InventedListing person(String list, String reference, String name) {
        return new InventedListing(ListingRef.of(list, reference), ListingKind.PERSON).named(name, NameGrade.PRIMARY);
    }

    static InventedListing organisation(String list, String reference, String name) {
        return new InventedListing(ListingRef.of(list, reference), ListingKind.ORGANISATION)
                .named(name, NameGrade.PRIMARY);
    }

    static InventedListing vessel(String list, String reference, String name) {
        return new InventedListing(ListingRef.of(list, reference), ListingKind.VESSEL).named(name, NameGrade.PRIMARY);
    }

    InventedListing weak(String name) {
        return named(name, NameGrade.WEAK_ALIAS);
    }

    private InventedListing named(String name, NameGrade grade) {
        NameType type = names.isEmpty() ? NameType.PRIMARY : NameType.ALSO_KNOWN_AS;
        names.add(new ListedName(name, List.of(), grade, type, Character.UnicodeScript.LATIN, ""));
        return this;
    }

    InventedListing born(String date) {
        births.add(BirthDate.of(PartialDate.parse(date)));
        return this;
    }

    InventedListing of(String country) {
        countries.add(country);
        return this;
    }

    InventedListing gender(Gender given) {
        gender = given;
        return this;
    }

    InventedListing position(String position) {
        positions.add(position);
        return this;
    }

    InventedListing number(Identifier.Type type, String number, String country) {
        numbers.add(new Identifier(type, number, new Country("", country), ""));
        return this;
    }

    ListedParty listing() {
        return new ListedParty(
                ref,
                kind,
                names,
                gender,
                births,
                countries,
                positions,
                "",
                numbers,
                List.of(),
                Presence.since(LocalDate.of(2024, 1, 1)),
                false);
    }
}
