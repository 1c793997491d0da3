package dossier.lists.ch;

import dossier.lists.Gender;
import dossier.lists.Identifier;
import dossier.lists.Link;
import dossier.lists.ListCode;
import dossier.lists.ListedDate;
import dossier.lists.ListingKind;
import dossier.lists.ListingRef;
import dossier.lists.PartialDate;
import dossier.lists.csv.CountryCells;
import dossier.lists.csv.ListingDraft;
import dossier.lists.csv.PlacedValue;
import dossier.lists.csv.WrittenDates;
import dossier.lists.numbers.LabelledNumber;
import dossier.lists.numbers.LabelledNumbers;
import dossier.lists.xml.XmlElement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads one target. */
final class SecoTarget {

    private static final Map<String, ListingKind> KINDS =
            Map.of("individual", ListingKind.PERSON, "entity", ListingKind.ORGANISATION);
    private static final Map<String, ListingKind> OBJECTS =
            Map.of("vessel", ListingKind.VESSEL, "aircraft", ListingKind.AIRCRAFT);
    private static final Map<String, Gender> GENDERS = Map.of("male", Gender.MALE, "female", Gender.FEMALE);

    private static final Set<String> LISTED = Set.of("listed", "re-listed");
    private static final Set<String> CHANGED = Set.of("amended");
    private static final Set<String> REMOVED = Set.of("de-listed");
    private static final Pattern UNITED_NATIONS = Pattern.compile("[A-Z]{2}[ie]\\.\\d{3}");

    private final XmlElement target;
    private final SecoLookups lookups;
    private final List<SecoReader.Relation> relations;

    /** @param relations takes its links */
    SecoTarget(XmlElement target, SecoLookups lookups, List<SecoReader.Relation> relations) {
        this.target = target;
        this.lookups = lookups;
        this.relations = relations;
    }

    private record Modification(String type, PartialDate day, XmlElement element) {}

    /** Empty if it is on the list no more, or is of a kind that we do not know. */
    Optional<ListingDraft> read(ListCode list) {
        String reference = target.attribute("ssid");
        target.leaveOut(
                "individual", "entity", "object", "sanctions-set-id", "foreign-identifier", "@sanctions-set-id");
        List<Modification> history = history();
        if (!history.isEmpty() && REMOVED.contains(history.get(0).type())) {
            return Optional.empty();
        }
        Optional<XmlElement> party = KINDS.keySet().stream()
                .sorted()
                .flatMap(kind -> target.all(kind).stream())
                .findFirst()
                .or(() -> target.first("object"));
        Optional<ListingKind> kind = party.flatMap(this::kind);
        if (kind.isEmpty() || reference.isEmpty()) {
            target.problem("", "no ssid, or neither a person, an organisation, a vessel nor an aircraft; left out");
            return Optional.empty();
        }
        ListingDraft draft = new ListingDraft(new ListingRef(list, reference), kind.get());
        readDesignation(draft, history);
        readParty(party.orElseThrow(), draft);
        return Optional.of(draft);
    }

    private Optional<ListingKind> kind(XmlElement party) {
        return party.name().equals("object")
                ? Optional.ofNullable(OBJECTS.get(party.attribute("object-type")))
                : Optional.ofNullable(KINDS.get(party.name()));
    }

    /** Its modifications, the last first; of one day, in the order of the file, which has the last first. */
    private List<Modification> history() {
        List<Modification> history = new ArrayList<>();
        for (XmlElement element : target.all("modification")) {
            element.leaveOut("remark");
            String type = element.attribute("modification-type");
            if (!LISTED.contains(type) && !CHANGED.contains(type) && !REMOVED.contains(type)) {
                element.problem("@modification-type", "unknown value '" + type + "'");
            }
            String effective = element.attribute("effective-date");
            String enacted = element.attribute("enactment-date");
            String published = element.attribute("publication-date");
            String day = !effective.isEmpty() ? effective : !enacted.isEmpty() ? enacted : published;
            WrittenDates.date(day)
                    .ifPresentOrElse(
                            date -> history.add(new Modification(type, date, element)),
                            () -> element.problem("", "no date: '" + day + "'"));
        }
        Comparator<Modification> byDay =
                Comparator.comparing(modification -> modification.day().earliest());
        history.sort(byDay.reversed());
        return history;
    }

