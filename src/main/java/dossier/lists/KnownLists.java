package dossier.lists;

import dossier.lists.au.DfatReader;
import dossier.lists.ca.SemaReader;
import dossier.lists.ch.SecoReader;
import dossier.lists.csl.CslReader;
import dossier.lists.eu.EuFsfReader;
import dossier.lists.ofac.OfacReader;
import dossier.lists.uk.OfsiConListReader;
import dossier.lists.uk.UkSanctionsListReader;
import dossier.lists.un.UnReader;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The one table of lists: the only place where a list is named.
 *
 * <p>The fewest listings are about 10 % below the smallest full publication of the last years, so that older ones can
 * still be imported for history; the most are about 50 % above today's size. Shrinking from one publication to the next
 * is the import's to refuse.
 */
public final class KnownLists {

    private static final String OFAC = "https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/";

    /** The lists that others publish, in the order in which answers name them. */
    private static final List<KnownList> PUBLISHED = List.of(
            new KnownList(
                    ListCode.of("us-ofac-sdn"),
                    "OFAC Specially Designated Nationals and Blocked Persons List",
                    "US SDN list",
                    Authority.US,
                    ofac("sdn.csv", "alt.csv", "add.csv", "sdn_comments.csv"),
                    new KnownList.Size(12_400, 29_000),
                    true,
                    new OfacReader(ListCode.of("us-ofac-sdn"), "sdn.csv", "alt.csv", "add.csv", "sdn_comments.csv")),
            new KnownList(
                    ListCode.of("us-ofac-cons"),
                    "OFAC Consolidated Sanctions List (Non-SDN)",
                    "US non-SDN list",
                    Authority.US,
                    ofac("cons_prim.csv", "cons_alt.csv", "cons_add.csv", "cons_comments.csv"),
                    new KnownList.Size(395, 665),
                    true,
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
                    new KnownList.Size(4_200, 9_000),
                    true,
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
                    new KnownList.Size(4_200, 7_000),
                    true,
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
                    new KnownList.Size(4_900, 8_300),
                    true,
                    new EuFsfReader(ListCode.of("eu-fsf"), "csvfullsanctionslist_1_1.csv")),
            new KnownList(
                    ListCode.of("un-sc"),
                    "United Nations Security Council Consolidated List",
                    "UN list",
                    Authority.UN,
                    List.of(new KnownList.File(
                            "consolidated.xml",
                            true,
                            URI.create("https://scsanctions.un.org/resources/xml/en/consolidated.xml"),
                            Pattern.compile("(consolidated|un)[-_ a-z0-9()]*\\.xml"))),
                    new KnownList.Size(600, 1_500),
                    false,
                    new UnReader(ListCode.of("un-sc"), "consolidated.xml")),
            new KnownList(
                    ListCode.of("ch-seco"),
                    "Swiss Sanctions List (SECO)",
                    "Swiss list",
                    Authority.CH,
                    List.of(new KnownList.File(
                            "consolidated-list.xml",
                            true,
                            URI.create(
                                    "https://www.sesam.search.admin.ch/sesam-search-web/pages/downloadXmlGesamtliste.xhtml"
                                            + "?lang=en&action=downloadXmlGesamtlisteAction"),
                            Pattern.compile("(consolidated-?list|swiss|seco|gesamtliste)[-_ a-z0-9()]*\\.xml"))),
                    new KnownList.Size(4_000, 12_000),
                    false,
                    new SecoReader(ListCode.of("ch-seco"), "consolidated-list.xml")),
            new KnownList(
                    ListCode.of("ca-sema"),
                    "Consolidated Canadian Autonomous Sanctions List",
                    "Canadian list",
                    Authority.CA,
                    List.of(new KnownList.File(
                            "sema-lmes.xml",
                            true,
                            URI.create("https://www.international.gc.ca/world-monde/assets/office_docs/"
                                    + "international_relations-relations_internationales/sanctions/sema-lmes.xml"),
                            Pattern.compile("sema[-_ ]?lmes[-_ 0-9()]*\\.xml"))),
                    new KnownList.Size(2_000, 9_000),
                    false,
                    new SemaReader(ListCode.of("ca-sema"), "sema-lmes.xml")),
            new KnownList(
                    ListCode.of("au-dfat"),
                    "Australian Consolidated List",
                    "Australian list",
                    Authority.AU,
                    List.of(new KnownList.File(
                            "regulation8_consolidated.csv",
                            true,
                            Optional.empty(), // it is published as a workbook
                            Pattern.compile("(regulation8[-_ ]consolidated|australian|dfat)[-_ a-z0-9()]*\\.csv"))),
                    new KnownList.Size(1_000, 8_000),
                    false,
                    new DfatReader(ListCode.of("au-dfat"), "regulation8_consolidated.csv")),
            new KnownList(
                    ListCode.of("us-csl"),
                    "US export control lists in the Consolidated Screening List (Entity List and others)",
                    "US export control list",
                    Authority.US_EXPORT,
                    List.of(new KnownList.File(
                            "consolidated.csv",
                            true,
                            URI.create(
                                    "https://data.trade.gov/downloadable_consolidated_screening_list/v1/consolidated.csv"),
                            Pattern.compile("(consolidated|csl)[-_ a-z0-9()]*\\.csv"))),
                    new KnownList.Size(2_000, 12_000),
                    false,
                    new CslReader(ListCode.of("us-csl"), "consolidated.csv")));

    /** Those and the own ones. Set once, before the service answers; no list can come or go while it runs. */
    private static volatile List<KnownList> all = PUBLISHED;

    private KnownLists() {}

    /** Every list that can be imported: those that others publish, then the own ones. */
    public static List<KnownList> all() {
        return all;
    }

    /** Says which lists of whoever runs the service there are besides; those of an earlier call are gone. */
    public static void join(List<KnownList> own) {
        all = Stream.concat(PUBLISHED.stream(), own.stream()).toList();
    }

    /** Whether a list that others publish has that code. */
    public static boolean isPublished(ListCode code) {
        return PUBLISHED.stream().anyMatch(list -> list.code().equals(code));
    }

    /**
     * The lists that an overview shows: those that are expected, and of the others those that are there.
     *
     * @param there codes of the lists of which there is a copy
     */
    public static List<KnownList> shown(Set<ListCode> there) {
        return all.stream()
                .filter(list -> list.expected() || there.contains(list.code()))
                .toList();
    }

    /** The list of that code, if there is one. */
    public static Optional<KnownList> byCode(ListCode code) {
        return all.stream().filter(list -> list.code().equals(code)).findFirst();
    }

    private static List<KnownList.File> ofac(String listings, String aliases, String addresses, String comments) {
        return List.of(ofac(listings, true), ofac(aliases, true), ofac(addresses, true), ofac(comments, false));
    }

    private static KnownList.File ofac(String name, boolean required) {
        return new KnownList.File(name, required, URI.create(OFAC + name.toUpperCase(Locale.ROOT)));
    }
}
