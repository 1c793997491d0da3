package dossier.claims;

import dossier.lists.Authority;
import dossier.lists.Country;
import dossier.lists.Identifier;
import dossier.lists.ListCode;
import dossier.lists.ListedDate;
import dossier.lists.ListedName;
import dossier.lists.ListedParty;
import dossier.lists.ListingKind;
import dossier.lists.ListingRef;
import dossier.lists.NameGrade;
import dossier.lists.NameType;
import dossier.lists.PartialDate;
import dossier.lists.Presence;
import dossier.mentions.ListedNames;
import dossier.mentions.Mention;
import dossier.mentions.MentionFinder;
import dossier.mentions.NamedParty;
import dossier.names.NameKind;
import dossier.text.ReadText;
import dossier.text.ReadingBudget;
import dossier.text.Token;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Lists and names that the cases need, without the real lists: the subjects' listings with their public dates. */
public final class CaseWorld {

    static final LocalDate OFAC_DAY = LocalDate.of(2023, 12, 28);
    static final LocalDate UK_DAY = LocalDate.of(2026, 4, 29);
    static final LocalDate EU_DAY = LocalDate.of(2025, 9, 2);

    /** The lists as the cases' study had them. */
    static final List<CheckedList> LISTS = List.of(
            new CheckedList(ListCode.of("us-ofac-sdn"), "US SDN list", Authority.US, OFAC_DAY, true, true),
            new CheckedList(ListCode.of("uk-sanctions-list"), "UK list", Authority.UK, UK_DAY, true, true),
            new CheckedList(
                    ListCode.of("uk-ofsi-conlist"),
                    "UK OFSI list",
                    Authority.UK,
                    LocalDate.of(2025, 4, 14),
                    true,
                    false),
            new CheckedList(ListCode.of("eu-fsf"), "EU list", Authority.EU, EU_DAY, true, true));

    private static final Map<String, LocalDate> DAYS = Map.of(
            "us-ofac-sdn", OFAC_DAY,
            "uk-sanctions-list", UK_DAY,
            "uk-ofsi-conlist", LocalDate.of(2025, 4, 14),
            "eu-fsf", EU_DAY);

    /** Organisations among the subjects and in the traps. */
    private static final Set<String> ORGANISATIONS = Set.of(
            "Rusal",
            "En+",
            "Rostec",
            "Alfa-Bank",
            "Rosneft",
            "Gazprom",
            "Huawei",
            "Sberbank",
            "VTB",
            "Wagner Group",
            "Bank Rossiya",
            "Sovcombank",
            "Hamas",
            "Hezbollah",
            "Quds Force");

    private final Map<String, List<ListedParty>> listings = new HashMap<>();
    private final MentionFinder finder;

    /**
     * @param cases whose subjects the finder of mentions shall know
     */
    CaseWorld(List<ClaimCase> cases) throws IOException {
        readListings();
        ListedNames.Builder names = new ListedNames.Builder();
        ORGANISATIONS.forEach(name -> names.add(name, NameKind.ORGANISATION));
        Set<String> persons = new HashSet<>(listings.keySet());
        cases.forEach(one -> one.claims().forEach(claim -> persons.add(claim.subject())));
        persons.addAll(List.of("Igor Sechin", "Patriarch Kirill", "Valery Gergiev", "Dmitry Peskov", "Igor Rotenberg"));
        persons.removeAll(ORGANISATIONS);
        for (String person : persons) {
            names.add(person, NameKind.PERSON).surname(person.substring(person.lastIndexOf(' ') + 1));
        }
        finder = new MentionFinder(names.build());
    }

