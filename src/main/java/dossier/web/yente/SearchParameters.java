package dossier.web.yente;

import java.util.List;
import java.util.Optional;
import jakarta.ws.rs.QueryParam;

/** What may stand in the address of {@code /search}. */
public class SearchParameters {

    /** What somebody types: a name in any script, or a number. */
    @QueryParam("q")
    Optional<String> q = Optional.empty();

    /** Which sort of entities. */
    @QueryParam("schema")
    Optional<String> schema = Optional.empty();

    /** Codes of countries of which a party must have one. */
    @QueryParam("countries")
    List<String> countries = List.of();

    /** Topics of which a party must have one. */
    @QueryParam("topics")
    List<String> topics = List.of();

    /** Datasets to keep to. */
    @QueryParam("datasets")
    List<String> datasets = List.of();

    /** The same. */
    @QueryParam("include_dataset")
    List<String> includeDataset = List.of();

    /** Datasets to leave out. */
    @QueryParam("exclude_dataset")
    List<String> excludeDataset = List.of();

    /** Schemata to leave out. */
    @QueryParam("exclude_schema")
    List<String> excludeSchema = List.of();

    /** Only what changed since then. */
    @QueryParam("changed_since")
    Optional<String> changedSince = Optional.empty();

    /** Length of the page. */
    @QueryParam("limit")
    Optional<String> limit = Optional.empty();

    /** How many results come before the page. */
    @QueryParam("offset")
    Optional<String> offset = Optional.empty();

    /** By what to sort; refused, since here the best come first. */
    @QueryParam("sort")
    List<String> sort = List.of();

    /** By what to count. */
    @QueryParam("facets")
    List<String> facets = List.of();

    /** Spellings may always differ here. */
    @QueryParam("fuzzy")
    Optional<String> fuzzy = Optional.empty();

    /** There is one way to write a query here. */
    @QueryParam("simple")
    Optional<String> simple = Optional.empty();

    /** Everybody here is a target. */
    @QueryParam("target")
    Optional<String> target = Optional.empty();
}