    private void readDesignation(ListingDraft draft, List<Modification> history) {
        for (Modification modification : history) {
            if (REMOVED.contains(modification.type())) {
                break; // what was before a removal is another listing's story
            }
            ListedDate.Kind kind =
                    LISTED.contains(modification.type()) ? ListedDate.Kind.DESIGNATED : ListedDate.Kind.LAST_UPDATED;
            draft.date(
                    new ListedDate(kind, modification.day(), "modification " + modification.type()),
                    modification.element().cell());
        }
        List<PlacedValue> sets = new ArrayList<>(target.texts("sanctions-set-id"));
        sets.add(new PlacedValue(target.attribute("sanctions-set-id"), target.cell()));
        for (PlacedValue set : sets) {
            lookups.programme(set.text()).ifPresent(programme -> draft.programme(programme.value(), programme.cell()));
        }
        for (PlacedValue foreign : target.texts("foreign-identifier")) {
            boolean unitedNations = UNITED_NATIONS.matcher(foreign.text()).matches();
            draft.identifier(
                    new Identifier(
                            unitedNations ? Identifier.Type.UN_REFERENCE : Identifier.Type.OTHER,
                            foreign.text(),
                            CountryCells.NONE,
                            unitedNations ? "" : "foreign identifier"),
                    foreign.cell());
        }
    }

    private void readParty(XmlElement party, ListingDraft draft) {
        party.leaveOut("@ssid");
        String sex = party.attribute("sex");
        Optional<Gender> gender = Optional.ofNullable(GENDERS.get(sex));
        gender.ifPresent(known -> draft.gender(known, party.cell()));
        if (gender.isEmpty() && !sex.isEmpty()) {
            party.problem("@sex", "unknown value '" + sex + "'");
        }
        SecoIdentity identities = new SecoIdentity(draft, lookups);
        List<XmlElement> all = party.all("identity");
        all.stream().filter(SecoTarget::isMain).forEach(identities::read);
        all.stream().filter(identity -> !isMain(identity)).forEach(identities::read);
        party.texts("justification").forEach(reason -> draft.reason(reason.text(), reason.cell()));
        for (PlacedValue information : party.texts("other-information")) {
            draft.remark(information.text(), information.cell());
            numbers(draft, information);
        }
        for (XmlElement attribute : party.all("generic-attribute")) {
            String name = attribute.attribute("name");
            draft.remark(name.isEmpty() ? attribute.text() : name + ": " + attribute.text(), attribute.cell());
        }
        party.all("relation").forEach(relation -> relations.add(relation(relation)));
    }

    private static boolean isMain(XmlElement identity) {
        return identity.attribute("main").equals("true");
    }

    /** Numbers stand in sentences ("IMO number: 1234567"); those with a label are taken. */
    private static void numbers(ListingDraft draft, PlacedValue information) {
        for (LabelledNumber number : LabelledNumbers.in(information.text())) {
            number.label()
                    .ifPresent(label -> draft.identifier(
                            new Identifier(label.type(), number.number(), number.country(), number.said()),
                            information.cell()));
        }
    }

    /** Kinds of relation are many and change; who is linked to whom is kept, and of companies which one owns the other. */
    private static SecoReader.Relation relation(XmlElement relation) {
        relation.leaveOut("@ssid", "remark");
        String type = relation.attribute("relation-type");
        Link.Kind kind = type.equals("associated-with") || type.equals("related-to")
                ? Link.Kind.ASSOCIATE
                : type.equals("owned-by") || type.equals("controlled-by")
                        ? Link.Kind.OWNER_OR_OPERATOR
                        : type.equals("subsidiary") ? Link.Kind.SUBSIDIARY : Link.Kind.LINKED_TO;
        return new SecoReader.Relation(relation.attribute("target-id"), kind, relation.cell());
    }
}
