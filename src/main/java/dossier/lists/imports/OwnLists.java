package dossier.lists.imports;

import dossier.lists.KnownList;
import dossier.lists.KnownLists;
import dossier.lists.ListCode;
import dossier.lists.ListReader;
import dossier.lists.ListingKind;
import dossier.lists.own.FtmReader;
import dossier.lists.own.OwnColumn;
import dossier.lists.own.OwnCsvReader;
import dossier.lists.own.OwnTable;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Makes lists of what the configuration says of own ones, before anything else is started. */
@ApplicationScoped
class OwnLists {

    private static final String PREFIX = "dossier.lists.own.";

    private final ListsConfig config;

    OwnLists(ListsConfig config) {
        this.config = config;
    }

    /** @throws ConfigurationException if one is not configured as it should be; the message names the key */
    void join(@Observes @Priority(1) StartupEvent start) {
        KnownLists.join(lists(config.own()));
    }

    static List<KnownList> lists(Map<String, OwnListConfig> own) {
        return new TreeMap<>(own)
                .entrySet().stream()
                        .map(entry -> list(entry.getKey(), entry.getValue()))
                        .toList();
    }

    private static KnownList list(String code, OwnListConfig own) {
        if (!ListCode.isOne(code)) {
            throw new ConfigurationException(
                    PREFIX + code + ": '" + code + "' is no code of a list: words in lower case, joined by hyphens");
        }
        ListCode list = ListCode.of(code);
        if (KnownLists.isPublished(list)) {
            throw new ConfigurationException(
                    PREFIX + code + ": a published list has the code '" + code + "'; give yours another one");
        }
        if (own.title().isBlank()) {
            throw new ConfigurationException(PREFIX + code + ".title is empty");
        }
        try {
            return switch (own.format()) {
                case CSV -> known(list, own, ".csv", "(csv|tsv|txt)", csv(list, own));
                case FTM -> known(list, own, ".json", "(json|jsonl|ndjson|ijson)", ftm(list, own));
            };
        } catch (IllegalArgumentException wrong) {
            throw new ConfigurationException(wrong.getMessage(), wrong);
        }
    }

    /** Any file of its form is its file: nobody else says what it is to be called. */
    private static KnownList known(ListCode list, OwnListConfig own, String ending, String endings, ListReader reader) {
        KnownList.File file =
                new KnownList.File(list + ending, true, own.address(), Pattern.compile(".*\\." + endings));
        return KnownList.own(list, own.title().strip(), file, reader);
    }

    private static ListReader csv(ListCode list, OwnListConfig own) {
        return new OwnCsvReader(new OwnTable(
                list,
                list + ".csv",
                mapped(own.columns()),
                Set.copyOf(own.ignoredColumns().orElse(List.of())),
                own.kind(),
                own.separator(),
                own.delimiter()));
    }

    private static ListReader ftm(ListCode list, OwnListConfig own) {
        Map<OwnColumn, String> mapped = mapped(own.columns());
        if (!mapped.isEmpty()) {
            throw new IllegalArgumentException(PREFIX + list + ".columns."
                    + mapped.keySet().iterator().next().key()
                    + ": only a list of the format csv has columns");
        }
        return new FtmReader(list, list + ".json", own.kind().orElse(ListingKind.ORGANISATION));
    }

    private static Map<OwnColumn, String> mapped(OwnListConfig.Columns columns) {
        Map<OwnColumn, String> mapped = new TreeMap<>();
        for (OwnColumn column : OwnColumn.values()) {
            heading(columns, column).map(String::strip).ifPresent(heading -> mapped.put(column, heading));
        }
        return mapped;
    }

    private static Optional<String> heading(OwnListConfig.Columns columns, OwnColumn column) {
        return switch (column) {
            case REFERENCE -> columns.reference();
            case KIND -> columns.kind();
            case GENDER -> columns.gender();
            case NAME -> columns.name();
            case GIVEN_NAME -> columns.givenName();
            case FAMILY_NAME -> columns.familyName();
            case ALIASES -> columns.aliases();
            case WEAK_ALIASES -> columns.weakAliases();
            case BIRTH_DATE -> columns.birthDate();
            case BIRTH_PLACE -> columns.birthPlace();
            case NATIONALITY -> columns.nationality();
            case CITIZENSHIP -> columns.citizenship();
            case COUNTRY -> columns.country();
            case ADDRESS -> columns.address();
            case TITLE -> columns.title();
            case POSITION -> columns.position();
            case IDENTIFIER -> columns.identifier();
            case PASSPORT -> columns.passport();
            case NATIONAL_ID -> columns.nationalId();
            case TAX_ID -> columns.taxId();
            case REGISTRATION -> columns.registration();
            case IMO -> columns.imo();
            case LEI -> columns.lei();
            case PROGRAMME -> columns.programme();
            case REASON -> columns.reason();
            case REMARKS -> columns.remarks();
            case WEBSITE -> columns.website();
            case UPDATED -> columns.updated();
        };
    }
}
