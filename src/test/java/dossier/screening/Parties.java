package dossier.screening;

import dossier.lists.BirthDate;
import dossier.lists.Country;
import dossier.lists.Gender;
import dossier.lists.Identifier;
import dossier.lists.ListedDate;
import dossier.lists.ListedName;
import dossier.lists.ListedParty;
import dossier.lists.ListingKind;
import dossier.lists.ListingRef;
import dossier.lists.NameGrade;
import dossier.lists.NameType;
import dossier.lists.PartialDate;
import dossier.lists.Presence;
import dossier.names.NameAnalyser;
import dossier.screening.index.PreparedParty;

import java.lang.Character.UnicodeScript;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Listings typed by hand for tests. */
public final class Parties {

    private final ListingRef ref;
    private final ListingKind kind;
    private final List<ListedName> names = new ArrayList<>();
    private final List<BirthDate> births = new ArrayList<>();
    private final List<String> countries = new ArrayList<>();
    private final List<String> positions = new ArrayList<>();
    private final List<Identifier> identifiers = new ArrayList<>();
    private final List<ListedDate> dates = new ArrayList<>();
    private Gender gender = Gender.UNKNOWN;

    private Parties(ListingRef ref, ListingKind kind) {
        this.ref = ref;
        this.kind = kind;
    }

    public static Parties person(String list, String reference, String name) {
        return of(ListingKind.PERSON, list, reference, name);
    }

    public static Parties of(ListingKind kind, String list, String reference, String name) {
        return new Parties(ListingRef.of(list, reference), kind).named(name, NameGrade.PRIMARY);
    }

    public static Parties organisation(String list, String reference, String name) {
        return of(ListingKind.ORGANISATION, list, reference, name);
    }

    public static Parties vessel(String list, String reference, String name) {
        return of(ListingKind.VESSEL, list, reference, name);
    }

    public Parties named(String name, NameGrade grade) {
        NameType type = names.isEmpty() ? NameType.PRIMARY : NameType.ALSO_KNOWN_AS;
        names.add(new ListedName(name, List.of(), grade, type, UnicodeScript.LATIN, ""));
        return this;
    }

    public Parties born(String date) {
        births.add(BirthDate.of(PartialDate.parse(date)));
        return this;
    }

    public Parties from(String country) {
        countries.add(country);
        return this;
    }

    public Parties holding(String position) {
        positions.add(position);
        return this;
    }

    public Parties gender(Gender known) {
        gender = known;
        return this;
    }

    public Parties designated(String day) {
        dates.add(new ListedDate(ListedDate.Kind.DESIGNATED, PartialDate.parse(day), "test"));
        return this;
    }

    public Parties identifier(Identifier identifier) {
        identifiers.add(identifier);
        return this;
    }

    public Parties number(Identifier.Type type, String number, String country) {
        return identifier(new Identifier(type, number, new Country("", country), ""));
    }

    public ListedParty listed() {
        return new ListedParty(
                ref,
                kind,
                names,
                new ListedParty.Particulars(gender, births, countries, positions, ""),
                identifiers,
                dates,
                List.of(),
                ListedParty.Origin.since(Presence.since(LocalDate.of(2026, 1, 1))));
    }

    /** An index of these and enough others that rarity means something. */
    public static NameIndex index(Parties... parties) {
        List<ListedParty> all = new ArrayList<>();
        for (Parties party : parties) {
            all.add(party.listed());
        }
        String[] given = {"Ivan", "Sergei", "Olga", "Muhammad", "Ahmed", "Hassan", "Vladimir", "Igor", "Maria", "Ali"};
        String[] family = {
            "Sokolov", "Lebedev", "Kozlova", "Hussain", "Rahmani", "Karimi", "Morozov", "Volkov", "Zaitseva", "Farouk"
        };
        for (int i = 0; i < 100; i++) {
            all.add(person("filler", "F" + i, given[i % 10] + " " + family[i / 10])
                    .listed());
        }
        List<PreparedParty> prepared = PreparedParty.all(all, NameAnalyser.standard());
        return NameIndex.build(1, prepared, new Stamp(Stamp.ENGINE, Map.of(), false));
    }

    public static Screener screener(Parties... parties) {
        NameIndex index = index(parties);
        return new Screener(() -> index, ScreeningDefaults.settings());
    }
}