    /** Whom the finder of mentions sees, and the case's own subjects, which a better one may see too. */
    List<NamedParty> parties(ClaimCase one) {
        List<NamedParty> parties = new ArrayList<>(finder.find(ReadText.of(one.text())));
        for (ClaimCase.Expected claim : one.claims()) {
            int start = one.text().indexOf(claim.subject());
            boolean known = parties.stream()
                    .flatMap(party -> party.mentions().stream())
                    .anyMatch(mention -> start >= mention.start() && start < mention.end());
            if (start >= 0 && !known) {
                NameKind kind = ORGANISATIONS.contains(claim.subject()) ? NameKind.ORGANISATION : NameKind.PERSON;
                Mention mention = new Mention(start, start + claim.subject().length(), claim.subject());
                parties.add(new NamedParty(claim.subject(), kind, List.of(mention), List.of(), List.of()));
            }
        }
        return parties;
    }

    /** Everything found in a case, held against the lists. */
    List<CheckedClaim> read(ClaimCase one) {
        ClaimCheck check = new ClaimCheck(LISTS);
        return new ClaimFinder()
                .find(ReadText.of(one.text()), one.publishedOn(), parties(one), ReadingBudget.unlimited()).stream()
                        .map(claim -> check.check(
                                claim,
                                one.publishedOn(),
                                listings(claim.subject().name())))
                        .toList();
    }

    /** Listings of whoever bears the name, a surname alone included. */
    List<ListedParty> listings(String name) {
        return listings.entrySet().stream()
                .filter(entry -> isSame(entry.getKey(), name))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(List.of());
    }

    /** Whether a name as found is a case's subject, its surname alone included. */
    static boolean isSame(String subject, String found) {
        Set<String> words = keys(subject);
        String last = subject.substring(subject.lastIndexOf(' ') + 1);
        return words.equals(keys(found)) || keys(found).equals(keys(last));
    }

    private static Set<String> keys(String name) {
        Set<String> keys = new HashSet<>();
        Arrays.stream(name.split("[\\s-]+")).map(Token::keyOf).forEach(keys::add);
        return keys;
    }

    private void readListings() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CaseWorld.class.getResourceAsStream("/claims/listings.tsv")),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    String[] cells = line.split("\t", -1);
                    listings.computeIfAbsent(cells[0], any -> new ArrayList<>())
                            .add(party(cells[0], cells[1], cells[2], cells[3]));
                }
            }
        }
        // OFSI's list says which entry of the UK list its own is
        listings.values().forEach(CaseWorld::link);
    }

    private static void link(List<ListedParty> parties) {
        List<String> references = parties.stream()
                .filter(party -> party.ref().list().value().equals("uk-sanctions-list"))
                .map(party -> party.ref().reference())
                .toList();
        parties.replaceAll(
                party -> party.ref().list().value().equals("uk-ofsi-conlist") ? linked(party, references) : party);
    }

    private static ListedParty linked(ListedParty party, List<String> references) {
        List<Identifier> numbers = references.stream()
                .map(reference ->
                        new Identifier(Identifier.Type.OTHER_LIST, reference, new Country("", ""), "UK reference"))
                .toList();
        return new ListedParty(
                party.ref(), party.kind(), party.names(), party.particulars(), numbers, party.dates(), party.origin());
    }

    /** A listing with dates written {@code KIND:date,KIND:date}. */
    public static ListedParty party(String name, String list, String reference, String dates) {
        List<ListedDate> listed = dates.isEmpty()
                ? List.of()
                : Arrays.stream(dates.split(","))
                        .map(date -> date.split(":"))
                        .map(date -> new ListedDate(
                                ListedDate.Kind.valueOf(date[0]), PartialDate.parse(date[1]), "Date Designated"))
                        .toList();
        return new ListedParty(
                ListingRef.of(list, reference),
                ListingKind.PERSON,
                List.of(new ListedName(name, List.of(), NameGrade.PRIMARY, NameType.NOT_SAID, UnicodeScript.LATIN, "")),
                ListedParty.Particulars.NONE,
                List.of(),
                listed,
                ListedParty.Origin.since(Presence.since(DAYS.getOrDefault(list, EU_DAY))));
    }
}
