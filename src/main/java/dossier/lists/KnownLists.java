package dossier.lists;

import dossier.lists.eu.EuFsfReader;
import dossier.lists.ofac.OfacReader;
import dossier.lists.uk.OfsiConListReader;
import dossier.lists.uk.UkSanctionsListReader;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The one table of lists: the only place where a list is named.
 *
 * <p>The fewest listings are about 10 % below the smallest full publication of the last years, so that older ones can
 * still be imported for history; the most are about 50 % above today's size. Shrinking from one publication to the next
 * is the import's to refuse.
 */
public final class KnownLists {

    private static final String OFAC = "https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/";

    /** Every list that can be imported. */
    public static final List<KnownList> ALL = List.of(
            new KnownList(
                    ListCode.of("us-ofac-sdn"),
                    "OFAC Specially Designated Nationals and Blocked Persons List",
                    "US SDN list",
                    Authority.US,
                    ofac("sdn.csv", "alt.csv", "add.csv", "sdn_comments.csv"),
                    12_400,
                    29_000,
                    new OfacReader(ListCode.of("us-ofac-sdn"), "sdn.csv", "alt.csv", "add.csv", "sdn_comments.csv")),
            new KnownList(
                    ListCode.of("us-ofac-cons"),
                    "OFAC Consolidated Sanctions List (Non-SDN)",
                    "US non-SDN list",
                    Authority.US,
                    ofac("cons_prim.csv", "cons_alt.csv", "cons_add.csv", "cons_comments.csv"),
                    395,
                    665,
                    new OfacReader(
                            ListCode.of("us-ofac-cons"),
                            "cons_prim.csv",
                            "cons_alt.csv",
                            "cons_add.csv",
                            "cons_comments.csv")),
            new KnownList(
                    ListCode.of("uk-sanctions-list"),
                    "The UK Sanctions List",
                    "UK list",
                    Authority.UK,
                    List.of(new KnownList.File(
                            "uk-sanctions-list.csv",
                            true,
                            URI.create("https://sanctionslist.fcdo.gov.uk/docs/UK-Sanctions-List.csv"),
                            Pattern.compile("uk[-_ ]?sanctions[-_ ]?list[-_ 0-9()]*\\.csv"))),
                    4_200,
                    9_000,
                    new UkSanctionsListReader(ListCode.of("uk-sanctions-list"), "uk-sanctions-list.csv")),
            new KnownList(
                    ListCode.of("uk-ofsi-conlist"),
                    "OFSI Consolidated List of Financial Sanctions Targets (closed on 28 January 2026)",
                    "UK OFSI list",
                    Authority.UK,
                    List.of(new KnownList.File(
                            "conlist.csv",
                            true,
                            URI.create("https://ofsistorage.blob.core.windows.net/publishlive/2022format/ConList.csv"),
                            Pattern.compile("con(solidated)?[-_ ]?list([-_ ]?2022format)?[-_ 0-9()]*\\.csv"))),
                    4_200,
                    7_000,
                    new OfsiConListReader(ListCode.of("uk-ofsi-conlist"), "conlist.csv")),
            new KnownList(
                    ListCode.of("eu-fsf"),
                    "EU Consolidated Financial Sanctions List",
                    "EU list",
                    Authority.EU,
                    List.of(new KnownList.File(
                            "csvfullsanctionslist_1_1.csv",
                            true,
                            URI.create("https://webgate.ec.europa.eu/fsd/fsf/public/files/csvFullSanctionsList_1_1"
                                    + "/content?token=dG9rZW4tMjAxNw"),
                            Pattern.compile("(\\d{8}-full-1_1|csvfullsanctionslist_1_1)[-_ 0-9()]*\\.csv"))),
                    4_900,
                    8_300,
                    new EuFsfReader(ListCode.of("eu-fsf"), "csvfullsanctionslist_1_1.csv")));

    private KnownLists() {}

    /** The list of that code, if there is one. */
    public static Optional<KnownList> byCode(ListCode code) {
        return ALL.stream().filter(list -> list.code().equals(code)).findFirst();
    }

    private static List<KnownList.File> ofac(String listings, String aliases, String addresses, String comments) {
        return List.of(ofac(listings, true), ofac(aliases, true), ofac(addresses, true), ofac(comments, false));
    }

    private static KnownList.File ofac(String name, boolean required) {
        return new KnownList.File(name, required, URI.create(OFAC + name.toUpperCase(Locale.ROOT)));
    }
}
