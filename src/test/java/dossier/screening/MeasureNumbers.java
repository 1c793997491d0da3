package dossier.screening;

import dossier.lists.Gender;
import dossier.lists.Identifier;
import dossier.lists.ListedParty;
import dossier.lists.ListingKind;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Asks every number of full lists, each in several written forms, and says in what share its listing is found, and in which
 * band: {@code MeasureNumbers <folder of lists> [how many of those that were not found to print]}.
 */
final class MeasureNumbers {

    private static final String STRANGER = "Petra Muster";
    private static final int MOST_HITS = 200;
    /** Beside a name a screening takes longer, so that each so many-eth number is asked so. */
    private static final int EVERY = 7;

    private static final double LEAST = 0.01;

    private final NameIndex index;
    private final Screener screener;
    private final Map<String, int[]> counts = new TreeMap<>();
    private int errors;

    private MeasureNumbers(NameIndex index, int errors) {
        this.index = index;
        this.errors = errors;
        this.screener = new Screener(() -> index, ScreeningDefaults.settings());
    }

    public static void main(String[] arguments) throws IOException {
        NameIndex index = RealLists.index(Path.of(arguments[0]));
        new MeasureNumbers(index, arguments.length > 1 ? Integer.parseInt(arguments[1]) : 0).run();
    }

    /** A number in a written form. */
    private record Form(String words, String name, String text) {}

    private void run() {
        int number = 0;
        for (ListedParty party : index.parties()) {
            for (Identifier identifier : party.identifiers()) {
                boolean named = number++ % EVERY == 0;
                forms(identifier).stream()
                        .filter(form -> named || form.name().isEmpty())
                        .forEach(form -> count(party, identifier, form));
            }
        }
        System.out.printf(
                Locale.ROOT, "%-18s %-17s %-34s %6s %7s %7s%n", "list", "type", "form", "n", "Match", "found");
        counts.forEach((key, count) -> System.out.printf(
                Locale.ROOT,
                "%s %6d %6.1f%% %6.1f%%%n",
                key,
                count[0],
                100.0 * count[1] / count[0],
                100.0 * count[2] / count[0]));
    }

    private static List<Form> forms(Identifier identifier) {
        String number = identifier.number();
        List<Form> forms = new ArrayList<>();
        forms.add(new Form("a number, no name", "", number));
        forms.add(new Form("a number beside another name", STRANGER, number));
        if (identifier.type() != Identifier.Type.OTHER_LIST) { // of "EU.27.28" the signs are a part
            forms.add(new Form(
                    "lower case, signs dropped",
                    "",
                    number.toLowerCase(Locale.ROOT).replaceAll("[-/. ]", "")));
        }
        if (!label(identifier).isEmpty()) {
            forms.add(new Form("with its label, another name", STRANGER, label(identifier) + ": " + number));
        }
        String country = identifier.country().text();
        if (!country.isEmpty() && !label(identifier).isEmpty()) {
            forms.add(new Form(
                    "label and country, another name",
                    STRANGER,
                    label(identifier) + " No. " + number + " (" + country + ")"));
        }
        return forms;
    }

    private static String label(Identifier identifier) {
        return switch (identifier.type()) {
            case PASSPORT -> "Passport";
            case NATIONAL_ID -> "National ID";
            case TAX_ID -> "Tax ID";
            case REGISTRATION -> "Registration";
            case IMO -> "IMO";
            case AIRCRAFT_TAIL -> "Tail number";
            case AIRCRAFT_SERIAL -> "MSN";
            case HULL -> "Hull";
            case MMSI -> "MMSI";
            case LEI -> "LEI";
            case SWIFT -> "SWIFT/BIC";
            case DIGITAL_CURRENCY -> "Wallet";
            case UN_REFERENCE -> "UN ref";
            case OTHER_LIST, OTHER -> "";
        };
    }

    private void count(ListedParty party, Identifier identifier, Form form) {
        List<Hit> hits = screener.screen(
                index,
                new ScreeningQuery(
                        form.name(),
                        form.name().isEmpty() ? Optional.empty() : Optional.of(ListingKind.PERSON),
                        Optional.empty(),
                        List.of(),
                        Gender.UNKNOWN,
                        "",
                        List.of(form.text())),
                new ScreeningOptions(Set.of(), LEAST, MOST_HITS));
        Optional<Hit> hit =
                hits.stream().filter(each -> each.listing().equals(party.ref())).findFirst();
        boolean found = hit.filter(each -> each.band() != Band.WEAK).isPresent();
        boolean match = hit.filter(each -> each.band() == Band.MATCH).isPresent();
        if (!found && errors > 0) {
            errors--;
            System.out.println("not found: " + party.ref() + " " + identifier + " asked as " + form);
        }
        String key = String.format(
                Locale.ROOT, "%-18s %-17s %-34s", party.ref().list().value(), identifier.type(), form.words());
        int[] count = counts.computeIfAbsent(key, any -> new int[3]);
        count[0]++;
        count[1] += match ? 1 : 0;
        count[2] += found ? 1 : 0;
    }
}
